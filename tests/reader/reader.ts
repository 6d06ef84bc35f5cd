import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll } from 'vitest';
import { generateCorpus } from '../../src/corpus/generate-corpus.ts';
import { languageOf } from '../../src/site/routes.ts';
import { launchBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { buildWithoutImages, project, temporaryFolder, writeFiles } from '../support/site.ts';
import { longestOfKinds } from './kinds.ts';
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
  /** The two pages that are longest of each kind. */
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
    const kinds = await longestOfKinds(folder);
    // Much of the time is that of waiting for a frame: several windows wait at the same time.
    const windows = await Promise.all(
      [0, 1, 2].map(async (number) => {
        const own = await browser.newPage();
        const seen: Visit[] = [];
        for (const ofKind of kinds.filter((_, index) => index % 3 === number))
          for (const [index, path] of ofKind.entries())
            seen.push(await visit(own, origin, path, withAxe(name, path) && index === 0));
        await own.context().close();
        return seen;
      }),
    );
    return windows.flat();
  };

  beforeAll(async () => {
    const temporary = await temporaryFolder();
    remove = temporary.remove;
    const corpus = await generateCorpus({ reports: 190, seed: 7, blocs: 2, periods: 30, units: 9, longNames: true });
    const content = join(temporary.dir, 'corpus');
    await writeFiles(content, Object.fromEntries(corpus.map(({ path, content: text }) => [path, text])));
    // An emblem of its own, as an office has one.
    const shape = { create: { width: 300, height: 360, channels: 4, background: '#0b4f8a' } } as const;
    await writeFile(join(content, 'bieu-trung.png'), await sharp(shape).png().toBuffer());
    await appendFile(join(content, 'site.yaml'), 'emblem: ./bieu-trung.png\n');
    const contents = { corpus: content, 'hai-phong': join(project, 'tests/fixtures/hai-phong') };
    for (const name of archives) {
      const folder = join(temporary.dir, `${name}-site`);
      await buildWithoutImages(contents[name], folder);
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
    longestPages: async (site) => (await longestOfKinds(siteOf(site).folder)).flat(),
    visits: (site) => {
      const all = visited.get(site) ?? visitAll(site);
      visited.set(site, all);
      return all;
    },
  };
}

/** An archive of absences has the words of the other in English: axe looks at it in Vietnamese alone. */
function withAxe(name: Archive, path: string): boolean {
  return name === 'corpus' || languageOf(path) === 'vi';
}
