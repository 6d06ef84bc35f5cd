import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';

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

/** Points the images of a Markdown text at their files, whatever form of Unicode the disk uses. */
export const imagesAsOnDisk = defineMdastPlugin({
  name: 'images-as-on-disk',
  image(node, context) {
    const { fileURL } = context;
    if (fileURL === undefined || URL.canParse(node.url) || node.url.startsWith('/')) return;
    const decoded = decodeURI(node.url);
    const found = asOnDisk(fileURLToPath(new URL('.', fileURL)), decoded);
    if (found !== decoded) context.setProperty(node, 'url', encodeURI(found));
  },
});
