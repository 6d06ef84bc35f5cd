import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { LocatedProblem } from '../problems/print.ts';
import { filesIn } from './files-in.ts';
import type { KnownRelease } from './known-file.ts';
import { readKnown, stampOf, writeKnown } from './known-file.ts';

/** What is known of a finished site as a whole. */
interface Known {
  release: string;
  /** The digest of all that it was made of and with. */
  madeOf: string;
  /** The digest of its files, by their stamps: none has been touched, and none has come or gone. */
  files: string;
  /** What its build had to tell besides what the check of the content tells. */
  problems: LocatedProblem[];
}

/** Where it is written, among what is known of a release. */
const name = 'site.json';

/** A site that would come out as it stands. */
export interface StandingSite {
  /** Its files. */
  files: string[];
  problems: LocatedProblem[];
}

/** The site that stands there, where the same would be made again and nobody has touched it. */
export async function standingSite(earlier: KnownRelease, madeOf: string): Promise<StandingSite | undefined> {
  const known = readKnown<Known>(join(earlier.known, name));
  if (known?.release !== earlier.release || known.madeOf !== madeOf) return undefined;
  const files = await filesIn(earlier.release);
  const stamps = files.map((file) => [file, stampOf(join(earlier.release, file))] as const);
  return digestOfStamps(stamps) === known.files ? { files, problems: known.problems } : undefined;
}

/**
 * Writes down what is known of a site, which is finished but for its name.
 *
 * @param stamps of its files, in the order of their names
 */
export function noteSite(
  own: KnownRelease,
  { madeOf, problems, stamps }: Pick<Known, 'madeOf' | 'problems'> & { stamps: ReadonlyMap<string, string> },
): void {
  const files = digestOfStamps(stamps);
  writeKnown(join(own.known, name), { release: own.release, madeOf, files, problems } satisfies Known);
}

function digestOfStamps(stamps: Iterable<readonly [file: string, stamp: string]>): string {
  const digest = createHash('sha256');
  for (const [file, stamp] of stamps) digest.update(`${stamp} ${file}\0`);
  return digest.digest('hex');
}
