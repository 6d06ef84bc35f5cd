import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import type { AstroOwn, EarlierPages, PageModule, PageProps } from './astro-own.ts';
import { headMark } from './head-mark.ts';
import { keepProgram } from './program.ts';
import type { QuickResult } from './quick-runtime.ts';

interface QuickOptions {
  /** Where what was bundled is kept. */
  keepIn?: string | undefined;
  earlier?: EarlierPages | undefined;
  /** What stands in a page until the whole of it is there, and what it becomes. */
  later?: Later;
  /** Told of each page that stands where it belongs. */
  onPage?: (() => void) | undefined;
  /** Whether a page is made, by its place among all that are: another build makes the others. Astro renders the first of each. */
  isOwn?: ((index: number) => boolean) | undefined;
}

/**
 * Renders pages without a request and an answer for each (Astro 7.3, `setPrerenderer`): Astro renders the first of a route, which must come out the
 * same here, and the rest are what their components return, or what an earlier build has made of the same. What holds a text in MDX is left to Astro.
 */
export function quickPages(options: QuickOptions = {}): AstroIntegration {
  let out = '';
  return {
    name: 'nien-giam-quick-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((byAstro) => new QuickPages(byAstro as AstroOwn, out, options));
      },
    },
  };
}

/** An address of a route, and what its page is given. */
interface Path {
  pathname: string;
  route: RouteData;
  props: PageProps;
}

/** A route whose pages are rendered here, with all but the first of them. */
interface QuickRoute {
  module: PageModule;
  first: Path;
  rest: Path[];
  /** What is put for the marks in what its components return: the same on all its pages. */
  marks?: Marks;
}

/** What a page says of the whole of itself. */
interface Later {
  mark: string;
  /** What a page by Astro has instead of the mark. */
  in: (html: string) => string;
}

type Marks = readonly (readonly [mark: string, text: string])[];

export class QuickPages implements AstroPrerenderer {
  readonly name = 'nien-giam-quick-pages';
  readonly #byAstro: AstroOwn;
  readonly #out: string;
  readonly #routes = new Map<RouteData, QuickRoute>();
  /** Those that are there. */
  readonly #folders = new Set<string>();
  /** How many there are to be rendered here, those of other builds included. */
  #paths = 0;
  readonly #options: QuickOptions;

  constructor(byAstro: AstroOwn, out: string, options: QuickOptions = {}) {
    this.#byAstro = byAstro;
    this.#out = out;
    this.#options = options;
  }

