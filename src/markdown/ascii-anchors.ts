import { defineHastPlugin } from 'satteri';
import { anchorMaker } from './anchors.ts';

/**
 * Gives headings their anchors. The anchors of the pages themselves begin with an underscore, so that no heading of a report
 * can take theirs.
 */
export function asciiAnchors() {
  const makeAnchor = anchorMaker();
  return defineHastPlugin({
    name: 'ascii-anchors',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        // The heading of the footnotes is named by them.
        if (node.properties?.['id'] !== undefined) return;
        context.setProperty(node, 'id', makeAnchor(context.textContent(node)));
      },
    },
  });
}
