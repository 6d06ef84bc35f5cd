import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';

/** So soon after a change a file can change again and look as it did: clocks of disks are coarse. In milliseconds. */
const coarseness = 100;

/**
 * What changes when a file is written into or another takes its place; undefined where that cannot be told.
 *
 * @param now the time, in milliseconds
 */
export function touchStamp(path: string, now: number): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || now - Math.max(found.mtimeMs, found.ctimeMs) < coarseness) return undefined;
  return [found.ino, found.size, found.mtimeMs, found.ctimeMs].join(' ');
}

/**
 * What changes when anything in a content folder is touched (SHA-256, hexadecimal); undefined where that cannot be told. What is read of it is to be read after this.
 *
 * @param now the time, in milliseconds
 */
export function contentStamp(dir: string, now: number): string | undefined {
  const digest = createHash('sha256');
  const waiting = [''];
  try {
    for (let below = waiting.pop(); below !== undefined; below = waiting.pop())
      for (const entry of readdirSync(`${dir}/${below}`, { withFileTypes: true }).sort(byName)) {
        // As for whoever lists the content, these are the system's.
        if (entry.name.startsWith('.')) continue;
        const name = below + entry.name;
        if (entry.isDirectory()) waiting.push(`${name}/`);
        else {
          const stamp = touchStamp(`${dir}/${name}`, now);
          if (stamp === undefined) return undefined;
          digest.update(`${name}\0${stamp} ${entry.isSymbolicLink()}\0`);
        }
      }
  } catch {
    // What cannot be listed is told by the check.
    return undefined;
  }
  return digest.digest('hex');
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
