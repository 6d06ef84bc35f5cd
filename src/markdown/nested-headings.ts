import type { MdastPluginDefinition } from 'satteri';
import { defineMdastPlugin } from 'satteri';
import type { PlaceOfText, TextPlace } from './text-place.ts';

/** The text of a result stands under a heading of its bloc's annual, so its own headings begin two levels lower. */
export function headingDepth(depth: number, place: TextPlace | undefined): number {
  return place?.collection === 'results' ? Math.min(6, depth + 2) : depth;
}

/** Puts headings where they stand on the page that shows them. */
export function nestedHeadings(placeOf: PlaceOfText): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'nested-headings',
    heading(node, context) {
      const depth = headingDepth(node.depth, placeOf(context.fileURL));
      if (depth !== node.depth) context.setProperty(node, 'depth', depth as typeof node.depth);
    },
  });
}
