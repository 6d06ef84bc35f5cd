import { isSyllable } from './syllable.ts';

/** Words of English that are spelt as Vietnamese syllables, and that may stand between two Vietnamese names. */
const english = new Set(
  'a am an be by can do go he hi him in me men my no on so ten than the them then thin to'.split(' '),
);

/** A word, with where it stands in its text. */
interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * The parts of an English text that are Vietnamese, as names and quoted terms are, by the places of their first character and of
 * the one after their last: words in a row that are Vietnamese syllables, of which one at least has a letter that English lacks.
 *
 * @param text NFC
 */
export function vietnameseRuns(text: string): [start: number, end: number][] {
  // Most English texts have none.
  if (!hasVietnameseLetter(text)) return [];
  const words = wordsIn(text).map(
    ({ 0: word, index }): Word => ({ text: word, start: index, end: index + word.length }),
  );
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const word of words) {
    const follows = last !== undefined && /^(?: |\s?[-–]\s?|, )$/u.test(text.slice(last.end, word.start));
    const isVietnamese = isSyllable(word.text) && !english.has(word.text.toLowerCase());
    const run = runs.at(-1);
    if (isVietnamese && follows && run?.at(-1) === last) run?.push(word);
    else if (isVietnamese) runs.push([word]);
    last = word;
  }
  return runs.flatMap((run): [number, number][] => {
    const isAnchor = ({ text: word }: Word): boolean => hasVietnameseLetter(word);
    const [first, end] = [run.findIndex(isAnchor), run.findLastIndex(isAnchor)];
    if (first === -1) return [];
    // A name goes on over words without marks: Ban Thi đua, Bắc Giang.
    const isPlainName = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
    let [from, to] = [first, end];
    while (isPlainName(run[from - 1])) from -= 1;
    while (isPlainName(run[to + 1])) to += 1;
    return [[run[from]?.start ?? 0, run[to]?.end ?? 0]];
  });
}

/** Whether most words of a text are Vietnamese, as in one that nobody has translated. A name or two are no text. */
export function isMostlyVietnamese(text: string): boolean {
  const words = wordsIn(text);
  const inRuns = vietnameseRuns(text).flatMap(([start, end]) => wordsIn(text.slice(start, end)));
  return words.length >= 6 && inRuns.length > 0.85 * words.length;
}

const wordsIn = (text: string): RegExpExecArray[] => [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)];

function hasVietnameseLetter(text: string): boolean {
  return /[\u00C0-\u1EF9]/u.test(text);
}
