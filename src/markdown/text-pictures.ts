import { defineHastPlugin } from 'satteri';
import { pictureFile } from '../source/picture-file.ts';
import { decodedAddress } from './addresses.ts';
import type { PlaceOfText } from './text-place.ts';

/** The attribute by which a picture of a text names its file, from the content folder. */
export const pictureAttribute = 'data-picture';

/**
 * Lets the pictures of a text wait for their sizes: each names its file from the content folder instead of an address. The page
 * that shows the text puts them in.
 */
export function textPictures(placeOf: PlaceOfText) {
  return defineHastPlugin({
    name: 'text-pictures',
    element: {
      filter: ['img'],
      visit(node, context) {
        const { src } = node.properties ?? {};
        const place = placeOf(context.fileURL);
        if (typeof src !== 'string' || place === undefined) return;
        const name = decodedAddress(src);
        if (name === undefined || name === '' || URL.canParse(src) || src.startsWith('/')) return;
        context.setProperty(node, pictureAttribute, pictureFile(`${place.collection}/${place.id}`, name));
        context.setProperty(node, 'src', null);
      },
    },
  });
}
