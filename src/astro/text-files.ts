import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlaceOfText } from '../markdown/text-place.ts';
import { textPlaceOf } from '../markdown/text-place.ts';

/**
 * Tells texts by their place in a content folder, whatever the folders around it are called.
 *
 * @param content the content folder, whole path
 */
export function placesIn(content: string): PlaceOfText {
  // Every plugin asks for the place of the text that it looks through.
  let last: { href: string; place: ReturnType<PlaceOfText> } | undefined;
  return (file) => {
    if (file === undefined) return undefined;
    if (last?.href !== file.href) {
      const path = relative(content, fileURLToPath(file)).replaceAll('\\', '/').normalize('NFC');
      last = { href: file.href, place: textPlaceOf(path) };
    }
    return last.place;
  };
}
