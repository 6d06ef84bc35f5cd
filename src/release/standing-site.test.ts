import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { filesIn } from './files-in.ts';
import { stampOf } from './known-file.ts';
import { isAskedFor, noteAgain, noteSite, standingSite } from './standing-site.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const note = { madeOf: 'm1', asked: 'a1', records: 3, checked: [], problems: [] };

/** A site that stands, with what was noted of it. */
async function standing(name: string) {
  const earlier = { known: join(dir, name, 'known'), release: join(dir, name, 'site') };
  await writeFiles(earlier.release, { 'index.html': Buffer.from('A'), 'tin/a.html': Buffer.from('B') });
  const files = await filesIn(earlier.release);
  noteSite(earlier, { ...note, stamps: new Map(files.map((file) => [file, stampOf(join(earlier.release, file))])) });
  return earlier;
}

test('a site stands for what it is made of, and for what was asked when it was made', async () => {
  const earlier = await standing('same');
  const files = ['index.html', 'tin/a.html'];
  const stamps = new Map(files.map((file) => [file, stampOf(join(earlier.release, file))]));
  for (const by of [{ madeOf: 'm1' }, { asked: 'a1' }])
    expect(await standingSite(earlier, by)).toMatchObject({ stamps, note: { records: 3 } });
  for (const by of [{ madeOf: 'm2' }, { asked: 'a2' }, { madeOf: 'a1' }, { asked: 'm1' }])
    expect(await standingSite(earlier, by)).toBeUndefined();
  expect([isAskedFor(earlier, 'a1'), isAskedFor(earlier, 'a2')]).toEqual([true, false]);
});

test('what a build finds that leaves it is noted in the place of what was asked before', async () => {
  const earlier = await standing('again');
  noteAgain(earlier, { asked: 'a2', records: 4, checked: [] });
  expect(await standingSite(earlier, { asked: 'a1' })).toBeUndefined();
  expect((await standingSite(earlier, { asked: 'a2' }))?.note.records).toBe(4);
  expect((await standingSite(earlier, { madeOf: 'm1' }))?.note.records).toBe(4);
  // Where that could not be told, the content is read again.
  noteAgain(earlier, { asked: undefined, records: 4, checked: [] });
  expect(isAskedFor(earlier, 'a2')).toBe(false);
  expect(await standingSite(earlier, { madeOf: 'm1' })).toBeDefined();
  const elsewhere = { ...earlier, release: join(dir, 'again/other') };
  noteAgain(elsewhere, { asked: 'a3', records: 4, checked: [] });
  expect(isAskedFor(earlier, 'a3')).toBe(false);
});

test.each<[string, (earlier: { known: string; release: string }) => Promise<unknown>]>([
  ['a file was written into', ({ release }) => appendFile(join(release, 'tin/a.html'), ' ')],
  ['a file came', ({ release }) => writeFile(join(release, 'x.txt'), '')],
  ['a file is gone', ({ release }) => rm(join(release, 'tin/a.html'))],
  ['what is known of it was changed', ({ known }) => appendFile(join(known, 'site.json'), ' ')],
])('it stands for nothing where %s', async (name, change) => {
  const earlier = await standing(name);
  await change(earlier);
  for (const by of [{ madeOf: 'm1' }, { asked: 'a1' }]) expect(await standingSite(earlier, by)).toBeUndefined();
  expect(await standingSite({ ...earlier, release: dir }, { asked: 'a1' })).toBeUndefined();
});
