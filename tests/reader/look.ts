import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { compressedOnTheFly } from '../support/serve.ts';
import { filesIn } from '../support/site.ts';
import type { Reader } from './reader.ts';
import { archives } from './reader.ts';
import { desk, phone, zoomed } from './viewports.ts';
import { titlesOf } from './visits.ts';

/** How a page looks: its font, what moves while it loads, what it weighs. */
export function describeLook(reader: Reader): void {
  describe.each(archives)('the font of titles, in %s', (site) => {
    test('draws every letter of them', async () => {
      const visits = await reader.visits(site);
      const titles = visits.flatMap((page) => page.titles.map((title) => ({ path: page.path, ...title })));
      expect(titles.filter(({ own, fonts }) => !own || fonts.length > 1)).toEqual([]);
      expect(titles.length).toBeGreaterThan(100);
    });

    test('may be missing: each title is still in one font, no page is wider for it, and nothing else is asked for', async () => {
      const page = await reader.newPage({ viewport: phone });
      await page.route('**/*.woff2', (route) => route.abort());
      const faults: string[] = [];
      for (const path of (await reader.longestPages(site)).slice(0, 12)) {
        await page.goto(`${reader.originOf(site)}${path}`);
        for (const { text, fonts } of await titlesOf(page))
          if (fonts.length > 1) faults.push(`${path}: ${fonts} ${text}`);
        const isTooWide = await page.evaluate(() => {
          document.documentElement.dataset['textSize'] = '175';
          return document.documentElement.scrollWidth > document.documentElement.clientWidth;
        });
        if (isTooWide) faults.push(`${path} is too wide`);
      }
      await page.context().close();
      expect(faults).toEqual([]);
    });

    test('may come late: what has been read by then does not move', async () => {
      const page = await reader.newPage({ viewport: phone });
      let send = (): void => undefined;
      const asked = new Promise<void>((sent) => {
        send = sent;
      });
      await page.route('**/*.woff2', async (route) => {
        await asked;
        await route.continue();
      });
      const answered = page.waitForResponse('**/*.woff2');
      await page.goto(`${reader.originOf(site)}/`, { waitUntil: 'domcontentloaded' });
      const heights = (): Promise<number[]> =>
        page.evaluate(async () => {
          // Two frames: by then the page has been drawn.
          for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
          return [...document.querySelectorAll('h1, h2, main, footer')].map((one) => one.getBoundingClientRect().top);
        });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      const before = await heights();
      send();
      await (await answered).finished();
      await page.evaluate(() => document.fonts.ready);
      expect(await heights()).toEqual(before);
      await page.context().close();
    });
  });

  test('a site has the colour that it asks for, in both schemes; paper has none', async () => {
    const lead = (): Promise<string> =>
      reader.page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--lead'));
    await reader.open('corpus', '/', phone);
    const light = await lead();
    await reader.page.emulateMedia({ colorScheme: 'dark' });
    const dark = await lead();
    await reader.page.emulateMedia({ colorScheme: 'light', media: 'print' });
    const onPaper = await lead();
    await reader.page.emulateMedia({ media: null });
    await reader.open('hai-phong', '/', phone);
    expect([light, dark, onPaper, await lead()]).toEqual(['#0b4f8a', '#5f9dde', '#000', '#8c1c13']);
  });

  test('an emblem stands in the header, on the cover of a year and in the tab; its original is not published', async () => {
    const annual = '/khoi/cao-dang-mo-phong-2/2021-2022/';
    await reader.open('corpus', annual, desk);
    await reader.page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('.emblem img')].every(({ complete }) => complete),
    );
    const shown = await reader.page.evaluate(() =>
      [...document.querySelectorAll<HTMLImageElement>('.emblem img')].map(
        ({ alt, complete, naturalWidth, height }) => ({
          alt,
          whole: complete && naturalWidth > 0,
          height,
        }),
      ),
    );
    expect(shown).toEqual([
      { alt: '', whole: true, height: expect.closeTo(29.75, 0) },
      { alt: '', whole: true, height: 96 },
    ]);
    const icons = await reader.page
      .locator('link[rel*=icon]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(icons.length).toBe(2);
    for (const icon of icons)
      expect((await reader.page.request.get(`${reader.originOf('corpus')}${icon}`)).ok()).toBe(true);
    const title = await reader.page.locator('h1').boundingBox();
    const emblem = await reader.page.locator('.cover .emblem img').boundingBox();
    expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThanOrEqual(emblem?.x ?? 0);
    await reader.open('corpus', annual, phone);
    expect(await reader.page.locator('.cover .emblem img').isVisible()).toBe(false);
    const files = (await filesIn(reader.folderOf('corpus'))).filter((file) => file.includes('bieu-trung'));
    const widths = await Promise.all(
      files.map(async (file) => (await sharp(join(reader.folderOf('corpus'), file)).metadata()).width),
    );
    // It is 300 wide.
    expect(Math.max(...widths)).toBeLessThan(300);
    await reader.open('hai-phong', '/', phone);
    expect(await reader.page.locator('.emblem img').count()).toBe(0);
  });

  test('the name of the archive is whole in the header, in both languages, on a phone and at 400 %', async () => {
    for (const path of ['/', '/en/'])
      for (const window of [phone, zoomed, desk]) {
        await reader.open('hai-phong', path, window);
        const cut = await reader.page
          .locator('.site-header .name')
          .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
        // The heights of lines are no whole pixels.
        expect(cut, `${path} at ${window.width}`).toBeLessThanOrEqual(1);
      }
  });

  test.each(archives)('a page of %s that comes in pieces is first drawn with all above its title', async (site) => {
    // Its header, the way to it and what may be done with it stand in lines that the browser fills as they come.
    for (const path of await reader.longestPages(site)) {
      const html = await readFile(join(reader.folderOf(site), path, 'index.html'), 'utf8');
      const waitsFor = /<link rel="expect" href="#([^"]+)" blocking="render">/u.exec(html)?.[1];
      expect([path, /<h1 id="([^"]+)"/u.exec(html)?.[1]]).toEqual([path, waitsFor]);
    }
  });

  test.each(archives)('nothing moves while a page of %s loads', async (site) => {
    const moved = (await reader.visits(site)).flatMap((page) => page.moved.map((what) => `${page.path}: ${what}`));
    expect(moved).toEqual([]);
  });

  test.each(archives)('a browser has nothing to say of a page of %s', async (site) => {
    const told = (await reader.visits(site)).filter((page) => page.told.length > 0);
    expect(told.map((page) => `${page.path}: ${page.told.join(' ')}`)).toEqual([]);
  });

  describe('what a reader has to load', () => {
    test.each(archives)('for a page of %s: 14 KB of HTML and CSS, one font of less than 30', async (site) => {
      const folder = reader.folderOf(site);
      const files = await filesIn(folder);
      const fonts = files.filter((file) => file.endsWith('.woff2'));
      expect(fonts.length).toBe(1);
      expect((await readFile(join(folder, fonts[0] ?? ''))).length / 1024).toBeLessThan(30);
      const faults: string[] = [];
      for (const path of await reader.longestPages(site)) {
        const page = await readFile(join(folder, path, 'index.html'));
        // To compress as well as can be takes long, and most pages are small enough without.
        if (compressedOnTheFly(page).length / 1024 <= 14) continue;
        const all = brotliCompressSync(page).length / 1024;
        if (all > 14) faults.push(`${path}: ${all} KB`);
      }
      expect(faults).toEqual([]);
    });
  });
}
