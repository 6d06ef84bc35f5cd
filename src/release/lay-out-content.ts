import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReadFile } from '../astro/rendered-content.ts';
import { packFiles } from '../astro/rendered-content.ts';
import type { CheckedFolder } from '../check/check-folder.ts';
import { bytesDigest } from '../images/inspection-cache.ts';
import type { LocatedProblem } from '../problems/print.ts';
import { problem } from '../problems/problem.ts';
import { readBytes } from '../source/content-folder.ts';
import type { Place } from '../source/places.ts';
import type { RenderRoot } from './render-root.ts';

/**
 * Lays out what a build renders, and only that: the files of the records that readers see. Pictures, attached files and the site's
 * own pages, which are read from there, are written into the folder of the content as they were checked, and what was read of all texts
 * into one file, so that nothing of the content folder is read again.
 *
 * @returns a problem for each file that is no longer the one that was checked
 */
export async function layOutContent(
  { files, binaries, hidden }: Pick<CheckedFolder, 'files' | 'binaries' | 'hidden'>,
  { content, checkedFiles }: Pick<RenderRoot, 'content' | 'checkedFiles'>,
): Promise<LocatedProblem[]> {
  const shown = files.filter(({ place }) => !hidden.has(recordOf(place)));
  const read = shown.map(
    ({ path, place, data, body }): ReadFile => ({
      path,
      place,
      data,
      body,
      problems: [],
      diskPath: join(content, path),
    }),
  );
  await write(checkedFiles, packFiles(read));
  // What was read of its facts is in that file; an empty front matter keeps the text from being taken for one.
  const pages = read.filter(({ path }) => path.endsWith('.mdx'));
  for (const { diskPath, body } of pages) await write(diskPath, `---\n---\n${body}`);
  const problems: LocatedProblem[] = [];
  for (const file of binaries.filter(({ place }) => !hidden.has(recordOf(place)))) {
    const bytes = readBytes(file);
    if ('problem' in bytes || bytesDigest(bytes.bytes) !== file.digest)
      problems.push({ ...problem('site-file-changed', file.path, {}), lineText: '' });
    else await write(join(content, file.path), bytes.bytes);
  }
  return problems;
}

/** The record that a file belongs to, as `collection/id`. */
export function recordOf(place: Place): string {
  if (place.collection === 'image') return place.folder;
  if (place.collection === 'attachedFiles') return place.beside;
  if (place.collection === 'translations') return `${place.of.collection}/${place.of.id}`;
  return `${place.collection === 'scores' ? 'results' : place.collection}/${place.id}`;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
