import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../i18n/locales.ts';
import { defaultLang } from '../i18n/locales.ts';
import type { RecordCollection } from '../source/places.ts';
import { placeOf } from '../source/places.ts';

/** The record that a text belongs to, and the language that it is in. */
export interface TextPlace {
  collection: RecordCollection;
  id: string;
  lang: Lang;
}

/** The record of a text, by the address of its file. */
export type PlaceOfText = (file: URL | undefined) => TextPlace | undefined;

/**
 * Tells texts by their place in a content folder, whatever the folders around it are called.
 *
 * @param content the content folder, whole path
 */
export function placesIn(content: string): PlaceOfText {
  return (file) => {
    if (file === undefined) return undefined;
    const path = relative(content, fileURLToPath(file)).replaceAll('\\', '/').normalize('NFC');
    const place = placeOf(path);
    switch (place?.collection) {
      case 'meetings':
      case 'awards':
      case 'covenants':
      case 'results':
      case 'pages':
        return { collection: place.collection, id: place.id, lang: defaultLang };
      case 'translations':
        return { ...place.of, lang: place.lang };
      default:
        return undefined;
    }
  };
}
