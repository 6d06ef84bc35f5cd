import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../tests/support/site.ts';
import { useFolder } from '../../tests/support/use-folder.ts';
import { Lock } from './lock.ts';
import type { RenderRoot } from './render-root.ts';
import { takeRenderRoot } from './render-root.ts';

const dir = useFolder();

const text = Buffer.from('x');

/** What a build leaves in its root. */
async function work({ path }: RenderRoot): Promise<void> {
  const files = ['content/meetings/2017/hop/a.jpg', '.astro/settings.json', 'cache/assets/le-ky.B2x.webp'];
  await writeFiles(path, Object.fromEntries(files.map((file) => [file, text])));
}

const topOf = async (path: string): Promise<string[]> => (await readdir(path)).sort();

test('a root has the sources without their tests, and the next build of the same code gets the same one', async () => {
  const first = await takeRenderRoot(dir());
  expect(await topOf(first.path)).toEqual(['public', 'src']);
  expect(existsSync(join(first.path, 'src/content.config.ts'))).toBe(true);
  expect(
    (await readdir(join(first.path, 'src'), { recursive: true })).filter((file) => /\.test\./u.test(file)),
  ).toEqual([]);
  await first.close(true);
  const second = await takeRenderRoot(dir());
  expect(second.path).toBe(first.path);
  await second.close(true);
});

test('of a build nothing but the sources stays in its root: no content, no store', async () => {
  const root = await takeRenderRoot(dir());
  await work(root);
  await root.close(true);
  expect(await topOf(root.path)).toEqual(['public', 'src', 'whole']);
});

test('of a build that failed nothing stays', async () => {
  const root = await takeRenderRoot(dir());
  await work(root);
  await root.close(false);
  expect(existsSync(root.path)).toBe(false);
});

test('what a killed build has left, half a picture perhaps, is not used', async () => {
  const whole = await takeRenderRoot(dir());
  await whole.close(true);
  const killed = await takeRenderRoot(dir());
  await work(killed);
  await writeFile(join(killed.path, 'src/content.config.ts'), 'half');
  // The system gives back the lock of a process that was killed, and nothing else is done for it.
  const copy = join(dir(), 'copy');
  await cp(killed.path, copy, { recursive: true });
  await killed.close(false);
  await rename(copy, killed.path);
  const next = await takeRenderRoot(dir());
  expect(next.path).toBe(killed.path);
  expect(await topOf(next.path)).toEqual(['public', 'src']);
  expect(await readFile(join(next.path, 'src/content.config.ts'), 'utf8')).not.toBe('half');
  await next.close(true);
});

test('two builds at once have two roots, and the second is gone when its build ends', async () => {
  const [first, second] = [await takeRenderRoot(dir()), await takeRenderRoot(dir())];
  expect(second.path).not.toBe(first.path);
  // What one has bundled, the other need not.
  expect(second.programs.placeFor('a')).toEqual(first.programs.placeFor('a'));
  await second.close(true);
  await first.close(true);
  expect((await readdir(dir())).filter((name) => !name.endsWith('.lock'))).toEqual([
    first.path.slice(dir().length + 1),
  ]);
});

test('roots of other versions of the code go when nobody works in them', async () => {
  const busy = Lock.try(join(dir(), '111111111111-1.lock'));
  for (const name of ['000000000000-1', '111111111111-1']) await mkdir(join(dir(), name));
  await writeFile(join(dir(), '000000000000-1.lock'), '');
  await mkdir(join(dir(), 'mutants'));
  const root = await takeRenderRoot(dir());
  const left = (await topOf(dir())).filter((name) => !name.includes('.lock'));
  expect(left).toEqual(['111111111111-1', 'mutants', root.path.slice(dir().length + 1)].sort());
  busy?.release();
  await root.close(true);
});
