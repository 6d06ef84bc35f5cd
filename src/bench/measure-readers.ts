import type { BrowserContextOptions, Page } from 'playwright-core';
import type { ReaderSite, ReadPage } from './reader-sites.ts';
import { readPages } from './reader-sites.ts';

/** One visit of a page, with nothing kept from before. */
export interface Visit {
  site: string;
  page: ReadPage;
  /** Seconds until something is drawn, until the largest part is, and until something of the next page is. */
  firstPaint: number;
  largestPaint: number;
  nextPaint: number;
  /** How far parts have moved while the page came (the score of the browser). */
  shift: number;
  /** All that was loaded, compressed, in bytes, and in how many files. */
  bytes: number;
  requests: number;
}

/** With what pages are looked at. */
export interface ReaderTools {
  newPage: (options: BrowserContextOptions) => Promise<Page>;
  /** Serves a folder. */
  serve: (folder: string) => Promise<{ origin: string; close: () => Promise<void> }>;
}

/** Slow 4G as Lighthouse has it (milliseconds there and back, bytes a second), and a processor so many times as slow as this one. */
const network = { latency: 562, downloadThroughput: 1.44e6 / 8, uploadThroughput: 675e3 / 8 };
const slowness = 4;

/** Reads each page of each site so many times on a slow phone, the sites in turn. */
export async function measureReaders(
  sites: readonly ReaderSite[],
  runs: number,
  { newPage, serve }: ReaderTools,
): Promise<Visit[]> {
  const visits: Visit[] = [];
  const served = await Promise.all(sites.map(async (site) => ({ site, ...(await serve(site.folder)) })));
  try {
    for (const page of readPages)
      for (let run = 0; run < runs; run += 1)
        for (const { site, origin } of served) {
          const opened = await newPage({ viewport: { width: 360, height: 740 } });
          visits.push({ site: site.name, page, ...(await visit(opened, site, page, origin)) });
          await opened.context().close();
        }
  } finally {
    await Promise.all(served.map(({ close }) => close()));
  }
  return visits;
}

async function visit(page: Page, site: ReaderSite, kind: ReadPage, origin: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const open = async (which: ReadPage): Promise<Painted> => {
    const answer = await page.goto(origin + site.addresses[which], { waitUntil: 'networkidle' });
    if (answer?.status() !== 200) throw new Error(`${site.name}: ${site.addresses[which]} is not there`);
    return page.evaluate(painted);
  };
  const { first, largest, shift } = await open(kind);
  const loaded = { bytes, requests };
  const next = await open(kind === 'report' ? 'home' : 'report');
  return { firstPaint: first, largestPaint: largest, nextPaint: next.first, shift, ...loaded };
}

interface Painted {
  first: number;
  largest: number;
  shift: number;
}

/** Runs in the page: what the browser has noted of its paints, in seconds. */
async function painted(): Promise<Painted> {
  const entriesOf = (type: string): Promise<PerformanceEntry[]> =>
    new Promise((done) => {
      // Of what never happens, an observer is told nothing.
      const last = setTimeout(() => done([]), 100);
      new PerformanceObserver((list) => {
        clearTimeout(last);
        done(list.getEntries());
      }).observe({ type, buffered: true });
    });
  const shifts = (await entriesOf('layout-shift')) as (PerformanceEntry & { value: number })[];
  return {
    first: (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0) / 1000,
    largest: ((await entriesOf('largest-contentful-paint')).at(-1)?.startTime ?? 0) / 1000,
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
  };
}
