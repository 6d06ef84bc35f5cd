import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const pattern = /^building-(?<pid>\d+)-/u;

/** Makes a new folder that bears this process in its name for as long as it is being filled. */
export async function makeOwnedFolder(parent: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, `building-${process.pid}-`));
}

/** Removes what is in a folder, but for what is to be kept and what a living process is still filling. */
export async function removeAbandoned(parent: string, kept: ReadonlySet<string> = new Set()): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!kept.has(name) && isAbandoned(name)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isAbandoned(name: string): boolean {
  const pid = pattern.exec(name)?.groups?.['pid'];
  if (pid === undefined) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // A process that is there and belongs to somebody else refuses the question with EPERM.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
