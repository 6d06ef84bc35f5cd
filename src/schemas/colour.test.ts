import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastIn, papers, readableIn } from './colour.ts';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('every colour has a shade that can be read in each scheme, and keeps itself where it can', () => {
  fc.assert(
    fc.property(colours, fc.constantFrom('light' as const, 'dark' as const), (given, scheme) => {
      const readable = readableIn(given, scheme);
      expect(readable).toMatch(/^#[\da-f]{6}$/u);
      expect(contrastIn(readable, scheme)).toBeGreaterThanOrEqual(4.5);
      if (contrastIn(given, scheme) >= 4.5) expect(readable).toBe(given);
    }),
  );
});

test.each([
  ['#8c1c13', 'light', '#8c1c13'],
  ['#ffcc00', 'light', '#7f6400'],
  ['#000000', 'dark', '#9b9b9b'],
  ['#003366', 'dark', '#6c9cd8'],
] as const)('of %s, in a %s scheme, %s', (given, scheme, expected) => expect(readableIn(given, scheme)).toBe(expected));

test('it is read on the papers that the site has', async () => {
  const style = await readFile(new URL('../styles/site.css', import.meta.url), 'utf8');
  const tokens = [...style.matchAll(/--(?:paper(?:-raised|-sunk)?|notice): (?<colour>#[\da-f]{6});/gu)].map(
    ({ groups }) => groups?.['colour'],
  );
  expect(tokens).toEqual([...papers.light, ...papers.dark]);
});
