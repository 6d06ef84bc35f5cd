import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** A link of the built site that leads nowhere. */
export interface BrokenLink {
  /** The page that has it, as a path from the root of the site. */
  page: string;
  target: string;
  fault: 'no-page' | 'no-fragment' | 'duplicate-id';
}

interface PageLinks {
  ids: Set<string>;
  duplicateIds: string[];
  targets: Set<string>;
}

const linkAttributes: Record<string, readonly string[]> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  use: ['href'],
};

/**
 * Follows every internal link and fragment of a built site.
 *
 * @param site the folder of the site
 * @param files its files, from the folder, with forward slashes
 */
export async function checkSite(site: string, files: readonly string[]): Promise<BrokenLink[]> {
  const known = new Set(files.map((file) => `/${file}`));
  const pages = new Map<string, PageLinks>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.set(addressOfFile(file), readLinks(await readFile(join(site, file), 'utf8')));
  }
  const broken: BrokenLink[] = [];
  for (const [page, { targets, duplicateIds }] of pages) {
    for (const id of duplicateIds) broken.push({ page, target: `#${id}`, fault: 'duplicate-id' });
    for (const target of targets) {
      const fault = faultOf(target, page, pages, known);
      if (fault !== undefined) broken.push({ page, target, fault });
    }
  }
  return broken;
}

function addressOfFile(file: string): string {
  return `/${file}`.replace(/\/index\.html$/u, '/');
}

function faultOf(
  target: string,
  page: string,
  pages: ReadonlyMap<string, PageLinks>,
  known: ReadonlySet<string>,
): BrokenLink['fault'] | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(target)) return undefined;
  const url = new URL(target, `https://site.invalid${page}`);
  const path = decodeURIComponent(url.pathname);
  const there = pages.get(path);
  if (there === undefined) return known.has(path) ? undefined : 'no-page';
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || there.ids.has(fragment) ? undefined : 'no-fragment';
}

function readLinks(html: string): PageLinks {
  const found: PageLinks = { ids: new Set(), duplicateIds: [], targets: new Set() };
  const parser = new Parser({
    onopentag(tag, attributes) {
      const id = attributes['id'];
      if (id !== undefined) {
        if (found.ids.has(id)) found.duplicateIds.push(id);
        found.ids.add(id);
      }
      for (const name of linkAttributes[tag] ?? []) {
        const value = attributes[name];
        if (value === undefined) continue;
        const targets =
          name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/u)[0] ?? '') : [value];
        for (const target of targets) found.targets.add(target);
      }
    },
  });
  parser.end(html);
  return found;
}
