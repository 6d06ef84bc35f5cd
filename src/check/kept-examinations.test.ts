import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileArchive, mutated, mutations } from '../../tests/support/hostile-mutations.ts';
import { generateCorpus } from '../corpus/generate-corpus.ts';
import { parseText } from '../markdown/parse-text.ts';
import { placeOf } from '../source/places.ts';
import { checkContent } from './check-folder.ts';
import { examineFile } from './examine-file.ts';
import { digestOfFile, KeptExaminations } from './kept-examinations.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nien-giam-kept-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Whether two values are alike, absent and undefined fields being the same. */
const isDeepEqual = (a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));

const open = (name: string, count = 1_000): KeptExaminations =>
  KeptExaminations.open(`/${name}`, count, join(folder, name)) ?? expect.fail('nothing is kept');

function examined(path: string, bytes: Uint8Array) {
  const place = placeOf(path);
  if (place === undefined || place.collection === 'image') throw new Error(path);
  return examineFile({ path, place, bytes }, parseText);
}

test('what is kept of a file is what its examination gave, whatever it holds', { timeout: 120_000 }, () => {
  let run = 0;
  fc.assert(
    fc.property(mutations, (changes) => {
      const files = mutated(hostileArchive, changes);
      run += 1;
      const keeping = open(`all-${run}`);
      const all = [...files].map(([path, bytes]) => examined(path, bytes));
      for (const file of all) keeping.keep(file, digestOfFile(files.get(file.path) ?? new Uint8Array()));
      keeping.save();
      const kept = open(`all-${run}`);
      expect(kept.isEmpty).toBe(false);
      for (const file of all) {
        const found = kept.find(file, files.get(file.path) ?? new Uint8Array());
        // What is not UTF-8 is guessed anew.
        if (file.problems.some(({ kind }) => kind === 'not-utf8')) expect(found).toBeUndefined();
        // A failure is told by its file: a printed difference of hostile texts takes minutes.
        else expect([file.path, isDeepEqual(found, file)]).toEqual([file.path, true]);
      }
    }),
    { numRuns: 60 },
  );
});

const bytes = new TextEncoder().encode('vi: Sở Một\nen: One\n');
const unit = (): ReturnType<typeof examined> => examined('units/mot.yaml', bytes);

function keepUnit(name: string, files = 1): void {
  const keeping = open(name);
  for (let index = 0; index < files; index += 1)
    keeping.keep({ ...unit(), path: `units/mot-${index}.yaml` }, digestOfFile(bytes));
  keeping.save();
}

const found = (name: string, held = bytes): unknown => open(name).find({ ...unit(), path: 'units/mot-0.yaml' }, held);

test('a file of other bytes is not known', () => {
  keepUnit('other');
  expect(found('other')).toBeDefined();
  expect(found('other', new TextEncoder().encode('vi: Sở Hai\n'))).toBeUndefined();
});

test.each([
  ['is damaged', (text: string) => text.replace('mot-0', 'mot-9')],
  ['is cut off', (text: string) => text.slice(0, -20)],
  ['is of other rules', (text: string) => `${text.startsWith('0') ? 1 : 0}${text.slice(1)}`],
  ['is none of ours', () => '[]'],
])('what was kept and %s is ignored', async (name, change) => {
  keepUnit(name);
  const [file = ''] = await readdir(join(folder, name));
  const path = join(folder, name, file);
  const text = await readFile(path, 'utf8');
  await writeFile(path, change(text));
  expect(change(text)).not.toBe(text);
  expect(found(name)).toBeUndefined();
});

test('nothing is kept of a small archive', () => {
  expect(KeptExaminations.open('/nho', 12, folder)).toBeUndefined();
});

test('a folder that cannot be written costs nothing', async () => {
  await writeFile(join(folder, 'file'), '');
  const keeping = KeptExaminations.open('/x', 1_000, join(folder, 'file/below'));
  keeping?.keep(unit(), digestOfFile(bytes));
  expect(() => keeping?.save()).not.toThrow();
});

test('one file that was examined anew is not worth writing all down again', async () => {
  keepUnit('few', 40);
  const name = join(folder, 'few', (await readdir(join(folder, 'few')))[0] ?? '');
  const before = await readFile(name, 'utf8');
  const kept = open('few');
  for (let index = 0; index < 40; index += 1) kept.find({ ...unit(), path: `units/mot-${index}.yaml` }, bytes);
  kept.keep({ ...unit(), path: 'units/moi.yaml' }, digestOfFile(bytes));
  kept.save();
  expect(await readFile(name, 'utf8')).toBe(before);
});

test('a check with what is kept finds what a check without finds', async () => {
  const content = join(folder, 'content');
  for (const { path, content: held } of await generateCorpus({ reports: 90, seed: 1 })) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), held);
  }
  const first = await checkContent(content);
  expect(first.files.length).toBeGreaterThan(300);
  const second = await checkContent(content);
  expect(second.problems).toEqual(first.problems);
  expect(isDeepEqual(second.files, first.files)).toBe(true);
  const report = first.files.find(({ place }) => place.collection === 'meetings')?.path ?? '';
  await writeFile(join(content, report), '---\ntitle: Mở: đầu\n---\n\nChữ.\n');
  const third = await checkContent(content);
  expect(third.problems.filter(({ path }) => path === report).map(({ kind }) => kind)).toContain('yaml-colon');
});
