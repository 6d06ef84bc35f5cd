import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { awaitRelease } from './await-release.ts';
import type { Ask } from './compare-served.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
  await writeFiles(join(dir, 'site'), { 'build.json': Buffer.from('mới') });
});
afterAll(() => remove());

/** A server that gives one answer after another, and the last one from then on. */
function serverOf(...answers: (string | Error)[]): { ask: Ask; asked: () => number } {
  let asked = 0;
  const ask: Ask = async () => {
    const answer = answers[Math.min(asked, answers.length - 1)] ?? '';
    asked += 1;
    if (answer instanceof Error) throw answer;
    return { status: 200, bytes: new TextEncoder().encode(answer) };
  };
  return { ask, asked: () => asked };
}

const patience = { every: 1, atMost: 5 };

test('a server that has the release is asked once', async () => {
  const { ask, asked } = serverOf('mới');
  expect(await awaitRelease(join(dir, 'site'), ask, patience)).toBe(true);
  expect(asked()).toBe(1);
});
test('one that has the release before, or does not answer yet, is asked again', async () => {
  const { ask, asked } = serverOf('cũ', new Error('ECONNRESET'), 'cũ', 'mới');
  expect(await awaitRelease(join(dir, 'site'), ask, patience)).toBe(true);
  expect(asked()).toBe(4);
});
test('but not for ever', async () => {
  const { ask, asked } = serverOf('cũ');
  expect(await awaitRelease(join(dir, 'site'), ask, patience)).toBe(false);
  expect(asked()).toBe(6);
});
