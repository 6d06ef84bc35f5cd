import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, temporaryFolder } from '../../tests/support/site.ts';
import type { Ask } from './compare-served.ts';
import { bringLastRelease } from './last-release.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const site: Record<string, string> = {
  '/addresses.json': '{}',
  '/facts.json': '{}',
  '/build.json': '{}',
  '/checksums.txt': `${'0'.repeat(64)}  _astro/a.1.css\n${'0'.repeat(64)}  index.html\n`,
  '/kept.json': '{"_astro/b.2.css":"2026-11-01","_astro/../../../etc/x.css":"2026-11-01"}',
  '/_astro/a.1.css': 'a{}',
  '/_astro/b.2.css': 'b{}',
};

const askFor =
  (files: Record<string, string | number | Error>): Ask =>
  async (address) => {
    const found = files[address] ?? 404;
    if (found instanceof Error) throw found;
    return typeof found === 'number'
      ? { status: found, bytes: new Uint8Array() }
      : { status: 200, bytes: new TextEncoder().encode(found) };
  };

test('the addresses of a release and what its pages are shown with', async () => {
  const asked: string[] = [];
  const ask: Ask = (address) => {
    asked.push(address);
    return askFor(site)(address);
  };
  expect(await bringLastRelease(ask, join(dir, 'whole'))).toEqual({ kind: 'brought', files: 7 });
  expect(await filesIn(join(dir, 'whole'))).toEqual(
    Object.keys(site)
      .map((address) => address.slice(1))
      .toSorted(),
  );
  expect(await readFile(join(dir, 'whole/_astro/b.2.css'), 'utf8')).toBe('b{}');
  expect(asked).toEqual(Object.keys(site));
});

test('a release that has taken over nothing, or is older than such lists', async () => {
  const { '/addresses.json': addresses } = site as Record<'/addresses.json', string>;
  expect(await bringLastRelease(askFor({ '/addresses.json': addresses }), join(dir, 'old'))).toEqual({
    kind: 'brought',
    files: 1,
  });
});

test.each<[string, Record<string, string | number | Error>, object]>([
  ['no site of this program', {}, { kind: 'none' }],
  [
    'a server that fails',
    { ...site, '/addresses.json': 503 },
    { kind: 'unanswered', address: '/addresses.json', detail: '503' },
  ],
  [
    'a list that is forbidden',
    { ...site, '/kept.json': 403 },
    { kind: 'unanswered', address: '/kept.json', detail: '403' },
  ],
  [
    'a style that is not there',
    { ...site, '/_astro/b.2.css': 404 },
    { kind: 'unanswered', address: '/_astro/b.2.css', detail: '404' },
  ],
  [
    'a server that is not there',
    { '/addresses.json': new TypeError('fetch failed', { cause: new Error('ENOTFOUND kho.example') }) },
    { kind: 'unanswered', address: '/addresses.json', detail: 'ENOTFOUND kho.example' },
  ],
])('%s is told, so that no comparison is left out in silence', async (name, files, expected) => {
  expect(await bringLastRelease(askFor(files), join(dir, name))).toEqual(expected);
});
