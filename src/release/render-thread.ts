import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { build } from 'astro';
import { astroConfig } from '../astro/config.ts';
import type { HandedContent } from '../astro/handed-content.ts';
import { handOver } from '../astro/handed-content.ts';

/** What the thread that renders is told. */
export interface RenderOrder {
  /** Astro's root, which holds the sources. */
  root: string;
  site: string;
  cache: string;
  content: HandedContent;
  isPlain?: boolean | undefined;
}

// This module is the entry of the thread: `render-site.ts` starts it with its order.
const { root, site, cache, content, isPlain } = workerData as RenderOrder;

handOver(content);
await build({
  ...astroConfig(content.dir, { isPlain, isQuick: !isPlain }),
  configFile: false,
  root,
  cacheDir: cache,
  outDir: site,
  logLevel: 'error',
});
// A CDN asks for the error page of a folder under this name.
await rename(join(site, 'en/404/index.html'), join(site, 'en/404.html'));
await rm(join(site, 'en/404'), { recursive: true });
