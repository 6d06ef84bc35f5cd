import { appendFile, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { base, meeting } from '../../tests/support/memory-archive.ts';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { joinExamined } from './check-examined.ts';
import { checkContent, checkRead, readContent } from './check-folder.ts';
import type { ExaminedFile } from './examine-file.ts';
import { SeenFiles } from './seen-files.ts';

let dir: string;
const folders: (() => Promise<void>)[] = [];
let seen: SeenFiles;
let now: number;
const files = { ...base, ...meeting('2017/hop', { title: 'Họp' }), ...meeting('2017/gap', { title: 'Gặp' }) };
const report = 'meetings/2017/hop/index.vi.md';
const other = 'meetings/2017/gap/index.vi.md';

/** All was written long ago, and has been read once. */
beforeEach(async () => {
  const folder = await temporaryFolder();
  dir = folder.dir;
  folders.push(folder.remove);
  await writeFiles(dir, files);
  now = Date.now() + 60_000;
  seen = new SeenFiles(() => now);
  await read();
});
afterAll(async () => {
  for (const remove of folders) await remove();
});

let last = new Map<string, ExaminedFile>();

/** Reads the folder as who has seen it, and says which files were examined for it. */
async function read(): Promise<string[]> {
  const { content } = await readContent(dir, seen);
  const anew = content.files.filter((file) => last.get(file.path) !== file).map(({ path }) => path);
  last = new Map(content.files.map((file) => [file.path, file]));
  return anew.filter((path) => !path.endsWith('.mdx'));
}

const at = (path: string): string => join(dir, path);

test('a file that nobody has touched is not examined again', async () => {
  expect(await read()).toEqual([]);
});

describe('a file is examined again', () => {
  test.each<[string, () => Promise<unknown>, string[]]>([
    ['that was written into', () => appendFile(at(report), 'Thêm.\n'), [report]],
    [
      'that is as long as before, and says that it is as old',
      async () => {
        await utimes(at(report), 1e9, 1e9);
        await read();
        await writeFile(at(report), (await readFile(at(report), 'utf8')).replace('Họp', 'Gặp'));
        await utimes(at(report), 1e9, 1e9);
      },
      [report],
    ],
    [
      'whose place another took',
      async () => {
        await writeFile(at('new'), await readFile(at(report)));
        await rename(at('new'), at(report));
      },
      [report],
    ],
    [
      'that two have changed with each other',
      async () => {
        await rename(at(report), at('new'));
        await rename(at(other), at(report));
        await rename(at('new'), at(other));
      },
      [other, report],
    ],
    ['that is new', () => writeFiles(dir, meeting('2017/moi', {})), ['meetings/2017/moi/index.vi.md']],
  ])('%s', async (_, change, expected) => {
    await change();
    expect((await read()).toSorted()).toEqual(expected.toSorted());
    expect(await read()).toEqual([]);
  });

  test('that was changed so lately that it could change and look the same', async () => {
    await appendFile(at(report), 'Thêm.\n');
    now = (await stat(at(report))).ctimeMs + 50;
    expect(await read()).toContain(report);
    expect(await read()).toContain(report);
    now += 60_000;
    expect(await read()).toContain(report);
    expect(await read()).toEqual([]);
  });
});

test('a file that is gone is not there any more, and is again when it comes back', async () => {
  const text = await readFile(at(report));
  await rm(at(report));
  await read();
  expect([...last.keys()]).not.toContain(report);
  await writeFile(at(report), text);
  expect(await read()).toEqual([report]);
});

test('what is found in files that were seen, and joined before, is what a check of the folder finds', async () => {
  await writeFile(at(other), (await readFile(at(other), 'utf8')).replace('bloc: khoi', 'bloc: khac'));
  await writeFiles(dir, meeting('2017/nhap', { draft: true, title: 'Nháp' }));
  const folder = await readContent(dir, seen);
  const joined = joinExamined(folder.content.files);
  const { problems, hidden } = checkRead(folder, undefined, joined);
  const afresh = await checkContent(dir);
  expect(problems).toEqual(afresh.problems);
  expect(problems.map(({ kind, path }) => `${kind} ${path}`)).toContain(`unknown-bloc ${other}`);
  expect(hidden).toEqual(afresh.hidden);
});
