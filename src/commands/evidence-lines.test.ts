import { expect, test } from 'vitest';
import type { Proposal } from '../evidence/propose-evidence.ts';
import { acceptedAmong, evidenceLines, evidenceYaml } from './evidence-lines.ts';

const proposals: Proposal[] = [
  { fact: 'date', quote: 'Chiều 20/3', source: 0, isYearInferred: true },
  { fact: 'place', quote: 'tại Sở A', source: 0, isYearInferred: false },
  { fact: 'recipients.0', quote: 'Cờ: Sở A', source: 1, isYearInferred: false },
];

test('proposals are written as an editor pastes them', () => {
  expect(evidenceYaml(proposals, 'Năm được suy ra từ …')).toBe(
    [
      'evidence:',
      '  - fact: date',
      '    quote: Chiều 20/3',
      '    inferred: true',
      '    note: Năm được suy ra từ …',
      '  - fact: place',
      '    quote: tại Sở A',
      '  - fact: recipients.0',
      '    quote: "Cờ: Sở A"',
      '    source: 1',
      '',
    ].join('\n'),
  );
});

test.each<[accept: string | undefined, accepted: string[], unknown: string[]]>([
  [undefined, [], []],
  ['all', ['place', 'recipients.0'], []],
  ['recipients[0], place', ['place', 'recipients.0'], []],
  // What was inferred takes a note, which only an editor writes.
  ['place,date', ['place'], ['date']],
  ['tasks.0', [], ['tasks.0']],
  ['', [], ['']],
])('of the proposals %j accepts those that are named', (accept, accepted, unknown) => {
  const found = acceptedAmong(proposals, accept);
  expect([found.accepted.map(({ fact }) => fact), found.unknown]).toEqual([accepted, unknown]);
});

test('how many facts rest on a sentence is told by record, those of which none does together', () => {
  const count = (path: string, facts: number, quoted: number, inferred: number) => ({ path, facts, quoted, inferred });
  const counts = [count('a', 12, 11, 1), count('b', 9, 0, 0), count('c', 8, 3, 1), count('d', 1, 0, 0)];
  expect(evidenceLines(counts, 'vi')).toMatchInlineSnapshot(`
    [
      "",
      "Câu gốc của dữ kiện:",
      "  a: 12 dữ kiện: 11 có câu gốc, 1 suy ra, 0 chưa có",
      "  c: 8 dữ kiện: 3 có câu gốc, 1 suy ra, 4 chưa có",
      "  2 bản ghi khác: 10 dữ kiện: 0 có câu gốc, 0 suy ra, 10 chưa có",
    ]
  `);
  expect(evidenceLines(counts, 'en')).toMatchInlineSnapshot(`
    [
      "",
      "Sentences on which facts rest:",
      "  a: 12 facts: 11 with a sentence, 1 inferred, 0 with neither",
      "  c: 8 facts: 3 with a sentence, 1 inferred, 4 with neither",
      "  2 other records: 10 facts: 0 with a sentence, 0 inferred, 10 with neither",
    ]
  `);
  expect(evidenceLines([count('b', 9, 0, 0)], 'vi')).toEqual([]);
});
