import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { build } from 'astro';
import type { HandedContent } from '../source/handed-content.ts';
import { isAbandoned, ownedName } from './owned-folders.ts';

/** What the thread that renders is told. */
export interface RenderOrder extends HandedContent {
  /** The folder that the site is written into. */
  release: string;
}

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Renders the site. Each build has a root of its own, since Astro keeps the state of a build there: two builds at once do
 * not mix, and no cache of an earlier schema or plugin is used.
 */
async function renderSite(release: string): Promise<void> {
  const builds = join(project, '.builds');
  await mkdir(builds, { recursive: true });
  for (const name of await readdir(builds)) {
    if (isAbandoned(name)) await rm(join(builds, name), { recursive: true, force: true });
  }
  const root = await mkdtemp(join(builds, ownedName('')));
  try {
    await build({
      root,
      configFile: relative(root, join(project, 'astro.config.mjs')),
      srcDir: join(project, 'src'),
      publicDir: join(project, 'public'),
      cacheDir: join(root, 'cache'),
      outDir: release,
      logLevel: 'error',
    });
    // A CDN asks for the error page of a folder under this name.
    await rename(join(release, 'en/404/index.html'), join(release, 'en/404.html'));
    await rm(join(release, 'en/404'), { recursive: true });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

// This module is the entry of the thread: `build-site.ts` starts it with its order.
await renderSite((workerData as RenderOrder).release);
