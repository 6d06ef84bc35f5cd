import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { base, releaseOf } from '../../tests/support/memory-archive.ts';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { writeReleaseFacts } from '../changes/release-facts.ts';
import { hasRelease } from './has-release.ts';
import { readPrevious } from './previous-release.ts';
import { UnreadableRelease } from './unreadable-release.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const addresses = { site: 'https://kho.example', pages: ['/'], files: [], redirects: {}, gone: {} };
const facts = releaseOf(base);

async function folder(name: string, files: Record<string, string>): Promise<string> {
  const path = join(dir, name);
  await writeFiles(path, files);
  return path;
}

describe('the release before', () => {
  test('is read with its addresses and its facts', async () => {
    const path = await folder('whole', {
      'addresses.json': JSON.stringify(addresses),
      'facts.json': writeReleaseFacts(facts),
    });
    expect(await readPrevious(path)).toEqual({ addresses, facts });
    expect(hasRelease(path)).toBe(true);
  });
  test('may know nothing of facts', async () => {
    const path = await folder('older', { 'addresses.json': JSON.stringify(addresses) });
    expect(await readPrevious(path)).toEqual({ addresses });
  });
  test('is none where nothing stands', async () => {
    const path = await folder('none', { 'facts.json': writeReleaseFacts(facts) });
    expect([await readPrevious(path), await readPrevious(join(dir, 'nowhere')), hasRelease(path)]).toEqual([
      undefined,
      undefined,
      false,
    ]);
  });
  test.each([
    ['no addresses', { 'addresses.json': '{}' }, 'addresses.json'],
    ['half a file of facts', { 'facts.json': writeReleaseFacts(facts).slice(0, 200) }, 'facts.json'],
    ['a change of a kind of later', { 'facts.json': later({ kind: 'sung', of: 'meetings/2017/hop' }) }, 'facts.json'],
    ['a record of another kind', { 'facts.json': later({ kind: 'added', of: '../x' }) }, 'facts.json'],
  ])('that has %s is not passed over', async (name, files, file) => {
    const path = await folder(name.replaceAll(' ', '-'), { 'addresses.json': JSON.stringify(addresses), ...files });
    await expect(readPrevious(path)).rejects.toEqual(new UnreadableRelease(join(path, file)));
  });
});

function later(change: object): string {
  return JSON.stringify({ ...facts, releases: [{ number: 1, changes: [change] }] });
}
