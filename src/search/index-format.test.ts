import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPostings, shardOf, writePostings } from './index-format.ts';

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

test('words are spread over all shards, each always in the same', () => {
  const words = Array.from({ length: 2000 }, (_, index) => `w${index}`);
  const counts = Map.groupBy(words, (word) => shardOf(word, 20));
  expect(counts.size).toBe(20);
  for (const { length } of counts.values()) expect(length).toBeLessThan(200);
  expect(shardOf('khoi', 20)).toBe(shardOf('khoi', 20));
});
