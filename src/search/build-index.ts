import { compareText, compareVietnamese } from '../text/collation.ts';
import type { SaidByPage, Terms } from './collected-terms.ts';
import { CollectedTerms } from './collected-terms.ts';
import type {
  FacetName,
  SearchCatalogue,
  SearchDocument,
  SearchIndex,
  SearchLabels,
  SearchShard,
} from './index-format.ts';
import { facetNames, placeOf, weightBits, writePostings } from './index-format.ts';
import type { PageText } from './page-text.ts';

/** How large a shard may become, in UTF-16 units, unless one term is larger: a query asks for one or two for each of its words. */
export const shardLength = 40_000;

/**
 * Makes the index of some pages. The same pages in any order give the same index.
 *
 * @param keep what is kept of each shard when it is full: all of them at once are large
 */
export function buildIndex<S>(
  documents: readonly GivenDocument[],
  labels: SearchLabels,
  keep: (shard: SearchShard) => S,
  most = shardLength,
): SearchIndex<S> {
  const pages = inOrder(documents);
  const collected = new CollectedTerms();
  const titles = collected.read(pages.entries());
  const shards = new CutShards(keep, most);
  const words: Pick<WrittenTerm, 'bare' | 'pages'>[] = [];
  // So they stand in an index: what begins with one word behind what begins with the word before.
  for (const terms of collected.byFirstWord()) {
    const written = [...terms].map(([bare, spellings]) => writeTerm(bare, spellings));
    for (const term of inPlace(written)) shards.add(term);
    words.push(...written.filter(isWord).map(({ bare, pages: of }) => ({ bare, pages: of })));
  }
  const named = pages.map((page, place) => ({ ...page, title: titles.get(place) ?? '' }));
  return { catalogue: catalogueOf(named, labels), vocabulary: vocabularyOf(words), ...partsOf(shards.end()) };
}

/** A page with what it says, or with a way to read that when its turn has come: the texts of all pages are never held at once. */
export type GivenDocument = SearchDocument | UnreadDocument;

export interface UnreadDocument extends Omit<SearchDocument, keyof PageText> {
  read: () => PageText;
}

/** The pages in the order of the catalogue. */
export function inOrder<D extends Pick<SearchDocument, 'day' | 'address'>>(documents: readonly D[]): D[] {
  return documents.toSorted((a, b) => compareText(a.day ?? '', b.day ?? '') || compareText(a.address, b.address));
}

/** The terms of some pages, each with its place in the catalogue, rising; and the titles of the pages by these places. */
export function termsOf(pages: Iterable<readonly [place: number, page: SaidByPage]>): {
  terms: Terms;
  titles: Map<number, string>;
} {
  const collected = new CollectedTerms();
  const titles = collected.read(pages);
  return { terms: new Map([...collected.byFirstWord()].flatMap((terms) => [...terms])), titles };
}

/** A term as it stands in a shard, and how many pages hold it. */
export interface WrittenTerm {
  bare: string;
  value: string | string[];
  pages: number;
}

export function writeTerm(bare: string, spellings: ReadonlyMap<string, readonly number[]>): WrittenTerm {
  // Only words are counted.
  const pages = !isWord({ bare })
    ? 0
    : new Set([...spellings.values()].flatMap((postings) => postings.map((posting) => posting >> weightBits))).size;
  return { bare, value: writeSpellings(bare, spellings), pages };
}

/** Whether a term is a word, and no phrase. */
export const isWord = ({ bare }: { bare: string }): boolean => !bare.includes(' ');

export function vocabularyOf(
  words: readonly Pick<WrittenTerm, 'bare' | 'pages'>[],
): SearchIndex<unknown>['vocabulary'] {
  return words
    .map(({ bare, pages }): [string, number] => [bare, pages])
    .sort(([a, pagesOfA], [b, pagesOfB]) => pagesOfB - pagesOfA || compareText(a, b));
}

/** A term where it stands in the order of terms. */
export type PlacedTerm = Pick<WrittenTerm, 'bare' | 'value'> & { place: string };

/** Terms in their order. */
export function inPlace(terms: readonly Pick<WrittenTerm, 'bare' | 'value'>[]): PlacedTerm[] {
  return terms
    .map(({ bare, value }) => ({ bare, value, place: placeOf(bare) }))
    .sort((a, b) => compareText(a.place, b.place));
}

