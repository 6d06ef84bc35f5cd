import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { serialize } from 'node:v8';
import { shownAmong } from '../archive/visibility.ts';
import { contentToHand } from '../astro/content-to-hand.ts';
import type { HandedContent } from '../astro/handed-content.ts';
import { contentToBundle } from '../astro/site-modules.ts';
import type { History } from '../changes/history.ts';
import type { CheckedFolder } from '../check/check-folder.ts';
import type { Day } from '../schemas/day.ts';
import type { OwnSlugs } from '../site/routes.ts';
import type { LaidOutContent } from './laid-out-content.ts';

/** What of sound content is rendered, as it was read and checked. */
export interface ContentToRender extends Pick<CheckedFolder, 'files' | 'binaries' | 'hidden'> {
  /** What this release and those before it changed, and the editions of the records. */
  history: History;
  asOf: Day | undefined;
  ownSlugs: OwnSlugs;
}

/** Where content is laid out for whoever renders it. */
export interface LayOutPlace {
  /** The folder for the texts of the site's own pages. */
  dir: string;
  /** The file for all else. */
  file: string;
}

/**
 * Lays out what a build renders, and only that, for another process.
 *
 * @param isPlain whether Astro types the facts itself
 */
export async function layOut(
  content: ContentToRender,
  { dir, file }: LayOutPlace,
  { isPlain = false } = {},
): Promise<LaidOutContent> {
  const handed = await layOutContent(content, dir, { isPlain });
  await writeFile(file, serialize(handed));
  return { file, toBundle: contentToBundle(handed) };
}

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

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
