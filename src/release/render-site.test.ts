import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useFolder } from '../../tests/support/use-folder.ts';
import { Renderer } from './render-site.ts';

const dir = useFolder();

test('one that was started for content with errors leaves its root to the next, as it was', async () => {
  const renderer = await Renderer.start(dir());
  const [root = ''] = (await readdir(dir())).filter((name) => /-1$/u.test(name));
  await renderer.close();
  expect((await readdir(join(dir(), root))).sort()).toEqual(['public', 'src', 'whole']);
});
