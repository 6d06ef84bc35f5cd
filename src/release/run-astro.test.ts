import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useFolder } from '../../tests/support/use-folder.ts';
import { noHistory } from '../changes/history.ts';
import type { AstroOrder } from './astro-process.ts';
import { runAstro } from './run-astro.ts';

const dir = useFolder();

/** What cannot be built: there is no source in its root. */
function orderIn(root: string): AstroOrder {
  const content = {
    dir: join(root, 'content'),
    files: [],
    photographs: new Map(),
    attached: new Map(),
    ownTexts: new Map(),
    ownSlugs: new Map(),
    imagesMadeWith: '',
    picturesMadeWith: '',
    history: noHistory,
  };
  return { content, root, cache: join(root, 'cache'), out: join(root, 'site') };
}

test('where Astro cannot build, whoever runs it is told', async () => {
  await expect(runAstro(orderIn(dir()), new AbortController().signal)).rejects.toThrow('Astro: 1');
});

test('one that is not wanted any more ends', async () => {
  const closing = new AbortController();
  const run = runAstro(orderIn(dir()), closing.signal);
  closing.abort();
  await expect(run).rejects.toThrow('aborted');
});
