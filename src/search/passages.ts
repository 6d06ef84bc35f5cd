import type { TextPart } from './page-text.ts';
import type { Word } from './words.ts';
import { nearness, nearnessOf, wordsOf } from './words.ts';

/** What to look for in a text to show it: the words of a query, of which the last may be a beginning. */
export interface Wanted {
  words: readonly Word[];
  isOpen: boolean;
}

/** A range of a text, in UTF-16 units. */
export type Mark = [start: number, end: number];

/** A part of a page that shows why it was found. */
export interface Passage {
  text: string;
  marks: Mark[];
  /** The heading that it stands below, and the id by which it is reached. */
  heading?: { text: string; id?: string | undefined } | undefined;
}

/** Where the words stand in a text: as they were typed, or with other marks where nothing in it has these. Neighbours are one range. */
export function marksIn(text: string, wanted: Wanted): Mark[] {
  const found = matchesIn(text, wanted);
  const marks: Mark[] = [];
  for (const { start, end } of found) {
    const last = marks.at(-1);
    if (last !== undefined && /^[\s/.&–-]*$/u.test(text.slice(last[1], start))) last[1] = end;
    else marks.push([start, end]);
  }
  return marks;
}

interface Match {
  /** Its place among the words that are looked for. */
  index: number;
  start: number;
  end: number;
}

function matchesIn(text: string, { words, isOpen }: Wanted): Match[] {
  const all = wordsOf(text);
  const strict = all.flatMap((word) => matchOf(word, words, isOpen, nearness.fewer));
  return strict.length > 0 ? strict : all.flatMap((word) => matchOf(word, words, isOpen, nearness.bare));
}

function matchOf(word: Word, wanted: readonly Word[], isOpen: boolean, least: number): Match[] {
  const index = wanted.findIndex(({ bare, marked }, place) => {
    if (isOpen && place === wanted.length - 1 && word.bare.startsWith(bare)) return true;
    // Without marks a word is any word of these letters.
    return word.bare === bare && (bare === marked || nearnessOf(marked, word.marked) >= least);
  });
  return index === -1 ? [] : [{ index, start: word.start, end: word.end }];
}

/** How much of a text is shown, and how much of it before what was found, in UTF-16 units. */
const shown = { length: 220, before: 60 };

/** The part of a page that has the most of what was looked for, cut around it; its first words where it stands in the title alone. */
export function passageIn(parts: readonly TextPart[], wanted: Wanted): Passage | undefined {
  let heading: TextPart | undefined;
  let best: { score: number; part: TextPart; heading: TextPart | undefined } | undefined;
  for (const part of parts) {
    if (part.kind === 'heading') heading = part;
    if (part.kind === 'title') continue;
    const score = scoreOf(part, wanted);
    if (score > (best?.score ?? 0)) best = { score, part, heading };
  }
  if (best === undefined) {
    const first = parts.find(({ kind, text }) => kind === 'block' && text.length > shown.before);
    return first && cut(first.text, wanted);
  }
  const { part } = best;
  return {
    ...cut(part.text, wanted),
    ...(best.heading !== undefined && { heading: { text: best.heading.text, id: best.heading.id } }),
  };
}

/** More for each word that is there, and more again for those that follow each other as they were typed. */
function scoreOf({ kind, text }: TextPart, wanted: Wanted): number {
  const found = matchesIn(text, wanted);
  if (found.length === 0) return 0;
  const words = new Set(found.map(({ index }) => index)).size;
  const runs = found.filter(({ index, start }, place) => {
    const before = found[place - 1];
    return before !== undefined && before.index === index - 1 && start - before.end <= 2;
  }).length;
  // A heading says what it is about, but no sentence.
  return 4 * words + 2 * Math.min(runs, wanted.words.length) - (kind === 'heading' ? 1 : 0);
}

function cut(text: string, wanted: Wanted): Passage {
  const [first] = densest(matchesIn(text, wanted));
  const from = Math.max(0, Math.min((first ?? 0) - shown.before, text.length - shown.length));
  // At the ends of words.
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const whole = text.length <= start + shown.length;
  const end = whole ? text.length : Math.max(text.lastIndexOf(' ', start + shown.length), start + shown.before);
  const part = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${whole ? '' : ' …'}`;
  return { text: part, marks: marksIn(part, wanted) };
}

/** Where the most matches stand in what is shown at once. */
function densest(matches: readonly Match[]): [start?: number] {
  let best: { count: number; start: number } | undefined;
  for (const { start } of matches) {
    const within = matches.filter((other) => other.start >= start && other.end <= start + shown.length - shown.before);
    const count = new Set(within.map(({ index }) => index)).size;
    if (count > (best?.count ?? 0)) best = { count, start };
  }
  return best === undefined ? [] : [best.start];
}
