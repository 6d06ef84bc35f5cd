import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Lock } from './lock.ts';

const lockName = /^(?<name>building-[0-9a-f]{12})\.lock$/u;

/** A new folder for the work of this process; it is locked for as long as it is being filled. */
export interface WorkFolder {
  path: string;
  remove(): Promise<void>;
}

export async function makeWorkFolder(parent: string): Promise<WorkFolder> {
  await mkdir(parent, { recursive: true });
  const path = join(parent, `building-${randomBytes(6).toString('hex')}`);
  const lock = Lock.try(lockOf(path));
  if (lock === undefined) throw new Error(`${path}: random names are not taken twice`);
  await mkdir(path);
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true });
      lock.release();
      await rm(lockOf(path), { force: true });
    },
  };
}

/** Removes the work folders of processes that have ended without doing so, and nothing else. */
export async function removeAbandoned(parent: string): Promise<void> {
  for (const file of await readdir(parent)) {
    const name = lockName.exec(file)?.groups?.['name'];
    if (name === undefined) continue;
    const path = join(parent, name);
    const lock = Lock.try(lockOf(path));
    if (lock === undefined) continue;
    await rm(path, { recursive: true, force: true });
    lock.release();
    await rm(lockOf(path), { force: true });
  }
}

const lockOf = (folder: string): string => `${folder}.lock`;
