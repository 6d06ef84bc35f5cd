import { foldToneMarks } from '../text/tone-marks.ts';

/** A word as it is searched for. */
export interface Word {
  /** Without capitals and marks, `đ` as `d`; of an English plural, the singular. */
  bare: string;
  /** Without capitals, composed, with one placement of tone marks. */
  marked: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

const asWritten = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text: letters and numbers, whatever stands between them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(asWritten)].map(({ 0: written, index }) => ({
    ...wordOf(written),
    start: index,
    end: index + written.length,
  }));
}

/** The same words as they are written. */
export function writtenWords(text: string): string[] {
  return text.match(asWritten) ?? [];
}

/** What a word is looked for as. */
export function wordOf(written: string): Pick<Word, 'bare' | 'marked'> {
  const marked = foldToneMarks(written).toLowerCase();
  const bare = withoutMarks(marked);
  // `20/03` and `20/3` are one day.
  if (/^\d+$/u.test(bare)) return { bare: bare.replace(/^0+(?=\d)/u, ''), marked: bare.replace(/^0+(?=\d)/u, '') };
  return bare === marked ? { bare: singular(bare), marked: singular(bare) } : { bare, marked };
}

/** A text without marks, `đ` as `d`. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}

/** An English word in the singular, as far as its end tells: no Vietnamese syllable ends in `s`. */
function singular(word: string): string {
  if (word.length < 4 || !/[a-z]s$/u.test(word) || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** How nearly a word of a text has the marks that were typed. */
export const nearness = { bare: 0, fewer: 1, same: 2 } as const;

export type Nearness = (typeof nearness)[keyof typeof nearness];

/**
 * Holds the marks of a word that was typed against those of a word of a text, where the two are the same without marks: all of
 * them, those that were typed and others (`đoan` for `đoàn`), or other ones.
 */
export function nearnessOf(typed: string, found: string): Nearness {
  if (typed === found) return nearness.same;
  const [some, all] = [lettersOf(typed), lettersOf(found)];
  const isPart = some.every((letter, index) => [...letter].every((mark) => all[index]?.includes(mark)));
  return isPart ? nearness.fewer : nearness.bare;
}

/** The letters of a word, each with its marks behind it. */
function lettersOf(marked: string): string[] {
  return (
    marked
      .replaceAll('đ', 'd\u0335')
      .normalize('NFD')
      .match(/\P{M}\p{M}*/gu) ?? []
  );
}
