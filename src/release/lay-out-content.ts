import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shownAmong } from '../archive/visibility.ts';
import { contentToHand } from '../astro/content-to-hand.ts';
import type { HandedContent } from '../astro/handed-content.ts';
import { bytesDigest } from '../images/bytes-digest.ts';
import type { LocatedProblem } from '../problems/print.ts';
import { problem } from '../problems/problem.ts';
import { readBytes } from '../source/content-folder.ts';
import type { SoundContent } from './sound-content.ts';

/**
 * Lays out what a build renders, and only that: the files of the records that readers see. The site's own pages, which are read from
 * the disk, are written into a folder as they were checked; all else is handed over as it was read, so that nothing of the content folder
 * is read again. Pictures and attached files stay where they are: most of them the release before has, and whoever reads one holds it
 * against the digest of what was checked.
 *
 * @param dir where they are written
 * @param isPlain whether Astro types the facts itself
 */
export async function layOutContent(
  { history, asOf, ownSlugs, hidden, ...checked }: ContentToRender,
  dir: string,
  { isPlain = false } = {},
): Promise<HandedContent> {
  const files = shownAmong(checked.files, hidden);
  // What was read of its facts is handed over; an empty front matter keeps the text from being taken for one.
  const pages = files.filter(({ path }) => path.endsWith('.mdx'));
  for (const { path, body } of pages) await write(join(dir, path), `---\n---\n${body}`);
  const binaries = shownAmong(checked.binaries, hidden);
  const ownTexts = new Map(pages.map(({ path }) => [path, join(dir, path)]));
  return contentToHand({ dir, files, binaries, ownTexts, ownSlugs, history, asOf, isPlain });
}

/** What of sound content is rendered. */
export type ContentToRender = Pick<SoundContent, 'files' | 'binaries' | 'hidden' | 'history' | 'asOf' | 'ownSlugs'>;

/** A problem for each picture and attached file that readers see and that is no longer the one that was checked. */
export function changedSince({ binaries, hidden }: Pick<ContentToRender, 'binaries' | 'hidden'>): LocatedProblem[] {
  return shownAmong(binaries, hidden).flatMap((file) => {
    const read = readBytes(file);
    const isSame = 'bytes' in read && bytesDigest(read.bytes) === file.digest;
    return isSame ? [] : [{ ...problem('site-file-changed', file.path, {}), lineText: '' }];
  });
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
