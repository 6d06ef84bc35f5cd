import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { noteEvidence } from './note-evidence.ts';

const record = (evidence: string): string =>
  `---\ntitle: Hội nghị # xem lại\n${evidence}bloc: khoi\n---\n\nNội dung.\n`;

const accepted = [
  { fact: 'date', quote: 'Chiều 20/3', source: 0 },
  { fact: 'recipients.0', quote: 'gồm: Sở A', source: 1 },
];

const noted = (column: number): string =>
  ['- fact: date', '  quote: Chiều 20/3', '- fact: recipients.0', '  quote: "gồm: Sở A"', '  source: 1']
    .map((line) => `${' '.repeat(column)}${line}\n`)
    .join('');

describe('sentences are noted below those that a record has', () => {
  test.each<[what: string, before: string, after: string]>([
    ['none yet: at the end', record(''), record('').replace('bloc: khoi\n', `bloc: khoi\nevidence:\n${noted(2)}`)],
    ['an empty list', record('evidence: []\n'), record(`evidence:\n${noted(2)}`)],
    [
      'some',
      record('evidence:\n  - fact: place\n    quote: tại Sở A # xem\n'),
      record(`evidence:\n  - fact: place\n    quote: tại Sở A # xem\n${noted(2)}`),
    ],
    [
      'some that are not indented, with a note in two languages',
      record('evidence:\n- fact: place\n  inferred: true\n  note:\n    vi: Suy ra\n'),
      record(`evidence:\n- fact: place\n  inferred: true\n  note:\n    vi: Suy ra\n${noted(0)}`),
    ],
  ])('%s', (_, before, after) => {
    expect(noteEvidence(before, accepted)).toBe(after);
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(noteEvidence(windows(before), accepted)).toBe(windows(after));
  });

  test('a quotation comes back as it was, whatever it holds', () => {
    const quote = '“Khối”: # 1, \'a\' - {b} "c" \\ …';
    const [, yaml = ''] = noteEvidence(record(''), [{ fact: 'date', quote, source: 0 }])?.split('---\n') ?? [];
    expect((parse(yaml) as { evidence: unknown }).evidence).toEqual([{ fact: 'date', quote }]);
  });

  test.each([
    ['evidence in brackets', record('evidence: [{ fact: date, quote: a }]\n')],
    ['evidence that is no list', record('evidence: date\n')],
    ['no front matter', 'Nội dung.\n'],
  ])('%s is left to the editor', (_, before) => {
    expect(noteEvidence(before, accepted)).toBeUndefined();
  });
});
