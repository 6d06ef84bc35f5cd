import { once } from 'node:events';
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
  site: string;
  /** What it renders with. */
  program: ProgramPlace;
  content: HandedContent;
  /** Absent where every page is made. */
  known?: KnownReleases | undefined;
  /** Absent where all of the site is made. */
  shard?: Shard | undefined;
}

/** What the thread that renders is told when its program is there, which it has asked for. */
export type RenderAnswer = 'bundled';

/**
 * What the thread that renders tells: that its program has to be bundled, for which it waits; how many pages there are by now; and in the end which files of the
 * release before are kept, with their stamps.
 */
export type RenderNews = { wants: 'program' } | { pages: number } | { kept: ReadonlyMap<string, string> };

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

async function render({ site, program, content, known, shard }: RenderOrder): Promise<void> {
  handOver(content);
  const { folder, madeOf } = program;
  const opened = (folder === likely ? early : undefined) ?? (await openProgram(folder)) ?? (await openBundled(folder));
  const isOwn = shard && ((index: number) => isInShard(index, shard));
  const earlier = known && new RenderedPages(site, madeOf, known.earlier);
  opened.putFiles(site);
  await new QuickPages(opened.own, site, { earlier, later: laterPolicy, onPage, isOwn }).renderAll();
  await makePictures(site, earlier);
  if (known === undefined || earlier === undefined) return;
  earlier.save(known.own);
  tell({ kept: earlier.kept });
}

/** Opens a program that is bundled now. */
async function openBundled(folder: string): Promise<OpenedProgram> {
  const answered = once(port, 'message') as Promise<[RenderAnswer]>;
  tell({ wants: 'program' });
  await answered;
  const opened = await openProgram(folder);
  if (opened === undefined) throw new Error(`no program in ${folder}`);
  return opened;
}

/** Tells now and then how many pages there are. */
function onPage(): void {
  pages += 1;
  if (pages % 100 === 0) tell({ pages });
}

function tell(news: RenderNews): void {
  port.postMessage(news);
}
