import type { MdastNode, MdastVisitorContext } from 'satteri';
import { defineMdastPlugin } from 'satteri';
import { isAbsoluteAddress, isHarmlessAddress } from './addresses.ts';

/** Nodes whose children are part of a line. */
const lines = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
  'mdxJsxTextElement',
]);

/** HTML is shown as the text that it is. */
const noHtml = defineMdastPlugin({
  name: 'no-html',
  html(node, context) {
    const text = { type: 'text', value: node.value } as const;
    const inLine = lines.has(context.parent(node).type);
    context.replaceNode(node, inLine ? text : { type: 'paragraph', children: [text] });
  },
});

/** An image that does not stand beside its text is a link to it, named by its description: to show one of another site would tell that site of every reader. */
const noForeignImage = defineMdastPlugin({
  name: 'no-foreign-image',
  image(node, context) {
    const beside = !isAbsoluteAddress(node.url) && !node.url.startsWith('/');
    const harmless = isHarmlessAddress(node.url);
    if (harmless && beside) return;
    const words = { type: 'text', value: node.alt || (harmless ? node.url : '') } as const;
    context.replaceNode(
      node,
      harmless && !inLink(node, context) ? { type: 'link', url: node.url, children: [words] } : words,
    );
  },
});

function inLink(node: Readonly<MdastNode>, context: MdastVisitorContext): boolean {
  for (
    let above: Readonly<MdastNode> | undefined = context.parent(node);
    above !== undefined;
    above = context.parent(above)
  ) {
    if (above.type === 'link' || above.type === 'linkReference') return true;
  }
  return false;
}

/** An address that could run, or that hides where it leads, leads nowhere. */
const noHarmfulAddress = defineMdastPlugin({
  name: 'no-harmful-address',
  link(node, context) {
    if (!isHarmlessAddress(node.url)) context.setProperty(node, 'url', '');
  },
  definition(node, context) {
    if (!isHarmlessAddress(node.url)) context.setProperty(node, 'url', '');
  },
});

/** A link that leads nowhere is its words. Of links in one another, the outermost: the rest lead nowhere either. */
const noEmptyLink = defineMdastPlugin({
  name: 'no-empty-link',
  link(node, context) {
    if (node.url !== '') return;
    if (!inLink(node, context)) context.replaceNode(node, [...node.children]);
  },
});

/**
 * Keeps what a report brings from doing anything in a reader's browser. Nothing that was written is lost. One plugin a
 * construct, one after another: what stands inside a node that is replaced could not be replaced in the same pass, and an
 * image in the words of a refused link would go out as it was. In MDX elements are the page's own components.
 */
export const harmlessMarkdown = [noHtml, noForeignImage, noHarmfulAddress, noEmptyLink];
