import { defineHastPlugin } from 'satteri';
import { toId } from '../schemas/id.ts';

/** Gives headings ASCII anchors (`Phần một` → `phan-mot`), numbered where two headings would have the same. */
export function asciiAnchors() {
  const taken = new Map<string, number>();
  return defineHastPlugin({
    name: 'ascii-anchors',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const anchor = toId(context.textContent(node)) || 'muc';
        const before = taken.get(anchor) ?? 0;
        taken.set(anchor, before + 1);
        context.setProperty(node, 'id', before === 0 ? anchor : `${anchor}-${before + 1}`);
      },
    },
  });
}
