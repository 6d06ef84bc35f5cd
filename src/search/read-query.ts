import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** Words that are looked for in their order: one after the other where they were quoted, anywhere in a page where not. */
export interface Clause {
  words: Word[];
  isQuoted: boolean;
}

/** Quotation marks of all kinds, as telephones and Word write them. */
const quoted = /["“”„‟«»＂][^"“”„‟«»＂]+["“”„‟«»＂]/gu;

/** What a reader has typed: each quoted phrase by itself, and all that is not quoted. */
export function readQuery(query: string): Clause[] {
  // Each word stands where it was typed: what is not looked at is blank.
  const phrases = [...query.matchAll(quoted)].map(({ 0: phrase, index }) => wordsOf(' '.repeat(index) + phrase));
  const rest = wordsOf(query.replace(quoted, (phrase) => ' '.repeat(phrase.length)));
  return [
    ...(rest.length > 0 ? [{ words: rest, isQuoted: false }] : []),
    ...phrases.filter((words) => words.length > 0).map((words) => ({ words, isQuoted: true })),
  ];
}
