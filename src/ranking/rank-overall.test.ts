import { describe, expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import {
  award,
  base,
  bloc,
  covenant,
  problemsOf,
  result,
  roster,
  standingsOf,
  unit,
  write,
} from '../../tests/support/memory-archive.ts';

const overall = (files: Files): string => write(standingsOf({ ...base, ...files }).overall);

test('awards of all periods are compared together, and each place by period stands beside', () => {
  const files = { ...award('khen', 2016, ['a co', 'b bang-khen']), ...award('khen', 2017, ['b co', 'c bang-khen']) };
  expect(overall(files)).toBe('1 b, 2 a, 3 c | d, e');
  const { placesByPeriod } = standingsOf({ ...base, ...files }).overall;
  const places = [...placesByPeriod].map(([{ id }, periods]) => [
    id,
    ...[...periods].map(([period, { place }]) => `${period}: ${place}`),
  ]);
  expect(Object.fromEntries(places.map(([id, ...rest]) => [id, rest]))).toEqual({
    a: ['2016: 1'],
    b: ['2016: 2', '2017: 1'],
    c: ['2017: 2'],
  });
});

test('scores are never added up', () => {
  const criteria = [{ column: 'diem', name: 'Điểm' }];
  const files = { ...result(2016, { criteria }, 'unit,diem\na,90\n'), ...award('khen', 2016, ['b giay-khen']) };
  expect(overall(files)).toBe('1 b | a, c, d, e');
});

test('whoever a period places without an award of its own stands among the others', () => {
  const files = {
    ...bloc({ rosters: [roster(2016, 'a')] }),
    ...result(2016, { complete: false, order: [{ unit: 'c', place: 1 }] }),
    ...award('khen', 2017, ['b co']),
  };
  expect(overall(files)).toBe('1 b | a, c');
});

test('an award without a period counts in none, nor over the years', () => {
  expect(overall(award('khen', undefined, ['a co'], { announcedOn: '2016' }))).toBe('| a, b, c, d, e');
});

test('a bloc that ranks nobody is ranked in no period, nor over the years', () => {
  const files = {
    ...bloc({ rosters: [roster(2016, 'a', 'b')], ranking: { basis: 'none' } }),
    ...award('khen', 2016, ['a co']),
  };
  expect(overall(files)).toBe('| a, b');
  const { overall: found, periods } = standingsOf({ ...base, ...files });
  expect([found.basis, found.notRanked, periods[0]?.standing.notRanked]).toEqual(['none', true, true]);
  expect(standingsOf({ ...base, ...award('khen', 2016, ['a co']) }).overall.notRanked).toBeUndefined();
});

describe('units that were renamed, merged and split', () => {
  const rosters = [roster(2016, 'a', 'b'), roster(2017, 'c')];
  const carry = (lineage: 'own' | 'carry'): Files => bloc({ rosters, ranking: { lineage } });
  const merged = { 'units/a.yaml': unit('An', 'c'), 'units/b.yaml': unit('Bình', 'c') };
  const awards = { ...award('khen', 2016, ['a co', 'b bang-khen']), ...award('khen', 2017, ['c giay-khen']) };

  test('a rename is a new name of the same unit', () => {
    const renamed = {
      names: [
        { vi: 'Phòng An', to: '2016' },
        { vi: 'Ban An', from: '2017' },
      ],
    };
    expect(overall({ ...bloc({ rosters }), 'units/a.yaml': renamed, ...award('khen', 2016, ['a co']) })).toBe(
      '1 a | b, c',
    );
  });
  test('own: each keeps its row under its own name', () => {
    expect(overall({ ...carry('own'), ...merged, ...awards })).toBe('1 a, 2 b, 3 c |');
  });
  test('carry: the awards of both merged units go to what they became', () => {
    expect(overall({ ...carry('carry'), ...merged, ...awards })).toBe('1 c |');
    const { overall: found } = standingsOf({ ...base, ...carry('carry'), ...merged, ...awards });
    expect(found.carried.map(({ unit: { id }, to }) => `${id} → ${to.id}`)).toEqual(['a → c', 'b → c']);
    expect(found.placings[0]?.reasons.map((reason) => reason.kind === 'award' && reason.count)).toEqual([1, 1, 1]);
  });
  test('carry: of one type in one year they hand on one award, and none that the heir won itself', () => {
    const found = (files: Files): unknown =>
      standingsOf({ ...base, ...carry('carry'), ...merged, ...files }).overall.placings.map(
        ({ unit: { id }, reasons }) => [
          id,
          ...reasons.map(
            (reason) => reason.kind === 'award' && `${reason.count} ${reason.type.id} (${reason.carried})`,
          ),
        ],
      );
    expect(found(award('khen', 2016, ['a co', 'b co', 'a bang-khen']))).toEqual([['c', '1 co (1)', '1 bang-khen (1)']]);
    expect(found({ ...award('khen', 2016, ['a co']), ...award('khen', 2015, ['b co']) })).toEqual([['c', '2 co (2)']]);
    expect(found(award('khen', 2016, ['a co', 'c co', 'c giay-khen']))).toEqual([
      ['c', '1 co (undefined)', '1 giay-khen (undefined)'],
    ]);
  });
  test('carry: an heir of units without awards has no place', () => {
    expect(overall({ ...carry('carry'), ...merged })).toBe('| c');
  });
  test('carry: through several removes, to the final successor', () => {
    const chain = { 'units/a.yaml': unit('An', 'b'), 'units/b.yaml': unit('Bình', 'c') };
    expect(overall({ ...carry('carry'), ...chain, ...award('khen', 2016, ['a co']) })).toBe('1 c |');
  });
  test('carry: a unit that was split keeps its own row', () => {
    const split = { 'units/a.yaml': unit('An', 'b', 'c') };
    expect(overall({ ...carry('carry'), ...split, ...award('khen', 2016, ['a co']) })).toBe('1 a | b, c');
  });
  test('carry: not to a successor outside the bloc', () => {
    const left = { 'units/a.yaml': unit('An', 'e') };
    expect(overall({ ...carry('carry'), ...left, ...award('khen', 2016, ['a co']) })).toBe('1 a | b, c');
  });
  test('carry: to a successor that leads the bloc and stands in no roster', () => {
    const files = {
      ...carry('carry'),
      'units/a.yaml': unit('An', 'e'),
      ...covenant('2015/giao-uoc', { leader: 'e' }),
      ...award('khen', 2016, ['a co']),
    };
    expect(overall(files)).toBe('1 e | b, c');
  });
  test('a cycle is a problem', () => {
    const cycle = { 'units/a.yaml': unit('An', 'b'), 'units/b.yaml': unit('Bình', 'a') };
    expect(problemsOf({ ...base, ...cycle })).toEqual(['successor-cycle units/a.yaml 3']);
  });
});

test('over the years the grounds of the policy count, and no others', () => {
  const overall = (ranking: object): string => {
    const [of] = standingsOf({
      ...base,
      ...bloc({ rosters: [roster(2016, 'a', 'b', 'c')], ranking }),
      ...award('chuyen-de', 2016, ['a co'], { ground: 'theme' }),
      ...award('khen', 2016, ['b giay-khen']),
    }).overall.placings;
    return of?.unit.id ?? 'nobody';
  };
  expect(overall({})).toBe('b');
  expect(overall({ grounds: ['year', 'theme'] })).toBe('a');
});
