import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { LocatedProblem } from '../problems/print.ts';
import { filesIn } from './files-in.ts';
import type { KnownRelease } from './known-file.ts';
import { readKnown, stampOf, writeKnown } from './known-file.ts';

/** What is known of a finished site as a whole. */
interface Known extends SiteNote {
  release: string;
  /** The digest of its files, by their stamps: none has been touched, and none has come or gone. */
  files: string;
}

/** What its build notes of a site for the next. */
interface SiteNote {
  /** The digest of all that it was made of and with. */
  madeOf: string;
  /** The digest of all that decides the first without the content being read, by the stamps of its files; absent where these could not be told. */
  asked?: string | undefined;
  /** How many records readers see. */
  records: number;
  /** What the check of the content has told. */
  checked: LocatedProblem[];
  /** What its build had to tell besides. */
  problems: LocatedProblem[];
}

/** Where it is written, among what is known of a release. */
const name = 'site.json';

/** A site that would come out as it stands. */
export interface StandingSite {
  note: SiteNote;
  /** The stamps of its files, by their names. */
  stamps: Map<string, string>;
}

/**
 * The site that stands there, where the same would be made again and nobody has touched it.
 *
 * @param by what has to be the same for that: what it is made of or, where nothing was read, what is asked
 */
export async function standingSite(
  earlier: KnownRelease,
  by: { madeOf: string } | { asked: string },
): Promise<StandingSite | undefined> {
  const known = knownOf(earlier);
  if (known === undefined || ('asked' in by ? known.asked !== by.asked : known.madeOf !== by.madeOf)) return undefined;
  const files = await filesIn(earlier.release);
  const stamps = new Map(files.map((file) => [file, stampOf(join(earlier.release, file))]));
  return digestOfStamps(stamps) === known.files ? { note: known, stamps } : undefined;
}

/** Whether the site that stands there was asked for like this: its files are not looked at. */
export const isAskedFor = (earlier: KnownRelease, asked: string): boolean => knownOf(earlier)?.asked === asked;

function knownOf(earlier: KnownRelease): Known | undefined {
  const known = readKnown<Known>(join(earlier.known, name));
  return known?.release === earlier.release ? known : undefined;
}

/** Writes down of a site that stands what a build has found that would have made the same. */
export function noteAgain(earlier: KnownRelease, found: Omit<SiteNote, 'madeOf' | 'problems'>): void {
  const known = knownOf(earlier);
  if (known !== undefined) writeKnown(join(earlier.known, name), { ...known, ...found } satisfies Known);
}

/**
 * Writes down what is known of a site, which is finished but for its name.
 *
 * @param stamps of its files, in the order of their names
 */
export function noteSite(
  own: KnownRelease,
  { stamps, ...note }: SiteNote & { stamps: ReadonlyMap<string, string> },
): void {
  writeKnown(join(own.known, name), { ...note, release: own.release, files: digestOfStamps(stamps) } satisfies Known);
}

function digestOfStamps(stamps: Iterable<readonly [file: string, stamp: string]>): string {
  const digest = createHash('sha256');
  for (const [file, stamp] of stamps) digest.update(`${stamp} ${file}\0`);
  return digest.digest('hex');
}
