/** What readers can narrow a search down by. */
export const facetNames = ['bloc', 'period', 'type', 'unit'] as const;

export type FacetName = (typeof facetNames)[number];

/** A page as it is searched. */
export interface SearchDocument {
  address: string;
  title: string;
  /** What else it is looked for by: former and short names, numbers of decisions. */
  names: readonly string[];
  kind: string;
  /** Of what it tells; absent where it tells of no day. */
  day?: string;
  /** What it belongs to, by ids. */
  facets: Readonly<Record<FacetName, readonly string[]>>;
  /** What it says: headings, and blocks of text through whose ends no phrase goes. */
  headings: readonly string[];
  blocks: readonly string[];
}

/** What each kind and each id is called. */
export interface SearchLabels {
  kinds: Readonly<Record<string, string>>;
  facets: Readonly<Record<FacetName, Readonly<Record<string, string>>>>;
}

/** The pages in columns, oldest first, so that a new one changes little of an index: a number in it is a place in them. */
export interface SearchCatalogue {
  titles: string[];
  addresses: string[];
  /** Empty where there is none. */
  days: string[];
  /** Places in `labels.kinds`. */
  kinds: number[];
  /** Places in `labels.facets`, for each page. */
  facets: Record<FacetName, number[][]>;
  labels: {
    kinds: [id: string, label: string][];
    facets: Record<FacetName, [id: string, label: string][]>;
  };
}

/** Some terms that follow one another: for each, without marks, its spellings with the pages that hold them. */
export type SearchShard = Record<string, string | string[]>;

/** The words of all pages, the commonest first, each with the number of pages that hold it. */
export type SearchVocabulary = [word: string, pages: number][];

/**
 * The parts of an index.
 *
 * @typeParam S what is at hand of a shard
 */
export interface SearchIndex<S = SearchShard> {
  catalogue: SearchCatalogue;
  vocabulary: SearchVocabulary;
  shards: S[];
  /** Where in the order of the terms each shard begins. */
  starts: string[];
}

/** The addresses of the parts of an index. */
export interface SearchManifest {
  catalogue: string;
  vocabulary: string;
  shards: string[];
  /** Where in the order of the terms each shard begins. */
  starts: string[];
}

/** The most words in a term: a phrase of more is found by the terms that overlap in it. */
export const longestTerm = 3;

/** What stands before the first and behind the last word of a title in a term. */
export const edge = { start: '^', end: '$' } as const;

/** Where in a page a term stands, the more telling place the higher. */
export const places = { text: 0, heading: 1, name: 2, title: 3 } as const;

/**
 * The place of a term, without marks, in their order: those of a word stand together, itself and the pairs that it begins
 * before what is longer, so that what follows a word stands in one or two shards.
 */
export function placeOf(term: string): string {
  const words = term.split(' ');
  const first = words.find((word) => word !== edge.start) ?? '';
  return `${first} ${words.length < longestTerm ? 1 : 2} ${term}`;
}

/** Between which places the pairs that a word begins stand. */
export function placesOfPairs(bare: string): [from: string, to: string] {
  return [`${bare} 1 ${bare} `, `${bare} 1 ${bare}!`];
}

/** The shard of a place: the last one that begins there or before. */
export function shardAt(place: string, starts: readonly string[]): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= place) low = middle;
    else high = middle;
  }
  return low;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitOf = new Uint8Array(128);
for (const [value, digit] of [...digits].entries()) digitOf[digit.charCodeAt(0)] = value;

/** How many bits of a posting say where and how often a term stands in its page. */
export const weightBits = 4;

/**
 * Pages as a text: each as its distance from the one before and its weight, in digits of five bits, the least first.
 *
 * @param postings place in the catalogue, rising, and weight
 */
export function writePostings(postings: readonly (readonly [page: number, weight: number])[]): string {
  let text = '';
  let last = -1;
  for (const [page, weight] of postings) {
    let value = ((page - last - 1) << weightBits) | weight;
    last = page;
    while (value >= 32) {
      text += digits.charAt(32 | (value & 31));
      value >>>= 5;
    }
    text += digits.charAt(value);
  }
  return text;
}

/** Gives each page of such a text, with its weight. */
export function readPostings(text: string, take: (page: number, weight: number) => void): void {
  let page = -1;
  let value = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = digitOf[text.charCodeAt(index)] ?? 0;
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit >= 32) continue;
    page += (value >>> weightBits) + 1;
    take(page, value & ((1 << weightBits) - 1));
    value = 0;
    shift = 0;
  }
}
