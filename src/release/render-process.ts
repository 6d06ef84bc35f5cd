import { handOver } from '../astro/handed-content.ts';
import { makePictures } from '../astro/pictures.ts';
import type { OpenedProgram } from '../astro-inside/program.ts';
import { openProgram } from '../astro-inside/program.ts';
import { QuickPages } from '../astro-inside/quick-pages.ts';
import { laterPolicy } from '../site/content-policy.ts';
import { giveBackMemory } from './give-back-memory.ts';
import type { KnownReleases } from './known-file.ts';
import type { LaidOutContent } from './laid-out-content.ts';
import { readLaidOut } from './laid-out-content.ts';
import type { Within } from './own-process.ts';
import { inOwnProcess } from './own-process.ts';
import type { ProgramPlace } from './program-store.ts';
import { RenderedPages } from './rendered-pages.ts';
import type { Shard } from './shard.ts';
import { isInShard } from './shard.ts';

/** What the process that renders is told. */
export interface RenderOrder {
  site: string;
  /** What it renders with. */
  program: ProgramPlace;
  content: LaidOutContent;
  /** Absent where every page is made. */
  known?: KnownReleases | undefined;
  /** Absent where all of the site is made. */
  shard?: Shard | undefined;
}

/** What the process that renders is told, once its program is there for which it has asked. */
export type RenderAnswer = 'bundled';

/**
 * What the process that renders tells: that its program has to be bundled, for which it waits; how many pages there are by now; and in the end which files of the
 * release before are kept, with their stamps.
 */
export type RenderNews = { wants: 'program' } | { pages: number } | { kept: ReadonlyMap<string, string> };

type Renders = Within<RenderOrder | RenderAnswer, RenderNews>;

// This module is the entry of the process: `render-site.ts` starts it, and may name the folder of the program that it will most likely be
// told to render with, which it opens before there is an order.
const [, , likely] = process.argv;
await inOwnProcess(async (within: Renders) => {
  const ordered = within.next();
  // One that cannot be opened is told of where it is needed.
  const early = likely === undefined ? undefined : await openProgram(likely).catch(() => undefined);
  const order = (await ordered) as RenderOrder;
  const { folder } = order.program;
  const opened =
    (folder === likely ? early : undefined) ?? (await openProgram(folder)) ?? (await openBundled(folder, within));
  await render(opened, order, within);
});

/** Opens a program that is bundled now. */
async function openBundled(folder: string, { next, tell }: Renders): Promise<OpenedProgram> {
  const answered = next();
  tell({ wants: 'program' });
  await answered;
  const opened = await openProgram(folder);
  if (opened === undefined) throw new Error(`no program in ${folder}`);
  return opened;
}

async function render(
  { own, putFiles }: OpenedProgram,
  { site, program, content, known, shard }: RenderOrder,
  { tell }: Renders,
): Promise<void> {
  let pages = 0;
  const onPage = (): void => {
    pages += 1;
    if (pages % 100 === 0) tell({ pages });
  };
  handOver(readLaidOut(content));
  giveBackMemory();
  const isOwn = shard && ((index: number) => isInShard(index, shard));
  const earlier = known && new RenderedPages(site, program.madeOf, known.earlier);
  putFiles(site);
  await new QuickPages(own, site, { earlier, later: laterPolicy, onPage, isOwn }).renderAll();
  await makePictures(site, earlier);
  if (known === undefined || earlier === undefined) return;
  earlier.save(known.own);
  tell({ kept: earlier.kept });
}
