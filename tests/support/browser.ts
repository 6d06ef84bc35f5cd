import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Where systems keep a Chromium of their own. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** What keeps a browser from asking for anything but the pages it is told to open. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers give little shared memory, and a page that finds none crashes.
  '--disable-dev-shm-usage',
];

export interface LaunchedBrowser {
  /** A page in a profile of its own. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

/** A browser for the length of a test file: the system's own, else the one that comes with the packages. */
export async function launchBrowser(furtherFlags: readonly string[] = []): Promise<LaunchedBrowser> {
  // The packaged browser unpacks itself into the folder for temporary files; each run gets its own.
  const temporary = await mkdtemp(join(tmpdir(), 'nien-giam-browser-'));
  const own = installed.find(existsSync);
  const browser = await chromium.launch({
    executablePath: own ?? (await packagedBrowser(temporary)),
    args: [...flags, ...furtherFlags],
    env: { ...process.env, TMPDIR: temporary },
  });
  const newPage = async (options?: BrowserContextOptions): Promise<Page> => {
    const page = await browser.newPage(options);
    if (own === undefined) await page.route('**/*.css', withoutBalance);
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(temporary, { recursive: true, force: true });
  };
  return { newPage, close };
}

/** The packaged browser (153) crashes where lines are to be balanced; nothing that is tested depends on it. */
async function withoutBalance(route: Route): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.text()).replaceAll('text-wrap:balance', '') });
}

/** Unpacks the browser of the packages, with the libraries that a bare system lacks. It is for Linux alone. */
async function packagedBrowser(temporary: string): Promise<string> {
  if (process.platform !== 'linux') throw new Error('the browser tests need Chrome on this system');
  const usual = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } finally {
    // The folder goes with the browser, and other tests of the process need one that stays.
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
}
