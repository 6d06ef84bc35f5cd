import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSlipFor, nearest, nearestRecord } from './nearest.ts';

test.each<[given: string, candidates: string[], expected: string | undefined]>([
  ['so-noi-vu', ['so-ngoai-vu', 'so-noi-vu'], 'so-noi-vu'],
  ['Sở Nội vụ', ['so-noi-vu', 'so-ngoai-vu'], 'so-noi-vu'],
  ['so_noi  vu', ['so-noi-vu'], 'so-noi-vu'],
  ['Đội', ['doi'], 'doi'],
  ['Đ', ['xy', 'd'], 'd'],
  // Runs of blanks and underscores are one hyphen, so that nothing of the third is spent on them.
  ['a _ b', ['a-c'], 'a-c'],
  ['a   b', ['axxb'], undefined],
  ['titel', ['title', 'summary'], 'title'],
  ['untis', ['units'], 'units'],
  ['ba', ['ab'], 'ab'],
  ['bca', ['abc'], undefined],
  ['abxyef', ['abefxy'], undefined],
  // A third of the letters may differ, and no more; of a short name one.
  ['abcdef', ['abcdxy'], 'abcdxy'],
  ['abcdef', ['abcxyz'], undefined],
  ['ab', ['ax'], 'ax'],
  ['a', ['b'], 'b'],
  ['ab', ['xy'], undefined],
  ['abcdef', ['abcdefgh'], 'abcdefgh'],
  ['abcdef', ['abcdefghi'], undefined],
  ['abcdefghi', ['abcdef'], 'abcdef'],
  // The closest, and the first of those that are as close.
  ['abcd', ['abcx', 'abcd'], 'abcd'],
  ['abcd', ['abcx', 'abxd'], 'abcx'],
  ['abcdef', ['bcdefg'], 'bcdefg'],
  ['x'.repeat(200), ['x'.repeat(200)], 'x'.repeat(200)],
  ['x'.repeat(201), ['x'.repeat(201)], undefined],
  ['x', [], undefined],
])('to %s among %j', (given, candidates, expected) => expect(nearest(given, candidates)).toBe(expected));

/** The distance by its definition: the fewest units added, dropped, replaced or swapped with their neighbour. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    distance(a.slice(0, -1), b) + 1,
    distance(a, b.slice(0, -1)) + 1,
    distance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? distance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

test('the first of those at the smallest distance, where that is within a third', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 4 }), (given, candidates) => {
      const within = Math.max(1, Math.floor(given.length / 3));
      const close = candidates.map((name) => ({ name, far: distance(given, name) })).filter(({ far }) => far <= within);
      const smallest = Math.min(...close.map(({ far }) => far));
      expect(nearest(given, candidates)).toBe(close.find(({ far }) => far === smallest)?.name);
    }),
    { numRuns: 500 },
  );
});

describe('the record that was meant', () => {
  const ids = ['2023/tong-ket', '2024/tong-ket', '2024/so-ket', 'so-noi-vu'];
  test.each([
    ['so-ket', '2024/so-ket'],
    ['meetings/2024/so-ket/index.vi.md', '2024/so-ket'],
    ['content/meetings/2024/tong-ket/', '2024/tong-ket'],
    ['/meetings/2024/so-ket', '2024/so-ket'],
    ['2024/so-kett', '2024/so-ket'],
    ['Sở Nội vụ', 'so-noi-vu'],
    // Of two, neither is it.
    ['tong-ket', undefined],
    ['hop', undefined],
  ])('%s', (given, meant) => expect(nearestRecord(given, ids)).toBe(meant));
});

test.each<[given: string, meant: string, others: string[], expected: boolean]>([
  ['so-noi-vvu', 'so-noi-vu', ['so-tai-chinh'], true],
  ['so-nội-vvu', 'so-noi-vu', [], true],
  ['so-tia-chinh', 'so-tai-chinh', [], false],
  ['so-tai-chinnh', 'so-tai-chinh', ['so-tai-nguyen'], true],
  ['2017/tong-kett-2016', '2017/tong-ket-2016', ['2018/tong-ket-2017'], true],
  ['2017/tong-ket-2015', '2017/tong-ket-2016', [], false],
  // Words that there are.
  // `vưu` is one.
  ['so-noi-vuu', 'so-noi-vu', [], false],
  ['phuong-cat-ba', 'phuong-cat-bi', [], false],
  ['so-ngoai-vu', 'so-noi-vu', [], false],
  // Abbreviations and Roman numbers.
  ['van-phong-hdnd', 'van-phong-ubnd', [], false],
  ['van-phong-hdndd', 'van-phong-hdnd', [], false],
  ['khu-vuc-iii', 'khu-vuc-ii', [], false],
  ['khu-vuc-ii', 'khu-vuc-i', [], false],
  ['khu-vuc-xii', 'khu-vuc-xi', [], false],
  ['so-y-tw', 'so-y-te', [], false],
  // Another one is as near, or nearly.
  ['so-noi-vvu', 'so-noi-vu', ['so-noi-vun'], false],
  ['so-noi-vvu', 'so-noi-vu', ['so-noi-vuong'], true],
  ['so-noi-vu-vu', 'so-noi-vu', [], false],
  ['soo-noii-vu', 'so-noi-vu', [], false],
])('whether %s can only be a slip for %s beside %j', (given, meant, others, expected) => {
  expect(isSlipFor(given, meant, [meant, ...others])).toBe(expected);
});
