import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import type { SearchDocument, SearchLabels } from './index-format.ts';
import type { KnownDocument } from './update-index.ts';
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
      const saidBefore = new Map(earlier.map((page) => [page.address, saidBy(page)]));
      const given = next.map((page) => (saidBefore.get(page.address) === saidBy(page) ? known(page) : page));
      // As it is read from the disk.
      const index = JSON.parse(JSON.stringify(buildIndex(earlier, labels))) as ReturnType<typeof buildIndex>;
      expect(JSON.stringify(updateIndex(index, given, labels))).toBe(JSON.stringify(buildIndex(next, labels)));
    }),
    { numRuns: 3000 },
  );
});

const saidBy = ({ title, names, headings, blocks }: SearchDocument): string =>
  JSON.stringify([title, names, headings, blocks]);

test('a page that no earlier index has is not known', () => {
  const page = documentOf('1', [
    { title: 'A', names: [], headings: [], blocks: [] },
    { kind: 'award', day: '', bloc: 'a' },
  ]);
  expect(() => updateIndex(buildIndex([], labels), [known(page)], labels)).toThrow('/tin/1/ is in no earlier index');
});
