import { isSyllable } from '../text/syllable.ts';
import { foldToneMarks } from '../text/tone-marks.ts';
import { abbreviations } from './abbreviations.ts';

/** A word or a number of a text as it is compared, and where it stands. */
export interface Word {
  /** In small letters, with one placement of tone marks; `undefined` where a sentence or a part of one ends, which no name goes across. */
  word: string | undefined;
  /** Where it stands in the text, in UTF-16 units. A word that an abbreviation stands for stands where this does. */
  from: number;
  to: number;
}

const pattern = /[\p{L}\p{M}]+|\p{N}+|[.;:…!?]/gu;

/** What stands between the words of a name in one report and not in the next. */
const joining: ReadonlySet<string> = new Set(['và', 'and', 'the']);

/** An abbreviation that a stop may follow: it ends no sentence there. */
const stopped = /^(?:tp|tx|tt|gs|pgs|ts|ths|đ|no|mr|mrs|dr|st)$/u;

/**
 * A text as its words: abbreviations written out, commas, dashes, quotation marks and "và" left out. So a name is found however
 * a report wrote it: "Sở KH&ĐT", "Sở Kế hoạch - Đầu tư", "HĐND".
 */
export function wordsOf(text: string): Word[] {
  const plain: Word[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const at = { from: index, to: index + found.length };
    if (/[\p{L}\p{N}]/u.test(found)) {
      const word = foldToneMarks(found.toLowerCase());
      if (!joining.has(word)) plain.push({ word, ...at });
    } else if (found === '.' && isWithin(text, index, plain.at(-1))) {
    } else {
      plain.push({ word: undefined, ...at });
    }
  }
  return writtenOut(plain, text);
}

/** Whether a stop ends nothing: within a number or an abbreviation, or behind one. */
function isWithin(text: string, index: number, before: Word | undefined): boolean {
  const follows = text[index + 1];
  if (follows !== undefined && /[\p{L}\p{N}]/u.test(follows)) return true;
  return before?.word !== undefined && before.to === index && stopped.test(before.word);
}

function writtenOut(plain: readonly Word[], text: string): Word[] {
  const all: Word[] = [];
  // In small letters "CA" is a word like any other; "ubnd" is none.
  const isShort = ({ word = '', from, to }: Word): boolean => {
    const asWritten = text.slice(from, to);
    return asWritten === asWritten.toUpperCase() || !isSyllable(word);
  };
  for (let index = 0; index < plain.length; ) {
    const [short, long] =
      abbreviations.find(
        ([candidate]) =>
          startsAt(plain, index, candidate) && plain.slice(index, index + candidate.length).every(isShort),
      ) ?? [];
    const first = plain[index];
    if (first === undefined) break;
    if (short === undefined || long === undefined) {
      all.push(first);
      index += 1;
      continue;
    }
    const { to } = plain[index + short.length - 1] ?? first;
    all.push(...long.filter((word) => !joining.has(word)).map((word) => ({ word, from: first.from, to })));
    index += short.length;
  }
  return all;
}

/** Whether words stand in a text from one of its words on. */
export function startsAt(all: readonly Word[], index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => all[index + offset]?.word === word);
}

/** The words of a name, as they are looked for in a text. */
export function nameWords(name: string): string[] {
  return wordsOf(name).flatMap(({ word }) => word ?? []);
}
