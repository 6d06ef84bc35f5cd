import type { LocalText } from '../schemas/text.ts';
import type { Lang } from '../text/locales.ts';
import { en } from './en.ts';
import type { Strings } from './vi.ts';
import { vi } from './vi.ts';

const shipped: Record<Lang, Strings> = { vi, en };

/** The words that a site may replace in `site.yaml`: those that are plain texts. */
export const replaceableWords: readonly string[] = Object.entries(vi).flatMap(([key, word]) =>
  typeof word === 'string' ? [key] : [],
);

/** The words of the interface in a language, with those that the site replaces. */
export function stringsIn(lang: Lang, words: Readonly<Record<string, LocalText>>): Strings {
  const replaced = Object.entries(words).map(([key, text]) => [key, text[lang] ?? shipped[lang][key as keyof Strings]]);
  return { ...shipped[lang], ...(Object.fromEntries(replaced) as Partial<Strings>) };
}

export type { Strings };
