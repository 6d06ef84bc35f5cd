import { compareText, compareVietnamese } from '../text/collation.ts';
import type {
  FacetName,
  SearchCatalogue,
  SearchDocument,
  SearchIndex,
  SearchLabels,
  SearchShard,
} from './index-format.ts';
import { edge, facetNames, longestTerm, placeOf, places, weightBits, writePostings } from './index-format.ts';
import type { PageText } from './page-text.ts';
import type { Word } from './words.ts';
import { wordOf, writtenWords } from './words.ts';

/** How large a shard may become, in UTF-16 units, unless one term is larger: a query asks for one or two for each of its words. */
export const shardLength = 40_000;

/** Makes the index of some pages. The same pages in any order give the same index. */
export function buildIndex(documents: readonly GivenDocument[], labels: SearchLabels, most = shardLength): SearchIndex {
  const pages = inOrder(documents);
  const { terms, titles } = termsOf(pages.entries());
  const written = writeTerms(terms);
  const named = pages.map((page, place) => ({ ...page, title: titles.get(place) ?? '' }));
  return { catalogue: catalogueOf(named, labels), vocabulary: vocabularyOf(written), ...shardsOf(written, most) };
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

/** The pages of each spelling of each term, without marks, then with them: each in one number, its place above its weight. */
export type Terms = Map<string, Map<string, readonly number[]>>;

/** What a page is found by. */
export type SaidByPage = Pick<SearchDocument, 'names'> & (PageText | Pick<UnreadDocument, 'read'>);

/** The terms of some pages, each with its place in the catalogue, rising; and the titles of the pages by these places. */
export function termsOf(pages: Iterable<readonly [place: number, page: SaidByPage]>): {
  terms: Terms;
  titles: Map<number, string>;
} {
  const collected = new CollectedTerms();
  const titles = new Map<number, string>();
  for (const [page, document] of pages) {
    const { title, headings, blocks } = 'read' in document ? document.read() : document;
    titles.set(page, title);
    // The most telling places first: where a term is found first is its place.
    collected.add(title, places.title);
    for (const name of document.names) collected.add(name, places.name);
    for (const heading of headings) collected.add(heading, places.heading);
    for (const block of blocks) collected.add(block, places.text);
    collected.endPage(page);
  }
  return { terms: collected.terms(), titles };
}

/** A term as it stands in a shard, and how many pages hold it. */
export interface WrittenTerm {
  bare: string;
  value: string | string[];
  pages: number;
}

function writeTerms(terms: Terms): WrittenTerm[] {
  return [...terms].map(([bare, spellings]) => writeTerm(bare, spellings));
}

export function writeTerm(bare: string, spellings: ReadonlyMap<string, readonly number[]>): WrittenTerm {
  // Only words are counted.
  const pages = bare.includes(' ')
    ? 0
    : new Set([...spellings.values()].flatMap((postings) => postings.map((posting) => posting >> weightBits))).size;
  return { bare, value: writeSpellings(bare, spellings), pages };
}

/** A term that begins with the words above it. */
interface Node {
  /** Most have none. */
  next: Map<number, Node> | undefined;
  postings: number[];
  /** Where in the page that is read it stands at best, and how often it stands there at all. */
  place: number;
  times: number;
}

const newNode = (): Node => ({ next: undefined, postings: [], place: 0, times: 0 });

/** The terms of pages that are read one after the other, as a tree of words: no term is spelt before all are known. */
class CollectedTerms {
  readonly #root = newNode();
  /** Each word has a number: the first two are the edges. */
  readonly #words: Pick<Word, 'bare' | 'marked'>[] = [edge.start, edge.end].map((word) => ({
    bare: word,
    marked: word,
  }));
  readonly #numbers = new Map<string, number>();
  readonly #numbersAsWritten = new Map<string, number>();
  #inPage: Node[] = [];

  add(text: string, place: number): void {
    const words = writtenWords(text).map((written) => this.#numberOf(written));
    const isName = place >= places.name && words.length > 0;
    const run = isName ? [0, ...words, 1] : words;
    for (let first = 0; first < run.length; first += 1) {
      let node = this.#root;
      for (let end = first; end < run.length && end < first + longestTerm; end += 1) {
        const word = run[end] ?? 0;
        node.next ??= new Map();
        let next = node.next.get(word);
        if (next === undefined) {
          next = newNode();
          node.next.set(word, next);
        }
        node = next;
        // An edge by itself says nothing.
        if (end === first && word < 2) continue;
        if (node.times === 0) {
          node.place = place;
          this.#inPage.push(node);
        }
        node.times += 1;
      }
    }
  }

  /** @param page its place in the catalogue, behind that of the page before */
  endPage(page: number): void {
    for (const node of this.#inPage) {
      const weight = (node.place << 2) | Math.min(Math.floor(Math.log2(node.times)), 3);
      node.postings.push((page << weightBits) | weight);
      node.times = 0;
    }
    this.#inPage = [];
  }

  terms(): Terms {
    const terms: Terms = new Map();
    const waiting: { node: Node; bare: string; marked: string }[] = [{ node: this.#root, bare: '', marked: '' }];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const { node, bare, marked } = one;
      if (node.postings.length > 0) {
        const spellings = terms.get(bare) ?? new Map<string, number[]>();
        terms.set(bare, spellings.set(marked, node.postings));
      }
      const before = node === this.#root ? '' : ' ';
      for (const [word, next] of node.next ?? [])
        waiting.push({
          node: next,
          bare: `${bare}${before}${this.#words[word]?.bare}`,
          marked: `${marked}${before}${this.#words[word]?.marked}`,
        });
    }
    return terms;
  }

  #numberOf(written: string): number {
    const known = this.#numbersAsWritten.get(written);
    if (known !== undefined) return known;
    const word = wordOf(written);
    const number = this.#numbers.get(word.marked) ?? this.#words.push(word) - 1;
    this.#numbers.set(word.marked, number);
    this.#numbersAsWritten.set(written, number);
    return number;
  }
}

