import { describe, expect, test } from 'vitest';
import { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

const vocabulary = new Vocabulary([
  ['thi', 90],
  ['khoi', 80],
  ['dua', 70],
  ['nha', 40],
  ['nuoc', 30],
  ['nhan', 10],
  ['uoc', 9],
  ['doan', 8],
  ['dao', 7],
  ['2016', 5],
]);

test.each([
  ['khoithidua', ['khoi thi dua']],
  ['Khốithiđua', ['khối thi đua']],
  ['thi khoidua', ['thi khoi dua']],
  // The likeliest first.
  ['nhanuoc', ['nha nuoc', 'nhan uoc']],
  ['thidua2016', ['thi dua 2016']],
  ['khoi', []],
  ['khoixthi', []],
  ['x'.repeat(400), []],
])('%s parted', (typed, parted) => {
  const ways = vocabulary.parted(wordsOf(typed), 10);
  expect(ways.map((words) => words.map(({ marked }) => marked).join(' '))).toEqual(parted);
});

test('no more ways are given than were asked for', () =>
  expect(vocabulary.parted(wordsOf('nhanuocnhanuoc'), 3)).toHaveLength(3));

describe('one slip of the finger', () => {
  test.each([
    ['dau', ['dua']],
    ['koi', []],
    ['nuc', []],
    ['dooan', ['doan']],
    ['khoii', ['khoi']],
    ['khpi', ['khoi']],
    ['hkoi', ['khoi']],
    ['khoi', []],
    ['kkhoii', []],
    ['nuco', ['nuoc']],
  ])('%s', (typed, meant) => expect(vocabulary.nearby(typed)).toEqual(meant));
});

test('what begins so, the commonest first', () => {
  expect(vocabulary.beginningWith('d')).toEqual(['dua', 'doan', 'dao']);
  expect(vocabulary.beginningWith('khoi')).toEqual([]);
});