  async setup(): Promise<void> {
    await this.#byAstro.setup?.();
    const { keepIn } = this.#options;
    if (keepIn !== undefined) keepProgram(keepIn, this.#byAstro, this.#out);
  }

  /** Does what a build of Astro does with it, where nothing is to be bundled. */
  async renderAll(): Promise<void> {
    await this.setup();
    for (const { pathname, route } of await this.getStaticPaths()) {
      const request = requestFor({ pathname, route });
      const made = await this.render(request, { routeData: route, collectMetadata: false });
      this.#write(fileOf({ pathname, route }), await bytesOf(made, route));
    }
    await this.teardown();
  }

  /** The paths that Astro renders. */
  async getStaticPaths(): Promise<Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>> {
    const paths = await this.#byAstro.getStaticPaths();
    const routes = Map.groupBy(paths, ({ route }) => route);
    const left: typeof paths = [];
    for (const [route, all] of routes) {
      const quick = all.length > 1 ? await this.#quickRoute(route, all) : undefined;
      if (quick !== undefined) this.#routes.set(route, quick);
      left.push(...(quick === undefined ? all : all.slice(0, 1)));
    }
    return left;
  }

  async #quickRoute(route: RouteData, paths: readonly { pathname: string }[]): Promise<QuickRoute | undefined> {
    const module = await this.#byAstro.app.getComponentByRoute(route);
    const found = (await module.getStaticPaths?.({ routePattern: route.route })) ?? [];
    if (found.length !== paths.length)
      throw new Error(`${route.component}: ${paths.length} paths, ${found.length} found`);
    const all = paths.map(({ pathname }, index): Path => ({ pathname, route, props: found[index]?.props ?? {} }));
    const [first, ...rest] = all;
    const { isOwn = () => true } = this.#options;
    const own = rest.filter((_, index) => isOwn(this.#paths + index));
    this.#paths += rest.length;
    return first && { module, first, rest: own };
  }

  async render(...given: Parameters<AstroPrerenderer['render']>): ReturnType<AstroPrerenderer['render']> {
    const [, { routeData }] = given;
    const made = await this.#byAstro.render(...given);
    const quick = this.#routes.get(routeData);
    if (quick === undefined) return made;
    const body = await bodyOf(quick.module, quick.first).catch(unlessAstroHasTo);
    if (body === undefined) return made;
    const byAstro = Buffer.from(await ('response' in made ? made.response : made).clone().arrayBuffer());
    if (typeof body === 'string') quick.marks = marksIn(String(byAstro), body, this.#options.later);
    if (!byAstro.equals(Buffer.from(typeof body === 'string' ? whole(body, quick.marks) : body)))
      throw new Error(`${routeData.component}: Astro renders it in another way`);
    return made;
  }

  /** Makes all that Astro has not made: it is done when this is called. */
  async teardown(): Promise<void> {
    for (const quick of this.#routes.values()) for (const path of quick.rest) await this.#make(quick, path);
    await this.#byAstro.teardown?.();
  }

  async #make(quick: QuickRoute, path: Path): Promise<void> {
    const { earlier, onPage } = this.#options;
    const file = fileOf(path);
    if (file.endsWith('.html')) onPage?.();
    const key = earlier && (await path.props.key?.());
    if (key === undefined) return this.#write(file, await this.#bodyOf(quick, path));
    if (earlier?.keep(file, key)) return;
    this.#write(file, await this.#bodyOf(quick, path));
    earlier?.made(file, key);
  }

  async #bodyOf(quick: QuickRoute, path: Path): Promise<string | Uint8Array> {
    return (await quickBody(quick, path)) ?? (await this.#bodyByAstro(path));
  }

  async #bodyByAstro(path: Path): Promise<Uint8Array> {
    const options = { routeData: path.route, collectMetadata: false };
    return bytesOf(await this.#byAstro.render(requestFor(path), options), path.route);
  }

  #write(file: string, body: string | Uint8Array): void {
    const path = join(this.#out, file);
    this.#makeFolder(dirname(path));
    writeFileSync(path, body);
  }

  /** One at a time: to ask for all above a folder takes twice as long, and so does to look whether it is there. */
  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    if (folder === dirname(join(this.#out, 'index.html'))) mkdirSync(folder, { recursive: true });
    else {
      this.#makeFolder(dirname(folder));
      makeUnlessThere(folder);
    }
    this.#folders.add(folder);
  }
}

function makeUnlessThere(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** What pages are told of where they are: their addresses come from the archive. */
const origin = 'http://localhost';

/** What stands at a path; undefined where Astro has to make it. */
async function quickBody({ module, marks }: QuickRoute, path: Path): Promise<string | Uint8Array | undefined> {
  if (module.default === undefined) return bodyOf(module, path);
  // The first page was not to be rendered here.
  if (marks === undefined) return undefined;
  const page = await bodyOf(module, path).catch(unlessAstroHasTo);
  return typeof page === 'string' ? whole(page, marks) : page;
}

/** What Astro has put for the marks of a page. */
function marksIn(byAstro: string, quick: string, later: Later | undefined): Marks {
  const known: Marks = later === undefined ? [] : [[later.mark, later.in(byAstro)]];
  const [before = '', after = ''] = whole(quick, known).split(headMark);
  return [...known, [headMark, byAstro.slice(before.length, byAstro.length - after.length)]];
}

/** Each mark stands before all of the content that could be written like it. */
function whole(quick: string, marks: Marks = []): string {
  return marks.reduce((page, [mark, text]) => page.replace(mark, () => text), quick);
}

/** Where pages are the module of the error is another one: it is known by its name. */
function unlessAstroHasTo(error: unknown): undefined {
  if (!(error instanceof Error) || error.name !== 'NeedsAstro') throw error;
}

/** What stands at a path. A page has the mark of its head. */
async function bodyOf({ default: page, GET }: PageModule, { pathname, props }: Path): Promise<string | Uint8Array> {
  if (page?.quick === undefined) {
    const response = await GET?.({ props });
    return new Uint8Array((await response?.arrayBuffer()) ?? []);
  }
  const place = new PagePlace(pathname);
  const result: QuickResult = { isQuick: true, createAstro: (given) => new QuickAstro(given, place) };
  return `<!DOCTYPE html>${String(await page.quick(result, props, {}))}`;
}

/** What a component knows as `Astro`: each on a page has its own. */
class QuickAstro {
  readonly props: object;
  readonly #place: PagePlace;

  constructor(props: object, place: PagePlace) {
    this.props = props;
    this.#place = place;
  }

  get url(): URL {
    return this.#place.url;
  }
}

/** Where a page stands: made once, when the first of its components asks. */
class PagePlace {
  readonly #pathname: string;
  #url: URL | undefined;

  constructor(pathname: string) {
    this.#pathname = pathname;
  }

  get url(): URL {
    this.#url ??= new URL(this.#pathname, origin);
    return this.#url;
  }
}

/** What Astro is asked for a page, whose address ends in a slash; that of the error pages, too. */
function requestFor({ pathname, route }: Pick<Path, 'pathname' | 'route'>): Request {
  const path = route.type === 'page' && !pathname.endsWith('/') ? `${pathname}/` : pathname;
  return new Request(new URL(path, origin));
}

/** What Astro has answered. A redirect, or that something went wrong, is no page. */
async function bytesOf(made: Awaited<ReturnType<AstroPrerenderer['render']>>, route: RouteData): Promise<Uint8Array> {
  const response = 'response' in made ? made.response : made;
  if (!response.ok && !isErrorPage(route)) throw new Error(`${route.component}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const isErrorPage = ({ route }: RouteData): boolean => route.endsWith('/404');

/** The file of a path, from the folder of the site. */
function fileOf({ pathname, route }: Pick<Path, 'pathname' | 'route'>): string {
  if (route.route === '/404') return '404.html';
  const path = pathname.replace(/^\//u, '');
  return route.type === 'page' ? join(path, 'index.html') : path;
}