/** A shard, and where in the order of the terms it begins. */
export interface KeptShard<S> {
  start: string;
  shard: S;
}

/** The parts of an index that its shards are. */
export function partsOf<S>(shards: readonly KeptShard<S>[]): Pick<SearchIndex<S>, 'shards' | 'starts'> {
  return { shards: shards.map(({ shard }) => shard), starts: shards.map(({ start }) => start) };
}

/** Shards that are filled with terms in their order. Where one ends is said by nothing but itself and the first term of the next. */
export class CutShards<S> {
  readonly #keep: (shard: SearchShard) => S;
  readonly #most: number;
  #start: string;
  #terms: SearchShard = {};
  #length = 0;
  readonly #full: KeptShard<S>[] = [];

  /**
   * @param keep what is kept of one that is full
   * @param most how large one may become
   * @param start where the first one begins
   */
  constructor(keep: (shard: SearchShard) => S, most: number, start = '') {
    this.#keep = keep;
    this.#most = most;
    this.#start = start;
  }

  add(term: PlacedTerm): void {
    if (this.isCutBefore(term)) {
      this.#full.push(this.#last());
      this.#start = term.place;
      this.#terms = {};
      this.#length = 0;
    }
    this.#terms[term.bare] = term.value;
    this.#length += lengthOf(term);
  }

  /** All of them, the last one as full as it is: there is one even where there are no terms. */
  end(): KeptShard<S>[] {
    return [...this.#full, this.#last()];
  }

  #last(): KeptShard<S> {
    return { start: this.#start, shard: this.#keep(this.#terms) };
  }

  /** Whether a term that comes next begins a new shard. */
  isCutBefore(term: PlacedTerm): boolean {
    return this.#length > 0 && this.#length + lengthOf(term) > this.#most;
  }
}

/** What a term takes in a shard. */
const lengthOf = ({ bare, value }: PlacedTerm): number =>
  bare.length + 6 + (typeof value === 'string' ? value.length : value.join('","').length);

const readPosting = (posting: number): [page: number, weight: number] => [
  posting >> weightBits,
  posting & ((1 << weightBits) - 1),
];

function writeSpellings(bare: string, spellings: ReadonlyMap<string, readonly number[]>): string | string[] {
  const written = [...spellings]
    .sort(([a], [b]) => compareText(a, b))
    .map(([marked, postings]) => [marked, writePostings(postings.map(readPosting))] as const);
  const [only] = written;
  // What has no marks anywhere need not be spelt again.
  return written.length === 1 && only?.[0] === bare ? only[1] : written.flat();
}

export function catalogueOf(
  pages: readonly Omit<SearchDocument, 'names' | 'headings' | 'blocks'>[],
  labels: SearchLabels,
): SearchCatalogue {
  const kinds = [...new Set(pages.map(({ kind }) => kind))].sort(compareText);
  const idsOf = (name: FacetName): string[] =>
    [...new Set(pages.flatMap(({ facets }) => facets[name]))].sort(
      // In the order in which they are offered.
      (a, b) => compareVietnamese(labels.facets[name][a] ?? a, labels.facets[name][b] ?? b) || compareText(a, b),
    );
  const ids = new Map(facetNames.map((name) => [name, idsOf(name)]));
  const eachFacet = <T>(make: (name: FacetName, known: string[]) => T): Record<FacetName, T> => {
    const made = facetNames.map((name) => [name, make(name, ids.get(name) ?? [])] as const);
    // Every name is there once.
    return Object.fromEntries(made) as Record<FacetName, T>;
  };
  const places = eachFacet((_, known) => new Map(known.map((id, index) => [id, index])));
  return {
    titles: pages.map(({ title }) => title),
    addresses: pages.map(({ address }) => address),
    days: pages.map(({ day }) => day ?? ''),
    kinds: pages.map(({ kind }) => kinds.indexOf(kind)),
    facets: eachFacet((name) =>
      pages.map(({ facets }) => facets[name].map((id) => places[name].get(id) ?? 0).sort((a, b) => a - b)),
    ),
    labels: {
      kinds: kinds.map((kind) => [kind, labels.kinds[kind] ?? kind]),
      facets: eachFacet((name, known) => known.map((id) => [id, labels.facets[name][id] ?? id])),
    },
  };
}
