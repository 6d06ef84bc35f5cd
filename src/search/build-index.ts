import { compareText, compareVietnamese } from '../text/collation.ts';
import type {
  FacetName,
  SearchCatalogue,
  SearchDocument,
  SearchIndex,
  SearchLabels,
  SearchShard,
} from './index-format.ts';
import { edge, facetNames, longestTerm, placeOf, places, writePostings } from './index-format.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** How large a shard may become, in UTF-16 units, unless one term is larger: a query asks for one or two for each of its words. */
const shardLength = 40_000;

/** The pages of each spelling of each term: without marks, then with them. */
type Terms = Map<string, Map<string, [page: number, weight: number][]>>;

/** Makes the index of some pages. The same pages in any order give the same index. */
export function buildIndex(documents: readonly SearchDocument[], labels: SearchLabels): SearchIndex {
  const pages = documents.toSorted(
    (a, b) => compareText(a.day ?? '', b.day ?? '') || compareText(a.address, b.address),
  );
  const terms: Terms = new Map();
  for (const [page, document] of pages.entries()) addPage(document, page, terms);
  const vocabulary = [...terms]
    .filter(([term]) => !term.includes(' '))
    .map(([word, spellings]): [string, number] => [
      word,
      new Set([...spellings.values()].flat().map(([page]) => page)).size,
    ])
    .sort(([a, pagesOfA], [b, pagesOfB]) => pagesOfB - pagesOfA || compareText(a, b));
  return { catalogue: catalogueOf(pages, labels), vocabulary, ...shardsOf(terms) };
}

/** Where a term of a page stands at best, and how often it stands there at all. */
type Found = Map<string, { bare: string; marked: string; place: number; times: number }>;

function addPage(document: SearchDocument, page: number, terms: Terms): void {
  const found: Found = new Map();
  // The most telling places first: where a term is found first is its place.
  const add = (text: string, place: number): void => addTerms(wordsOf(text), place, found);
  add(document.title, places.title);
  for (const name of document.names) add(name, places.name);
  for (const heading of document.headings) add(heading, places.heading);
  for (const block of document.blocks) add(block, places.text);
  for (const { bare, marked, place, times } of found.values()) {
    const spellings = terms.get(bare) ?? new Map<string, [number, number][]>();
    terms.set(bare, spellings);
    const postings = spellings.get(marked) ?? [];
    spellings.set(marked, postings);
    postings.push([page, (place << 2) | Math.min(Math.floor(Math.log2(times)), 3)]);
  }
}

function addTerms(words: readonly Word[], place: number, found: Found): void {
  const start = { bare: edge.start, marked: edge.start };
  const end = { bare: edge.end, marked: edge.end };
  const isName = place >= places.name && words.length > 0;
  const run = isName ? [start, ...words, end] : words;
  for (let first = 0; first < run.length; first += 1) {
    for (let length = 1; length <= longestTerm && first + length <= run.length; length += 1) {
      const part = run.slice(first, first + length);
      // An edge by itself says nothing.
      if (part.every(({ bare }) => bare === edge.start || bare === edge.end)) continue;
      const bare = part.map((word) => word.bare).join(' ');
      const marked = part.map((word) => word.marked).join(' ');
      const known = found.get(marked);
      if (known === undefined) found.set(marked, { bare, marked, place, times: 1 });
      else known.times += 1;
    }
  }
}

function shardsOf(terms: Terms): Pick<SearchIndex, 'shards' | 'starts'> {
  const inOrder = [...terms]
    .map(([bare, spellings]) => ({ bare, spellings, place: placeOf(bare) }))
    .sort((a, b) => compareText(a.place, b.place));
  let shard: SearchShard = {};
  const shards = [shard];
  const starts = [''];
  let room = shardLength;
  for (const { bare, spellings, place } of inOrder) {
    const value = writeSpellings(bare, spellings);
    const length = bare.length + 6 + [value].flat().join('","').length;
    if (length > room && room < shardLength) {
      shard = {};
      room = shardLength;
      shards.push(shard);
      starts.push(place);
    }
    shard[bare] = value;
    room -= length;
  }
  return { shards, starts };
}

function writeSpellings(bare: string, spellings: Readonly<NonNullable<ReturnType<Terms['get']>>>): string | string[] {
  const written = [...spellings]
    .sort(([a], [b]) => compareText(a, b))
    .map(([marked, postings]) => [marked, writePostings(postings)] as const);
  const [only] = written;
  // What has no marks anywhere need not be spelt again.
  return written.length === 1 && only?.[0] === bare ? only[1] : written.flat();
}

function catalogueOf(pages: readonly SearchDocument[], labels: SearchLabels): SearchCatalogue {
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
