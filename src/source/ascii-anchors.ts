import { defineHastPlugin } from 'satteri';
import { toId } from './to-id.ts';

/**
 * Gives headings ASCII anchors (`Phần một` → `phan-mot`), numbered where two headings would have the same. The anchors of
 * the pages themselves begin with an underscore, so that no heading of a report can take theirs.
 */
export function asciiAnchors() {
  const taken = new Set<string>();
  return defineHastPlugin({
    name: 'ascii-anchors',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        // The label of the footnotes is named by them.
        if (node.properties?.['id'] !== undefined) return;
        const wanted = toId(context.textContent(node)) || 'muc';
        let anchor = wanted;
        for (let number = 2; taken.has(anchor); number += 1) anchor = `${wanted}-${number}`;
        taken.add(anchor);
        context.setProperty(node, 'id', anchor);
      },
    },
  });
}
