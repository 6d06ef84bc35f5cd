import type { FacetName, SearchCatalogue, SearchShard } from './index-format.ts';
import {
  edge,
  facetNames,
  longestTerm,
  placeOf,
  places,
  placesOfPairs,
  readPostings,
  shardAt,
  weightBits,
} from './index-format.ts';
import type { Clause } from './read-query.ts';
import type { Nearness, Word } from './words.ts';
import { nearness, nearnessOf } from './words.ts';

/** Where the engine gets the parts of an index from. */
export interface SearchSource {
  /** Where in the order of the terms each shard begins. */
  starts: readonly string[];
  catalogue: () => Promise<SearchCatalogue>;
  shard: (number: number) => Promise<SearchShard>;
}

/** A page that was found. */
export interface Hit {
  /** Its place in the catalogue. */
  page: number;
  score: number;
}

/** A term of a query, each word without its marks and with those that were typed. */
type Term = readonly Pick<Word, 'bare' | 'marked'>[];

/**
 * How nearly each page has a term: 0 where it has not, else one more than the nearness of its marks in the high bits and its
 * weight in the low ones, so that the larger is the better.
 */
type Column = Uint8Array;

/** How many columns are kept: of the largest archives some megabytes. */
const mostColumns = 400;

const weightOf = (value: number): number => (value - 1) & ((1 << weightBits) - 1);
const nearnessIn = (value: number): number => (value === 0 ? -1 : (value - 1) >> weightBits);

/** The best first, and of those that are as good the newest. */
export function compareHits(a: Hit, b: Hit): number {
  return b.score - a.score || b.page - a.page;
}

/** Looks for pages by their words, with no memory of what was asked before but for the parts of the index that were read. */
export class SearchEngine {
  readonly #source: SearchSource;
  readonly #shards = new Map<number, Promise<SearchShard>>();
  /** What was looked for lately: from one key to the next most of a query stays. */
  readonly #columns = new Map<string, Promise<Column>>();

  constructor(source: SearchSource) {
    this.#source = source;
  }

