/**
 * The file of a picture, from the content folder.
 *
 * @param folder of the record whose text or facts name it
 * @param name by which they do: `./le-ky.jpg`
 */
export function pictureFile(folder: string, name: string): string {
  return `${folder}/${fileInFolder(name)}`.normalize('NFC');
}

/** The name of a file in its folder, by which a text or facts name it: `./le-ky.jpg`. */
export function fileInFolder(name: string): string {
  return name.replace(/^\.\//u, '').normalize('NFC');
}
