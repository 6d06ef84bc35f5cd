import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RouteData } from 'astro';
import type { AstroOwn, EarlierPages, PageModule, PageProps } from './astro-own.ts';
import { headMark } from './head-mark.ts';
import type { QuickResult } from './quick-runtime.ts';

interface QuickOptions {
  earlier?: EarlierPages | undefined;
  /** What stands in a page until the whole of it is there, and what it becomes. */
  later?: Later;
  /** Told of each page that stands where it belongs. */
  onPage?: (() => void) | undefined;
  /** Whether a page is made, by its place among all that are: another build makes the others. Astro renders the first of each. */
  isOwn?: ((index: number) => boolean) | undefined;
}

/** An address of a route. */
interface PathByAstro {
  pathname: string;
  route: RouteData;
}

/** An address of a route, and what its page is given. */
interface Path extends PathByAstro {
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

/**
 * Renders pages without a request and an answer for each (Astro 7.3): Astro renders the first of a route, which must come out the
 * same here, and the rest are what their components return, or what an earlier build has made of the same. What holds a text in MDX is left to Astro.
 */
export class QuickPages {
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

  /** Renders each page, and makes each file, of the site. */
  async renderAll(): Promise<void> {
    for (const path of await this.#pathsByAstro()) {
      this.#write(fileOf(path), await this.#firstByAstro(path));
      this.#routes.get(path.route)?.first.props.letGo?.();
    }
    for (const quick of this.#routes.values())
      for (const path of quick.rest) {
        await this.#make(quick, path);
        path.props.letGo?.();
      }
  }

  /** The paths that Astro renders: of a route with several the first one. */
  async #pathsByAstro(): Promise<PathByAstro[]> {
    const paths = await this.#byAstro.getStaticPaths();
    const left: PathByAstro[] = [];
    for (const [route, all] of Map.groupBy(paths, ({ route: of }) => of)) {
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

  /** What Astro makes of a path. The first of a route must come out the same here. */
  async #firstByAstro({ pathname, route }: PathByAstro): Promise<Uint8Array> {
    const byAstro = await this.#bodyByAstro({ pathname, route });
    const quick = this.#routes.get(route);
    if (quick === undefined) return byAstro;
    const body = await bodyOf(quick.module, quick.first).catch(unlessAstroHasTo);
    if (body === undefined) return byAstro;
    if (typeof body === 'string') quick.marks = marksIn(String(byAstro), body, this.#options.later);
    if (!Buffer.from(typeof body === 'string' ? whole(body, quick.marks) : body).equals(byAstro))
      throw new Error(`${route.component}: Astro renders it in another way`);
    return byAstro;
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

  async #bodyByAstro(path: PathByAstro): Promise<Buffer> {
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
function requestFor({ pathname, route }: PathByAstro): Request {
  const path = route.type === 'page' && !pathname.endsWith('/') ? `${pathname}/` : pathname;
  return new Request(new URL(path, origin));
}

/** What Astro has answered. A redirect, or that something went wrong, is no page. */
async function bytesOf(made: Awaited<ReturnType<AstroOwn['render']>>, route: RouteData): Promise<Buffer> {
  const response = 'response' in made ? made.response : made;
  if (!response.ok && !isErrorPage(route)) throw new Error(`${route.component}: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

const isErrorPage = ({ route }: RouteData): boolean => route.endsWith('/404');

/** The file of a path, from the folder of the site. */
function fileOf({ pathname, route }: PathByAstro): string {
  if (route.route === '/404') return '404.html';
  const path = pathname.replace(/^\//u, '');
  return route.type === 'page' ? join(path, 'index.html') : path;
}
