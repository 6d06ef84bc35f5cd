import { expect, test } from 'vitest';
import { line, localText } from './text.ts';

test.each([
  ['Hội nghị', 'Hội nghị'],
  ['  Hội \t nghị\n', 'Hội nghị'],
  ['\u00a0Hội nghị\u00a0', 'Hội nghị'],
  ['Ho\u0302\u0323i', 'Hội'],
])('the line %j', (given, expected) => expect(line.parse(given)).toBe(expected));

test.each([[''], ['   '], ['\u00a0\n']])('%j is no line', (given) => {
  const { error } = line.safeParse(given);
  expect(error?.issues).toMatchObject([{ code: 'custom', params: { kind: 'empty-text' } }]);
});

test('a text in one language, and in two', () => {
  expect(localText.parse(' Ảnh ')).toEqual({ vi: 'Ảnh' });
  expect(localText.parse({ vi: ' Ảnh ', en: 'Photograph' })).toEqual({ vi: 'Ảnh', en: 'Photograph' });
});
