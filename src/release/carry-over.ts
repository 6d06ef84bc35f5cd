import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { hashedFiles } from '../outputs/serving/header-rules.ts';
import type { Day } from '../schemas/day.ts';
import { checksumsAddress, keptAddress } from '../site/routes.ts';

/** For how many days a page that somebody has kept may ask for what it was made with. */
const days = 30;

/** The files of earlier releases that still stand in a site, each with the last day on which it belonged to one; none where no day was known. */
const keptSchema = z.record(z.string(), z.string().nullable());

/**
 * What a page needs to be shown. A picture is not kept: it may be gone because it had to go.
 */
const neededToShow = new RegExp(`^${hashedFiles.slice(1)}[^/]+\\.(?:css|js|woff2?)$`, 'u');

/**
 * Takes over into a site what pages of earlier releases are shown with, so that one which a browser has kept since yesterday
 * does not lose its style. None of it belongs to the site that was built: it is in no digest of it.
 *
 * @param folder of the site, which is finished
 * @param previous of the release before
 * @param today the day of the build; without it, nothing is too old
 */
export async function carryOver(folder: string, previous: string, today: Day | undefined): Promise<void> {
  const own = await shownWith(folder);
  const before = await shownWith(previous);
  const kept = new Map<string, Day | null>(Object.entries(await readKept(previous)));
  for (const file of before) kept.set(file, today ?? null);
  const taken: Record<string, Day | null> = {};
  for (const [file, last] of [...kept].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const day = last ?? today ?? null;
    const isOld = day !== null && today !== undefined && daysBetween(day, today) > days;
    if (own.has(file) || isOld || !neededToShow.test(file) || !(await isThere(join(previous, file)))) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await copyFile(join(previous, file), join(folder, file));
    taken[file] = day;
  }
  if (Object.keys(taken).length > 0)
    await writeFile(join(folder, keptAddress), `${JSON.stringify(taken, undefined, 1)}\n`);
}

/** The files of a release itself that its pages are shown with. */
export async function shownWith(folder: string): Promise<Set<string>> {
  const lines = await readFile(join(folder, checksumsAddress), 'utf8').catch(() => '');
  // A digest has 64 digits, and two spaces after it.
  return new Set(
    lines
      .split('\n')
      .map((line) => line.slice(66))
      .filter((file) => neededToShow.test(file)),
  );
}

/** What a release has taken over from those before it; nothing where it does not say so. */
export async function readKept(folder: string): Promise<z.output<typeof keptSchema>> {
  const text = await readFile(join(folder, keptAddress), 'utf8').catch(() => '{}');
  return keptSchema.catch({}).parse(parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function isThere(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true;
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
