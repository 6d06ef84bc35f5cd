import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shownAmong } from '../archive/visibility.ts';
import type { ReadFile } from '../astro/rendered-content.ts';
import { packContent } from '../astro/rendered-content.ts';
import type { History } from '../changes/history.ts';
import type { CheckedFolder } from '../check/check-folder.ts';
import { bytesDigest } from '../images/inspection-cache.ts';
import type { LocatedProblem } from '../problems/print.ts';
import { problem } from '../problems/problem.ts';
import { readBytes } from '../source/content-folder.ts';
import type { RenderRoot } from './render-root.ts';

/**
 * Lays out what a build renders, and only that: the files of the records that readers see. Pictures, attached files and the site's
 * own pages, which are read from there, are written into the folder of the content as they were checked, and what was read of all texts
 * into one file, so that nothing of the content folder is read again.
 *
 * @returns a problem for each file that is no longer the one that was checked
 */
export async function layOutContent(
  { history, ...checked }: Pick<CheckedFolder, 'files' | 'binaries' | 'hidden'> & { history: History },
  { content, checkedFiles }: Pick<RenderRoot, 'content' | 'checkedFiles'>,
): Promise<LocatedProblem[]> {
  const { hidden } = checked;
  const read = shownAmong(checked.files, hidden).map(
    ({ path, place, data, body }): ReadFile => ({
      path,
      place,
      data,
      body,
      problems: [],
      diskPath: join(content, path),
    }),
  );
  await write(checkedFiles, packContent(read, history));
  // What was read of its facts is in that file; an empty front matter keeps the text from being taken for one.
  const pages = read.filter(({ path }) => path.endsWith('.mdx'));
  for (const { diskPath, body } of pages) await write(diskPath, `---\n---\n${body}`);
  const problems: LocatedProblem[] = [];
  for (const file of shownAmong(checked.binaries, hidden)) {
    const bytes = readBytes(file);
    if ('problem' in bytes || bytesDigest(bytes.bytes) !== file.digest)
      problems.push({ ...problem('site-file-changed', file.path, {}), lineText: '' });
    else await write(join(content, file.path), bytes.bytes);
  }
  return problems;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
