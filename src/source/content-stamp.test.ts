import { appendFile, chmod, mkdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { contentStamp } from './content-stamp.ts';

let dir: string;
const folders: (() => Promise<void>)[] = [];
beforeEach(async () => {
  const folder = await temporaryFolder();
  folders.push(folder.remove);
  dir = join(folder.dir, 'content');
  await writeFiles(dir, {
    'site.yaml': Buffer.from('a'),
    'units/a.yaml': Buffer.from('b'),
    'units/b.yaml': Buffer.from('b'),
    '.git/HEAD': Buffer.from('c'),
  });
});
afterAll(async () => {
  for (const remove of folders) await remove();
});

/** As who looks long after all was written. */
const long = (): number => Date.now() + 60_000;

test('the same again is the same, whoever changes what the system keeps there', async () => {
  const before = contentStamp(dir, long());
  expect(before).toMatch(/^[0-9a-f]{64}$/u);
  await appendFile(join(dir, '.git/HEAD'), 'd');
  await mkdir(join(dir, 'empty'));
  expect(contentStamp(dir, long())).toBe(before);
});

test.each<[string, () => Promise<unknown>]>([
  ['was written into', () => appendFile(join(dir, 'units/a.yaml'), 'x')],
  [
    'was written into, and has its old time',
    async () => {
      await writeFile(join(dir, 'units/a.yaml'), 'x');
      await utimes(join(dir, 'units/a.yaml'), 0, 0);
    },
  ],
  ['came', () => writeFile(join(dir, 'units/c.yaml'), '')],
  ['is gone', () => rm(join(dir, 'units/a.yaml'))],
  ['has another name', () => rename(join(dir, 'units/a.yaml'), join(dir, 'units/c.yaml'))],
  ['stands elsewhere', () => rename(join(dir, 'units/a.yaml'), join(dir, 'a.yaml'))],
  ['has other rights', () => chmod(join(dir, 'units/a.yaml'), 0o600)],
  [
    'is a link now',
    async () => {
      await rename(join(dir, 'units/a.yaml'), join(dir, '.a.yaml'));
      await symlink('../.a.yaml', join(dir, 'units/a.yaml'));
    },
  ],
])('another stamp where a file %s', async (_, change) => {
  await utimes(join(dir, 'units/a.yaml'), 0, 0);
  const before = contentStamp(dir, long());
  const text = await readFile(join(dir, 'units/b.yaml'), 'utf8');
  await change();
  expect(contentStamp(dir, long())).not.toBe(before);
  expect(await readFile(join(dir, 'units/b.yaml'), 'utf8')).toBe(text);
});

test('none where a file was changed so lately that it could be changed again unseen, or where nothing can be listed', async () => {
  expect(contentStamp(dir, Date.now())).toBeUndefined();
  expect(contentStamp(join(dir, 'none'), long())).toBeUndefined();
  expect(contentStamp(join(dir, 'site.yaml'), long())).toBeUndefined();
});
