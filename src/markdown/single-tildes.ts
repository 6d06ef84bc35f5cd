import { defineMdastPlugin } from 'satteri';

/** "Từ 8h~11h, 14h~16h": to Vietnamese writers a single tilde is a span, and only two strike something out. */
export const singleTildes = defineMdastPlugin({
  name: 'single-tildes',
  options: { position: true },
  delete(node, context) {
    const start = node.position?.start.offset;
    if (start === undefined || context.source.startsWith('~~', start)) return;
    const tilde = { type: 'text', value: '~' } as const;
    context.replaceNode(node, [tilde, ...node.children, tilde]);
  },
});
