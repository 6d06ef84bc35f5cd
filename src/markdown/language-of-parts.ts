import type { HastContent, HastPluginDefinition } from 'satteri';
import { defineHastPlugin } from 'satteri';
import { defaultLang } from '../text/locales.ts';
import { vietnameseRuns } from '../text/vietnamese-runs.ts';
import type { PlaceOfText } from './text-place.ts';

/** Says of Vietnamese names and terms in a translation that they are Vietnamese: a screen reader would spell them as English. */
export function languageOfParts(placeOf: PlaceOfText): HastPluginDefinition {
  return defineHastPlugin({
    name: 'language-of-parts',
    text(node, context) {
      const lang = placeOf(context.fileURL)?.lang ?? defaultLang;
      if (lang === defaultLang) return;
      const runs = vietnameseRuns(node.value);
      const parent = context.parent(node);
      if (runs.length === 0 || (parent?.type === 'element' && parent.properties?.['lang'] === defaultLang)) return;
      let done = 0;
      const parts = runs.flatMap(([start, end]): HastContent[] => {
        const before = { type: 'text' as const, value: node.value.slice(done, start) };
        done = end;
        const part = { type: 'text' as const, value: node.value.slice(start, end) };
        return [before, { type: 'element', tagName: 'span', properties: { lang: defaultLang }, children: [part] }];
      });
      context.replaceNode(node, [...parts, { type: 'text', value: node.value.slice(done) }]);
    },
  });
}
