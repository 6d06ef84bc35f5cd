import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import type { SearchDocument, SearchIndex, SearchLabels, SearchShard } from './index-format.ts';
import type { EarlierIndex, KnownDocument, UpdatedIndex } from './update-index.ts';
import { updateIndex } from './update-index.ts';

const labels: SearchLabels = {
  kinds: { meeting: 'Hội nghị', award: 'Khen thưởng' },
  facets: { bloc: { a: 'Khối A', b: 'Khối B' }, period: {}, type: {}, unit: {} },
};

const words = 'khối Khoi thi đua số 2017 10 ký giao ước Giao uoc'.split(' ');
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((chosen) => chosen.join(' '));
const said = fc.record({
  title: text,
  names: fc.array(text, { maxLength: 2 }),
  headings: fc.array(text, { maxLength: 2 }),
  blocks: fc.array(text, { maxLength: 3 }),
});
const around = fc.record({
  kind: fc.constantFrom('meeting', 'award'),
  day: fc.constantFrom('', '2017-01-02', '2018'),
  bloc: fc.constantFrom('a', 'b'),
});
/** Pages by their number: what each says, and what it is. */
const archive = fc.dictionary(fc.constantFrom(...'0123456789'.split('')), fc.tuple(said, around), {
  noNullPrototype: true,
});

const documentOf = (
  number: string,
  [{ title, ...rest }, { kind, day, bloc }]: [Made<typeof said>, Made<typeof around>],
): SearchDocument => ({
  address: `/tin/${number}/`,
  title,
  ...rest,
  kind,
  ...(day !== '' && { day: day as NonNullable<SearchDocument['day']> }),
  facets: { bloc: [bloc], period: [], type: [], unit: [] },
});
type Made<A> = A extends fc.Arbitrary<infer T> ? T : never;

const whole = (shard: SearchShard): SearchShard => shard;

/** So small that the terms of a few pages fill many. */
const most = 160;

/** An index as it is read from the disk, with the places of the shards that were asked for. */
function written({ catalogue, vocabulary, shards, starts }: SearchIndex): { index: EarlierIndex; read: Set<number> } {
  const [texts, read] = [shards.map((shard) => JSON.stringify(shard)), new Set<number>()];
  const shard = (place: number): SearchIndex['shards'][number] => {
    read.add(place);
    return JSON.parse(texts[place] ?? '') as SearchIndex['shards'][number];
  };
  return { index: { catalogue, vocabulary, starts, shard }, read };
}

/** What an index is on the disk, with the shards of the earlier one that it keeps. */
const textOf = ({ shards, ...rest }: UpdatedIndex<SearchShard>, earlier: SearchIndex): string =>
  JSON.stringify({
    ...rest,
    shards: shards.map((shard) => (typeof shard === 'number' ? earlier.shards[shard] : shard)),
  });

const textOfWhole = (index: SearchIndex): string => textOf(index, index);

const nothing = { title: '', names: [], headings: [], blocks: [] };

const known = ({ address, kind, day, facets }: SearchDocument): KnownDocument => ({
  address,
  kind,
  ...(day !== undefined && { day }),
  facets,
  isKnown: true,
});

test('an index that is made out of an earlier one is what is made of all pages', () => {
  fc.assert(
    fc.property(archive, archive, fc.integer(), (before, changes, chance) => {
      const earlier = Object.entries(before).map(([number, page]) => documentOf(number, page));
      // Some pages stay as they are, some are what they were but elsewhere, some say something else, some are gone.
      const next = Object.entries({ ...before, ...changes }).flatMap(([number, [, place]], index) => {
        const old = before[number];
        if ((chance >> index) % 5 === 0) return [];
        const stays = old !== undefined && (chance >> (index + 7)) % 2 === 0;
        return [documentOf(number, [stays ? old[0] : ((changes[number] ?? old)?.[0] ?? nothing), place])];
      });
      const index = buildIndex(earlier, labels, whole, most);
      const made = updateIndex(written(index).index, givenAfter(earlier, next), labels, whole, most);
      expect(textOf(made, index)).toBe(textOfWhole(buildIndex(next, labels, whole, most)));
    }),
    { numRuns: 3000 },
  );
});

/** The pages of an index as they are given for the next: those that say what they said are known. */
function givenAfter(earlier: readonly SearchDocument[], next: readonly SearchDocument[], isAtHand = true) {
  const before = new Map(earlier.map((page) => [page.address, page]));
  return next.map((page) => {
    const had = before.get(page.address);
    if (had === undefined) return page;
    if (saidBy(had) === saidBy(page)) return known(page);
    return { ...page, before: isAtHand ? () => had : undefined };
  });
}

test('where pages stay and some say something else, too: with what they said before, and without', () => {
  const texts = fc.array(fc.tuple(said, said, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.boolean(), (pages, isAtHand) => {
      const documentsOf = (pick: (page: (typeof pages)[number]) => Made<typeof said>): SearchDocument[] =>
        pages.map((page, number) => documentOf(`${number}`, [pick(page), { kind: 'award', day: '', bloc: 'a' }]));
      const earlier = documentsOf(([before]) => before);
      const next = documentsOf(([before, after, chance]) => (chance === 0 ? after : before));
      const index = buildIndex(earlier, labels, whole, most);
      const made = updateIndex(written(index).index, givenAfter(earlier, next, isAtHand), labels, whole, most);
      expect(textOf(made, index)).toBe(textOfWhole(buildIndex(next, labels, whole, most)));
    }),
    { numRuns: 3000 },
  );
});

test('shards that an edit does not come to are neither read nor made', () => {
  const pages = (changed: number): SearchDocument[] =>
    Array.from({ length: 400 }, (_, number) => {
      const title = `${number} ${number * 7} ${number * 31}${number === changed ? ' xôi yên ý' : ''}`;
      const what = { title, names: [], headings: [], blocks: [`khối ${number} thi đua`] };
      return documentOf(`${1000 + number}`, [what, { kind: 'award', day: '', bloc: 'a' }]);
    });
  const own = 800;
  const index = buildIndex(pages(-1), labels, whole, own);
  const { index: earlier, read } = written(index);
  const made = updateIndex(earlier, givenAfter(pages(-1), pages(200)), labels, whole, own);
  expect(textOf(made, index)).toBe(textOfWhole(buildIndex(pages(200), labels, whole, own)));
  expect(index.shards.length).toBeGreaterThan(60);
  // Most of what is said anew stands at the end of the order of terms.
  const anew = made.shards.flatMap((shard, place) => (typeof shard === 'number' ? [] : [place]));
  expect(anew.length).toBeLessThan(20);
  // Of what follows one that is made anew, the first term is asked for.
  expect([...read].filter((place) => !anew.includes(place) && !anew.includes(place - 1))).toEqual([]);
});

const saidBy = ({ title, names, headings, blocks }: SearchDocument): string =>
  JSON.stringify([title, names, headings, blocks]);

test('a page that no earlier index has is not known', () => {
  const page = documentOf('1', [
    { title: 'A', names: [], headings: [], blocks: [] },
    { kind: 'award', day: '', bloc: 'a' },
  ]);
  expect(() => updateIndex(written(buildIndex([], labels, whole)).index, [known(page)], labels, whole)).toThrow(
    '/tin/1/ is in no earlier index',
  );
});
