import { expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { base, check, result } from '../../tests/support/memory-archive.ts';
import { describeProblem } from '../problems/words.ts';

// What is looked for in what people write has to end with whatever somebody commits: a pattern that reads a line again from each of
// its letters takes minutes for one of these.

const length = 200_000;
const long = (piece: string): string => piece.repeat(length / piece.length);
const report = (facts: string, body = 'Nội dung.'): Files => ({
  'meetings/2017/hop/index.vi.md': `---\ntitle: Họp\nbloc: khoi\nkinds: [other]\ndate: 2017-03-20\n${facts}sources: [{ title: Báo cáo }]\n---\n\n${body}\n`,
});
const award = (decision: string): Files => ({
  'awards/2017/khen/index.vi.md': `---\ntitle: Khen\nbloc: khoi\nperiod: 2017\ndecision: ${decision}\nrecipients: [{ unit: a, type: co }]\nsources: [{ title: Báo cáo }]\n---\n\nNội dung.\n`,
});
const table = (cell: string): Files => result(2016, { criteria: [{ column: 'd', name: 'D' }] }, `unit,d\na,${cell}\n`);

test.each<[what: string, files: Files, told: string[]]>([
  ['beginnings of templates', report('', long('{')), []],
  ['beginnings of tags', report('', long('{%')), []],
  ['beginnings of links of a wiki', report('', `${'[['.repeat(450)}${long('a')}`), []],
  ['marked words', report('', long('==a ')), []],
  ['numbers like those of telephones', report('', long('09 ')), []],
  ['cards without a number', report('', long('CCCD ')), []],
  ['spaces behind a key between braces', report(`place: { vi:${long(' ')}A\n`), ['yaml-open-bracket']],
  ['spaces in a name between braces', report(`place: { vi: A${long(' ')}B: c }\n`), ['yaml-syntax']],
  ['digits for a number', report(`attending: "${long('1')}"\n`), ['wrong-type']],
  ['digits for a decision', award(`"${long('1')}"`), ['wrong-type']],
  ['digits and a stroke for a decision', award(`"1/${long('1')}ngày"`), ['wrong-type']],
  ['digits for a day', report(`endDate: "${long('1-')}"\n`), ['bad-day']],
  ['a text that goes on for thousands of lines', report(`place: a\n${'nă b\n'.repeat(9000)}`), ['yaml-goes-on']],
  ['digits for points', table(`${long('1.')}%`), ['bad-points']],
  [
    'commas for a unit',
    result(2016, { criteria: [{ column: 'd', name: 'D' }] }, `unit;d\na${long(', ')};1\n`),
    ['unknown-unit'],
  ],
])('%s are looked at once', (_, files, told) => {
  const { problems } = check({ ...base, ...files });
  expect(problems.map(({ kind }) => kind)).toEqual(told);
  for (const lang of ['vi', 'en'] as const)
    for (const one of problems) expect(Object.values(describeProblem(one, lang))).toHaveLength(3);
});
