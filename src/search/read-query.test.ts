import { expect, test } from 'vitest';
import { readQuery } from './read-query.ts';
import { wordsOf } from './words.ts';

test.each<[query: string, clauses: [words: string, isQuoted: boolean][]]>([
  ['Cờ thi đua', [['cờ thi đua', false]]],
  ['"Cờ thi đua"', [['cờ thi đua', true]]],
  [
    '“Cờ thi đua” 2016',
    [
      ['2016', false],
      ['cờ thi đua', true],
    ],
  ],
  [
    '„a b“ «c d» e',
    [
      ['e', false],
      ['a b', true],
      ['c d', true],
    ],
  ],
  // A mark by itself is none.
  ['5" cờ', [['5 cờ', false]]],
  ['""', []],
  ['  ', []],
  ['?!', []],
])('%s', (query, clauses) => {
  const read = readQuery(query).map(({ words, isQuoted }) => [words.map(({ marked }) => marked).join(' '), isQuoted]);
  expect(read).toEqual(clauses);
  for (const { bare, start, end } of readQuery(query).flatMap(({ words }) => words))
    expect(wordsOf(query.slice(start, end)).map((word) => word.bare)).toEqual([bare]);
});
