import { expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { archiveOf, base, bloc, roster } from '../../tests/support/memory-archive.ts';

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
