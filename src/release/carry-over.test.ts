import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { carryOver } from './carry-over.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const digest = '0'.repeat(64);

/** A release by its own hashed files and those that it has taken over. */
async function release(name: string, own: string[], kept?: Record<string, string | null> | string): Promise<string> {
  const folder = join(dir, name);
  const taken = typeof kept === 'object' ? Object.keys(kept) : [];
  await writeFiles(folder, {
    'checksums.txt': Buffer.from(['index.html', ...own].map((file) => `${digest}  ${file}\n`).join('')),
    ...Object.fromEntries([...own, ...taken].map((file) => [file, Buffer.from(`${name} ${file}`)])),
    ...(kept !== undefined && { 'kept.json': Buffer.from(typeof kept === 'string' ? kept : JSON.stringify(kept)) }),
  });
  return folder;
}

const a = '_astro/a.1.css';
const b = '_astro/b.2.css';
const c = '_astro/c.3.css';

test.each<
  [
    string,
    { own: string[]; kept?: Record<string, string | null> | string },
    string | undefined,
    Record<string, string | null>,
  ]
>([
  ['the style of the release before, from today on', { own: [a] }, '2026-11-27', { [a]: '2026-11-27' }],
  [
    'what it had taken over, with its day',
    { own: [a], kept: { [b]: '2026-11-01' } },
    '2026-11-27',
    { [a]: '2026-11-27', [b]: '2026-11-01' },
  ],
  ['for thirty days', { own: [], kept: { [b]: '2026-10-28' } }, '2026-11-27', { [b]: '2026-10-28' }],
  ['and no longer', { own: [], kept: { [b]: '2026-10-27' } }, '2026-11-27', {}],
  [
    'over the turn of a year',
    { own: [], kept: { [a]: '2026-12-31', [b]: '2026-12-01' } },
    '2027-01-01',
    { [a]: '2026-12-31' },
  ],
  ['not what the new release has itself', { own: [a, c] }, '2026-11-27', { [a]: '2026-11-27' }],
  ['without a day, all of it', { own: [a], kept: { [b]: '2020-01-01' } }, undefined, { [a]: null, [b]: '2020-01-01' }],
  [
    'what was kept without a day, from the first day that is known',
    { own: [], kept: { [b]: null } },
    '2026-11-27',
    { [b]: '2026-11-27' },
  ],
  [
    'fonts and scripts, and no pictures',
    { own: ['_astro/f.1.woff2', '_astro/s.1.js', '_astro/anh.1.webp', 'files/a.css'] },
    '2026-11-27',
    { '_astro/f.1.woff2': '2026-11-27', '_astro/s.1.js': '2026-11-27' },
  ],
  [
    'nothing by a name that leads elsewhere',
    { own: [], kept: { '_astro/../../x.css': '2026-11-27' } },
    '2026-11-27',
    {},
  ],
  ['nothing of a list that is none', { own: [], kept: '<html>' }, '2026-11-27', {}],
  ['nothing of a list of something else', { own: [], kept: '{"_astro/a.css": 7}' }, '2026-11-27', {}],
])('%s', async (name, { own, kept }, today, expected) => {
  const previous = await release(`${name} before`, own, kept);
  const folder = await release(name, [c]);
  await carryOver(folder, previous, today);
  const text = await readFile(join(folder, 'kept.json'), 'utf8').catch(() => '{}');
  expect(JSON.parse(text)).toEqual(expected);
  expect(await filesIn(folder)).toEqual(
    [...Object.keys(expected), c, 'checksums.txt', ...(text === '{}' ? [] : ['kept.json'])].toSorted(),
  );
  for (const file of Object.keys(expected))
    expect(await readFile(join(folder, file), 'utf8')).toBe(`${name} before ${file}`);
});

test('a file that is listed and not there is passed over', async () => {
  const previous = await release('gap before', [a]);
  await writeFiles(previous, { 'kept.json': Buffer.from(JSON.stringify({ [b]: '2026-11-27' })) });
  const folder = await release('gap', [c]);
  await carryOver(folder, previous, '2026-11-27');
  expect(await filesIn(folder)).toEqual([a, c, 'checksums.txt', 'kept.json']);
});
