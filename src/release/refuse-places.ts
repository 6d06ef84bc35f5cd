import type { Stats } from 'node:fs';
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isFreeForReleases, releaseAt, releasesOf } from './publish-site.ts';

/** Why a build may not write where it was told to: something that is not the site's would be moved or removed. */
export interface RefusedPlace {
  reason:
    | 'in-content'
    | 'holds-content'
    | 'in-project'
    | 'holds-project'
    | 'repository'
    | 'home'
    | 'file'
    | 'foreign-link'
    | 'foreign-folder'
    | 'unbuildable-path';
  /** What stands there; for an unbuildable path, that. */
  path: string;
}

/** Looks before anything is written whether a site can be put at `out`, and says what is in its way. */
export async function refusePlace(
  out: string,
  { content, project }: { content: string; project: string },
): Promise<RefusedPlace | undefined> {
  const unbuildable = refusePath(project);
  if (unbuildable !== undefined) return unbuildable;
  const place = realPlace(out);
  if (isWithin(place, content)) return { reason: 'in-content', path: content };
  if (isWithin(content, place)) return { reason: 'holds-content', path: content };
  if (isWithin(project, place)) return { reason: 'holds-project', path: project };
  if (isWithin(place, project)) {
    const [part = ''] = relative(realPlace(project), place).split(sep);
    if (part.startsWith('.') || ownParts.has(part) || ownParts.has(`.${part}`))
      return { reason: 'in-project', path: join(project, part) };
  }
  if (isWithin(homedir(), place)) return { reason: 'home', path: homedir() };
  const file = fileOnTheWay(place);
  if (file !== undefined) return { reason: 'file', path: file };
  const repository = repositoryAt(place);
  if (repository !== undefined) return { reason: 'repository', path: repository };
  const releases = releasesOf(out);
  const isLink = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink();
  if (isLink && (await releaseAt(releases)) === undefined) return { reason: 'foreign-link', path: out };
  if (!(await isFreeForReleases(releases))) return { reason: 'foreign-folder', path: releases.folder };
  return undefined;
}

/** The parts that render a site take paths for addresses or patterns, and lose their way where these have a meaning. */
export function refusePath(path: string): RefusedPlace | undefined {
  return /[#?%"*\p{Cc}]/u.test(path) ? { reason: 'unbuildable-path', path } : undefined;
}

/** What the project is made of, and works in. A site can stand beside these, as `dist` does, and not within. */
const ownParts: ReadonlySet<string> = new Set([
  '.astro',
  '.builds',
  '.ci',
  '.git',
  '.github',
  'content',
  'docs',
  'node_modules',
  'public',
  'scripts',
  'src',
  'tests',
]);

/** A path without links but for its last part, which may be the link to the site; what is not there yet stays as it is. */
function realPlace(path: string): string {
  const parent = dirname(path);
  if (parent === path) return path;
  return join(realParent(parent), basename(path));
}

function realParent(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realParent(dirname(path)), basename(path));
  }
}

/** Whether a path is a folder or lies somewhere in it, by what the system says is the same: it may not tell capitals apart. */
function isWithin(path: string, folder: string): boolean {
  const wanted = identity(folder);
  if (wanted === undefined) return false;
  for (let at = resolve(path); ; at = dirname(at)) {
    const found = identity(at);
    if (found !== undefined && found.dev === wanted.dev && found.ino === wanted.ino) return true;
    if (dirname(at) === at) return false;
  }
}

function identity(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The file that stands where a folder has to be: at the place itself, or above it. */
function fileOnTheWay(place: string): string | undefined {
  for (let at = place; dirname(at) !== at; at = dirname(at)) {
    const found = identity(at);
    if (found !== undefined) return found.isDirectory() ? undefined : at;
  }
  return undefined;
}

/** The repository that a folder lies in the inner part of, that it is, or that stands in it. */
function repositoryAt(place: string): string | undefined {
  const inner = place.split(sep).lastIndexOf('.git');
  if (inner >= 0) return place.split(sep).slice(0, inner).join(sep) || sep;
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  const names = readdirSync(place, { withFileTypes: true });
  if (names.some(({ name }) => name === '.git')) return place;
  const holding = names.find(
    (entry) => entry.isDirectory() && lstatSync(join(place, entry.name, '.git'), { throwIfNoEntry: false }),
  );
  return holding && join(place, holding.name);
}
