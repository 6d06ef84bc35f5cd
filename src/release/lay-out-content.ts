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
 * Lays out what a build renders, and only that: the files of the records that readers see. Pictures, attached files and the site's
 * own pages, which are read from the disk, are written into a folder as they were checked; all else is handed over as it was read,
 * so that nothing of the content folder is read again.
 *
 * @param dir where they are written
 * @param isPlain whether Astro types the facts itself
 * @returns what is handed over; a problem for each file that is no longer the one that was checked
 */
export async function layOutContent(
  { history, asOf, ownSlugs, hidden, ...checked }: ContentToRender,
  dir: string,
  { isPlain = false } = {},
): Promise<{ problems: LocatedProblem[]; content?: HandedContent }> {
  const files = shownAmong(checked.files, hidden);
  // What was read of its facts is handed over; an empty front matter keeps the text from being taken for one.
  const pages = files.filter(({ path }) => path.endsWith('.mdx'));
  for (const { path, body } of pages) await write(join(dir, path), `---\n---\n${body}`);
  const problems: LocatedProblem[] = [];
  const binaries = shownAmong(checked.binaries, hidden);
  for (const file of binaries) {
    const bytes = readBytes(file);
    if ('problem' in bytes || bytesDigest(bytes.bytes) !== file.digest)
      problems.push({ ...problem('site-file-changed', file.path, {}), lineText: '' });
    else await write(join(dir, file.path), bytes.bytes);
  }
  if (problems.length > 0) return { problems };
  const laidOut = binaries.map((file) => ({ ...file, diskPath: join(dir, file.path) }));
  const ownTexts = new Map(pages.map(({ path }) => [path, join(dir, path)]));
  return {
    problems,
    content: contentToHand({ dir, files, binaries: laidOut, ownTexts, ownSlugs, history, asOf, isPlain }),
  };
}

/** What of sound content is rendered. */
export type ContentToRender = Pick<SoundContent, 'files' | 'binaries' | 'hidden' | 'history' | 'asOf' | 'ownSlugs'>;

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
