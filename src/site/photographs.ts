/**
 * The file of a photograph, from the content folder.
 *
 * @param meeting the id of the report that names it
 * @param src the name under which it does: `./le-ky.jpg`
 */
export function photographFile(meeting: string, src: string): string {
  return `meetings/${meeting}/${src.replace(/^\.\//u, '')}`;
}
