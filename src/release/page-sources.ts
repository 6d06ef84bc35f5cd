import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedFolder } from '../check/check-folder.ts';
import type { OwnSlugs } from '../site/routes.ts';
import { addressOf, destinationOf } from '../site/routes.ts';
import { readText } from '../source/read-text.ts';
import { languages } from '../text/locales.ts';

/** Which file of the content each page shows. */
export interface PageSources {
  /** The content folder. */
  dir: string;
  /** The paths of the files in it, by the addresses of the pages. */
  paths: ReadonlyMap<string, string>;
}

/** The paths of the files that pages show, by the addresses of the pages: the text in its own language, else the Vietnamese one. */
export function pathsOfPages(files: CheckedFolder['files'], slugs: OwnSlugs): Map<string, string> {
  const byAddress = new Map<string, string>();
  const originals = files.filter(({ place }) => place.collection !== 'translations');
  const translations = files.filter(({ place }) => place.collection === 'translations');
  for (const { place, path } of [...originals, ...translations]) {
    const { collection, id } = place.collection === 'translations' ? place.of : place;
    const destination = destinationOf(collection, id, slugs);
    if (destination === undefined) continue;
    for (const lang of place.collection === 'translations' ? [place.lang] : languages)
      byAddress.set(addressOf(destination, lang), path);
  }
  return byAddress;
}

/** The file of the content that a page shows, and its text as it is now: read where something is wrong with the page, and nowhere else. */
export function sourceOfPage({ dir, paths }: PageSources, page: string): { path: string; text: string } | undefined {
  const path = paths.get(page);
  if (path === undefined) return undefined;
  let text = '';
  try {
    text = readText(readFileSync(join(dir, path)))?.text ?? '';
  } catch {
    // It has gone since it was checked: the problem is told without its line.
  }
  return { path, text };
}
