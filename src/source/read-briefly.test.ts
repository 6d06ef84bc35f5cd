import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/site.ts';
import { readBriefly } from './read-briefly.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

test('files of any size are read whole, one after the other, in the same memory', async () => {
  const sizes = [0, 5, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 3, 5 * 2 ** 20, 7];
  for (const [index, size] of sizes.entries()) {
    const path = join(dir, String(index));
    const written = Buffer.alloc(size, `${index}ệ`);
    await writeFile(path, written);
    const read = readBriefly(path);
    expect([read.length, read.equals(written)]).toEqual([size, true]);
  }
});

test.runIf(process.platform === 'linux')('a file that says that it is empty, and is not', () => {
  expect(readBriefly('/proc/self/status').toString('utf8')).toMatch(/^Name:/u);
});

test('a file that is not there', () => {
  expect(() => readBriefly(join(dir, 'nothing'))).toThrow(/ENOENT/u);
});
