/**
 * What a search takes of a reader, in a browser, on a large fictional archive that is served compressed, as a CDN does that was
 * asked for it before:
 * `npm run measure-search -- [--reports 3000] [--site DIR]`. With `--site` a site that was built before is searched.
 */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Builds } from '../src/bench/measure-builds.ts';
import { writeCorpus } from '../src/bench/write-corpus.ts';
import { launchBrowser } from './support/browser.ts';
import { compressing, serve } from './support/serve.ts';
import { temporaryFolder } from './support/site.ts';

const { values } = parseArgs({ options: { reports: { type: 'string', default: '3000' }, site: { type: 'string' } } });

const reports = Number(values.reports);
if (!Number.isInteger(reports) || reports < 1)
  throw new Error(`--reports ${values.reports}: a whole number, 1 or more`);

/** One of each kind: words of titles, a phrase, a number, keys, words that run together, a slip, and words that nothing has. */
const queries = [
  'khối thi đua các cơ quan tham mưu',
  'tong ket cong tac thi dua nam 2016',
  '"ký giao ước thi đua"',
  'so 6',
  'sở nội vụ giả định',
  'cờ thi đua thành phố',
  'ban giao nhiem vu truong khoi',
  'khoois thi ddua',
  'khoithiduacaccoquan',
  'hoi nghi tong kett cong tac',
  'zyxwvut qqqqq',
];

interface Cold {
  query: string;
  /** Until the first answer, from the start of the navigation, in milliseconds. */
  first: number;
  /** What came over the line until then, in bytes. */
  bytes: number;
}

interface Keys {
  /** From the first key on a page that is open to its answer, in milliseconds. */
  first: number[];
  /** From each key to its answer, in milliseconds. */
  answers: number[];
  /** How long the page did nothing else, in milliseconds. */
  blocks: number[];
}

/** How a reader is connected, and how much slower the device is than this one. */
interface Device {
  name: string;
  slowdown: number;
  line?: { latency: number; throughput: number };
}

const devices: readonly Device[] = [
  { name: 'this machine', slowdown: 1 },
  { name: 'a phone: 4 times slower, 10 Mbit/s, 40 ms', slowdown: 4, line: { latency: 40, throughput: 1_250_000 } },
];

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function measure(origin: string, device: Device): Promise<{ cold: Cold[]; keys: Keys }> {
  const browser = await launchBrowser();
  try {
    const open = async () => {
      const page = await browser.newPage();
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Network.enable');
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: device.slowdown });
      const { line } = device;
      if (line !== undefined) {
        const { latency, throughput } = line;
        await cdp.send('Network.emulateNetworkConditions', {
          offline: false,
          latency,
          downloadThroughput: throughput,
          uploadThroughput: throughput,
        });
      }
      let bytes = 0;
      cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      return { page, bytesSoFar: () => bytes };
    };
    const cold: Cold[] = [];
    for (const query of queries) {
      const { page, bytesSoFar } = await open();
      await page.goto(`${origin}/tim-kiem/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
      const answered = await page.waitForFunction(() =>
        /\d/u.test(document.querySelector('[data-search] [role=status]')?.textContent ?? '')
          ? performance.now()
          : false,
      );
      cold.push({ query, first: Number(await answered.jsonValue()), bytes: bytesSoFar() });
      await page.context().close();
    }
    const keys: Keys = { first: [], answers: [], blocks: [] };
    for (const query of queries) {
      const { page } = await open();
      await page.goto(`${origin}/tim-kiem/`);
      const typed = await page.evaluate(async (text) => {
        const blocks: number[] = [];
        new PerformanceObserver((list) => blocks.push(...list.getEntries().map(({ duration }) => duration))).observe({
          type: 'longtask',
        });
        const input = document.querySelector<HTMLInputElement>('#_tim');
        const answers: number[] = [];
        for (let length = 1; length <= text.length && input !== null; length += 1) {
          const begun = performance.now();
          const root = document.querySelector('[data-search]');
          // A new answer says anew how many there are.
          const answered = new Promise<void>((done) => {
            const status = root?.querySelector('[role=status]');
            const observer = new MutationObserver(() => {
              // That it is searched says no number.
              if (!/\d/u.test(status?.textContent ?? '')) return;
              observer.disconnect();
              done();
            });
            observer.observe(status ?? document.body, { childList: true });
          });
          input.value = text.slice(0, length);
          input.dispatchEvent(new Event('input', { bubbles: true }));
          await Promise.race([answered, new Promise((done) => setTimeout(done, 3000))]);
          answers.push(performance.now() - begun);
        }
        return { answers, blocks };
      }, query);
      // The first one waits for the index.
      keys.first.push(...typed.answers.slice(0, 1));
      keys.answers.push(...typed.answers.slice(1));
      keys.blocks.push(...typed.blocks);
      await page.context().close();
    }
    return { cold, keys };
  } finally {
    await browser.close();
  }
}

const { dir, remove } = await temporaryFolder();
try {
  const builds = values.site === undefined ? new Builds(await writeCorpus(reports, dir), dir) : undefined;
  await builds?.warmUp();
  const site = builds?.out ?? resolve(values.site ?? '');
  const cdn = await serve(site, compressing());
  try {
    // What is asked for the first time has to be compressed.
    await measure(cdn.origin, { name: 'unmeasured', slowdown: 1 });
    for (const device of devices) {
      const { cold, keys } = await measure(cdn.origin, device);
      console.log(`${device.name}\n\n| query | first answer ms | KB |\n| --- | --: | --: |`);
      for (const { query, first, bytes } of cold)
        console.log(`| ${query} | ${first.toFixed(0)} | ${(bytes / 1000).toFixed(0)} |`);
      const { first, answers, blocks } = keys;
      const longest = (of: readonly number[]): string => Math.max(0, ...of).toFixed(0);
      console.log(
        `\nfirst key on an open page: median ${median(first).toFixed(0)} ms, longest ${longest(first)} ms; ${answers.length} further keys: median ${median(answers).toFixed(0)} ms, longest ${longest(answers)} ms; longest block of the page ${longest(blocks)} ms\n`,
      );
    }
  } finally {
    await cdn.close();
  }
} finally {
  await remove();
}
