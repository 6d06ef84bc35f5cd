import { randomBytes } from 'node:crypto';
import { lstat, readdir, readlink, rename, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { makeOwnedFolder, removeAbandoned } from './owned-folders.ts';

/**
 * Where the finished folders of a site stand: beside its address `out`, which is a link to one of them. A folder cannot be
 * renamed over a full one, but a link can be renamed over a link, so readers see the old site or the new one, whole.
 */
export interface Releases {
  /** The public address of the site, as `--out` names it. */
  out: string;
  /** The folder of the finished sites. */
  folder: string;
}

export function releasesOf(out: string): Releases {
  const address = resolve(out);
  return { out: address, folder: join(dirname(address), `.${basename(address)}`) };
}

/** A new, empty folder for a site that is being built; nothing sees it before it is published. */
export async function startRelease(releases: Releases): Promise<string> {
  await finishInterrupted(releases);
  return makeOwnedFolder(releases.folder);
}

/**
 * Makes a finished folder the site. What stood at the address is the last good site until the one moment in which the new
 * link replaces it. A real folder that stands there is moved aside, and kept. Where the system makes no links, the folder
 * itself is renamed into place.
 *
 * @returns the folder that was moved aside, if any
 */
export async function publish({ out, folder }: Releases, release: string): Promise<string | undefined> {
  const standing = await lstat(out).catch(ignoreMissing);
  if (standing !== undefined && !standing.isDirectory() && !standing.isSymbolicLink()) {
    throw new Error(`${out} là một tệp, không phải thư mục; hãy chọn --out khác.`);
  }
  const finished = join(folder, randomBytes(6).toString('hex'));
  await rename(release, finished);
  const replaced = standing?.isSymbolicLink() ? resolve(dirname(out), await readlink(out)) : undefined;
  const next = `${out}-next-${basename(finished)}`;
  await symlink(join(basename(folder), basename(finished)), next, 'dir').catch(() => rename(finished, next));
  const movedAside = standing?.isDirectory() ? `${out}-before-${basename(finished)}` : undefined;
  if (movedAside !== undefined) await rename(out, movedAside);
  await rename(next, out);
  // The release before this one is kept, for whoever is still reading it.
  await removeAbandoned(
    folder,
    new Set([finished, ...(replaced === undefined ? [] : [replaced])].map((path) => basename(path))),
  );
  return movedAside;
}

/** A build that was killed between moving an old folder aside and putting the new site in its place left neither there. */
async function finishInterrupted({ out }: Releases): Promise<void> {
  if ((await lstat(out).catch(ignoreMissing)) !== undefined) return;
  const siblings = await readdir(dirname(out)).catch(ignoreMissing);
  const left = (suffix: string): string | undefined =>
    siblings?.find((name) => name.startsWith(`${basename(out)}${suffix}`));
  const whole = left('-next-') ?? left('-before-');
  if (whole !== undefined) await rename(join(dirname(out), whole), out);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
