import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { asOnDisk } from '../source/as-on-disk.ts';
import { decodedAddress } from './addresses.ts';

/** Points the images of a Markdown text at their files, whatever form of Unicode the disk uses. */
export const imagesAsOnDisk = defineMdastPlugin({
  name: 'images-as-on-disk',
  image(node, context) {
    const { fileURL } = context;
    if (fileURL === undefined || URL.canParse(node.url) || node.url.startsWith('/')) return;
    const decoded = decodedAddress(node.url);
    if (decoded === undefined) return;
    const found = asOnDisk(fileURLToPath(new URL('.', fileURL)), decoded);
    if (found !== decoded) context.setProperty(node, 'url', encodeURI(found));
  },
});
