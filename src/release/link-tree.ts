import { copyFileSync, linkSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './files-in.ts';
import { stampIn } from './known-file.ts';
import { makeFileReadable, makeFolderReadable, makeReadableFolder } from './readable.ts';

/**
 * Makes a folder hold some files of another one, and nothing else. They are the same files where the system makes links between the two, else copies. What
 * it holds already as the same file stays, so that a folder that was made like that before costs little. Other users can read all of it.
 *
 * @param folder which is there
 * @param from the folder of the files
 * @param files their stamps, by their names
 */
export function linkTree(folder: string, from: string, files: ReadonlyMap<string, string>): void {
  const left = new Set(files.keys());
  const folders = new Set<string>();
  for (const file of left)
    for (let above = dirname(file); above !== '.' && !folders.has(above); above = dirname(above)) folders.add(above);
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    makeFolderReadable(join(folder, below));
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const name = below + entry.name;
      const path = join(folder, name);
      if (entry.isDirectory() && folders.has(name)) waiting.push(`${name}/`);
      else if (entry.isFile() && isThere(path, files.get(name))) left.delete(name);
      else rmSync(path, { recursive: true });
    }
  }
  const makeFolder = folderMaker(folder);
  for (const file of left) {
    makeFolder(dirname(file));
    const [source, target] = [join(from, file), join(folder, file)];
    try {
      linkSync(source, target);
    } catch (error) {
      // Another disk, or a system that makes no links.
      if (!(error instanceof Error && 'code' in error && noLink.has(String(error.code)))) throw error;
      copyFileSync(source, target);
    }
    makeFileReadable(target);
  }
}

/** Whether a file is the one of a stamp. Then it stays, and is readable. */
function isThere(path: string, stamp: string | undefined): boolean {
  const stats = statSync(path, { bigint: true });
  if (stampIn(stats) !== stamp) return false;
  makeFileReadable(path, Number(stats.mode));
  return true;
}

const noLink: ReadonlySet<string> = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Moves the files of a folder to the same places in another one on the same disk. */
export async function moveFiles(from: string, to: string): Promise<void> {
  const makeFolder = folderMaker(to);
  for (const file of await filesIn(from)) {
    makeFolder(dirname(file));
    renameSync(join(from, file), join(to, file));
  }
}

/** Makes folders below another one, each once. */
function folderMaker(root: string): (name: string) => void {
  const made = new Set(['.']);
  return (name) => {
    if (made.has(name)) return;
    makeReadableFolder(join(root, name));
    made.add(name);
  };
}
