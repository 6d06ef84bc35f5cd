import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, placesOfPairs, readPostings, shardAt, writePostings } from './index-format.ts';

const postings = fc
  .uniqueArray(fc.tuple(fc.nat(20_000), fc.nat(15)), { selector: ([page]) => page })
  .map((all) => all.toSorted(([a], [b]) => a - b));

test('pages and weights are read as they were written, in letters that JSON leaves alone', () => {
  fc.assert(
    fc.property(postings, (given) => {
      const text = writePostings(given);
      const read: [number, number][] = [];
      readPostings(text, (page, weight) => read.push([page, weight]));
      expect(read).toEqual(given);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
    }),
  );
});

test('a word stands with the pairs that it begins, before what is longer, and apart from words that begin like it', () => {
  const terms = ['^ thi $', '^ thi', 'thi', 'thi $', 'thi dua', 'thi dua khoi', '^ thi dua', 'thia', 'th', 'thi 2016'];
  expect(terms.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))).toEqual([
    'th',
    '^ thi',
    'thi',
    'thi $',
    'thi 2016',
    'thi dua',
    '^ thi $',
    '^ thi dua',
    'thi dua khoi',
    'thia',
  ]);
  const [from, to] = placesOfPairs('thi');
  const pairs = terms.filter((term) => from <= placeOf(term) && placeOf(term) <= to);
  expect(pairs.toSorted()).toEqual(['thi $', 'thi 2016', 'thi dua']);
});

test.each([
  ['a', 0],
  ['b', 1],
  ['bb', 1],
  ['d', 3],
  ['z', 3],
])('%s stands in the last shard that begins there or before', (place, shard) => {
  expect(shardAt(place, ['', 'b', 'c', 'd'])).toBe(shard);
  expect(shardAt(place, [''])).toBe(0);
});
