import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { project } from './site.ts';

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

/** A browser for the length of a test file: the one that comes with the packages, which is the same on every machine; else the system's own. */
export async function launchBrowser(furtherFlags: readonly string[] = []): Promise<LaunchedBrowser> {
  const temporary = await mkdtemp(join(tmpdir(), 'nien-giam-browser-'));
  const isPackaged = process.platform === 'linux' && process.arch === 'x64';
  const { path, env } = isPackaged ? await packagedBrowser() : { path: installed.find(existsSync), env: {} };
  if (path === undefined) throw new Error('the browser tests need Chrome on this system');
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

/** The browser of the packages, with the libraries and fonts that a bare system lacks. */
async function packagedBrowser(): Promise<{ path: string; env: Record<string, string> }> {
  const folder = await unpackedBrowser();
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter((one) => one !== undefined);
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: join(folder, fontsFile) },
  };
}

/** Where it is unpacked: once, since that takes longer than to start it. It goes with the packages that it came with. */
async function unpackedBrowser(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const kept = join(project, 'node_modules/.cache/nien-giam', `browser-${version}`);
  if (existsSync(kept)) return kept;
  await mkdir(dirname(kept), { recursive: true });
  const made = await mkdtemp(`${kept}-`);
  await unpackInto(made);
  await writeFonts(made, kept);
  // Another test may have been first.
  await rename(made, kept).catch(() => rm(made, { recursive: true, force: true }));
  return kept;
}

const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));

/** It unpacks itself into the folder for temporary files, with the libraries only where it believes to be where it mostly is. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const name of setByThePackage)
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
  }
}

/** What is set for it, and what it sets itself, for the whole process. */
const setByThePackage = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'FONTCONFIG_PATH', 'HOME', 'LD_LIBRARY_PATH'];

const fontsFile = 'fonts.conf';

/** Names the fonts of the system, and those of the package, which it would look for elsewhere. A browser without any crashes. */
async function writeFonts(folder: string, kept: string): Promise<void> {
  const places = ['/usr/share/fonts', '/usr/local/share/fonts', join(kept, 'fonts')].map((dir) => `<dir>${dir}</dir>`);
  const cache = `<cachedir>${join(kept, 'fonts-cache')}</cachedir>`;
  await writeFile(
    join(folder, fontsFile),
    `<?xml version="1.0"?>\n<fontconfig>${places.join('')}${cache}</fontconfig>\n`,
  );
}
