import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
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
  const temporary = await mkdtemp(join(tmpdir(), 'nien-giam-browser-'));
  const own = installed.find(existsSync);
  const { path, env } = own === undefined ? await packagedBrowser(temporary) : { path: own, env: {} };
  const browser = await chromium.launch({
    executablePath: path,
    args: [...flags, ...furtherFlags],
    env: { ...process.env, ...env, TMPDIR: temporary },
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(temporary, { recursive: true, force: true });
  };
  return { newPage: (options) => browser.newPage(options), close };
}

/** What the package sets for the whole process, to the folder of the first browser, which goes with it. */
const setByThePackage = ['FONTCONFIG_PATH', 'HOME', 'LD_LIBRARY_PATH'];

/** Unpacks the browser of the packages, with the libraries and fonts that a bare system lacks. It is for Linux alone. */
async function packagedBrowser(folder: string): Promise<{ path: string; env: Record<string, string> }> {
  if (process.platform !== 'linux') throw new Error('the browser tests need Chrome on this system');
  const before = { ...process.env };
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    const libraries = [join(folder, 'al2023/lib'), before['LD_LIBRARY_PATH']].filter((one) => one !== undefined);
    return { path, env: { LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: await fontsOf(folder) } };
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', ...setByThePackage])
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
  }
}

/** Names the fonts of the system, and those of the package, which it looks for elsewhere. A browser without any crashes. */
async function fontsOf(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const places = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts')].map(
    (dir) => `<dir>${dir}</dir>`,
  );
  const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  await writeFile(file, `<?xml version="1.0"?>\n<fontconfig>${places.join('')}${cache}</fontconfig>\n`);
  return file;
}
