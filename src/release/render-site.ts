import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { build } from 'astro';
import type { RenderOrder } from './render-order.ts';
import { siteFolder } from './render-order.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Renders the site. Each build has a root of its own, since Astro keeps the state of a build there: two builds at once do
 * not mix, and no cache of an earlier schema or plugin is used. It lies below the working folder, where Astro would else
 * keep the chunks of every build alike. The sources are copied into it, since names in the built site are made from paths
 * below the root: it is the same bytes wherever the project stands.
 */
async function renderSite(root: string): Promise<void> {
  const site = join(root, siteFolder);
  for (const part of ['src', 'public', 'astro.config.mjs'])
    await cp(join(project, part), join(root, part), { recursive: true });
  await build({ root, cacheDir: join(root, 'cache'), outDir: site, logLevel: 'error' });
  // A CDN asks for the error page of a folder under this name.
  await rename(join(site, 'en/404/index.html'), join(site, 'en/404.html'));
  await rm(join(site, 'en/404'), { recursive: true });
}

// This module is the entry of the thread: `build-site.ts` starts it with its order.
await renderSite((workerData as RenderOrder).root);
