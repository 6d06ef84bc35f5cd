import type { Dirent } from 'node:fs';
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { compareText } from '../text/collation.ts';
import { standingPages } from './own-pages.ts';
import { placeFile, sizeFault, wrongFolder } from './place-file.ts';
import type { Place } from './places.ts';
import { placeOf } from './places.ts';

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
  const wrong = listing.files.length === 0 ? wrongFolder(listing.problems) : undefined;
  if (wrong !== undefined) return { files: [], problems: [wrong] };
  listing.files.sort((a, b) => compareText(a.path, b.path));
  return listing;
}

/** The pages that come with the code, so that every archive has them: how ranks are computed, and for whom the site is made. */
const comingPages = fileURLToPath(new URL('../own-pages', import.meta.url));

/** Every file of a content folder, and the pages that come with the code where the folder has none of its own in their place. */
export function listArchive(dir: string): ContentListing {
  const { files, problems } = listContent(dir);
  const coming: ContentFile[] = [];
  for (const id of readdirSync(comingPages)) {
    for (const name of readdirSync(join(comingPages, id))) {
      const path = `pages/${id}/${name}`;
      const place = placeOf(path);
      if (place !== undefined) coming.push({ path, diskPath: join(comingPages, id, name), place });
    }
  }
  const bytesOf = (file: ContentFile): Uint8Array | undefined => {
    const read = readBytes(file);
    return 'bytes' in read ? read.bytes : undefined;
  };
  const standing = standingPages(coming, files, bytesOf);
  return { files: [...files, ...standing].sort((a, b) => compareText(a.path, b.path)), problems };
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
    else listFile({ path, diskPath }, entry.isFile(), listing);
  }
}

function listFile({ path, diskPath }: Omit<ContentFile, 'place'>, isFile: boolean, listing: ContentListing): void {
  const found = isFile ? placeFile(path) : { problem: problem('misplaced-file', path, {}) };
  if (found === undefined) return;
  if ('problem' in found) listing.problems.push(found.problem);
  else listing.files.push({ path, diskPath, place: found.place });
}

/** The bytes of a file, or why there are none. */
export function readBytes({ path, diskPath, place }: ContentFile): { bytes: Uint8Array } | { problem: Problem } {
  let file: number | undefined;
  try {
    // A link that took the place of the file since it was listed is not followed.
    file = openSync(diskPath, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const { size } = fstatSync(file);
    const tooLarge = sizeFault(path, place, size);
    return tooLarge === undefined ? { bytes: readFileSync(file) } : { problem: tooLarge };
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
