import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

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
export async function startRelease({ folder }: Releases): Promise<string> {
  const release = join(folder, randomBytes(6).toString('hex'));
  await mkdir(release, { recursive: true });
  return release;
}

/**
 * Makes a finished folder the site. What stood at the address is the last good site until the one moment in which the new
 * link replaces it. A real folder that stands there is first moved aside, and kept.
 *
 * @returns the folder that was moved aside, if any
 */
export async function publish({ out, folder }: Releases, release: string): Promise<string | undefined> {
  const standing = await lstat(out).catch(ignoreMissing);
  let movedAside: string | undefined;
  if (standing?.isDirectory()) {
    movedAside = `${out}-before-${basename(release)}`;
    await rename(out, movedAside);
  } else if (standing !== undefined && !standing.isSymbolicLink()) {
    throw new Error(`${out} là một tệp, không phải thư mục; hãy chọn --out khác.`);
  }
  const link = `${out}-next-${basename(release)}`;
  const replaced = standing?.isSymbolicLink() ? resolve(dirname(out), await readlink(out)) : undefined;
  await symlink(join(basename(folder), basename(release)), link, 'junction');
  await rename(link, out);
  await removeOlder(folder, [release, ...(replaced === undefined ? [] : [replaced])]);
  return movedAside;
}

/** The release before this one is kept, for whoever is still reading it; older ones and broken-off ones go. */
async function removeOlder(folder: string, kept: readonly string[]): Promise<void> {
  const names = new Set(kept.map((path) => basename(path)));
  for (const name of await readdir(folder)) {
    if (!names.has(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
