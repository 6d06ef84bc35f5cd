import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroUserConfig, RouteData } from 'astro';
import type { AstroOwn } from './astro-own.ts';
import { programMark } from './program-mark.ts';

/**
 * What Astro's bundler has made of the code, and of what it takes of the content. Kept, so that a build in which none of that is other has
 * nothing to bundle (Astro 7.3).
 */
interface Program {
  /** The module in `bundle/` that has the app. */
  entry: string;
  /** The stylesheets of each route, by Astro's key for it. */
  styles: Record<string, unknown[]>;
  /** SHA-256 of all its files, hexadecimal. */
  digest: string;
}

/** Where Astro puts what it has bundled, from the folder of the site. It is gone when the site is there. */
const bundled = '.prerender';

/** The app of a bundle, as far as a program needs it. */
interface BuiltApp {
  getOptions: () => {
    allPages: Record<string, { route: RouteData; component: string; styles: unknown[] }>;
    settings: { scripts: unknown[] };
  };
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
  manifest: { routes: { routeData: RouteData }[] };
}

/** What the entry of a bundle exports. */
interface BuiltEntry {
  app: AstroOwn['app'] & BuiltApp;
  StaticPaths: new (app: AstroOwn['app']) => { getAll: AstroOwn['getStaticPaths'] };
}

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Packages that come with a binary, which no bundle can hold. */
const withBinaries = ['sharp', 'satteri'];

/** The module that components are bundled with in place of Astro's own runtime. */
const quickRuntime = fileURLToPath(new URL('./quick-runtime.ts', import.meta.url));

/**
 * Has Astro's build bundle, and keep what it has bundled, and render nothing (Astro 7.3, `setPrerenderer`): the memory that the bundler takes is free before the first
 * page is made.
 *
 * @param folder of the program
 */
export function bundledOnly(folder: string): AstroIntegration {
  let site = '';
  return {
    name: 'nien-giam-bundled-only',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const alias = [{ find: /^astro\/compiler-runtime$/u, replacement: quickRuntime }];
        updateConfig({ vite: { resolve: { alias }, plugins: [wholeProgram()] } });
      },
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((byAstro) => ({
          ...byAstro,
          name: 'nien-giam-bundled-only',
          setup: async () => {
            await byAstro.setup?.();
            keepProgram(folder, byAstro as AstroOwn, site);
          },
          getStaticPaths: async () => [],
        }));
      },
    },
  };
}

/**
 * Has a bundle hold all that it needs: the packages, of which it takes what it uses, and Astro's own search for paths. To look for the 500 modules
 * that they are otherwise takes longer than a small site takes to be made.
 */
function wholeProgram(): VitePlugin {
  return {
    name: 'nien-giam-whole-program',
    config: () => ({ environments: { prerender: { resolve: { noExternal: true, external: withBinaries } } } }),
    transform: {
      filter: { id: /\/astro\/dist\/entrypoints\/prerender\.js$/u },
      handler: (code) => `${code}\nexport { StaticPaths } from 'astro:static-paths';`,
    },
  };
}

/** A program that was kept, loaded: it needs no content for that. */
export interface OpenedProgram {
  own: AstroOwn;
  /** Puts the files that come with the code into the folder of a site. */
  putFiles: (site: string) => void;
}

/**
 * Keeps what Astro has bundled, once it is there and before anything is rendered.
 *
 * @param folder of the program
 * @param site the folder of the site, which holds the bundle and the files that come with the code, and nothing else yet
 */
export function keepProgram(folder: string, { app }: AstroOwn, site: string): void {
  const { allPages, settings } = (app as unknown as BuiltApp).getOptions();
  // Integrations may put scripts into pages. None of ours does, and none would be in a kept program.
  if (settings.scripts.length > 0) throw new Error('a program keeps no scripts of integrations');
  const entry = readdirSync(join(site, bundled)).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`${bundled} has no entry`);
  const unfinished = `${folder}.${randomUUID()}`;
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(join(site, bundled), join(unfinished, 'bundle'), { recursive: true });
  cpSync(site, join(unfinished, 'files'), {
    recursive: true,
    filter: (path) => !relative(site, path).startsWith(bundled),
  });
  const styles = Object.values(allPages).map(({ route, component, styles: own }) => [
    `${route.route}&${component}`,
    own,
  ]);
  const program: Program = { entry, styles: Object.fromEntries(styles), digest: digestOf(unfinished) };
  writeFileSync(join(unfinished, programMark), JSON.stringify(program));
  try {
    if (programIn(folder) === undefined) rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } catch (error) {
    // Another build has bundled the same meanwhile: that stays, since others may be reading it.
    rmSync(unfinished, { recursive: true, force: true });
    if (programIn(folder) === undefined) throw error;
  }
}

/** Opens a program that was kept; undefined where there is none, or not the whole of it. */
export async function openProgram(folder: string): Promise<OpenedProgram | undefined> {
  const program = programIn(folder);
  if (program === undefined) return undefined;
  const entry = (await import(pathToFileURL(join(folder, 'bundle', program.entry)).href)) as BuiltEntry;
  const { app } = entry;
  const pages = Object.entries(program.styles).map(([key, styles]) => [key, { styles }] as const);
  app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: tell } } },
  });
  for (const { routeData } of app.manifest.routes) if (routeData.prerender) await app.getComponentByRoute(routeData);
  return {
    own: {
      name: 'nien-giam-program',
      app,
      getStaticPaths: () => new entry.StaticPaths(app).getAll(),
      render: (request, { routeData }) => app.render(request, { routeData }),
    },
    putFiles: (site) => cpSync(join(folder, 'files'), site, { recursive: true }),
  };
}

/** Says what Astro says of a mistake, as its build does with `logLevel: 'error'`. */
function tell({ level, message }: { level: string; message: string }): void {
  if (level === 'error') process.stderr.write(`${message}\n`);
}

/** A program as it was kept: half of one, or one in which anything was changed, is none. */
function programIn(folder: string): Program | undefined {
  if (!existsSync(join(folder, programMark))) return undefined;
  try {
    const program = JSON.parse(readFileSync(join(folder, programMark), 'utf8')) as Program;
    return program.digest === digestOf(folder) ? program : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(folder: string): string {
  const digest = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => path !== programMark)
    .sort();
  for (const path of files) {
    const bytes = readFileSync(join(folder, path));
    digest.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest('hex');
}
