import { defineMdastPlugin } from 'satteri';

/** The text of a result stands under a heading of its bloc's annual, so its own headings begin two levels lower. */
export const nestedHeadings = defineMdastPlugin({
  name: 'nested-headings',
  heading(node, context) {
    if (context.fileURL?.pathname.includes('/results/') !== true) return;
    context.setProperty(node, 'depth', Math.min(6, node.depth + 2) as typeof node.depth);
  },
});
