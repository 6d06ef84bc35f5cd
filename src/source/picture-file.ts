/**
 * The file of a picture, from the content folder.
 *
 * @param folder of the record whose text or facts name it
 * @param name by which they do: `./le-ky.jpg`
 */
export function pictureFile(folder: string, name: string): string {
  return `${folder}/${name.replace(/^\.\//u, '')}`.normalize('NFC');
}
