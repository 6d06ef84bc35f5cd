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

/** What ends as a PNG does. */
const image = Buffer.from('image\0\0\0\0IEND\xae\x42\x60\x82', 'latin1');

test('an image is drawn once, whoever asks for it', async () => {
  const folder = join(dir, 'once');
  let drawn = 0;
  const draw = async (): Promise<Uint8Array> => {
    drawn += 1;
    return image;
  };
  await new ImageStore(folder).put('a.png', join(dir, '1.png'), draw);
  await new ImageStore(folder).put('a.png', join(dir, '2.png'), draw);
  expect([drawn, await readFile(join(dir, '2.png')), await readdir(folder)]).toEqual([1, image, ['a.png']]);
});

test('one that could not be drawn leaves nothing behind', async () => {
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
    await writeFile(join(folder, name), image);
    await utimes(join(folder, name), new Date(day), new Date(day));
  }
  await store.put('used.png', join(dir, '4.png'), () => Promise.reject(new Error('it is there')));
  await store.tidy(now);
  expect((await readdir(folder)).toSorted()).toEqual(['new.png', 'used.png']);
});

test('one that is cut off is drawn anew', async () => {
  const folder = join(dir, 'cut');
  await mkdir(folder);
  const store = new ImageStore(folder);
  for (const kept of [image.subarray(0, -1), Buffer.alloc(0)]) {
    await writeFile(join(folder, 'a.png'), kept);
    await store.put('a.png', join(dir, '5.png'), async () => image);
    expect([await readFile(join(dir, '5.png')), await readFile(join(folder, 'a.png'))]).toEqual([image, image]);
  }
});
