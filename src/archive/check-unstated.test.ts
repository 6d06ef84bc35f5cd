import { expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { award, base, check, covenant, meeting } from '../../tests/support/memory-archive.ts';

const told = (files: Files): unknown[] =>
  check({ ...base, ...files }).problems.map(({ kind, details, position }) => [kind, details, position?.line]);

test.each<[string, Files, unknown[]]>([
  ['fields that nobody filled in', meeting('2017/hop', { unstated: ['place', 'handover', 'handover.leader'] }), []],
  ['a list that holds nothing', meeting('2017/hop', { people: [], unstated: ['people'] }), []],
  [
    'a field of a group that is there',
    award('khen', 2016, ['a co'], { decision: { number: '1/QĐ' }, unstated: ['decision.date'] }),
    [],
  ],
  [
    'a field that is filled in',
    meeting('2017/hop', { place: 'Hội trường', unstated: ['place'] }),
    [['unstated-stated', { key: 'place' }, 11]],
  ],
  [
    'a list that holds something',
    covenant('2017/giao-uoc', { tasks: ['Một'], unstated: ['signatories', 'tasks'] }),
    [['unstated-stated', { key: 'tasks' }, 11]],
  ],
  [
    'a field of a group that is filled in',
    award('khen', 2016, ['a co'], { decision: { number: '1/QĐ' }, unstated: ['decision.number'] }),
    [['unstated-stated', { key: 'decision.number' }, 13]],
  ],
  [
    'no field',
    meeting('2017/hop', { unstated: ['plase'] }),
    [['unstated-unknown', { given: 'plase', nearest: 'place' }, 10]],
  ],
  [
    'no field of a group',
    meeting('2017/hop', { unstated: ['handover.outgoin', 'khac'] }),
    [
      ['unstated-unknown', { given: 'handover.outgoin', nearest: 'handover.outgoing' }, 10],
      ['unstated-unknown', { given: 'khac' }, 11],
    ],
  ],
  [
    'a field of another kind of record',
    meeting('2017/hop', { unstated: ['signedOn'] }),
    [['unstated-unknown', { given: 'signedOn' }, 10]],
  ],
])('%s', (_, files, expected) => expect(told(files)).toEqual(expected));
