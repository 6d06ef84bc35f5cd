import { defineHastPlugin } from 'satteri';
import type { Lang } from '../i18n/locales.ts';
import { defaultLang, languages } from '../i18n/locales.ts';

const words = {
  vi: { label: 'Chú thích', back: 'Về chỗ dẫn' },
  en: { label: 'Footnotes', back: 'Back to reference' },
} as const satisfies Record<Lang, object>;

/** Says the words of footnotes in the language of the text, which its file name tells. */
export const footnoteWords = defineHastPlugin({
  name: 'footnote-words',
  element: {
    filter: ['h2', 'a'],
    visit(node, context) {
      const path = context.fileURL?.pathname ?? '';
      const { label, back } = words[languages.find((lang) => path.includes(`/index.${lang}.`)) ?? defaultLang];
      if (node.properties?.['id'] === 'footnote-label') {
        context.setProperty(node, 'children', [{ type: 'text', value: label }]);
      }
      const named = node.properties?.['ariaLabel'];
      if (typeof named === 'string' && node.properties?.['dataFootnoteBackref'] !== undefined) {
        context.setProperty(node, 'ariaLabel', named.replace('Back to reference', back));
      }
    },
  },
});
