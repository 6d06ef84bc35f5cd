import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** Words that are looked for in their order: one after the other where they were quoted, anywhere in a page where not. */
export interface Clause {
  words: Word[];
  isQuoted: boolean;
}

/** Quotation marks of all kinds, as telephones and Word write them. */
const quoted = /["“”„‟«»＂](?<inner>[^"“”„‟«»＂]+)["“”„‟«»＂]/gu;

/** What a reader has typed: each quoted phrase by itself, and all that is not quoted. */
export function readQuery(query: string): Clause[] {
  const phrases = [...query.matchAll(quoted)].map(({ groups }) => wordsOf(groups?.['inner'] ?? ''));
  const rest = wordsOf(query.replace(quoted, ' '));
  return [
    ...(rest.length > 0 ? [{ words: rest, isQuoted: false }] : []),
    ...phrases.filter((words) => words.length > 0).map((words) => ({ words, isQuoted: true })),
  ];
}
