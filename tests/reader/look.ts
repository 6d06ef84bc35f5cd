import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../support/site.ts';
import type { Reader } from './reader.ts';
import { archives, phone } from './reader.ts';

/** What a page calls a layout shift, on the page itself. */
interface Shift extends PerformanceEntry {
  value: number;
}

/** The fonts that a page really draws its titles with: for each title, the names of their families. */
async function fontsOfTitles(page: Page): Promise<{ text: string; fonts: string[]; own: boolean }[]> {
  await page.evaluate(() => {
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
    for (const element of document.querySelectorAll('body *'))
      if (hasText(element) && getComputedStyle(element).fontFamily.startsWith('Title'))
        element.toggleAttribute('data-title');
  });
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-title]' });
  const found = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
    const names = fonts.map(({ familyName }) => familyName);
    // What stands outside the screen for those who listen is drawn with nothing.
    if (names.length > 0)
      found.push({ text: outerHTML, fonts: names, own: fonts.every(({ isCustomFont }) => isCustomFont) });
  }
  await session.detach();
  return found;
}

/** How a page looks: its font, what moves while it loads, what it weighs. */
export function describeLook(reader: Reader): void {
  describe.each(archives)('the font of titles, in %s', (site) => {
    test('draws every letter of them', async () => {
      const faults: string[] = [];
      let titles = 0;
      for (const path of await reader.longestPages(site)) {
        await reader.open(site, path, phone);
        await reader.page.evaluate(() => document.fonts.ready);
        const found = await fontsOfTitles(reader.page);
        titles += found.length;
        for (const { text, fonts, own } of found)
          if (!own || fonts.length > 1) faults.push(`${path}: ${fonts} ${text}`);
      }
      expect(faults).toEqual([]);
      expect(titles).toBeGreaterThan(100);
    });

    test('may be missing: each title is still in one font, and nothing else is asked for', async () => {
      const page = await reader.newPage({ viewport: phone });
      await page.route('**/*.woff2', (route) => route.abort());
      const faults: string[] = [];
      for (const path of (await reader.longestPages(site)).slice(0, 12)) {
        await page.goto(`${reader.originOf(site)}${path}`);
        for (const { text, fonts } of await fontsOfTitles(page))
          if (fonts.length > 1) faults.push(`${path}: ${fonts} ${text}`);
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

  test.each(archives)('nothing moves while a page of %s loads', async (site) => {
    const faults: string[] = [];
    for (const path of await reader.longestPages(site)) {
      await reader.open(site, path, phone);
      const moved = await reader.page.evaluate(
        () =>
          new Promise<number>((told) => {
            let all = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) all += (entry as Shift).value;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => told(all)));
          }),
      );
      if (moved > 0) faults.push(`${path}: ${moved}`);
    }
    expect(faults).toEqual([]);
  });

  describe('what a reader has to load', () => {
    test.each(archives)('for a page of %s: 14 KB of HTML and CSS, one font of less than 30', async (site) => {
      const folder = reader.folderOf(site);
      const files = await filesIn(folder);
      const sizeOf = async (file: string): Promise<number> =>
        brotliCompressSync(await readFile(join(folder, file))).length;
      const styles = files.filter((file) => /^_astro\/.*\.css$/u.test(file));
      const fonts = files.filter((file) => file.endsWith('.woff2'));
      expect([styles.length, fonts.length]).toEqual([1, 1]);
      expect((await readFile(join(folder, fonts[0] ?? ''))).length / 1024).toBeLessThan(30);
      const style = await sizeOf(styles[0] ?? '');
      const faults: string[] = [];
      for (const path of await reader.longestPages(site)) {
        const all = (style + (await sizeOf(`${path}index.html`.slice(1)))) / 1024;
        if (all > 14) faults.push(`${path}: ${all} KB`);
      }
      expect(faults).toEqual([]);
    });
  });
}
