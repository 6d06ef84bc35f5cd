import type { ParseText } from '../markdown/parse-text.ts';
import type { Problem } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import { standingPages } from '../source/own-pages.ts';
import { placeFile, sizeFault, wrongFolder } from '../source/place-file.ts';
import type { Place } from '../source/places.ts';
import { compareText } from '../text/collation.ts';
import type { CheckedContent } from './check-examined.ts';
import { checkExamined } from './check-examined.ts';
import type { ExaminedFile } from './examine-file.ts';
import { examineFile, unreadFile } from './examine-file.ts';

/** A file of the content that is at hand, such as in the browser of an editor. */
export interface FileAtHand {
  /** From the content folder, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/**
 * Checks content that is at hand instead of in a folder: as `npm run check` does, but for what pictures hold, which takes a
 * decoder. Needs nothing of Node.
 *
 * @param asOf the day up to which `publishOn` lets records out
 * @param coming the pages that come with the code (`src/own-pages`), which an archive need not have
 */
export function checkFiles(
  given: readonly FileAtHand[],
  parse: ParseText,
  asOf?: Day,
  coming: readonly FileAtHand[] = [],
): CheckedContent {
  const files: ExaminedFile[] = [];
  const images: string[] = [];
  const problems: Problem[] = [];
  const placed = placeAll(given, problems);
  const wrong = placed.length === 0 ? wrongFolder(problems) : undefined;
  if (wrong !== undefined) problems.splice(0, problems.length, wrong);
  const standing = standingPages(placeAll(coming, problems), placed, ({ bytes }) => bytes);
  for (const { path, place, bytes } of [...placed, ...standing].sort((a, b) => compareText(a.path, b.path))) {
    const tooLarge = sizeFault(path, place, bytes.length);
    if (place.collection === 'image') images.push(path);
    else if (tooLarge === undefined) files.push(examineFile({ path, place, bytes }, parse));
    else files.push(unreadFile(path, place, tooLarge));
    if (place.collection === 'image' && tooLarge !== undefined) problems.push(tooLarge);
  }
  return checkExamined({ files, images, problems }, asOf);
}

/** Files with what they are by their paths; what may not stand where it does is told. */
function placeAll(files: readonly FileAtHand[], problems: Problem[]): (FileAtHand & { place: Place })[] {
  return files.flatMap(({ path: given, bytes }) => {
    const path = given.normalize('NFC');
    const found = placeFile(path);
    if (found === undefined) return [];
    if ('place' in found) return [{ path, bytes, place: found.place }];
    problems.push(found.problem);
    return [];
  });
}
