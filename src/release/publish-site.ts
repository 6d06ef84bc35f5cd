import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { lstat, mkdir, readdir, readlink, rename, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { linkTree, moveFiles } from './link-tree.ts';
import { Lock } from './lock.ts';
import { makeReadable, makeReadableFolder } from './readable.ts';

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

/** The file by which a folder is known as one of releases: nothing is ever removed from a folder without it. */
const mark = 'nien-giam.txt';

const markText = `Các trang mà lệnh "npm run build" của Niên giám đã dựng. Lệnh ấy tự thêm và tự xóa các thư mục ở đây.
The sites that "npm run build" of Niên giám has built. It adds and removes the folders here by itself.
`;

/** The names that releases have, and the folders in which they are made. */
const releaseName = /^(?:building-)?[0-9a-f]{12}$/u;
const finishedName = /^[0-9a-f]{12}$/u;

/** The names of folders that are no release any more, and of which one can be made. */
const spareName = /^spare-[0-9a-f]{12}$/u;

/** Whether a folder of this name may become the folder of releases: there is none yet, or it is one already. */
export async function isFreeForReleases({ out, folder }: Releases): Promise<boolean> {
  const standing = await lstat(folder).catch(ignoreMissing);
  if (standing === undefined) return true;
  if (!standing.isDirectory()) return false;
  if (existsSync(join(folder, mark)) || (await readdir(folder)).length === 0) return true;
  return (await releaseAt({ out, folder })) !== undefined;
}

/** The release that `out` is a link to; undefined where it is none. */
export async function releaseAt({ out, folder }: Releases): Promise<string | undefined> {
  const target = await readlink(out).catch(() => undefined);
  if (target === undefined) return undefined;
  const release = resolve(dirname(out), target);
  return dirname(release) === folder && releaseName.test(basename(release)) ? release : undefined;
}

/** A site that is being made for an address, and that nobody sees yet. Until it is closed no other build goes to that address. */
export interface Release {
  /** The folder to fill. */
  path: string;
  /** Where it will stand, where the system makes links. */
  finished: string;
  /** The folder in which it is written what is known of the release that was published last. */
  known: string;
  /** The folder in which the same is written of this one; it takes that place when this one is published. */
  ownKnown: string;
  /**
   * Adds to what was made what is kept of the release before. The release before that one, which would be removed, is what this one is made of, since
   * most of it is the same.
   *
   * @param from the folder of the release before
   * @param kept the stamps of its files that are kept, by their names
   */
  fill(from: string, kept: ReadonlyMap<string, string>): Promise<void>;
  /**
   * Makes the finished folder the site. What stood at the address is the last good site until the one moment in which the new
   * link replaces it. A real folder that stands there is moved aside, and kept, unless it is empty. Where the system makes no links, the folder
   * itself is renamed into place.
   *
   * @returns the folder that was moved aside, if any
   */
  publish(): Promise<string | undefined>;
  /**
   * Leaves the site that stands there, which is what would be published: the release before it goes, as it would if this one took its place,
   * since it may hold what has been taken down. What is left of it holds the same files as the site, for the next release to begin with.
   *
   * @param stamps of the files of the site, by their names
   */
  keepStanding(stamps: ReadonlyMap<string, string>): Promise<void>;
  /** Removes what was not published, and lets other builds go on. */
  close(): Promise<void>;
}

/**
 * Starts a release. Another build to the same address is waited for.
 *
 * @param onWait called once where another build has to be waited for
 */
export async function startRelease(releases: Releases, onWait: () => void): Promise<Release> {
  const { folder } = releases;
  makeReadableFolder(folder);
  await writeFile(join(folder, mark), markText);
  const lock = await Lock.take(join(folder, 'nien-giam.lock'), onWait);
  try {
    await finishInterrupted(releases);
    const name = randomBytes(6).toString('hex');
    const path = join(folder, `building-${name}`);
    const whole = `${path}-whole`;
    const finished = join(folder, name);
    const [known, ownKnown] = [join(folder, 'known'), `${path}-known`];
    await mkdir(path);
    let isReadable = false;
    return {
      path,
      finished,
      known,
      ownKnown,
      fill: async (from, kept) => {
        if (kept.size === 0) return;
        const spare = await spareRelease(releases, from);
        await (spare === undefined ? makeReadableFolder(whole) : rename(spare, whole));
        // What comes from another release is, and looking through all of it again would take as long as the rest.
        makeReadable(path);
        linkTree(whole, from, kept);
        await moveFiles(path, whole);
        await rm(path, { recursive: true });
        await rename(whole, path);
        isReadable = true;
      },
      publish: async () => {
        if (!isReadable) makeReadable(path);
        const movedAside = await publish(releases, path, finished);
        await rm(known, { recursive: true, force: true });
        if (existsSync(ownKnown)) await rename(ownKnown, known);
        return movedAside;
      },
      keepStanding: async (stamps) => {
        const standing = await releaseAt(releases);
        if (standing === undefined) return;
        const [before] = await othersIn(releases, finishedName, standing);
        const spare = join(folder, `spare-${name}`);
        if (before !== undefined) {
          // From now on nobody can go back to it. Where this is broken off, what is left goes with the next build.
          await rename(before, whole);
          linkTree(whole, standing, stamps);
          await rename(whole, spare);
        }
        const spares = before === undefined ? await othersIn(releases, spareName) : [spare];
        const kept = [path, ownKnown, standing, ...spares];
        await removeOthers(
          folder,
          kept.map((one) => basename(one)),
        );
      },
      close: async () => {
        for (const left of [path, whole]) await rm(left, { recursive: true, force: true });
        await rm(ownKnown, { recursive: true, force: true });
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Puts the release before back: what stands at the address changes in one moment, and what stood there is kept.
 *
 * @param onWait called once where a build to the same address has to be waited for
 * @returns whether there was one
 */
export async function putBack(releases: Releases, onWait: () => void): Promise<boolean> {
  const { out, folder } = releases;
  const standing = await releaseAt(releases);
  if (standing === undefined) return false;
  const lock = await Lock.take(join(folder, 'nien-giam.lock'), onWait);
  try {
    const [before] = await othersIn(releases, finishedName, standing);
    if (before === undefined) return false;
    const next = `${out}-next-${basename(before)}`;
    await symlink(join(basename(folder), basename(before)), next, 'dir');
    await rename(next, out);
    return true;
  } finally {
    lock.release();
  }
}

async function publish(releases: Releases, release: string, finished: string): Promise<string | undefined> {
  const { out, folder } = releases;
  const standing = await lstat(out).catch(ignoreMissing);
  const replaced = await releaseAt(releases);
  if (standing !== undefined && !standing.isDirectory() && replaced === undefined) throw new Error(`EEXIST: ${out}`);
  await rename(release, finished);
  const next = `${out}-next-${basename(finished)}`;
  await symlink(join(basename(folder), basename(finished)), next, 'dir').catch(() => rename(finished, next));
  const isEmpty = standing?.isDirectory() && (await readdir(out)).length === 0;
  const movedAside = standing?.isDirectory() && !isEmpty ? `${out}-before-${basename(finished)}` : undefined;
  if (isEmpty) await rmdir(out);
  if (movedAside !== undefined) await rename(out, movedAside);
  await rename(next, out);
  // The release before this one is kept, for whoever is still reading it.
  const kept = [finished, ...(replaced === undefined ? [] : [replaced]), `${release}-known`];
  await removeOthers(
    folder,
    kept.map((path) => basename(path)),
  );
  return movedAside;
}

/** A folder of which a release can be made: a release that is kept no longer once another one is published, or what is left of one; undefined where there is none. */
async function spareRelease(releases: Releases, from: string): Promise<string | undefined> {
  const standing = await releaseAt(releases);
  if (standing === undefined) return undefined;
  const [spare] = [
    ...(await othersIn(releases, spareName)),
    ...(await othersIn(releases, finishedName, standing, from)),
  ];
  return spare;
}

async function othersIn({ folder }: Releases, called: RegExp, ...known: string[]): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => called.test(name));
  return names.map((name) => join(folder, name)).filter((path) => !known.includes(path));
}

/** Removes releases but those that are kept, and what killed builds have left. */
async function removeOthers(folder: string, kept: readonly string[]): Promise<void> {
  for (const name of await readdir(folder)) {
    const isLeft = spareName.test(name) || /^building-[0-9a-f]{12}-(?:known|whole)$/u.test(name);
    // At once: one promise for each of so many files takes twice as long.
    if ((isLeft || releaseName.test(name)) && !kept.includes(name))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** A build that was killed between moving an old folder aside and putting the new site in its place left neither there. */
async function finishInterrupted({ out }: Releases): Promise<void> {
  if ((await lstat(out).catch(ignoreMissing)) !== undefined) return;
  const siblings = await readdir(dirname(out));
  const left = (infix: string): string | undefined => {
    const start = `${basename(out)}${infix}`;
    return siblings.find((name) => name.startsWith(start) && /^[0-9a-f]{12}$/u.test(name.slice(start.length)));
  };
  const whole = left('-next-') ?? left('-before-');
  if (whole !== undefined) await rename(join(dirname(out), whole), out);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  return undefined;
}
