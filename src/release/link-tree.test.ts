import { mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { filesIn } from './files-in.ts';
import { stampOf } from './known-file.ts';
import { linkTree, moveFiles } from './link-tree.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const texts = { 'index.html': 'A', 'tin/a/index.html': 'B', 'tin/b/index.html': 'C', 'data/x.csv': 'D' };

/** A release, with the stamps of its files. */
async function release(name: string): Promise<{ from: string; stamps: Map<string, string> }> {
  const from = join(dir, name);
  await writeFiles(from, Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, Buffer.from(text)])));
  const stamps = new Map(Object.keys(texts).map((file) => [file, stampOf(join(from, file))]));
  return { from, stamps };
}

/** What stands in a folder: its folders and links, too. */
const allIn = async (folder: string): Promise<string[]> => (await readdir(folder, { recursive: true })).sort();

test.each<[string, (folder: string, from: string) => Promise<unknown>]>([
  ['an empty folder', async () => undefined],
  ['one that was made like that', async (folder, from) => linkTree(folder, from, (await release('again')).stamps)],
  [
    'one that has others besides',
    (folder) => writeFiles(folder, { 'x/y/z.txt': Buffer.from('x'), 'tin/c': Buffer.from('x') }),
  ],
  ['one where a file is in the place of a folder', (folder) => writeFiles(folder, { tin: Buffer.from('x') })],
  [
    'one where a folder is in the place of a file',
    (folder) => writeFiles(folder, { 'index.html/x': Buffer.from('x') }),
  ],
  ['one where a file is another', (folder) => writeFiles(folder, { 'index.html': Buffer.from('A') })],
  ['one where a link has come', (folder, from) => symlink(from, join(folder, 'tin'))],
])('%s holds the same files then, and nothing else', async (name, before) => {
  const { from, stamps } = await release(`from ${name}`);
  const folder = join(dir, name);
  await mkdir(folder);
  await before(folder, from);
  linkTree(folder, from, stamps);
  expect(await allIn(folder)).toEqual(await allIn(from));
  for (const file of Object.keys(texts)) expect(stampOf(join(folder, file))).toBe(stampOf(join(from, file)));
  // What is the same is left as it is.
  const times = async (): Promise<number[]> =>
    Promise.all((await filesIn(folder)).map(async (file) => (await stat(join(folder, file))).ctimeMs));
  const made = await times();
  linkTree(folder, from, stamps);
  expect(await times()).toEqual(made);
  // What is not asked for goes, with its folders.
  linkTree(folder, from, new Map([...stamps].filter(([file]) => file !== 'tin/a/index.html')));
  expect(await allIn(folder)).toEqual((await allIn(from)).filter((file) => !file.startsWith('tin/a')));
  expect(await readFile(join(from, 'tin/a/index.html'), 'utf8')).toBe('B');
});

test('a file that is gone is no file of the folder: that is told', async () => {
  const { from, stamps } = await release('gone');
  const folder = join(dir, 'no-such');
  await mkdir(folder);
  expect(() => linkTree(folder, from, new Map([...stamps, ['no.html', '1 2 3']]))).toThrow('ENOENT');
});

test('files are moved to their places, over what stands there', async () => {
  const { from } = await release('moved');
  const to = join(dir, 'moved-to');
  await writeFiles(to, { 'tin/a/index.html': Buffer.from('old'), 'tin/z.html': Buffer.from('Z') });
  const old = join(dir, 'linked');
  await mkdir(old);
  linkTree(old, to, new Map([['tin/a/index.html', '']]));
  await moveFiles(from, to);
  expect(await filesIn(to)).toEqual([...Object.keys(texts), 'tin/z.html'].sort());
  expect(await filesIn(from)).toEqual([]);
  expect(await readFile(join(to, 'tin/a/index.html'), 'utf8')).toBe('B');
  // Whoever has the same file has it still: nothing was written into it.
  expect(await readFile(join(old, 'tin/a/index.html'), 'utf8')).toBe('old');
});
