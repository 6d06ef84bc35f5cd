import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/site.ts';
import { ImageStore } from './image-store.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const image = Buffer.from('image');
const never = () => Promise.reject(new Error('it is there'));

test('an image is made once, whoever asks for it', async () => {
  const folder = join(dir, 'once');
  await new ImageStore(folder).put('a.png', join(dir, '1.png'), async () => image);
  await new ImageStore(folder).put('a.png', join(dir, '2.png'), never);
  expect(await Promise.all(['1.png', '2.png'].map((name) => readFile(join(dir, name))))).toEqual([image, image]);
  expect(Buffer.from(await new ImageStore(folder).get('a.png', never))).toEqual(image);
  expect(await readdir(folder)).toEqual(['a.png']);
});

test('one that could not be made leaves nothing behind', async () => {
  const folder = join(dir, 'failed');
  const store = new ImageStore(folder);
  await expect(store.put('a.png', join(dir, '3.png'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await store.put('a.png', join(dir, '3.png'), async () => image);
  expect(await readFile(join(dir, '3.png'))).toEqual(image);
});

test('what nobody has used for a month is let go', async () => {
  const folder = join(dir, 'old');
  const store = new ImageStore(folder);
  await store.tidy(new Date());
  await mkdir(folder);
  const now = new Date('2026-11-27T12:00:00Z');
  const usedOn = {
    'new.png': '2026-11-01',
    'old.png': '2026-10-20',
    'used.png': '2026-10-20',
    'a.png.1-2': '2026-10-20',
  };
  for (const [name, day] of Object.entries(usedOn)) {
    await store.get(name, async () => image);
    await utimes(join(folder, name), new Date(day), new Date(day));
  }
  await store.put('used.png', join(dir, '4.png'), never);
  await store.tidy(now);
  const images = async (): Promise<string[]> =>
    (await readdir(folder)).filter((name) => name.includes('.png')).toSorted();
  expect(await images()).toEqual(['new.png', 'used.png']);
  // It is looked for such ones once a day.
  const after = async (hours: number): Promise<string[]> => {
    await store.tidy(new Date(now.getTime() + hours * 3_600_000));
    return images();
  };
  await utimes(join(folder, 'new.png'), new Date('2026-10-20'), new Date('2026-10-20'));
  expect(await after(23)).toEqual(['new.png', 'used.png']);
  expect(await after(25)).toEqual(['used.png']);
  // What is in use stays, whether it is kept here or not.
  store.use('used.png');
  store.use('elsewhere.png');
  await utimes(join(folder, 'used.png'), new Date('2026-10-20'), new Date('2026-10-20'));
  store.use('used.png');
  expect(await after(50)).toEqual(['used.png']);
});

test('nothing is left of what is not to be kept', async () => {
  const folder = join(dir, 'kept');
  const store = new ImageStore(folder);
  await store.keepOnly(new Set(['a.png']));
  for (const name of ['a.png', 'b.png']) await store.get(name, async () => image);
  await writeFile(join(folder, 'b.png.unfinished'), image);
  await store.keepOnly(new Set(['a.png', 'c.png']));
  expect(await readdir(folder)).toEqual(['a.png']);
});

test('one that is not whole is made anew', async () => {
  const folder = join(dir, 'cut');
  const store = new ImageStore(folder);
  await store.get('a.png', async () => image);
  const whole = await readFile(join(folder, 'a.png'));
  const changed = Buffer.from(whole).fill(0, 0, 2);
  for (const kept of [whole.subarray(0, -1), whole.subarray(1), Buffer.alloc(0), changed]) {
    await writeFile(join(folder, 'a.png'), kept);
    await store.put('a.png', join(dir, '5.png'), async () => image);
    expect([await readFile(join(dir, '5.png')), await readFile(join(folder, 'a.png'))]).toEqual([image, whole]);
  }
});