/** The words among terms. */
export function vocabularyOf(terms: readonly Pick<WrittenTerm, 'bare' | 'pages'>[]): SearchIndex['vocabulary'] {
  return terms
    .filter(({ bare }) => !bare.includes(' '))
    .map(({ bare, pages }): [string, number] => [bare, pages])
    .sort(([a, pagesOfA], [b, pagesOfB]) => pagesOfB - pagesOfA || compareText(a, b));
}

export function shardsOf(
  terms: readonly Pick<WrittenTerm, 'bare' | 'value'>[],
  most: number,
): Pick<SearchIndex, 'shards' | 'starts'> {
  const cut = new CutShards(most);
  for (const term of inPlace(terms)) cut.add(term);
  return { shards: cut.shards.map(({ terms }) => terms), starts: cut.shards.map(({ start }) => start) };
}

/** A term where it stands in the order of terms. */
export type PlacedTerm = Pick<WrittenTerm, 'bare' | 'value'> & { place: string };

/** Terms in their order. */
export function inPlace(terms: readonly Pick<WrittenTerm, 'bare' | 'value'>[]): PlacedTerm[] {
  return terms
    .map(({ bare, value }) => ({ bare, value, place: placeOf(bare) }))
    .sort((a, b) => compareText(a.place, b.place));
}

/** Shards that are filled with terms in their order. Where one ends is said by nothing but itself and the first term of the next. */
export class CutShards {
  readonly #most: number;
  #length = 0;
  /** There is one even where there are no terms. */
  readonly shards: { start: string; terms: SearchShard }[];

  /**
   * @param most how large one may become
   * @param start where the first one begins
   */
  constructor(most: number, start = '') {
    this.#most = most;
    this.shards = [{ start, terms: {} }];
  }

  add(term: PlacedTerm): void {
    if (this.isCutBefore(term)) {
      this.shards.push({ start: term.place, terms: {} });
      this.#length = 0;
    }
    const last = this.shards.at(-1);
    if (last !== undefined) last.terms[term.bare] = term.value;
    this.#length += lengthOf(term);
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