  /** The pages that hold all of the words, the best first; without marks in what was typed, whatever marks they have. */
  async find(clauses: readonly Clause[]): Promise<Hit[]> {
    // The parts for its terms are on their way while the catalogue is, which is the largest.
    const catalogue = this.#source.catalogue();
    for (const { alone, pairs, triples, starts, ends, whole } of clauses.map(termsOf))
      for (const term of [...alone, ...pairs, ...triples, starts, ends, ...(whole === undefined ? [] : [whole])])
        void this.#shardOf(bareOf(term)).catch(() => undefined);
    const { titles } = await catalogue;
    const count = titles.length;
    const asked = await Promise.all(clauses.map((clause) => this.#readClause(clause, count)));
    // Nothing was asked: everything fits.
    if (asked.length === 0) return titles.map((_, page) => ({ page, score: 0 })).reverse();
    const length = clauses.flatMap(({ words }) => words).reduce((sum, { marked }) => sum + marked.length + 1, -1);
    const hits: Hit[] = [];
    for (let page = 0; page < count; page += 1) {
      let score = 0;
      let isFound = true;
      for (const clause of asked) {
        const ofClause = scoreOf(clause, page);
        if (ofClause === undefined) {
          isFound = false;
          break;
        }
        score += ofClause;
      }
      // Of several titles with the words, the one that says the least besides them.
      if (isFound) hits.push({ page, score: score / asked.length + Math.min(1, length / (titles[page]?.length ?? 1)) });
    }
    return hits.sort(compareHits);
  }

  /** The words that stand in no page. */
  async missing(words: readonly Word[]): Promise<Word[]> {
    const known = await Promise.all(words.map(async ({ bare }) => (await this.#spellings(bare)).length > 0));
    return words.filter((_, index) => !known[index]);
  }

  /**
   * The words that follow one somewhere and are what is wanted, without marks, those of the most pages first.
   *
   * @param next the word that has to follow them in turn
   */
  async following(bare: string, isWanted: (word: string) => boolean, next?: string): Promise<string[]> {
    const [from, to] = placesOfPairs(bare).map((place) => shardAt(place, this.#source.starts));
    const found: [word: string, length: number][] = [];
    for (let number = from ?? 0; number <= (to ?? -1); number += 1) {
      for (const [term, value] of Object.entries(await this.#shard(number))) {
        if (!term.startsWith(`${bare} `)) continue;
        const word = term.slice(bare.length + 1);
        if (word.includes(' ') || word === edge.end || !isWanted(word)) continue;
        if (next === undefined || (await this.#spellings(`${term} ${next}`)).length > 0)
          found.push([word, [value].flat().join('').length]);
      }
    }
    return found.sort(([, a], [, b]) => b - a).map(([word]) => word);
  }

  #shardOf(bare: string): Promise<SearchShard> {
    return this.#shard(shardAt(placeOf(bare), this.#source.starts));
  }

  #shard(number: number): Promise<SearchShard> {
    const pending = this.#shards.get(number) ?? this.#source.shard(number);
    this.#shards.set(number, pending);
    // What could not be had is asked for again.
    pending.catch(() => this.#shards.delete(number));
    return pending;
  }

  async #readClause(clause: Clause, count: number): Promise<AskedClause> {
    const hasMarks = clause.words.some(({ bare, marked }) => bare !== marked);
    const column = (term: Term): Promise<Column> => this.#keptColumn(term, hasMarks, count);
    const columns = (terms: readonly Term[]): Promise<Column[]> => Promise.all(terms.map(column));
    const terms = termsOf(clause);
    const [alone, pairs, triples, starts, ends] = await Promise.all([
      columns(terms.alone),
      columns(terms.pairs),
      columns(terms.triples),
      column(terms.starts),
      column(terms.ends),
    ]);
    const whole = terms.whole === undefined ? undefined : await column(terms.whole);
    return { alone, pairs, triples, starts, ends, whole, isQuoted: clause.isQuoted };
  }

  #keptColumn(term: Term, hasMarks: boolean, count: number): Promise<Column> {
    const key = `${hasMarks ? 1 : 0} ${term.map(({ marked }) => marked).join(' ')}`;
    const kept = this.#columns.get(key);
    if (kept !== undefined) return kept;
    if (this.#columns.size >= mostColumns) this.#columns.clear();
    const column = this.#column(term, hasMarks, count);
    this.#columns.set(key, column);
    column.catch(() => this.#columns.delete(key));
    return column;
  }

  async #column(words: Term, hasMarks: boolean, count: number): Promise<Column> {
    const column = new Uint8Array(count);
    for (const [spelling, postings] of await this.#spellings(bareOf(words))) {
      const found = spelling.split(' ');
      const level = hasMarks
        ? Math.min(...words.map(({ marked }, index) => nearnessOf(marked, found[index] ?? '')))
        : nearness.same;
      readPostings(postings, (page, weight) => {
        const value = ((level << weightBits) | weight) + 1;
        if (value > (column[page] ?? 0)) column[page] = value;
      });
    }
    return column;
  }

  /** The spellings of a term without marks, each with the pages that hold it. */
  async #spellings(bare: string): Promise<[spelling: string, postings: string][]> {
    const shard = await this.#shardOf(bare);
    const value = Object.hasOwn(shard, bare) ? shard[bare] : undefined;
    if (value === undefined) return [];
    if (typeof value === 'string') return [[bare, value]];
    return Array.from({ length: value.length / 2 }, (_, index) => [value[index * 2] ?? '', value[index * 2 + 1] ?? '']);
  }
}

/** The terms of a clause, or what there is of each. */
interface ByTerm<T> {
  alone: T[];
  pairs: T[];
  triples: T[];
  /** Its first words at the beginning of a title, its last ones at the end of one, and one word that is a title. */
  starts: T;
  ends: T;
  whole: T | undefined;
}

/** What pages have of a clause. */
interface AskedClause extends ByTerm<Column> {
  isQuoted: boolean;
}

function termsOf({ words }: Clause): ByTerm<Term> {
  const start = { bare: edge.start, marked: edge.start };
  const end = { bare: edge.end, marked: edge.end };
  const runs = (length: number): Term[] =>
    words.slice(0, Math.max(words.length - length + 1, 0)).map((_, first) => words.slice(first, first + length));
  return {
    alone: runs(1),
    pairs: runs(2),
    triples: runs(longestTerm),
    starts: [start, ...words.slice(0, longestTerm - 1)],
    ends: [...words.slice(1 - longestTerm), end],
    whole: words.length < longestTerm - 1 ? [start, ...words, end] : undefined,
  };
}

const bareOf = (term: Term): string => term.map(({ bare }) => bare).join(' ');

/** How much a term of one, two or three words is worth beside others. */
const worth = { alone: 1, pairs: 4, triples: 9 } as const;

/** How much each place is worth, and how often a term stands there (once, twice, four times, eight times and more). */
const placeWorth = [1, 2, 4, 5] as const;
const timesWorth = [1, 1.3, 1.5, 1.6] as const;
const worthOfWeight = placeWorth.flatMap((ofPlace) => timesWorth.map((ofTimes) => ofPlace * ofTimes));

/**
 * The order of what has the words, by how near its marks are: a phrase, or words wherever they stand. Who types some marks only
 * means a phrase with all of them rather than these very words in different places.
 */
const ranks = { words: [1, 3, 4], phrase: [2, 5, 6] } as const satisfies Record<string, readonly number[]>;

/** The score from which a page has the words as a phrase, with the marks that were typed. */
export const phraseScore = 100 * ranks.phrase[nearness.fewer];

/** Undefined where a page lacks a word, or what was quoted. */
function scoreOf(
  { alone, pairs, triples, starts, ends, whole, isQuoted }: AskedClause,
  page: number,
): number | undefined {
  const words = leastIn(alone, page);
  if (words.nearness === -1) return undefined;
  const phrase = leastIn(alone.length === 1 ? alone : alone.length === 2 ? pairs : triples, page);
  if (isQuoted && phrase.nearness < 0) return undefined;
  const ofPhrase = phrase.nearness === -1 ? 0 : ranks.phrase[phrase.nearness];
  const rank = Math.max(ofPhrase, ranks.words[words.nearness]);
  const isPhrase = phrase.nearness >= 0;
  const isWhole = whole === undefined ? (starts[page] ?? 0) > 0 && (ends[page] ?? 0) > 0 : (whole[page] ?? 0) > 0;
  const score =
    worth.alone * sumOf(alone, page) + worth.pairs * sumOf(pairs, page) + worth.triples * sumOf(triples, page);
  // At most what a title of the very words would have.
  const most = 8 * (worth.alone * alone.length + worth.pairs * pairs.length + worth.triples * triples.length);
  let title = 0;
  if (isPhrase && phrase.place === places.title) title = isWhole ? 8 : (starts[page] ?? 0) > 0 ? 4 : 3;
  else if (isPhrase && phrase.place === places.name) title = isWhole ? 7 : 2;
  else if (words.place >= places.name) title = 1;
  return rank * 100 + title * 10 + (8 * score) / most;
}

function sumOf(columns: readonly Column[], page: number): number {
  let sum = 0;
  for (const column of columns) {
    const value = column[page] ?? 0;
    if (value > 0) sum += worthOfWeight[weightOf(value)] ?? 0;
  }
  return sum;
}

function leastIn(columns: readonly Column[], page: number): { nearness: Nearness | -1; place: number } {
  let least: Nearness = nearness.same;
  let place: number = places.title;
  for (const column of columns) {
    const value = column[page] ?? 0;
    if (value === 0) return { nearness: -1, place: 0 };
    // Both are a nearness.
    least = Math.min(least, nearnessIn(value)) as Nearness;
    place = Math.min(place, weightOf(value) >> 2);
  }
  return { nearness: columns.length === 0 ? -1 : least, place };
}

/** What can narrow a search down. */
export type Filters = Partial<Record<FacetName | 'kind', string>>;

const filterNames = ['kind', ...facetNames] as const;

type FilterName = (typeof filterNames)[number];

/** The hits that fit all filters. */
export function narrow(hits: readonly Hit[], catalogue: SearchCatalogue, filters: Filters): Hit[] {
  const wanted = wantedIn(catalogue, filters);
  return hits.filter(({ page }) => wanted.every(({ fits }) => fits(page)));
}

/** How many hits would fit each value of a filter beside the others: a filter does not hide what else it could be set to. */
export function countChoices(
  hits: readonly Hit[],
  catalogue: SearchCatalogue,
  filters: Filters,
): Record<FilterName, number[]> {
  const wanted = wantedIn(catalogue, filters);
  const counts = filterNames.map((name) => {
    const others = wanted.filter((one) => one.name !== name);
    const { kinds, facets } = catalogue;
    const count = labelsOf(catalogue, name).map(() => 0);
    const add = (value: number | undefined): void => {
      if (value !== undefined) count[value] = (count[value] ?? 0) + 1;
    };
    for (const { page } of hits) {
      if (!others.every(({ fits }) => fits(page))) continue;
      if (name === 'kind') add(kinds[page]);
      else for (const value of facets[name][page] ?? []) add(value);
    }
    return [name, count] as const;
  });
  // Every name is there once.
  return Object.fromEntries(counts) as Record<FilterName, number[]>;
}

/** What a page has to be of for each filter that is set. */
function wantedIn(
  catalogue: SearchCatalogue,
  filters: Filters,
): { name: FilterName; fits: (page: number) => boolean }[] {
  const { kinds, facets } = catalogue;
  return filterNames.flatMap((name) => {
    const id = filters[name];
    if (id === undefined) return [];
    const value = labelsOf(catalogue, name).findIndex(([one]) => one === id);
    const fits = (page: number): boolean =>
      name === 'kind' ? kinds[page] === value : facets[name][page]?.includes(value) === true;
    return [{ name, fits }];
  });
}

function labelsOf({ labels }: SearchCatalogue, name: FilterName): SearchCatalogue['labels']['kinds'] {
  return name === 'kind' ? labels.kinds : labels.facets[name];
}
