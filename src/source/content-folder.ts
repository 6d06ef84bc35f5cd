import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Place } from './places.ts';
import { placeOf } from './places.ts';
import type { Source } from './read-source.ts';
import { readSource } from './read-source.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** From the content folder, with forward slashes, NFC. */
  path: string;
  /** Where it is on the disk, in the disk's own spelling. */
  diskPath: string;
  place: Place | undefined;
}

/**
 * Every file of a content folder, in the order of their paths, so that nothing depends on the disk's own. Names that begin
 * with a dot are the system's and are passed over. A folder that is not there holds nothing.
 */
export async function listContent(dir: string): Promise<ContentFile[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const diskPath = join(entry.parentPath, entry.name);
      const path = diskPath.slice(join(dir, '/').length).replaceAll('\\', '/').normalize('NFC');
      return { path, diskPath, place: placeOf(path) };
    })
    .filter(({ path }) => !path.split('/').some((segment) => segment.startsWith('.')))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A file of the content folder that has been read. */
export interface ContentSource extends Source {
  /** Where it is on the disk. */
  diskPath: string;
}

/** A content folder, read whole. */
export interface Content {
  sources: ContentSource[];
  /** The paths of the images beside the records. */
  images: string[];
  problems: Problem[];
}

/** Reads a content folder whole; what stands where nothing may stand is a problem. */
export async function readContent(dir: string): Promise<Content> {
  const files = await listContent(dir);
  const content: Content = { sources: [], images: [], problems: [] };
  for (const { path, diskPath, place } of files) {
    if (place === undefined) {
      if (path !== 'README.md') content.problems.push(problem('misplaced-file', path, {}));
    } else if (place.collection === 'image') {
      content.images.push(path);
    } else {
      const source = readSource(path, place, await readFile(diskPath));
      content.sources.push({ ...source, diskPath });
      content.problems.push(...source.problems);
    }
  }
  return content;
}
