import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { generateCorpus } from '../../src/corpus/generate-corpus.ts';
import { launchBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { build, filesIn, project, temporaryFolder, writeFiles } from '../support/site.ts';
import type { Viewport } from './viewports.ts';
import type { Visit } from './visits.ts';
import { visit } from './visits.ts';

/** The archives that are read: of thirty periods, a dozen units with very long names; and that of Hải Phòng, of which most is not on record. */
export const archives = ['corpus', 'hai-phong'] as const;

export type Archive = (typeof archives)[number];

/** Sites and a browser, for the length of a test file. */
export interface Reader {
  /** The page that is open. */
  readonly page: Page;
  folderOf(site: Archive): string;
  /** Opens a page of a site, and answers when all of it is there. */
  open(site: Archive, path: string, viewport: Viewport): Promise<void>;
  /** A page in a profile of its own, which nobody has read anything with. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  originOf(site: Archive): string;
  /** The two pages that are longest of each kind, by the first part and the depth of their addresses. */
  longestPages(site: Archive): Promise<string[]>;
  /** What is seen of the longest pages. Each is opened once, whoever asks. */
  visits(site: Archive): Promise<readonly Visit[]>;
}

export function useReader(): Reader {
  let remove: () => Promise<void>;
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let page: Page;
  const sites = new Map<Archive, { folder: string; origin: string; close: () => Promise<void> }>();
  const siteOf = (name: Archive): { folder: string; origin: string } => {
    const site = sites.get(name);
    if (site === undefined) throw new Error(`no site ${name} was built`);
    return site;
  };

  const visited = new Map<Archive, Promise<Visit[]>>();
  const visitAll = async (name: Archive): Promise<Visit[]> => {
    const { folder, origin } = siteOf(name);
    const own = await browser.newPage();
    const seen: Visit[] = [];
    for (const path of await longestPages(folder)) seen.push(await visit(own, origin, path));
    await own.context().close();
    return seen;
  };

  beforeAll(async () => {
    const temporary = await temporaryFolder();
    remove = temporary.remove;
    const corpus = await generateCorpus({ reports: 190, seed: 7, blocs: 2, periods: 30, units: 9, longNames: true });
    const content = join(temporary.dir, 'corpus');
    await writeFiles(content, Object.fromEntries(corpus.map(({ path, content: text }) => [path, text])));
    const contents = { corpus: content, 'hai-phong': join(project, 'tests/fixtures/hai-phong') };
    for (const name of archives) {
      const folder = join(temporary.dir, `${name}-site`);
      await build(contents[name], folder);
      sites.set(name, { folder, ...(await serve(folder)) });
    }
    browser = await launchBrowser();
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    for (const { close } of sites.values()) await close();
    await remove?.();
  });

  return {
    get page() {
      return page;
    },
    folderOf: (site) => siteOf(site).folder,
    originOf: (site) => siteOf(site).origin,
    newPage: (options) => browser.newPage(options),
    open: async (site, path, viewport) => {
      await page.setViewportSize(viewport);
      await page.goto(`${siteOf(site).origin}${path}`);
    },
    longestPages: (site) => longestPages(siteOf(site).folder),
    visits: (site) => {
      const all = visited.get(site) ?? visitAll(site);
      visited.set(site, all);
      return all;
    },
  };
}

async function longestPages(folder: string): Promise<string[]> {
  const pages = (await filesIn(folder)).filter((file) => file.endsWith('index.html'));
  const sized = await Promise.all(
    pages.map(async (file) => {
      const html = await readFile(join(folder, file), 'utf8');
      return { path: `/${file.slice(0, -'index.html'.length)}`, length: html.length };
    }),
  );
  const kindOf = (path: string): string =>
    path
      .replace(/\d[\d-]*/gu, '0')
      .split('/')
      .map((part, index) => (index > 1 && !/^(?:0|trang|page|loai|type|khoi|bloc)$/u.test(part) ? part && 'x' : part))
      .join('/');
  const byKind = Map.groupBy(sized, ({ path }) => kindOf(path));
  return [...byKind.values()].flatMap((all) =>
    all
      .toSorted((a, b) => b.length - a.length)
      .slice(0, 2)
      .map(({ path }) => path),
  );
}
