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
  return (file) => file && textPlaceOf(relative(content, fileURLToPath(file)).replaceAll('\\', '/').normalize('NFC'));
}
