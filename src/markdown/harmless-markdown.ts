import { defineMdastPlugin } from 'satteri';
import { isHarmlessAddress } from './addresses.ts';

/** Nodes whose children are part of a line. */
const lines = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell']);

/**
 * Keeps what a report brings from doing anything in a reader's browser: HTML is shown as the text that it is, and an address
 * that could run is taken away from its words. Nothing that was written is lost. In MDX, which only the site's own pages
 * are written in, elements are the page's components.
 */
export const harmlessMarkdown = defineMdastPlugin({
  name: 'harmless-markdown',
  html(node, context) {
    const text = { type: 'text', value: node.value } as const;
    const inLine = lines.has(context.parent(node).type);
    context.replaceNode(node, inLine ? text : { type: 'paragraph', children: [text] });
  },
  link(node, context) {
    if (!isHarmlessAddress(node.url)) context.replaceNode(node, [...node.children]);
  },
  image(node, context) {
    if (!isHarmlessAddress(node.url)) context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
  },
  definition(node, context) {
    if (!isHarmlessAddress(node.url)) context.setProperty(node, 'url', '');
  },
});
