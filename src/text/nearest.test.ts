import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each<[given: string, candidates: string[], expected: string | undefined]>([
  ['so-noi-vu', ['so-ngoai-vu', 'so-noi-vu'], 'so-noi-vu'],
  ['Sở Nội vụ', ['so-noi-vu', 'so-ngoai-vu'], 'so-noi-vu'],
  ['so_noi  vu', ['so-noi-vu'], 'so-noi-vu'],
  ['Đội', ['doi'], 'doi'],
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
