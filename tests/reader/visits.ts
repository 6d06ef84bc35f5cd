import type { Page } from 'playwright-core';
import type { Sheet } from '../support/paper.ts';
import { readSheets } from '../support/paper.ts';
import { barriersOn } from './barriers.ts';
import { desk, phone } from './viewports.ts';

/** What a page calls a layout shift, on the page itself. */
interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/** What is seen of a page while it is open once: on a phone, then in wider and narrower windows, then on paper. Lengths are in CSS pixels. */
export interface Visit {
  path: string;
  /** What the browser had to say: errors, what its policy forbade, files that were not there. */
  told: string[];
  /** What moved while it loaded: how far, as browsers count that, and the HTML of each. */
  moved: string[];
  /** Each title, with the names of the fonts that it is drawn with, and whether all are the site's own. */
  titles: Title[];
  /** Its height without what editors write, which is as long as it is; and that of its header. */
  length: number;
  header: number;
  /** The rows of the longest list that is open. */
  rows: number;
  /** The windows in which it is wider than they are: their widths, and `175 %` for a phone with the largest letters. */
  tooWideIn: string[];
  /** What axe finds against WCAG 2.2 AA and good practice: on a phone and at 400 % zoom, in light colours and in dark ones. */
  barriers: string[];
  paper: Paper;
}

/** A page on paper. */
interface Paper {
  sheets: Sheet[];
  /** How many pictures it shows on a screen. */
  pictures: number;
  /** What it has to say of itself: its address, and the name of the site. */
  says: string[];
}

export interface Title {
  /** Its HTML, where several fonts draw it or one of the system does. */
  text: string;
  fonts: string[];
  own: boolean;
}

/**
 * Opens a page, and looks at all of it.
 *
 * @param withAxe whether axe looks at it too, which takes as long as all else
 */
export async function visit(page: Page, origin: string, path: string, withAxe: boolean): Promise<Visit> {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  page.on('requestfailed', (request) => told.push(`${request.url()} ${request.failure()?.errorText}`));
  await page.setViewportSize(phone);
  await page.goto(`${origin}${path}`);
  const moved = await movedSoFar(page);
  // A page is shown without a font that comes late: what is looked at here is the page with it.
  await page.evaluate(async () => {
    const [sheet] = document.styleSheets;
    const rules = [...(sheet?.cssRules ?? [])];
    const place = rules.findIndex((rule) => rule.cssText.includes('font-display: optional'));
    sheet?.deleteRule(place);
    sheet?.insertRule(`${rules[place]?.cssText}`.replace('optional', 'block'));
    await document.fonts.load('600 1em Title');
  });
  const titles = await titlesOf(page);
  const seen = await page.evaluate(() => {
    const rows = [...document.querySelectorAll('main ul, main ol, main tbody')].map(
      (list) => [...list.children].filter((element) => element.checkVisibility()).length,
    );
    return {
      length: [...document.querySelectorAll('main .text')].reduce(
        (rest, text) => rest - text.getBoundingClientRect().height,
        document.documentElement.scrollHeight,
      ),
      header: document.querySelector('header')?.getBoundingClientRect().height ?? 0,
      rows: Math.max(0, ...rows),
    };
  });
  const tooWideIn: string[] = [];
  const look = async (name: string): Promise<void> => {
    const isTooWide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
    if (isTooWide) tooWideIn.push(name);
  };
  await look(`${phone.width}`);
  const barriers = withAxe ? await barriersOn(page) : [];
  await page.evaluate(() => {
    document.documentElement.dataset['textSize'] = '175';
  });
  await look('175 %');
  await page.evaluate(() => {
    document.documentElement.dataset['textSize'] = '100';
  });
  for (const width of [320, 768, desk.width]) {
    await page.setViewportSize({ width, height: desk.height });
    await look(`${width}`);
  }
  const paper = await paperOf(page, path);
  // The next page begins in the window that it is measured in.
  await page.setViewportSize(phone);
  page.removeAllListeners();
  return { path, told, moved, titles, ...seen, tooWideIn, barriers, paper };
}

async function paperOf(page: Page, path: string): Promise<Paper> {
  const sheets = await print(page);
  const pictures = await page.locator('main img >> visible=true').count();
  const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  const name = (await page.locator('meta[property="og:site_name"]').getAttribute('content')) ?? '';
  return { sheets, pictures, says: [new URL(path, address).href, name] };
}

/** Prints a page as a browser does: A4, with the margins that the page itself asks for. */
export async function print(page: Page): Promise<Sheet[]> {
  // A browser that is told to print waits for pictures that nobody has scrolled to; one that makes a PDF for a test does not.
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const picture of document.images) picture.loading = 'eager';
  });
  await page.waitForFunction(() =>
    [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
  );
  return readSheets(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
}

/** What of a page has moved since it was opened. */
export function movedSoFar(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((told) => {
        const all: string[] = [];
        const shown = (node: Node | null): string =>
          (node instanceof Element ? node.outerHTML : (node?.nodeValue ?? 'what is gone')).slice(0, 200);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[])
            all.push(`${entry.value}: ${entry.sources.map(({ node }) => shown(node)).join(' ')}`);
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => told(all)));
      }),
  );
}

/** The titles that a page really draws with something. */
export async function titlesOf(page: Page): Promise<Title[]> {
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
  const found: Title[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    // What stands outside the screen for those who listen is drawn with nothing.
    if (fonts.length === 0) continue;
    const names = fonts.map(({ familyName }) => familyName);
    const own = fonts.every(({ isCustomFont }) => isCustomFont);
    const isTold = names.length > 1 || !own;
    const text = isTold ? (await session.send('DOM.getOuterHTML', { nodeId })).outerHTML : '';
    found.push({ text, fonts: names, own });
  }
  await session.detach();
  return found;
}
