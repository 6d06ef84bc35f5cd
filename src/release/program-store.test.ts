import { existsSync, utimesSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, writeFiles } from '../../tests/support/site.ts';
import { useFolder } from '../../tests/support/use-folder.ts';
import { programMark } from '../astro-inside/program-mark.ts';
import { ProgramStore } from './program-store.ts';

const dir = useFolder();

/** Bundles something, so many minutes ago. */
async function bundle(store: ProgramStore, bundled: string, minutes: number): Promise<string> {
  const { folder } = store.placeFor(bundled);
  await writeFiles(folder, { 'bundle/a.mjs': Buffer.from(bundled) });
  const then = new Date(Date.now() - minutes * 60_000);
  utimesSync(folder, then, then);
  return folder;
}

const names = async (): Promise<string[]> => (await readdir(dir())).sort();

test('what was bundled of the same, by the same code and Node, is found wherever it was bundled', async () => {
  const { folder, madeOf } = new ProgramStore(dir(), 'c').placeFor('a');
  expect(new ProgramStore(dir(), 'c').placeFor('a')).toEqual({ folder, madeOf });
  expect(new ProgramStore(join(dir(), 'other'), 'c').placeFor('a').madeOf).toBe(madeOf);
});

test.each<[string, () => { folder: string; madeOf: string }]>([
  ['other content', () => new ProgramStore(dir(), 'c').placeFor('b')],
  ['other code', () => new ProgramStore(dir(), 'd').placeFor('a')],
  [
    'another Node',
    () => {
      const { version } = process;
      Object.defineProperty(process, 'version', { value: 'v0.0.0' });
      try {
        return new ProgramStore(dir(), 'c').placeFor('a');
      } finally {
        Object.defineProperty(process, 'version', { value: version });
      }
    },
  ],
])('what is made of %s is another', (_, place) => {
  const same = new ProgramStore(dir(), 'c').placeFor('a');
  expect(place().folder).not.toBe(same.folder);
  expect(place().madeOf).not.toBe(same.madeOf);
});

test('of many that nobody has asked for lately the last stay, whatever code they are of', async () => {
  const store = new ProgramStore(dir(), 'c');
  const all: string[] = [];
  for (let number = 0; number < 11; number += 1)
    all.push(await bundle(number % 2 === 0 ? store : new ProgramStore(dir(), 'd'), `${number}`, 60 - number));
  store.placeFor('10');
  expect(await names()).toEqual(
    all
      .slice(3)
      .map((folder) => basename(folder))
      .sort(),
  );
});

test('one that was asked for is in use, and one that another build may be about to read stays', async () => {
  const store = new ProgramStore(dir(), 'c');
  const all: string[] = [];
  for (let number = 0; number < 9; number += 1) all.push(await bundle(store, `${number}`, 60 - number));
  store.placeFor('0');
  // The second is the eighth now.
  expect(await names()).toEqual(
    all
      .filter((_, number) => number !== 1)
      .map((folder) => basename(folder))
      .sort(),
  );
  for (let number = 9; number < 25; number += 1) all.push(await bundle(store, `${number}`, 1));
  await bundle(store, '25', 0);
  const left = await names();
  for (const folder of all.slice(9)) expect(left).toContain(basename(folder));
});

test('the one that was asked for last is the likeliest; one that is not finished, or of other code, is none', async () => {
  const store = new ProgramStore(dir(), 'c');
  expect(store.latest()).toBe(undefined);
  const [a, b] = [await bundle(store, 'a', 30), await bundle(store, 'b', 20)];
  await bundle(new ProgramStore(dir(), 'd'), 'b', 10);
  await writeFiles(`${b}.0-0`, { 'bundle/a.mjs': Buffer.from('half') });
  expect(store.latest()).toBe(b);
  store.placeFor('a');
  expect(store.latest()).toBe(a);
});

test('one that made no site is none any more; whoever has opened it finds its files', async () => {
  const store = new ProgramStore(dir(), 'c');
  const folder = await bundle(store, 'a', 0);
  await writeFiles(folder, { [programMark]: Buffer.from('{}') });
  store.drop(store.placeFor('a'));
  expect(await filesIn(folder)).toEqual(['bundle/a.mjs']);
});

test('who measures has all of this code bundled anew', async () => {
  const [store, other] = [new ProgramStore(dir(), 'c'), new ProgramStore(dir(), 'd')];
  const own = [await bundle(store, 'a', 30), await bundle(store, 'b', 20)];
  const folders = [...own, `${own[0]}.0-0`, await bundle(other, 'a', 10)];
  for (const folder of folders) await writeFiles(folder, { [programMark]: Buffer.from('{}') });
  store.dropAll();
  const marked = folders.map((folder) => existsSync(join(folder, programMark)));
  expect(marked).toEqual([false, false, true, true]);
});
