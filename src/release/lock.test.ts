import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project, runModule, temporaryFolder } from '../../tests/support/site.ts';
import { Lock } from './lock.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

test('one has a lock, until it is released', () => {
  const path = join(dir, 'one.lock');
  const lock = Lock.try(path);
  expect(lock).toBeDefined();
  expect(Lock.try(path)).toBeUndefined();
  lock?.release();
  const next = Lock.try(path);
  expect(next).toBeDefined();
  next?.release();
});

test('whoever waits is told so, and has it then', async () => {
  const path = join(dir, 'waiting.lock');
  const lock = Lock.try(path);
  let told = 0;
  const next = await Lock.take(path, () => {
    told += 1;
    lock?.release();
  });
  expect(told).toBe(1);
  next.release();
});

test('a lock of which the file is removed is one no more, when it is released', async () => {
  const path = join(dir, 'removed.lock');
  const lock = Lock.try(path);
  await rm(path);
  lock?.release();
  const next = Lock.try(path);
  expect([next !== undefined, existsSync(path)]).toEqual([true, true]);
  expect(Lock.try(path)).toBeUndefined();
  next?.release();
});

test('of several processes one has it at a time, also where each removes its file', async () => {
  const [path, held] = [join(dir, 'several.lock'), join(dir, 'held')];
  const module = join('tests/support', 'take-lock.ts');
  const ended = await Promise.all([1, 2, 3].map(() => runModule('build.ts', module, [path, held, '300'], {}, project)));
  expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual([1, 2, 3].map(() => [0, '']));
});
