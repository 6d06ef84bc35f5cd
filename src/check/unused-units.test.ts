import { expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import {
  award,
  base,
  bloc,
  checked,
  covenant,
  examined,
  meeting,
  result,
  source,
  unit,
} from '../../tests/support/memory-archive.ts';

const told = (files: Files): string[] =>
  checked(examined({ ...base, 'units/x.yaml': unit('Xa'), ...files })).problems.map(
    ({ kind, path, position }) => `${kind} ${path} ${position?.line}`,
  );

const open2017 = { period: 2017, units: ['a', 'b', 'c', 'd', 'e'], complete: false, source };
const unused = ['unused-unit units/x.yaml undefined'];

test.each<[name: string, files: Files]>([
  ['nowhere', {}],
  ['nowhere, beside records', meeting('2017/hop', { attending: ['a'] })],
  ['in a text alone', { ...meeting('2017/hop', { title: 'Xa và units/x' }) }],
])('a unit that is named %s is told', (_, files) => expect(told(files)).toEqual(unused));

test.each<[name: string, files: Files]>([
  ['among the members', bloc({ rosters: [{ ...open2017, units: [...open2017.units, 'x'] }] })],
  ['as a leader', { ...bloc({ rosters: [open2017], leaders: [{ period: 2017, leader: 'x', source }] }) }],
  ['among those who came', meeting('2017/hop', { attending: ['x'] })],
  ['in a draft', meeting('2017/hop', { attending: ['x'], draft: true })],
  ['in what is held back', meeting('2017/hop', { attending: ['x'], publishOn: '2030-01-01' })],
  ['in what was withdrawn', meeting('2017/hop', { attending: ['x'], withdrawn: { on: '2018', reason: 'Sai' } })],
  [
    'as the one that hands over',
    {
      ...bloc({ rosters: [{ ...open2017, period: 2016 }] }),
      ...meeting('2017/hop', { kinds: ['handover'], handover: { period: 2017, outgoing: 'x' } }),
    },
  ],
  [
    'among those who signed',
    { ...bloc({ rosters: [open2017] }), ...covenant('2017/giao-uoc', { signatories: ['x'] }) },
  ],
  [
    'with a target of its own',
    { ...bloc({ rosters: [open2017] }), ...covenant('2017/giao-uoc', { targets: [{ unit: 'x', target: '3 cờ' }] }) },
  ],
  ['with an award', { ...bloc({ rosters: [open2017] }), ...award('khen', 2017, ['x co']) }],
  ['in an order', { ...bloc({ rosters: [open2017] }), ...result(2017, { order: [{ unit: 'x', place: 1 }] }) }],
  [
    'in a score table',
    {
      ...bloc({ rosters: [open2017] }),
      ...result(2017, { criteria: [{ column: 'diem', name: 'Điểm' }] }, 'unit,diem\nx,1\n'),
    },
  ],
  ['as what another became', { 'units/a.yaml': unit('An', 'x') }],
  ['as what became another', { 'units/x.yaml': unit('Xa', 'a') }],
])('a unit that is named %s is not', (_, files) => expect(told(files)).toEqual([]));

test('nothing is said while a file that may name it has errors', () => {
  expect(told(meeting('2017/hop', { attending: ['x'], kinds: [] }))).toEqual([
    'too-few meetings/2017/hop/index.vi.md 4',
  ]);
});
