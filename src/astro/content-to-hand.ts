import { readFileSync } from 'node:fs';
import type { Archive } from '../archive/archive.ts';
import { noHistory } from '../changes/history.ts';
import type { CheckedBinary, ReadFolder } from '../check/check-folder.ts';
import type { ExaminedFile } from '../check/examine-file.ts';
import { picturesMadeWith } from '../images/picture-settings.ts';
import { isWarning } from '../problems/problem.ts';
import type { Facts } from '../schemas/collections.ts';
import { madeWith } from '../share-images/made-with.ts';
import { fileInFolder } from '../source/picture-file.ts';
import type { HandedContent } from './handed-content.ts';

/** What of checked content is handed over. */
export interface ContentToHand
  extends Omit<HandedContent, 'files' | 'photographs' | 'imagesMadeWith' | 'picturesMadeWith'> {
  files: readonly ExaminedFile[];
  binaries: readonly CheckedBinary[];
  /** Whether Astro types the facts itself. */
  isPlain?: boolean;
}

/** Content as it is handed over, of what the check has read. The emblem is read from the disk. */
export function contentToHand({ files, binaries, isPlain = false, ...rest }: ContentToHand): HandedContent {
  const photographs = new Map(
    binaries.flatMap(({ path, diskPath, digest, size }) =>
      size === undefined ? [] : [[path, { diskPath, digest, size }] as const],
    ),
  );
  const site = files.find(({ place }) => place.collection === 'site')?.facts as Facts['site'] | undefined;
  const emblem = site?.emblem === undefined ? undefined : photographs.get(fileInFolder(site.emblem));
  return {
    ...rest,
    files: files.flatMap(({ path, place, data, facts, digest, body }) =>
      facts === undefined ? [] : [{ path, place, facts, digest, body, ...(isPlain && { data }) }],
    ),
    photographs,
    imagesMadeWith: madeWith(emblem && readFileSync(emblem.diskPath)),
    picturesMadeWith,
  };
}

/**
 * What is shown while one edits: everything that is committed and sound, drafts among it. Undefined where no page can be made.
 *
 * @param archive all of it, joined as if it were shown
 */
export function previewOf(
  dir: string,
  { content: { files }, ownTexts, binaries }: ReadFolder,
  archive: Archive | undefined,
): HandedContent | undefined {
  if (archive === undefined) return undefined;
  const sound = files.filter(({ problems }) => problems.every(isWarning));
  return contentToHand({
    dir,
    files: sound,
    ...(sound.length === files.length && { preview: archive }),
    binaries,
    ownTexts: new Map(ownTexts.map(({ path, diskPath }) => [path, diskPath])),
    ownSlugs: new Map(archive.pages.map(({ id, slugs }) => [id, slugs])),
    history: noHistory,
  });
}
