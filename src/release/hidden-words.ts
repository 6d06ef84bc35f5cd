import type { CheckedFolder } from '../check/check-folder.ts';
import { recordOf } from '../source/places.ts';

/** Shorter than this, what a hidden record says may be what the site says anyway: "Khen thưởng năm 2017". */
const shortest = 25;

/** Words, and not the id of a record or an address on the web: those name what is shown as well. */
const isSaying = (word: string): boolean => word.length >= shortest && word.includes(' ');

/**
 * What only hidden records say: the longer values of their facts, but for those that are a value or a line of something shown as
 * well. No file of a built site may hold one of them, however it came there. Every file is gone through once.
 */
export function hiddenWordsIn({ files, hidden }: Pick<CheckedFolder, 'files' | 'hidden'>): Set<string> {
  const words = new Set<string>();
  if (hidden.size === 0) return words;
  const isHidden = ({ place }: CheckedFolder['files'][number]): boolean => hidden.has(recordOf(place));
  for (const { data } of files.filter(isHidden)) for (const word of valuesIn(data)) if (isSaying(word)) words.add(word);
  for (const { data, body } of files.filter((file) => !isHidden(file))) {
    for (const word of valuesIn(data)) words.delete(word);
    // The marks of a heading, a quotation or a list are none of its words.
    for (const line of body.split('\n')) words.delete(line.replace(/^[\s#>*+-]+/u, '').trim());
  }
  return words;
}

/** Words that no file of a site may say. */
export class SoughtWords {
  readonly #words: ReadonlySet<string>;
  readonly #shortest: number;

  constructor(words: ReadonlySet<string>) {
    this.#words = words;
    this.#shortest = Iterator.from(words).reduce((least, { length }) => Math.min(least, length), Infinity);
  }

  get isEmpty(): boolean {
    return this.#words.size === 0;
  }

  /** A text without blank edges, where that is one of them. */
  in(text: string): string | undefined {
    // Most texts are shorter than all of them.
    if (text.length < this.#shortest) return undefined;
    const trimmed = text.trim();
    return this.#words.has(trimmed) ? trimmed : undefined;
  }
}

function* valuesIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value.replace(/\s+/gu, ' ').trim();
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* valuesIn(part);
}
