import type { ParseText } from '../markdown/parse-text.ts';
import type { Problem } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import { placeFile, sizeFault } from '../source/place-file.ts';
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
 */
export function checkFiles(given: readonly FileAtHand[], parse: ParseText, asOf?: Day): CheckedContent {
  const files: ExaminedFile[] = [];
  const images: string[] = [];
  const problems: Problem[] = [];
  const named = given.map(({ path, bytes }) => ({ path: path.normalize('NFC'), bytes }));
  for (const { path, bytes } of named.toSorted((a, b) => compareText(a.path, b.path))) {
    const found = placeFile(path);
    if (found === undefined) continue;
    if ('problem' in found) problems.push(found.problem);
    else {
      const { place } = found;
      const tooLarge = sizeFault(path, place, bytes.length);
      if (place.collection === 'image') images.push(path);
      else if (tooLarge === undefined) files.push(examineFile({ path, place, bytes }, parse));
      else files.push(unreadFile(path, place, tooLarge));
      if (place.collection === 'image' && tooLarge !== undefined) problems.push(tooLarge);
    }
  }
  return checkExamined({ files, images, problems }, asOf);
}
