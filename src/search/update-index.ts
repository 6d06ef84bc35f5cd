import type { GivenDocument, KeptShard, PlacedTerm, WrittenTerm } from './build-index.ts';
import {
  CutShards,
  catalogueOf,
  inOrder,
  inPlace,
  isWord,
  partsOf,
  shardLength,
  termsOf,
  vocabularyOf,
  writeTerm,
} from './build-index.ts';
import type { SaidByPage, Terms } from './collected-terms.ts';
import type { SearchDocument, SearchIndex, SearchLabels, SearchShard } from './index-format.ts';
import { placeOf, readPostings, shardAt, weightBits } from './index-format.ts';

/** A page of which an earlier index holds all that is searched: its title, its names and what it says are the same. */
export type KnownDocument = Omit<SearchDocument, 'title' | 'names' | 'headings' | 'blocks'> & { isKnown: true };

/** A page that is new, or says something else; with what an earlier index has of it, as far as that is still at hand. */
export type ChangedDocument = GivenDocument & { before?: (() => SaidByPage | undefined) | undefined };

/** What of an earlier index is needed to make the next one. */
export interface EarlierIndex extends Pick<SearchIndex, 'catalogue' | 'vocabulary' | 'starts'> {
  /** Reads one of its shards. */
  shard: (place: number) => SearchShard;
}

/** An index, of which some shards may be those of the earlier one: these by their places there. */
export type UpdatedIndex<S> = SearchIndex<S | number>;

/** How shards are made. */
interface Making<S> {
  keep: (shard: SearchShard) => S;
  most: number;
}

/**
 * Makes the index of some pages out of an earlier one: the same, byte for byte, as `buildIndex` makes of all of them.
 *
 * @param keep what is kept of each shard that is made
 * @param most how large one may become: as large as those of the earlier one could
 * @throws where a page is said to be known that the earlier index has not
 */
export function updateIndex<S>(
  earlier: EarlierIndex,
  documents: readonly (ChangedDocument | KnownDocument)[],
  labels: SearchLabels,
  keep: (shard: SearchShard) => S,
  most = shardLength,
): UpdatedIndex<S> {
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
  const changed = [...pages.entries()].flatMap(([place, page]) => ('isKnown' in page ? [] : [[place, page] as const]));
  const { terms: added, titles: read } = termsOf(changed);
  const titled = pages.map((page, place) => ({
    ...page,
    title: read.get(place) ?? titles[places.get(page.address) ?? -1] ?? '',
  }));
  const isInPlace =
    pages.length === addresses.length && pages.every(({ address }, place) => address === addresses[place]);
  // Of many pages it would take longer to read what they said than to look at every term.
  const before = isInPlace && changed.length * 4 <= pages.length ? saidBefore(changed) : undefined;
  return {
    catalogue: catalogueOf(titled, labels),
    ...(before === undefined
      ? rewriteAll(earlier, moved, added, { keep, most })
      : exchange(earlier, termsOf(before).terms, added, { keep, most })),
  };
}

type UpdatedTerms<S> = Omit<UpdatedIndex<S>, 'catalogue'>;

/** What pages said before, with their places; undefined where that is not at hand of all of them. */
function saidBefore(
  pages: readonly (readonly [place: number, page: ChangedDocument])[],
): (readonly [place: number, page: SaidByPage])[] | undefined {
  const all: [place: number, page: SaidByPage][] = [];
  for (const [place, { before }] of pages) {
    const said = before?.();
    if (said === undefined) return undefined;
    all.push([place, said]);
  }
  return all;
}

/** Looks at every term: pages are new, gone, or stand elsewhere. */
function rewriteAll<S>(
  earlier: EarlierIndex,
  moved: Int32Array,
  added: Terms,
  { keep, most }: Making<S>,
): UpdatedTerms<S> {
  const counted = new Map(earlier.vocabulary);
  const addedTo = Map.groupBy(added.keys(), (bare) => shardAt(placeOf(bare), earlier.starts));
  const shards = new CutShards(keep, most);
  const words: Pick<WrittenTerm, 'bare' | 'pages'>[] = [];
  for (const number of earlier.starts.keys()) {
    const terms: WrittenTerm[] = [];
    const left = new Set(addedTo.get(number));
    for (const [bare, value] of Object.entries(earlier.shard(number))) {
      const more = added.get(bare);
      left.delete(bare);
      if (more === undefined && spellingsIn(bare, value).every(([, postings]) => stays(postings, moved)))
        terms.push({ bare, value, pages: counted.get(bare) ?? 0 });
      else {
        const spellings = new Map(more);
        for (const [marked, postings] of spellingsIn(bare, value)) {
          const all = [...movedPostings(postings, moved), ...(more?.get(marked) ?? [])].sort((a, b) => a - b);
          if (all.length > 0) spellings.set(marked, all);
        }
        if (spellings.size > 0) terms.push(writeTerm(bare, spellings));
      }
    }
    for (const bare of left) terms.push(writeTerm(bare, added.get(bare) ?? new Map()));
    for (const term of inPlace(terms)) shards.add(term);
    words.push(...terms.filter(isWord).map(({ bare, pages }) => ({ bare, pages })));
  }
  return { vocabulary: vocabularyOf(words), ...partsOf(shards.end()) };
}

