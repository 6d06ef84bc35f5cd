import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What files and folders of a site allow: a web server reads them as another user than the one who built it, whatever this one's mask for new files is. */
const modes = { file: 0o644, folder: 0o755 } as const;

/** Makes a folder, with all that is in it, readable for other users. */
export function makeReadable(folder: string): void {
  chmodSync(folder, modes.folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeReadable(path);
    else makeFileReadable(path);
  }
}

/** @param mode what it allows now, as far as that is known: to change it takes twice as long as to look */
export function makeFileReadable(path: string, mode?: number): void {
  if (mode === undefined || (mode & 0o777) !== modes.file) chmodSync(path, modes.file);
}

/** The same for a folder, without what is in it. */
export function makeFolderReadable(path: string): void {
  if ((statSync(path).mode & 0o777) !== modes.folder) chmodSync(path, modes.folder);
}

/** Makes a folder, and those above it that are not there, such that other users can read what comes into it. */
export function makeReadableFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; ; made = dirname(made)) {
    chmodSync(made, modes.folder);
    if (made === first) return;
  }
}
