import { defineHastPlugin } from 'satteri';

/** Elements that the renderer makes and that a page cannot use: a style of a cell, which the security policy forbids, and a box that nobody may tick. */
export const plainElements = defineHastPlugin({
  name: 'plain-elements',
  element: {
    filter: ['th', 'td', 'input'],
    visit(node, context) {
      const { style, checked } = node.properties ?? {};
      if (node.tagName === 'input') {
        context.replaceNode(node, { type: 'text', value: checked === true || checked === '' ? '☑' : '☐' });
        return;
      }
      const side = /text-align:\s*(?<side>center|right)/u.exec(String(style ?? ''))?.groups?.['side'];
      if (style !== undefined) context.setProperty(node, 'style', null);
      if (side !== undefined) context.setProperty(node, 'className', [side === 'right' ? 'to-end' : 'to-middle']);
    },
  },
});
