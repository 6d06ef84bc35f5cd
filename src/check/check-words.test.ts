import { expect, test } from 'vitest';
import { base, check, meeting } from '../../tests/support/memory-archive.ts';

// What is written in a file alone; capitals stand in the table of mistakes.

const translated = (facts: object, body: string): string[] => {
  const lines = Object.entries(facts).map(([key, value]) => `${key}: ${String(value)}`);
  const { problems } = check({
    ...base,
    ...meeting('2017/hop', {}),
    'meetings/2017/hop/index.en.md': ['---', ...lines, 'translates: vi-000000000000', '---', '', body, ''].join('\n'),
  });
  return problems.flatMap(({ kind, position }) =>
    kind === 'untranslated-text' ? [`${position?.line}:${position?.column}`] : [],
  );
};
const title = { title: 'Review of 2016' };
const vietnamese = 'Hội nghị tổng kết công tác thi đua năm 2016';

test.each<[what: string, facts: object, body: string, told: string[]]>([
  ['a translation', title, 'The bloc reviewed 2016 in the hall of Sở Nội vụ.', []],
  ['one without a text', title, '', []],
  ['a title', { title: vietnamese }, 'The bloc reviewed 2016.', ['2:8']],
  ['a summary', { ...title, summary: vietnamese }, 'The bloc reviewed 2016.', ['3:10']],
  ['a text', title, `${vietnamese} của Khối.`, ['6:1']],
  ['a text, further below', title, `\n\n${vietnamese} của Khối.`, ['8:1']],
  ['all of it, once', { title: vietnamese, summary: vietnamese }, vietnamese, ['2:8']],
  [
    'a text that begins in English',
    title,
    `${'The bloc reviewed 2016. '.repeat(20)}${`${vietnamese}. `.repeat(99)}`,
    [],
  ],
  ['a text that quotes', title, `The bloc reviewed 2016. The source says: “${vietnamese}”. Nothing else is known.`, []],
])('what is not translated: %s', (_, facts, body, told) => expect(translated(facts, body)).toEqual(told));
