import { once } from 'node:events';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { HandedContent } from '../astro/handed-content.ts';
import { handOver } from '../astro/handed-content.ts';
import { makePictures } from '../astro/pictures.ts';
import type { OpenedProgram } from '../astro-inside/program.ts';
import { openProgram } from '../astro-inside/program.ts';
import { QuickPages } from '../astro-inside/quick-pages.ts';
import { laterPolicy } from '../site/content-policy.ts';
import type { KnownReleases } from './known-file.ts';
import type { ProgramPlace } from './program-store.ts';
import { RenderedPages } from './rendered-pages.ts';
import type { Shard } from './shard.ts';
import { isInShard } from './shard.ts';

/** What the thread that renders is started with. */
export interface RenderStart {
  /** The folder of the program that it will most likely be told to render with: it is opened before there is an order. */
  likely: string | undefined;
}

/** What the thread that renders is told. */
export interface RenderOrder {
  /** Astro's root, which holds the sources. */
  root: string;
  site: string;
  cache: string;
  program: ProgramPlace;
  content: HandedContent;
  /** Absent where every page is made. */
  known?: KnownReleases | undefined;
  isPlain?: boolean | undefined;
  /** Absent where all of the site is made. */
  shard?: Shard | undefined;
}

/** What the thread that renders tells: how many pages there are by now, and in the end which files of the release before are kept, with their stamps. */
export type RenderNews = { pages: number } | { kept: ReadonlyMap<string, string> };

// This module is the entry of the thread: `render-site.ts` starts it, and gives it one order.
if (parentPort === null) throw new Error('render-thread.ts is the entry of a thread');
const port = parentPort;
const ordered = once(port, 'message');
let pages = 0;
const { likely } = workerData as RenderStart;
// One that cannot be opened is told of where it is needed.
const early = likely === undefined ? undefined : await openProgram(likely).catch(() => undefined);
const [order] = (await ordered) as [RenderOrder];
await render(order);

async function render({ root, site, cache, program, content, known, isPlain, shard }: RenderOrder): Promise<void> {
  handOver(content);
  const isOwn = shard && ((index: number) => isInShard(index, shard));
  const earlier = known && !isPlain ? new RenderedPages(site, program.madeOf, known.earlier) : undefined;
  const kept = isPlain ? undefined : await programAt(program.folder);
  if (kept === undefined) {
    // Most builds need neither: they take their time to load.
    const [{ build }, { astroConfig }] = await Promise.all([import('astro'), import('../astro/config.ts')]);
    await build({
      ...astroConfig(content.dir, { isPlain, isQuick: !isPlain, keepIn: program.folder, earlier, onPage, isOwn }),
      configFile: false,
      root,
      cacheDir: cache,
      outDir: site,
      logLevel: 'error',
    });
  } else {
    kept.putFiles(site);
    await new QuickPages(kept.own, site, { earlier, later: laterPolicy, onPage, isOwn }).renderAll();
    await makePictures(site, earlier);
  }
  if (known !== undefined && earlier !== undefined) {
    earlier.save(known.own);
    tell({ kept: earlier.kept });
  }
  // A CDN asks for the error page of a folder under this name.
  await rename(join(site, 'en/404/index.html'), join(site, 'en/404.html'));
  await rm(join(site, 'en/404'), { recursive: true });
}

async function programAt(folder: string): Promise<OpenedProgram | undefined> {
  return early !== undefined && folder === likely ? early : openProgram(folder);
}

/** Tells now and then how many pages there are. */
function onPage(): void {
  pages += 1;
  if (pages % 100 === 0) tell({ pages });
}

function tell(news: RenderNews): void {
  port.postMessage(news);
}
