import { once } from 'node:events';
import { cp, rename } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { bundledOf } from '../astro/site-modules.ts';
import type { LocatedProblem } from '../problems/print.ts';
import type { ContentToRender } from './lay-out-content.ts';
import { layOutContent } from './lay-out-content.ts';
import { takeRenderRoot } from './render-root.ts';
import type { RenderNews, RenderOrder } from './render-thread.ts';
import type { Shard } from './shards.ts';
import type { SiteInProgress } from './step.ts';

/** Renders checked content with Astro into the folder of the site, which is empty. */
export async function renderContent({
  content,
  folder,
  onPages,
  onKept,
  isPlain,
  roots,
  known,
  shard,
}: RenderRequest): Promise<LocatedProblem[]> {
  const root = await takeRenderRoot(roots);
  let isWhole = false;
  try {
    const { problems, content: handed } = await layOutContent(content, root.content, { isPlain });
    if (handed === undefined) return problems;
    const { path, site, cache } = root;
    const program = root.programFor(bundledOf(handed));
    const pages = Math.ceil(content.pages / (shard?.of ?? 1));
    const order: RenderOrder = { content: handed, root: path, site, cache, program, known, isPlain, shard };
    await runThread(order, { of: pages, onPages, onKept });
    await move(site, folder);
    isWhole = true;
    return [];
  } finally {
    await root.close(isWhole);
  }
}

/** What of a site in progress the render takes. */
interface RenderRequest extends Pick<SiteInProgress, 'folder' | 'onPages' | 'known'> {
  /** With how many pages there will be. */
  content: ContentToRender & { pages: number };
  /** Told which files of the release before are kept, with their stamps. */
  onKept?: ((kept: ReadonlyMap<string, string>) => void) | undefined;
  /** Renders one part of the site alone, with what every part has. */
  shard?: Shard | undefined;
  /** Renders without the ways past Astro's inside. */
  isPlain?: boolean | undefined;
  /** The folder of the roots; that of the project, unless another is named. */
  roots?: string;
}

/** How often it is said how far the render is, in milliseconds. */
const interval = 5_000;

/**
 * Renders in a thread: with its own environment, and with a heap as large as the number of pages needs, since a larger one is
 * filled before it is collected.
 */
async function runThread(
  order: RenderOrder,
  { of: pages, onPages, onKept }: { of: number } & Pick<RenderRequest, 'onPages' | 'onKept'>,
): Promise<void> {
  const worker = new Worker(new URL('./render-thread.ts', import.meta.url), {
    workerData: order,
    env: renderEnvironment(process.env),
    resourceLimits: { maxOldGenerationSizeMb: 320 + Math.ceil(pages / 40), maxYoungGenerationSizeMb: 64 },
  });
  let done = 0;
  worker.on('message', (news: RenderNews) => {
    if ('pages' in news) done = news.pages;
    else onKept?.(news.kept);
  });
  const watch = setInterval(() => onPages(done, pages), interval);
  const [code] = await once(worker, 'exit').finally(() => clearInterval(watch));
  if (code !== 0) throw new Error(`Astro: ${code}`);
}

/** What the thread that renders needs of the environment: where programs and temporary files are. No secret is of its business. */
const neededEnvironment = ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'USERPROFILE', 'APPDATA'];

/** The environment of the thread that renders: content must find nothing in it that could be published. */
export function renderEnvironment(given: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const needed = neededEnvironment.flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(needed), ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Moves a folder over an empty one, to another disk if need be. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}
