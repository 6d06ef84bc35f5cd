import { describe, expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import {
  archiveOf,
  award,
  base,
  bloc,
  problemsOf,
  roster,
  standing,
  unit,
} from '../../tests/support/memory-archive.ts';

/** A sighting that says of how many it is a part. */
const part = (period: number, count: number | undefined, title: string, ...units: string[]): object => ({
  period,
  units,
  ...(count !== undefined && { count }),
  source: { title },
});

/** The roster of each period of a bloc, as people would write it down. */
function rosters(...sightings: object[]): (string | undefined)[] {
  const files: Files = { ...base, ...bloc({ rosters: sightings }) };
  return (archiveOf(files).blocs[0]?.annuals ?? []).map(({ period, roster: found }) => {
    if (found === undefined) return undefined;
    const of = found.count === undefined ? '' : ` of ${found.count}`;
    const sources = found.sources.map((one) => ('title' in one ? (one.title as { vi: string }).vi : 'a meeting'));
    const whole = found.complete ? 'whole' : 'part';
    return `${period}: ${found.period} ${found.units.map(({ id }) => id).join(' ')}${of}, ${whole}, ${sources.join(' + ')}`;
  });
}

test.each<[string, object[], string[]]>([
  ['one', [part(2016, 5, 'A', 'b', 'a')], ['2016: 2016 b a of 5, part, A']],
  [
    'two of one period, each a part, with the greater number',
    [part(2016, 5, 'A', 'a'), part(2016, 7, 'B', 'b', 'a'), part(2016, 6, 'C')],
    ['2016: 2016 a b of 7, part, A + B + C'],
  ],
  [
    'a whole one among others',
    [part(2016, 5, 'A', 'e'), roster(2016, 'b', 'a')],
    ['2016: 2016 b a, whole, Báo cáo của khối'],
  ],
  [
    'those of several periods, in any order of the file',
    [part(2018, undefined, 'C', 'c'), part(2016, undefined, 'A', 'a'), part(2017, undefined, 'B', 'b')],
    ['2016: 2016 a, part, A', '2017: 2017 b, part, B', '2018: 2018 c, part, C'],
  ],
])('the roster of a period: %s', (_, sightings, expected) => expect(rosters(...sightings)).toEqual(expected));

describe('a roster of an earlier year', () => {
  const ending = (facts: object): Files => ({
    ...base,
    ...bloc({ rosters: [roster(2016, 'a', 'b')] }),
    'units/a.yaml': { names: [{ vi: 'An' }], ...facts },
    'units/f.yaml': unit('Giang'),
    'units/g.yaml': unit('Hà'),
  });
  const members = (files: Files, period: string): string[] => {
    const annual = archiveOf({ ...files, ...award('x', period, ['b co']) }).blocs[0]?.annuals.find(
      (one) => one.period === period,
    );
    return [annual?.roster?.units, annual?.roster?.ended].map((units = []) => units.map(({ id }) => id).join(' '));
  };
  test.each<[string, object, string, string[]]>([
    ['a unit that had ended before is no member', { ended: { on: '2016-12-31' } }, '2017', ['b', 'a']],
    ['one that ended within the year is', { ended: { on: '2017-06-30' } }, '2017', ['a b', '']],
    ['one that ended at a day known too coarsely is', { ended: { on: '2017' } }, '2017', ['a b', '']],
    ['in the year of the roster itself it is', { ended: { on: '2016-06-30' } }, '2016', ['a b', '']],
    ['as the day of its last name tells', { names: [{ vi: 'An', to: '2016' }] }, '2018', ['b', 'a']],
    ['as the days of its successors tell', { successors: [{ unit: 'f', on: '2017-01-01' }] }, '2018', ['b', 'a']],
  ])('%s', (_, facts, period, expected) => expect(members(ending(facts), period)).toEqual(expected));
  test('of a school year is that of those who had not ended when it began', () => {
    const school = (on: string): string[] => {
      const files = {
        ...ending({ ended: { on } }),
        ...bloc({ calendar: 'school-year', rosters: [roster('2015-2016', 'a', 'b')] }),
      };
      return members(files, '2016-2017');
    };
    expect(school('2016-08-31')).toEqual(['b', 'a']);
    expect(school('2016-09-01')).toEqual(['a b', '']);
  });
  test('what a member became is no stranger to it', () => {
    const files = ending({ ended: { on: '2016' }, successors: [{ unit: 'f' }] });
    expect(problemsOf({ ...files, ...award('x', 2017, ['f co', 'g co']) })).toEqual([
      'outside-older-roster awards/2017/x/index.vi.md 8',
    ]);
  });
  test('who had ended is no candidate', () => {
    const files = { ...ending({ ended: { on: '2016' } }), ...award('x', 2017, ['b co']) };
    expect(standing(files, 2017)).toBe('awards: 1 b |');
  });
});
