import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './files-in.ts';
import { Lock } from './lock.ts';
import { ProgramStore } from './program-store.ts';

/** The folder of the project. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** What Astro needs of the project. It looks for the rest, such as packages, in the folders above its root. */
const sources = ['src', 'public'] as const;

/** There as long as nobody works in a root, and nobody has been killed while doing so: what it holds is whole. */
const wholeMark = 'whole';

const rootName = /^(?<version>[0-9a-f]{12})-(?<number>[1-9]\d*)$/u;

/** Where Astro renders: its root, with the sources. */
export interface RenderRoot {
  path: string;
  /** The texts of the site's own pages, as they are laid out for this build. */
  content: string;
  /** All else of its content. */
  handed: string;
  /** The site while it is being made. */
  site: string;
  /** What Astro makes while it bundles, of which nothing goes into the site. */
  bundling: string;
  cache: string;
  /** What builds of the same code have bundled. */
  programs: ProgramStore;
  /**
   * Lets others work in it.
   *
   * @param isWhole whether the site was made: else nothing stays
   */
  close(isWhole: boolean): Promise<void>;
}

/**
 * Takes a root for one build. Each version of the code (its sources and locked packages) has its own, so that no cache of
 * another schema or plugin is ever used; a second build at the same time gets a second one. It lies inside the project, where
 * Astro finds its packages, and the sources are copied into it, since names in the built site are made from paths below the
 * root: it is the same bytes wherever the project stands.
 *
 * @param folder where the roots stand
 */
export async function takeRenderRoot(folder = join(project, '.builds')): Promise<RenderRoot> {
  await mkdir(folder, { recursive: true });
  const code = await sourcesDigest();
  const version = code.slice(0, 12);
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${version}-${number}`);
    const lock = Lock.try(lockOf(path));
    if (lock === undefined) continue;
    try {
      await removeOthers(folder, version);
      await prepare(path);
    } catch (error) {
      lock.release();
      throw error;
    }
    return {
      path,
      content: join(path, 'content'),
      handed: join(path, 'handed'),
      site: join(path, 'site'),
      bundling: join(path, 'bundling'),
      cache: join(path, 'cache'),
      programs: new ProgramStore(join(folder, 'programs'), code),
      close: async (isWhole) => {
        try {
          // One without its mark is made anew by the next build: nobody has to be told.
          if (isWhole && number === 1) await leaveWhole(path).catch(() => undefined);
          else await rm(path, { recursive: true, force: true });
        } finally {
          lock.release();
        }
      },
    };
  }
}

/** The digest (SHA-256, hexadecimal) of everything in the project that decides how a site is rendered: its sources and locked packages, as they were when it was first asked for. */
export function sourcesDigest(): Promise<string> {
  digestOfSources ??= readSourcesDigest();
  return digestOfSources;
}

let digestOfSources: Promise<string> | undefined;

async function readSourcesDigest(): Promise<string> {
  const digest = createHash('sha256').update(await readFile(join(project, 'package-lock.json')));
  for (const part of sources) {
    const files = (await filesIn(join(project, part))).filter((file) => !isTest(file));
    for (const file of files) digest.update(`\0${part}/${file}\0`).update(await readFile(join(project, part, file)));
  }
  return digest.digest('hex');
}

/** Removes roots that nobody works in: those of other versions of the code, and what killed builds have left beside the first. */
async function removeOthers(folder: string, version: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const found = rootName.exec(file.replace(/\.lock$/u, ''))?.groups;
    if (found === undefined || !file.endsWith('.lock')) continue;
    if (found['version'] === version && found['number'] === '1') continue;
    const path = join(folder, file.replace(/\.lock$/u, ''));
    const lock = Lock.try(lockOf(path));
    if (lock === undefined) continue;
    await rm(path, { recursive: true, force: true });
    // As long as it is held: who has opened it meanwhile sees that it has gone. Not every system removes what is open.
    await rm(lockOf(path), { force: true }).catch(() => undefined);
    lock.release();
  }
}

/** Makes a root anew, unless it was left whole. */
async function prepare(path: string): Promise<void> {
  const mark = join(path, wholeMark);
  if (!existsSync(mark)) {
    await rm(path, { recursive: true, force: true });
    for (const part of sources)
      await cp(join(project, part), join(path, part), { recursive: true, filter: (file) => !isTest(file) });
  }
  await rm(mark, { force: true });
}

async function leaveWhole(path: string): Promise<void> {
  await keepOnly(path, sources);
  await writeFile(join(path, wholeMark), '');
}

async function keepOnly(folder: string, names: readonly string[]): Promise<void> {
  if (!existsSync(folder)) return;
  const kept = new Set(names);
  for (const name of await readdir(folder))
    if (!kept.has(name)) await rm(join(folder, name), { recursive: true, force: true });
}

const isTest = (file: string): boolean => file.endsWith('.test.ts');

const lockOf = (path: string): string => `${path}.lock`;
