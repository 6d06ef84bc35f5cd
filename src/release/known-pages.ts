import { join } from 'node:path';
import type { KnownRelease } from './known-file.ts';
import { readKnown, writeKnown } from './known-file.ts';

/** A page, or a picture or document that comes with pages, that was made: by what it is known, what its file was then, and the photographs that it shows. */
export type PageRow = [key: string, stamp: string, photographs: string[]];

/** Where it is written, among what is known of a release. */
export const knownPagesName = 'pages.json';

/** What is known of the pages of a release, and of the pictures and documents that come with them. */
export interface KnownPages {
  /** The folder of the release, when it was finished. */
  release: string;
  /** What they were made with. */
  program: string;
  pages: Record<string, PageRow>;
}

/**
 * Writes down by which files the pages of a site are known from now on, where files of the release before were kept instead of those that came out the same.
 *
 * @param stamps of all files of the site, by their names
 */
export function restampPages({ known }: KnownRelease, stamps: ReadonlyMap<string, string>): void {
  const path = join(known, knownPagesName);
  const found = readKnown<KnownPages>(path);
  if (found === undefined) return;
  for (const [file, row] of Object.entries(found.pages)) row[1] = stamps.get(file) ?? row[1];
  writeKnown(path, found);
}
