import { describe, expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { archiveOf, base, check, problemsOf, unit } from '../../tests/support/memory-archive.ts';

const bloc = { 'blocs/khoi.yaml': { names: [{ vi: 'Khối' }] } };

/** An archive of these units alone. */
function archiveOfUnits(units: Record<string, object>): Files {
  const files = Object.entries(units).map(([id, facts]) => [`units/${id}.yaml`, facts]);
  const kept = Object.entries({ ...base, ...bloc }).filter(([path]) => !path.startsWith('units/'));
  return Object.fromEntries([...kept, ...files]);
}

test('units come in the Vietnamese order of the names of today, by id where these are the same', () => {
  const { units } = archiveOf(
    archiveOfUnits({
      p: unit('Phòng số 10'),
      q: unit('Phòng số 2'),
      d: unit('Đội'),
      y: {
        names: [
          { vi: 'Cũ', to: '2010' },
          { vi: 'Ất', from: '2011' },
        ],
      },
      x: { names: [{ vi: 'Dân', to: '2010' }] },
      w: unit('Dân'),
    }),
  );
  expect(units.map(({ id }) => id)).toEqual(['y', 'w', 'x', 'd', 'q', 'p']);
});

test('a unit knows those that it came from, in the order of their names', () => {
  const { units } = archiveOf(
    archiveOfUnits({ a: unit('Gốc', 'z'), b: unit('An', 'z'), c: unit('Đội', 'z', 'a'), z: unit('Sở') }),
  );
  const lineage = units.map(({ id, predecessors, successors }) => [
    id,
    predecessors.map((one) => one.id),
    successors.map((one) => one.unit.id),
  ]);
  expect(lineage).toEqual([
    ['b', [], ['z']],
    ['c', [], ['z', 'a']],
    ['a', ['c'], ['z']],
    ['z', ['b', 'c', 'a'], []],
  ]);
});

test.each<[string, object[], string[]]>([
  [
    'one after the other',
    [
      { vi: 'A', to: '2010' },
      { vi: 'B', from: '2011' },
    ],
    [],
  ],
  [
    'on one day',
    [
      { vi: 'A', to: '2010-05-01' },
      { vi: 'B', from: '2010-05-01' },
    ],
    [],
  ],
  [
    'with a gap, and no end',
    [
      { vi: 'B', from: '2015' },
      { vi: 'A', to: '2010' },
    ],
    [],
  ],
  ['the first without an end', [{ vi: 'A' }, { vi: 'B', from: '2011' }], []],
  ['the second without a beginning', [{ vi: 'A', to: '2010' }, { vi: 'B' }], ['A B']],
  ['neither with a day', [{ vi: 'A' }, { vi: 'B' }], ['A B']],
  [
    'the second before the end of the first',
    [
      { vi: 'B', from: '2009-12' },
      { vi: 'A', to: '2010-01' },
    ],
    ['A B'],
  ],
  [
    'three of which two',
    [
      { vi: 'A', to: '2010' },
      { vi: 'B', from: '2011', to: '2015' },
      { vi: 'C', from: '2014' },
    ],
    ['B C'],
  ],
])('names of one unit: %s', (_, names, expected) => {
  const { problems } = check(archiveOfUnits({ a: { successors: [], names } }));
  expect(problems.map(({ kind, path, position }) => [kind, path, position?.line, position?.column])).toEqual(
    expected.map(() => ['names-overlap', 'units/a.yaml', 2, 1]),
  );
  expect(problems.map(({ details }) => Object.values(details).join(' '))).toEqual(expected);
});

describe('a unit that becomes itself again is told once, at the unit by which the cycle is come into', () => {
  test.each<[string, Record<string, string[]>, string[]]>([
    ['no cycle: two ways to one', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['two', { a: ['b'], b: ['a'] }, ['units/a.yaml a → b → a']],
    ['one that leads into it', { a: ['b'], b: ['c'], c: ['b'] }, ['units/b.yaml b → c → b']],
    ['one after a way that ends', { a: ['d', 'b'], b: ['c'], c: ['a'], d: [] }, ['units/a.yaml a → b → c → a']],
    ['two cycles', { a: ['b'], b: ['a'], c: ['d'], d: ['c'] }, ['units/a.yaml a → b → a', 'units/c.yaml c → d → c']],
  ])('%s', (_, successors, expected) => {
    const units = Object.entries(successors).map(([id, to]) => [id, unit(id, ...to)]);
    const { problems } = check(archiveOfUnits(Object.fromEntries(units)));
    expect(problems.map(({ path, details }) => [path, ...Object.values(details)].join(' '))).toEqual(expected);
  });
  test('at its key', () => {
    expect(problemsOf(archiveOfUnits({ a: unit('A', 'a') }))).toEqual(['successor-cycle units/a.yaml 3']);
  });
});
