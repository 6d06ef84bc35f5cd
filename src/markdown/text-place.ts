import type { RecordCollection } from '../source/places.ts';
import { placeOf } from '../source/places.ts';
import type { Lang } from '../text/locales.ts';
import { defaultLang } from '../text/locales.ts';

/** The record that a text belongs to, and the language that it is in. */
export interface TextPlace {
  collection: RecordCollection;
  id: string;
  lang: Lang;
}

/** The record of a text, by the address of its file. */
export type PlaceOfText = (file: URL | undefined) => TextPlace | undefined;

/** The record of a text, by the path of its file in the content folder. */
export function textPlaceOf(path: string): TextPlace | undefined {
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
}
