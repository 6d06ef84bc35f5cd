import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { en } from './words-en.ts';
import { vi } from './words-vi.ts';

test('every kind of problem is told in both languages, and has its section in the guide', async () => {
  const kinds = Object.keys(vi);
  expect(Object.keys(en).toSorted()).toEqual(kinds.toSorted());
  const guide = await readFile(new URL('../../docs/huong-dan/loi.md', import.meta.url), 'utf8');
  const sections = [...guide.matchAll(/^## `(?<kind>[a-z0-9-]+)`$/gmu)].map(({ groups }) => groups?.['kind']);
  expect(sections.toSorted()).toEqual(kinds.toSorted());
});
