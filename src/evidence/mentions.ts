import type { Day } from '../schemas/day.ts';
import { isBefore } from '../schemas/day.ts';
import type { Word } from './words-of.ts';
import { nameWords, startsAt } from './words-of.ts';

/** A name and when it was borne, as far as that is on record. */
export interface BorneName {
  text: string;
  from?: Day | undefined;
  to?: Day | undefined;
}

/** Something that bears names, by its id. */
export interface Bearer {
  id: string;
  names: readonly BorneName[];
}

/** A name in a text, and whose it may be. */
export interface Mention {
  ids: ReadonlySet<string>;
  from: number;
  to: number;
}

/** What a mention is read by. */
export interface Reading {
  /** The day on which a name must have been borne. */
  on?: Day | undefined;
  /** What else is said, besides the text itself: whose a shortened name is. */
  context?: readonly string[];
}

/** The names that a text may mention. */
export interface Lexicon {
  mentionsIn(words: readonly Word[], reading?: Reading): Mention[];
}

/** Another form of a name, as words; one that is of several stands for it alone where the words that it leaves out are said elsewhere. */
export interface ShortForm {
  words: readonly string[];
  leavesOut?: readonly string[];
}

interface Bearing {
  id: string;
  from?: Day | undefined;
  to?: Day | undefined;
  leavesOut?: readonly string[] | undefined;
}

/** A name as words; `tail` is the first word of a place that it leaves out. */
interface Entry {
  words: readonly string[];
  tail?: string;
  bearings: Bearing[];
}

/** What stands at the end of a name and says of which place it is: reports leave it out where all are of one. */
const place = /^(?<before>.*?\S) (?<tail>thành phố|tỉnh|huyện|quận|thị xã)(?: \S+){0,3}$/u;

/** Words that say of which place something is: what is of another place is another. */
const placeWords: ReadonlySet<string> = new Set(['thành', 'tỉnh', 'huyện', 'quận', 'thị', 'xã', 'phường']);

/**
 * Gathers names to look for. The longest name at a place is the one that is meant there: "Sở Tài chính" is no mention within
 * "Sở Tài chính - Kế hoạch" where this is somebody's name too.
 *
 * @param shortForms other forms of a name
 */
export function lexiconOf(
  bearers: Iterable<Bearer>,
  shortForms: (words: readonly string[]) => readonly ShortForm[] = () => [],
): Lexicon {
  const entries = new Map<string, Entry>();
  const add = ({ words, leavesOut }: ShortForm, bearing: Bearing, tail?: string): void => {
    if (words.length === 0) return;
    const key = `${words.join(' ')}|${tail ?? ''}`;
    const entry = entries.get(key) ?? { words, bearings: [], ...(tail !== undefined && { tail }) };
    entries.set(key, entry);
    entry.bearings.push({ ...bearing, leavesOut });
  };
  for (const { id, names } of bearers) {
    for (const { text, from, to } of names) {
      const whole = nameWords(text);
      for (const form of [{ words: whole }, ...shortForms(whole)]) {
        add(form, { id, from, to });
        const { before, tail } = place.exec(form.words.join(' '))?.groups ?? {};
        if (before !== undefined) add({ ...form, words: before.split(' ') }, { id, from, to }, tail?.split(' ')[0]);
      }
    }
  }
  const inOrder = [...entries.values()].toSorted((a, b) => b.words.length - a.words.length);
  const byFirst = Map.groupBy(inOrder, ({ words }) => words[0]);
  return { mentionsIn: (words, reading = {}) => mentionsIn(words, byFirst, reading) };
}

function mentionsIn(
  words: readonly Word[],
  byFirst: ReadonlyMap<string | undefined, readonly Entry[]>,
  { on, context = [] }: Reading,
): Mention[] {
  const said = ` ${[...words.map(({ word }) => word ?? '|'), '|', ...context].join(' ')} `;
  const found: Mention[] = [];
  for (let index = 0; index < words.length; ) {
    const all = (byFirst.get(words[index]?.word) ?? [])
      .filter((entry) => standsAt(words, index, entry))
      .map(({ words: { length }, bearings }) => ({ length, bearings: bearings.filter((one) => isBorne(one, on)) }))
      .filter(({ bearings }) => bearings.length > 0);
    const length = all[0]?.length ?? 0;
    const [first, last] = [words[index], words[index + length - 1]];
    if (first === undefined || last === undefined || length === 0) {
      index += 1;
      continue;
    }
    const bearings = all.filter((entry) => entry.length === length).flatMap((entry) => entry.bearings);
    found.push({ ids: meant(bearings, said), from: first.from, to: last.to });
    index += length;
  }
  return found;
}

/** Whose a name is: its only bearer's, or that of those of whom the text says what the name leaves out. */
function meant(bearings: readonly Bearing[], said: string): ReadonlySet<string> {
  const ids = new Set(bearings.map(({ id }) => id));
  if (ids.size === 1) return ids;
  return new Set(
    bearings
      .filter(({ leavesOut }) => leavesOut === undefined || said.includes(` ${leavesOut.join(' ')} `))
      .map(({ id }) => id),
  );
}

function isBorne({ from, to }: Bearing, on: Day | undefined): boolean {
  if (on === undefined) return true;
  return !(from !== undefined && isBefore(on, from)) && !(to !== undefined && isBefore(to, on));
}

function standsAt(words: readonly Word[], index: number, { words: wanted, tail }: Entry): boolean {
  if (!startsAt(words, index, wanted)) return false;
  const next = words[index + wanted.length]?.word;
  return tail === undefined || next === undefined || !placeWords.has(next) || next === tail;
}
