import type { Dirent } from 'node:fs';
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Place } from './places.ts';
import { misplacement, placeOf } from './places.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** From the content folder, with forward slashes, NFC. */
  path: string;
  /** Where it is on the disk, in the disk's own spelling. */
  diskPath: string;
  place: Place;
}

/** What stands in a content folder; what may not stand there is a problem. */
export interface ContentListing {
  /** In the order of their paths, so that nothing depends on the disk's own. */
  files: ContentFile[];
  problems: Problem[];
}

/**
 * Every file of a content folder. Names that begin with a dot are the system's and are passed over. Symbolic links are not
 * followed: what they lead to is not the archive's. A folder that is not there holds nothing.
 */
export function listContent(dir: string): ContentListing {
  const listing: ContentListing = { files: [], problems: [] };
  listFolder(dir, '', listing);
  listing.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return listing;
}

function listFolder(diskFolder: string, folder: string, listing: ContentListing): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(diskFolder, { withFileTypes: true });
  } catch (error) {
    const reason = systemReason(error);
    if (folder !== '' || reason !== 'ENOENT') listing.problems.push(problem('unreadable-file', folder, { reason }));
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = `${folder}${entry.name}`.normalize('NFC');
    const diskPath = join(diskFolder, entry.name);
    if (entry.isDirectory()) listFolder(diskPath, `${path}/`, listing);
    else if (entry.isSymbolicLink()) listing.problems.push(problem('symbolic-link', path, {}));
    else listFile({ path, diskPath, place: entry.isFile() ? placeOf(path) : undefined }, listing);
  }
}

function listFile(
  { path, diskPath, place }: Omit<ContentFile, 'place'> & { place: Place | undefined },
  listing: ContentListing,
): void {
  if (place !== undefined) {
    listing.files.push({ path, diskPath, place });
    return;
  }
  if (path === 'README.md') return;
  const why = misplacement(path);
  if (why?.kind === 'wrong-extension-case') {
    listing.problems.push(problem('wrong-extension-case', path, { suggestion: why.suggestion }));
  } else {
    listing.problems.push(problem(why?.kind === 'mdx' ? 'mdx-outside-pages' : 'misplaced-file', path, {}));
  }
}

/** The most that a file may hold, in bytes: a text of a million letters is a book, a photograph of 30 MB is no report's. */
const limits = { text: 1_000_000, image: 30_000_000 } as const;

/** The bytes of a file, or why there are none. */
export function readBytes({ path, diskPath, place }: ContentFile): { bytes: Uint8Array } | { problem: Problem } {
  const limit = place.collection === 'image' ? limits.image : limits.text;
  let file: number | undefined;
  try {
    // A link that took the place of the file since it was listed is not followed.
    file = openSync(diskPath, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const { size } = fstatSync(file);
    if (size > limit) return { problem: problem('file-too-large', path, { size, limit }) };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { problem: problem('unreadable-file', path, { reason: systemReason(error) }) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The code by which the system says why it refuses, such as `EACCES`. Whatever else was thrown is thrown on. */
function systemReason(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
