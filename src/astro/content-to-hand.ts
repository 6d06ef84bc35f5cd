import type { Archive } from '../archive/archive.ts';
import { noHistory } from '../changes/history.ts';
import type { CheckedBinary, ReadFolder } from '../check/check-folder.ts';
import type { ExaminedFile } from '../check/examine-file.ts';
import { picturesMadeWith } from '../images/picture-settings.ts';
import { isWarning } from '../problems/problem.ts';
import type { Facts } from '../schemas/collections.ts';
import { madeWith } from '../share-images/made-with.ts';
import { fileInFolder } from '../source/picture-file.ts';
import type { HandedBinary, HandedContent, HandedPhotograph } from './handed-content.ts';

/** What of checked content is handed over. */
export interface ContentToHand
  extends Omit<HandedContent, 'files' | 'photographs' | 'attached' | 'imagesMadeWith' | 'picturesMadeWith'> {
  files: readonly ExaminedFile[];
  binaries: readonly CheckedBinary[];
  /** Whether Astro types the facts itself. */
  isPlain?: boolean;
}

/** Content as it is handed over, of what the check has read. */
export function contentToHand({ files, binaries, isPlain = false, ...rest }: ContentToHand): HandedContent {
  const photographs = new Map<string, HandedPhotograph>();
  const attached = new Map<string, HandedBinary>();
  for (const { path, diskPath, digest, size } of binaries)
    if (size === undefined) attached.set(path, { diskPath, digest });
    else photographs.set(path, { diskPath, digest, size });
  const site = files.find(({ place }) => place.collection === 'site')?.facts as Facts['site'] | undefined;
  const emblem = site?.emblem === undefined ? undefined : photographs.get(fileInFolder(site.emblem));
  return {
    ...rest,
    files: files.flatMap(({ path, place, data, facts, digest, body }) =>
      facts === undefined ? [] : [{ path, place, facts, digest, body, ...(isPlain && { data }) }],
    ),
    photographs,
    attached,
    imagesMadeWith: madeWith(emblem?.digest),
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
