import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, minify } from 'vite';
import { makeTitleFont, titleFontSettings } from '../fonts/title-font.ts';
import type { VitePlugin } from './virtual-module.ts';

/** A file of the site that is made before it is rendered, from what comes with the code. */
interface MadeFile {
  /** Its name on the disk; in the site its digest is added. */
  name: string;
  /** All that it is made from and with, but for the packages: where it is the same, so is the file. */
  settings: string;
  make: () => Promise<Uint8Array | string>;
}

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Where they stay. */
const folder = join(project, '.builds/made');

/**
 * Lets `nien-giam:title-font`, `nien-giam:reading` and `nien-giam:search` mean files on the disk, which then are as any other of the code: the layout takes
 * the text of the second, and the names of the others in the site hold their digests. Aliases, since stylesheets ask nothing else.
 */
export function madeFiles(): VitePlugin {
  return {
    name: 'nien-giam-made-files',
    config: async () => ({
      resolve: {
        alias: [
          { find: /^nien-giam:title-font/u, replacement: await onDisk(titleFont) },
          { find: /^nien-giam:reading/u, replacement: await onDisk(await readingScript()) },
          { find: /^nien-giam:search/u, replacement: await onDisk(await searchScript()) },
        ],
      },
    }),
  };
}

const titleFont: MadeFile = { name: 'title.woff2', settings: titleFontSettings, make: makeTitleFont };

/** The script of the site as a browser takes it: no module, since those wait until a page has been drawn. */
async function readingScript(): Promise<MadeFile> {
  const settings = await readFile(join(project, 'src/browser/reading.ts'), 'utf8');
  const make = async (): Promise<string> => {
    const { code, errors } = await minify('reading.js', stripTypeScriptTypes(settings), { module: false });
    if (errors.length > 0)
      throw new Error(`src/browser/reading.ts: ${errors.map(({ message }) => message).join('\n')}`);
    return code;
  };
  return { name: 'reading.js', settings, make };
}

/** The rooms that the script of the search page is made of. */
const searchRooms = ['browser', 'search', 'source', 'text'];

/** The script of the search page with all that it needs, as one file. */
async function searchScript(): Promise<MadeFile> {
  const settings: string[] = [];
  for (const room of searchRooms) {
    const names = (await readdir(join(project, 'src', room))).filter((name) => /(?<!\.test)\.ts$/u.test(name)).sort();
    for (const name of names) settings.push(await readFile(join(project, 'src', room, name), 'utf8'));
  }
  const make = async (): Promise<string> => {
    const made = await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        write: false,
        lib: { entry: join(project, 'src/browser/search.ts'), formats: ['iife'], name: 'search' },
      },
    });
    const [output] = [made].flat();
    if (output === undefined || !('output' in output)) throw new Error('src/browser/search.ts was not bundled');
    return output.output[0].code;
  };
  return { name: 'search.js', settings: settings.join('\n'), make };
}

/** The file on the disk, made where it is not there yet: its settings and the locked packages name its folder. */
async function onDisk({ name, settings, make }: MadeFile): Promise<string> {
  const packages = await readFile(join(project, 'package-lock.json'));
  const madeWith = createHash('sha256').update(settings).update(packages).digest('hex');
  const path = join(folder, madeWith.slice(0, 12), name);
  if (existsSync(path)) return path;
  await mkdir(dirname(path), { recursive: true });
  // Of two builds that make it at the same time, each finds the whole of it.
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, await make());
  await rename(unfinished, path);
  return path;
}
