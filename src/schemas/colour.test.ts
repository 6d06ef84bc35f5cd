import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastIn, papers, readableIn } from './colour.ts';
import { parseFacts } from './parse-facts.ts';
import { siteSchema } from './site.ts';

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

test.each<[given: unknown, kind: string, details: object]>([
  // As YAML reads `lead: #8c1c13` and `lead: 123456`.
  [null, 'bad-colour', { given: '' }],
  [123456, 'bad-colour', { given: '123456' }],
  ['#8c1', 'bad-colour', { given: '#8c1' }],
  ['8c1c13', 'bad-colour', { given: '8c1c13' }],
  ['#ffcc00', 'weak-colour', { given: '#ffcc00', suggestion: '#7f6400' }],
])('a site may not have %j for its colour', (lead, kind, details) => {
  const site = { name: 'Kho thử', address: 'https://kho.example', colours: { lead } };
  const { problems } = parseFacts(siteSchema, site, 'site.yaml');
  expect(problems).toMatchObject([{ kind, details, pointer: ['colours', 'lead'] }]);
});
