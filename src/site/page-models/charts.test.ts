import { describe, expect, test } from 'vitest';
import type { Files } from '../../../tests/support/memory-archive.ts';
import { award, base, bloc, editionsFor, result } from '../../../tests/support/memory-archive.ts';
import type { ChartData } from '../../charts/draw.ts';
import { pageModel } from './page-models.ts';

const modelsOf = (files: Files) => {
  const edition = editionsFor({ ...base, ...files }).vi;
  const standing = pageModel<'standing'>(edition, { page: 'standing', bloc: 'khoi' });
  return {
    places: standing.places?.chart,
    awards: standing.overall.chart,
    totals: pageModel<'awards'>(edition, { page: 'awards' }).totals,
    unit: pageModel<'unit'>(edition, { page: 'unit', unit: 'a' }).charts,
  };
};

const ordered = (year: number, ...units: string[]): Files =>
  result(year, { order: units.map((id, index) => ({ unit: id, place: index + 1 })), complete: true });

/** The places that a chart draws, as `unit: places`, and its years. */
function drawn(data: ChartData | undefined): { years: string[]; units: Record<string, string> } | undefined {
  if (data?.kind !== 'places') return undefined;
  const inWords = data.units.map(({ name, places }): [string, string] => [
    name.text,
    places.map(({ place, tied }) => `${place ?? '·'}${tied ? '=' : ''}`).join(' '),
  ]);
  return { years: data.years, units: Object.fromEntries(inWords) };
}

describe('places', () => {
  test('a year of which nothing is on record has a column without a name, and no place', () => {
    const { places, unit } = modelsOf({ ...ordered(2015, 'a', 'b'), ...ordered(2017, 'b', 'a') });
    expect(drawn(places?.data)).toEqual({
      years: ['2015', '', '2017'],
      units: { Bình: '2 · 1', An: '1 · 2' },
    });
    expect(drawn(unit[0]?.data)).toEqual({ years: ['2015', '', '2017'], units: { An: '1 · 2' } });
    expect([places?.summary, unit[0]?.summary]).toEqual([
      'Từ năm 2015 đến năm 2017 có 2 năm xếp hạng; đứng thứ nhất nhiều nhất là An và Bình (mỗi đơn vị 1 năm).',
      'Từ năm 2015 đến năm 2017 đơn vị có hạng trong 2 năm; cao nhất là hạng 1 (1 năm).',
    ]);
  });

  test('who shares a place is told', () => {
    const { places } = modelsOf({ ...award('x', 2016, ['a co', 'b co']), ...award('y', 2017, ['a co']) });
    expect(drawn(places?.data)?.units).toMatchObject({ An: '1= 1', Bình: '1= ·' });
  });

  test('of a single year nothing is drawn', () => {
    const { places, unit, awards, totals } = modelsOf(award('x', 2017, ['a co']));
    expect([places, unit, awards, totals?.chart]).toEqual([undefined, [], undefined, undefined]);
    expect(totals?.byYear.rows).toEqual([{ year: '2017', counts: [1], total: 1 }]);
  });
});

describe('awards of units', () => {
  const levels = ['co', 'bang-khen', 'x1', 'x2', 'x3', 'x4', 'x5'];
  const many = {
    'award-types.yaml': levels.map((id) => ({ id, name: id, level: 'province' })),
    ...award('x', 2016, [...levels.map((id) => `a ${id}`), 'b co', 'b x5']),
  };

  test('of more types than shades, the lowest are counted in one', () => {
    const { awards } = modelsOf(many);
    expect(awards?.data).toEqual({
      kind: 'counts',
      series: [...levels.slice(0, 5), 'Hình thức khác'].map((text) => ({ text })),
      rows: [
        { name: { text: 'An' }, counts: [1, 1, 1, 1, 1, 2] },
        { name: { text: 'Bình' }, counts: [1, 0, 0, 0, 0, 1] },
      ],
    });
    expect(awards?.summary).toBe('9 lượt khen thưởng được tính, của 2 đơn vị. Cao nhất ở bên trái; tổng ở cuối thanh.');
  });

  test('of a bloc that ranks nobody, none are drawn', () => {
    expect(modelsOf({ ...many, ...bloc({ ranking: { basis: 'none' } }) }).awards).toBeUndefined();
  });
});

describe('totals of the archive', () => {
  test('count what was given to units, once, and stands', () => {
    const { totals } = modelsOf({
      ...award('x', 2016, [
        'a co',
        'b bang-khen',
        'c bang-khen proposed',
        'd bang-khen revoked',
        'e bang-khen declined',
      ]),
      ...award('y', 2017, ['a bang-khen', 'b bang-khen', 'c giay-khen']),
    });
    expect(totals?.byYear.rows.map(({ year, total }) => [year, total])).toEqual([
      ['2017', 3],
      ['2016', 2],
    ]);
    expect(totals?.byType.rows.map(({ award: { text }, total }) => [text, total])).toEqual([
      ['Cờ thi đua', 1],
      ['Bằng khen', 3],
      ['Giấy khen', 1],
    ]);
  });

  test('nothing is said where nothing was given', () => {
    expect(modelsOf(award('x', 2016, ['a co proposed'])).totals).toBeUndefined();
  });
});
