import type { GivenDocument, WrittenTerm } from './build-index.ts';
import { catalogueOf, inOrder, shardsOf, termsOf, vocabularyOf, writeTerm } from './build-index.ts';
import type { SearchDocument, SearchIndex, SearchLabels } from './index-format.ts';
import { readPostings, weightBits } from './index-format.ts';

/** A page of which an earlier index holds all that is searched: its title, its names and what it says are the same. */
export type KnownDocument = Omit<SearchDocument, 'title' | 'names' | 'headings' | 'blocks'> & { isKnown: true };

/** What of an earlier index is needed to make the next one. */
export type EarlierIndex = Pick<SearchIndex, 'catalogue' | 'vocabulary' | 'shards'>;

/**
 * Makes the index of some pages out of an earlier one: the same, byte for byte, as `buildIndex` makes of all of them.
 *
 * @throws where a page is said to be known that the earlier index has not
 */
export function updateIndex(
  earlier: EarlierIndex,
  documents: readonly (GivenDocument | KnownDocument)[],
  labels: SearchLabels,
): SearchIndex {
  const { titles, addresses } = earlier.catalogue;
  const places = new Map(addresses.map((address, place) => [address, place]));
  const pages = inOrder(documents);
  /** Where a page of the earlier index stands now; what is not known stands nowhere. */
  const moved = new Int32Array(addresses.length).fill(-1);
  for (const [place, page] of pages.entries()) {
    if (!('isKnown' in page)) continue;
    const before = places.get(page.address);
    if (before === undefined) throw new Error(`${page.address} is in no earlier index`);
    moved[before] = place;
  }
  const { terms: added, titles: read } = termsOf(
    [...pages.entries()].flatMap(([place, page]) => ('isKnown' in page ? [] : [[place, page] as const])),
  );
  const titled = pages.map((page, place) => ({
    ...page,
    title: read.get(place) ?? titles[places.get(page.address) ?? -1] ?? '',
  }));
  const counted = new Map(earlier.vocabulary);
  const terms: WrittenTerm[] = [];
  for (const shard of earlier.shards)
    for (const [bare, value] of Object.entries(shard)) {
      const more = added.get(bare);
      added.delete(bare);
      if (more === undefined && spellingsIn(bare, value).every(([, postings]) => stays(postings, moved)))
        terms.push({ bare, value, pages: counted.get(bare) ?? 0 });
      else {
        const spellings = new Map(more);
        for (const [marked, postings] of spellingsIn(bare, value)) {
          const left = [...movedPostings(postings, moved), ...(more?.get(marked) ?? [])].sort((a, b) => a - b);
          if (left.length > 0) spellings.set(marked, left);
        }
        if (spellings.size > 0) terms.push(writeTerm(bare, spellings));
      }
    }
  for (const [bare, spellings] of added) terms.push(writeTerm(bare, spellings));
  return { catalogue: catalogueOf(titled, labels), vocabulary: vocabularyOf(terms), ...shardsOf(terms) };
}

/** The spellings of a term as they stand in a shard. */
function spellingsIn(bare: string, value: string | string[]): (readonly [marked: string, postings: string])[] {
  if (typeof value === 'string') return [[bare, value]];
  return value.flatMap((marked, index) => (index % 2 === 0 ? [[marked, value[index + 1] ?? ''] as const] : []));
}

/** Whether all pages stand where they stood. */
function stays(postings: string, moved: Int32Array): boolean {
  let isSame = true;
  readPostings(postings, (page) => {
    if (moved[page] !== page) isSame = false;
  });
  return isSame;
}

function movedPostings(postings: string, moved: Int32Array): number[] {
  const found: number[] = [];
  readPostings(postings, (page, weight) => {
    const place = moved[page] ?? -1;
    if (place !== -1) found.push((place << weightBits) | weight);
  });
  return found;
}
