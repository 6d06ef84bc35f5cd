import type { MdastPluginDefinition } from 'satteri';
import { defineMdastPlugin } from 'satteri';
import type { PlaceOfText } from './text-place.ts';

/** The text of a result stands under a heading of its bloc's annual, so its own headings begin two levels lower. */
export function nestedHeadings(placeOf: PlaceOfText): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'nested-headings',
    heading(node, context) {
      if (placeOf(context.fileURL)?.collection !== 'results') return;
      context.setProperty(node, 'depth', Math.min(6, node.depth + 2) as typeof node.depth);
    },
  });
}
