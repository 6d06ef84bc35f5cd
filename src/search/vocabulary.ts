import type { SearchVocabulary } from './index-format.ts';
import type { Word } from './words.ts';

/** The words of an index, to find those that were meant by words that are none. */
export class Vocabulary {
  /** The commonest first. */
  readonly #pages: ReadonlyMap<string, number>;
  readonly #all: number;
  readonly #longest: number;

  constructor(words: SearchVocabulary) {
    this.#pages = new Map(words);
    this.#all = words.reduce((sum, [, pages]) => sum + pages, 0);
    this.#longest = Math.max(0, ...words.map(([word]) => word.length));
  }

  has(bare: string): boolean {
    return this.#pages.has(bare);
  }

  /** The words that begin so, the commonest first. */
  beginningWith(bare: string): string[] {
    return [...this.#pages.keys()].filter((word) => word !== bare && word.startsWith(bare));
  }

  /** The words that are one slip of the finger away: a letter more, less or another, or two neighbours swapped. The commonest first. */
  nearby(bare: string): string[] {
    return [...this.#pages.keys()].filter((word) => isSlip(bare, word));
  }

  /**
   * What was probably meant where words run together: each word that is none is parted into some that are, the likeliest way
   * first. Nothing where one cannot be parted.
   */
  parted(words: readonly Word[], most: number): Word[][] {
    if (words.every(({ bare }) => this.has(bare))) return [];
    let ways: { words: Word[]; cost: number }[] = [{ words: [], cost: 0 }];
    for (const word of words) {
      const parts = this.has(word.bare) ? [{ words: [word], cost: 0 }] : this.#partsOf(word, most);
      ways = best(
        ways.flatMap((way) =>
          parts.map((part) => ({ words: [...way.words, ...part.words], cost: way.cost + part.cost })),
        ),
        most,
      );
    }
    return ways.map((way) => way.words);
  }

  #partsOf({ bare, marked, start }: Word, most: number): { words: Word[]; cost: number }[] {
    // Of a text that is composed each letter with its marks is one unit, as it is without them.
    if (bare.length !== marked.length || bare.length > longestJoined) return [];
    const ending: { words: Word[]; cost: number }[][] = [[{ words: [], cost: 0 }]];
    for (let end = 1; end <= bare.length; end += 1) {
      const ways: { words: Word[]; cost: number }[] = [];
      for (let from = Math.max(0, end - this.#longest); from < end; from += 1) {
        const pages = this.#pages.get(bare.slice(from, end));
        if (pages === undefined) continue;
        const word = {
          bare: bare.slice(from, end),
          marked: marked.slice(from, end),
          start: start + from,
          end: start + end,
        };
        const cost = Math.log((2 * this.#all) / pages);
        for (const way of ending[from] ?? []) ways.push({ words: [...way.words, word], cost: way.cost + cost });
      }
      ending.push(best(ways, most));
    }
    return ending.at(-1) ?? [];
  }
}

/** The longest run of words that is parted, in letters: more than any title has. */
const longestJoined = 300;

function best<T extends { cost: number }>(ways: readonly T[], most: number): T[] {
  return ways.toSorted((a, b) => a.cost - b.cost).slice(0, most);
}

/** Whether a word may have been meant by another: of two or three letters nearly every one is a slip of others, and only swapped ones tell. */
export function isSlip(typed: string, meant: string): boolean {
  return typed.length < 4 ? isSwapped(typed, meant) : isOneSlipApart(typed, meant);
}

function isSwapped(a: string, b: string): boolean {
  return a.length === b.length && isOneSlipApart(a, b) && [...a].sort().join('') === [...b].sort().join('');
}

function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first += 1;
  const [restOfA, restOfB] = [a.slice(first), b.slice(first)];
  if (a.length > b.length) return restOfA.slice(1) === restOfB;
  if (a.length < b.length) return restOfA === restOfB.slice(1);
  const isSwap = restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0];
  return restOfA.slice(1) === restOfB.slice(1) || (isSwap && restOfA.slice(2) === restOfB.slice(2));
}