/** Looks at the terms that some pages had or have alone: all pages stand where they stood. */
function exchange<S>(earlier: EarlierIndex, had: Terms, has: Terms, making: Making<S>): UpdatedTerms<S> {
  const counted = new Map(earlier.vocabulary);
  const changes = new Map<number, ChangedTerms>();
  for (const [bare, { gone, come }] of exchangedTerms(had, has)) {
    const place = placeOf(bare);
    const number = shardAt(place, earlier.starts);
    const value = earlier.shard(number)[bare];
    const spellings = new Map(come);
    for (const [marked, postings] of value === undefined ? [] : spellingsIn(bare, value)) {
      const left = new Set(postingsIn(postings)).difference(new Set(gone.get(marked)));
      const all = [...left.union(new Set(come.get(marked)))].sort((a, b) => a - b);
      if (all.length > 0) spellings.set(marked, all);
    }
    const written = spellings.size === 0 ? undefined : writeTerm(bare, spellings);
    if (written === undefined) counted.delete(bare);
    else if (isWord({ bare })) counted.set(bare, written.pages);
    const ofShard = changes.get(number) ?? new Map<string, PlacedTerm | undefined>();
    changes.set(number, ofShard.set(bare, written && { ...written, place }));
  }
  const words = [...counted].map(([bare, pages]) => ({ bare, pages }));
  return { vocabulary: vocabularyOf(words), ...cutAgain(earlier, changes, making) };
}

/** The terms of a shard that are new or other, and by `undefined` those that are gone. */
type ChangedTerms = Map<string, PlacedTerm | undefined>;

type Spellings = ReadonlyMap<string, readonly number[]>;

/** The terms that some pages have in another way than they had, with their postings before and now. */
function* exchangedTerms(had: Terms, has: Terms): Generator<[bare: string, { gone: Spellings; come: Spellings }]> {
  const none: Spellings = new Map();
  for (const bare of new Set([...had.keys(), ...has.keys()])) {
    const [gone, come] = [had.get(bare) ?? none, has.get(bare) ?? none];
    const isSame =
      gone.size === come.size && [...gone].every(([marked, postings]) => `${postings}` === `${come.get(marked)}`);
    if (!isSame) yield [bare, { gone, come }];
  }
}

/** Cuts the shards anew when some terms of some of them are others: as far as they come out as they were, they are not read. */
function cutAgain<S>(
  earlier: EarlierIndex,
  changes: ReadonlyMap<number, ChangedTerms>,
  { keep, most }: Making<S>,
): Pick<UpdatedIndex<S>, 'shards' | 'starts'> {
  const found: KeptShard<S | number>[] = [];
  let cut: CutShards<S> | undefined;
  const endRun = (): void => {
    found.push(...(cut?.end() ?? []));
    cut = undefined;
  };
  for (const [number, start] of earlier.starts.entries()) {
    // Where a shard ends is said by the first term of the next.
    const isSame = !changes.has(number) && !changes.has(number + 1);
    if (isSame && cut === undefined) {
      found.push({ start, shard: number });
      continue;
    }
    const terms = termsIn(earlier.shard(number), changes.get(number));
    const [first] = terms;
    if (first === undefined) continue;
    if (isSame && cut?.isCutBefore(first)) {
      endRun();
      found.push({ start, shard: number });
      continue;
    }
    cut ??= new CutShards(keep, most, first.place);
    for (const term of terms) cut.add(term);
  }
  if (found.length === 0) cut ??= new CutShards(keep, most);
  endRun();
  const { shards, starts } = partsOf(found);
  return { shards, starts: ['', ...starts.slice(1)] };
}

/** The terms of a shard in their order, when some of them are others. */
function termsIn(shard: SearchShard, changes: ChangedTerms = new Map()): PlacedTerm[] {
  const left = Object.entries(shard).flatMap(([bare, value]) => (changes.has(bare) ? [] : [{ bare, value }]));
  return inPlace([...left, ...[...changes.values()].flatMap((term) => term ?? [])]);
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

function postingsIn(postings: string): number[] {
  const found: number[] = [];
  readPostings(postings, (page, weight) => found.push((page << weightBits) | weight));
  return found;
}

function movedPostings(postings: string, moved: Int32Array): number[] {
  const found: number[] = [];
  readPostings(postings, (page, weight) => {
    const place = moved[page] ?? -1;
    if (place !== -1) found.push((place << weightBits) | weight);
  });
  return found;
}
