import { expect, test } from 'vitest';
import { projectModules } from '../rooms/project-modules.ts';
import { replaceableWords, stringsIn } from './strings.ts';
import { vi } from './vi.ts';

test('no word of the interface is said nowhere', async () => {
  const modules = [...(await projectModules())].filter(([path]) => !path.startsWith('src/words/'));
  const said = new Set(modules.flatMap(([, text]) => [...text.matchAll(/\bt\s*\.\s*(\w+)/gu)].map(([, key]) => key)));
  expect(Object.keys(vi).filter((key) => !said.has(key))).toEqual([]);
});

test.each([
  ['vi', { allNews: { vi: 'Mọi tin', en: 'Every report' } }, 'Mọi tin'],
  ['en', { allNews: { vi: 'Mọi tin', en: 'Every report' } }, 'Every report'],
  ['en', { allNews: { vi: 'Mọi tin' } }, 'All news'],
  ['vi', {}, 'Tất cả tin hoạt động'],
] as const)('a site says its own words in the languages that it has them in: %s, %j', (lang, words, expected) => {
  expect(stringsIn(lang, words).allNews).toBe(expected);
});

test('plain words can be replaced, sentences with parts cannot', () => {
  expect(replaceableWords).toContain('leader');
  expect(replaceableWords).not.toContain('firstPlaces');
  expect(replaceableWords).not.toContain('sections');
});
