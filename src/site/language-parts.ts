import { defaultLang } from '../text/locales.ts';
import { vietnameseRuns } from '../text/vietnamese-runs.ts';
import type { Phrase } from './page-models/phrases.ts';
import { languageOf } from './routes.ts';

/**
 * A phrase as the parts that are of one language each: an English one may name what has but a Vietnamese name.
 *
 * @param page the address of the page that shows it
 */
export function languageParts({ text, lang }: Phrase, page: string): Phrase[] {
  if (lang !== undefined || languageOf(page) === defaultLang) return [{ text, lang }];
  let done = 0;
  const parts = vietnameseRuns(text).flatMap(([start, end]): Phrase[] => {
    const before = { text: text.slice(done, start) };
    done = end;
    return [before, { text: text.slice(start, end), lang: defaultLang }];
  });
  return [...parts, { text: text.slice(done) }].filter((part) => part.text !== '');
}
