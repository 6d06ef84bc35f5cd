import { build } from 'astro';
import { astroConfig } from '../astro/config.ts';
import type { HandedContent } from '../astro/handed-content.ts';
import { handOver } from '../astro/handed-content.ts';
import { inOwnProcess } from './own-process.ts';

/** What the process that runs Astro's build is told. */
export interface AstroOrder {
  content: HandedContent;
  /** Astro's root, which holds the sources. */
  root: string;
  cache: string;
  /** Where it puts the site, or what it needs while it bundles. */
  out: string;
  /** Where what it has bundled is kept: it renders nothing then. Absent where it makes the whole site, by itself alone. */
  keepIn?: string | undefined;
}

// This module is the entry of the process: `render-site.ts` starts it.
await inOwnProcess<AstroOrder>(async ({ next }) => {
  const { content, root, cache, out, keepIn } = await next();
  handOver(content);
  await build({
    ...astroConfig(content.dir, { isPlain: keepIn === undefined, keepIn }),
    configFile: false,
    root,
    cacheDir: cache,
    outDir: out,
    logLevel: 'error',
  });
});
