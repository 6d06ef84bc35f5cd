import { readdirSync } from 'node:fs';

/**
 * The name that a file has on the disk. A Mac writes `ảnh.jpg` in another form of Unicode (NFD) than a text that names it;
 * the name is returned unchanged when nothing in the folder matches.
 *
 * @param folder whole path, or a `file:` URL
 * @param path a path beside the record, `./ảnh.jpg`
 */
export function asOnDisk(folder: string | URL, path: string): string {
  const name = path.replace(/^\.\//u, '');
  if (name.includes('/') || /^[\x20-\x7e]*$/u.test(name)) return path;
  const wanted = name.normalize('NFC');
  const found = readdirSync(folder).find((candidate) => candidate.normalize('NFC') === wanted);
  return found === undefined ? path : `./${found}`;
}
