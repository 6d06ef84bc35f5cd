import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledOf } from '../astro/site-modules.ts';
import type { LocatedProblem } from '../problems/print.ts';
import type { AstroOrder } from './astro-process.ts';
import { changedSince } from './changed-since.ts';
import type { LaidOutContent } from './laid-out-content.ts';
import { readLaidOut } from './laid-out-content.ts';
import type { LayOutPlace } from './lay-out-content.ts';
import { OwnProcess } from './own-process.ts';
import type { RenderAnswer, RenderNews, RenderOrder } from './render-process.ts';
import type { RenderRoot } from './render-root.ts';
import { takeRenderRoot } from './render-root.ts';
import type { RenderRequest } from './step.ts';

/** What is rendered, and how. */
interface ContentRequest extends RenderRequest {
  /** With how many pages there will be. */
  content: LaidOutContent & { pages: number };
  /** Renders without the ways past Astro's inside. */
  isPlain?: boolean | undefined;
}

/** How often it is said how far the render is, in milliseconds. */
const interval = 5_000;

/** Renders one site, in a process with its own environment. It is started before there is anything to render: what it renders with is loaded while the content is checked. */
export class Renderer {
  readonly #root: RenderRoot;
  readonly #process: OwnProcess<RenderOrder | RenderAnswer, RenderNews>;
  /** Told what the process tells. */
  #onNews: (news: RenderNews) => void = () => undefined;
  /** What Astro builds, where it does. */
  #astro: OwnProcess<AstroOrder> | undefined;
  /** Whether its root is as it was taken, or has made a site. */
  #isWhole = true;

  private constructor(root: RenderRoot) {
    this.#root = root;
    const likely = root.programs.latest();
    this.#process = new OwnProcess(
      new URL('./render-process.ts', import.meta.url),
      likely === undefined ? [] : [likely],
      (news: RenderNews) => this.#onNews(news),
    );
  }

  /** @param roots the folder of the roots; that of the project, unless another is named */
  static async start(roots?: string): Promise<Renderer> {
    return new Renderer(await takeRenderRoot(roots));
  }

  /** Where the content has to be laid out. */
  get place(): LayOutPlace {
    const { content: dir, handed: file } = this.#root;
    return { dir, file };
  }

  /** Renders content that is laid out into the folder of the site, which is empty; once. */
  async render({ content, folder, ...request }: ContentRequest): Promise<LocatedProblem[]> {
    const { isPlain, known, shard } = request;
    this.#isWhole = false;
    const { site, programs } = this.#root;
    const program = programs.placeFor(bundledOf(content.toBundle));
    const pages = Math.ceil(content.pages / (shard?.of ?? 1));
    try {
      if (isPlain) await this.#runAstro({ content: readLaidOut(content), out: site });
      else await this.#run({ content, site, program, known, shard }, { ...request, pages });
    } catch (error) {
      // A picture that is another one by now cannot be shown.
      const changed = changedSince(readLaidOut(content));
      if (changed.length > 0) return changed;
      programs.drop(program);
      throw error;
    }
    await nameErrorPage(site);
    await move(site, folder);
    this.#isWhole = true;
    return [];
  }

  /** Ends it, whether it has rendered or not. */
  async close(): Promise<void> {
    await Promise.all([this.#process.end(), this.#astro?.end()]);
    await this.#root.close(this.#isWhole);
  }

  /** @param pages how many there will be */
  async #run(
    order: RenderOrder,
    { pages, onPages, onKept }: { pages: number } & Pick<RenderRequest, 'onPages' | 'onKept'>,
  ): Promise<void> {
    let done = 0;
    const bundling = Promise.withResolvers<never>();
    this.#onNews = (news) => {
      if ('pages' in news) done = news.pages;
      else if ('kept' in news) onKept?.(news.kept);
      else this.#bundle(order).catch(bundling.reject);
    };
    this.#process.tell(order);
    const watch = setInterval(() => onPages(done, pages), interval);
    await Promise.race([this.#process.done(), bundling.promise]).finally(() => clearInterval(watch));
  }

  /** Bundles what is to be rendered with, and tells who waits for it. */
  async #bundle({ content, program }: RenderOrder): Promise<void> {
    const { bundling } = this.#root;
    await this.#runAstro({ content: content.toBundle, out: bundling, keepIn: program.folder });
    this.#process.tell('bundled');
  }

  async #runAstro(order: Omit<AstroOrder, 'root' | 'cache'>): Promise<void> {
    const { path: root, cache } = this.#root;
    this.#astro = new OwnProcess(new URL('./astro-process.ts', import.meta.url));
    this.#astro.tell({ ...order, root, cache });
    await this.#astro.done();
  }
}

/** Gives the error page of a folder the name under which a CDN asks for it. */
async function nameErrorPage(site: string): Promise<void> {
  await rename(join(site, 'en/404/index.html'), join(site, 'en/404.html'));
  await rm(join(site, 'en/404'), { recursive: true });
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
