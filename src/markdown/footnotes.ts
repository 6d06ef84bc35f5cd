import type { HastPluginDefinition } from 'satteri';
import { defineHastPlugin } from 'satteri';
import type { Lang } from '../text/locales.ts';
import { defaultLang } from '../text/locales.ts';
import { headingDepth } from './nested-headings.ts';
import type { PlaceOfText } from './text-place.ts';

const words = {
  vi: { label: 'Chú thích', back: 'Về chỗ dẫn' },
  en: { label: 'Footnotes', back: 'Back to reference' },
} as const satisfies Record<Lang, object>;

/** What the renderer names a note and the place that cites it, before the label that the text gives it. */
const prefix = 'user-content-fn-';

/**
 * Says the words of footnotes in the language of the text, and names notes by their numbers. A label is what an editor
 * wrote, in any letters: named by it, a note could take the name of another, or one that no link can spell. Like all anchors
 * of the pages themselves these begin with an underscore, which no heading of a report can take.
 */
export function footnotes(placeOf: PlaceOfText): () => HastPluginDefinition {
  return () => {
    /** The number of each note, by the name that the renderer gave it. */
    const numbers = new Map<string, string>();
    const cited = new Map<string, number>();
    const count = (key: string): string => {
      const times = (cited.get(key) ?? 0) + 1;
      cited.set(key, times);
      return times === 1 ? key : `${key}-${times}`;
    };
    return defineHastPlugin({
      name: 'footnotes',
      element: {
        filter: ['h2', 'a', 'li'],
        visit(node, context) {
          const { label, back } = words[placeOf(context.fileURL)?.lang ?? defaultLang];
          const { id, href, ariaLabel, dataFootnoteRef, dataFootnoteBackref } = node.properties ?? {};
          if (node.tagName === 'h2' && id === 'footnote-label') {
            context.replaceNode(node, {
              ...node,
              tagName: `h${headingDepth(2, placeOf(context.fileURL))}`,
              properties: { ...node.properties, id: '_chu-thich' },
              children: [{ type: 'text', value: label }],
            });
          } else if (dataFootnoteRef !== undefined) {
            const number = context.textContent(node);
            numbers.set(String(href).slice(1), number);
            context.setProperty(node, 'href', `#_fn-${number}`);
            context.setProperty(node, 'id', `_fnref-${count(number)}`);
            context.setProperty(node, 'ariaDescribedBy', '_chu-thich');
          } else if (dataFootnoteBackref !== undefined) {
            // "Back to reference 2-3": the third place that cites the second note.
            const place = /(?<place>\d+(?:-\d+)?)$/u.exec(String(ariaLabel))?.groups?.['place'] ?? '';
            context.setProperty(node, 'href', `#_fnref-${place}`);
            context.setProperty(node, 'ariaLabel', `${back} ${place}`);
          } else if (node.tagName === 'li' && typeof id === 'string' && id.startsWith(prefix)) {
            context.setProperty(node, 'id', `_fn-${numbers.get(id) ?? ''}`);
          }
        },
      },
    });
  };
}
