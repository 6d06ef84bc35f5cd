import { expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import {
  award,
  base,
  bloc,
  covenant,
  result,
  roster,
  source,
  standingsOf,
} from '../../tests/support/memory-archive.ts';
import type { Unit } from '../archive/archive.ts';
import { compareYears } from './compare-years.ts';

/** What 2017 has that 2016 has not, with units by their ids. */
function compared(files: Files): unknown {
  const { periods } = standingsOf({ ...base, ...files });
  const [before, year] = ['2016', '2017'].map((period) => periods.find(({ annual }) => annual.period === period));
  if (before === undefined || year === undefined) throw new Error('no two years');
  const ids = (units: readonly Unit[]): string => units.map(({ id }) => id).join(' ');
  const { leaders, topAward, members, places } = compareYears(year, before);
  return {
    ...(leaders && { leaders: [ids(leaders.before), ids(leaders.now), leaders.same] }),
    ...(topAward && { topAward: [ids(topAward.before.units), ids(topAward.now.units), topAward.same] }),
    ...(members && { members: [ids(members.joined), ids(members.left)] }),
    ...(places.size > 0 && { places: [...places].map(([{ id }, { place }]) => `${place} ${id}`).join(', ') }),
  };
}

const led = (year: number, leader: string): Files => covenant(`${year}/giao-uoc`, { leader });
const rosters = (...all: object[]): Files => bloc({ rosters: all });
const complete = rosters(roster(2016, 'a', 'b', 'c'), roster(2017, 'a', 'c', 'd'));

test.each<[string, Files, unknown]>([
  ['nothing where the year before has nothing', { ...led(2017, 'a') }, {}],
  ['another leader', { ...led(2016, 'a'), ...led(2017, 'b') }, { leaders: ['a', 'b', false] }],
  ['the same leader', { ...led(2016, 'a'), ...led(2017, 'a') }, { leaders: ['a', 'a', true] }],
  [
    'leaders in another order',
    {
      ...bloc({
        rosters: [roster(2016, 'a', 'b')],
        leaders: [
          { period: 2016, leader: 'a', to: '2016-05', source },
          { period: 2016, leader: 'b', from: '2016-06', source },
          { period: 2017, leader: 'b', to: '2017-05', source },
          { period: 2017, leader: 'a', from: '2017-06', source },
        ],
      }),
    },
    { leaders: ['a b', 'b a', true] },
  ],
  [
    'another holder of the flag, and the places of the year before',
    { ...award('x', 2016, ['a co', 'b bang-khen']), ...award('y', 2017, ['b co']) },
    { topAward: ['a', 'b', false], places: '1 a, 2 b' },
  ],
  [
    'the same holders of the flag',
    { ...award('x', 2016, ['a co', 'b co']), ...award('y', 2017, ['b co', 'a co']) },
    { topAward: ['a b', 'a b', true], places: '1 a, 1 b' },
  ],
  [
    'one holder of the flag more',
    { ...award('x', 2016, ['a co']), ...award('y', 2017, ['b co', 'a co']) },
    { topAward: ['a', 'a b', false], places: '1 a' },
  ],
  [
    'a flag and a certificate are not the same award',
    { ...award('x', 2016, ['a co']), ...award('y', 2017, ['b bang-khen']) },
    { places: '1 a' },
  ],
  [
    'the places of another basis',
    { ...result(2016, { order: [{ unit: 'c', place: 1 }] }), ...award('y', 2017, ['b co']) },
    { places: '1 c' },
  ],
  ['who came and who went', complete, { members: ['d', 'b'] }],
  ['that nobody did', rosters(roster(2016, 'a', 'b'), roster(2017, 'b', 'a')), { members: ['', ''] }],
  [
    'not who came and went where a list may not be whole',
    rosters(roster(2016, 'a', 'b'), { ...roster(2017, 'a'), complete: false }),
    {},
  ],
  [
    'nor where the one before may not be',
    rosters({ ...roster(2016, 'a', 'b'), complete: false }, roster(2017, 'a')),
    {},
  ],
  ['nor where the year has no list of its own', { ...rosters(roster(2016, 'a', 'b')), ...led(2017, 'a') }, {}],
])('a year is compared with the one before: %s', (_, files, expected) => {
  expect(compared(files)).toEqual(expected);
});
