import type { HandedContent } from '../astro/handed-content.ts';
import { bytesDigest } from '../images/bytes-digest.ts';
import type { LocatedProblem } from '../problems/print.ts';
import { problem } from '../problems/problem.ts';
import { readBytes } from '../source/content-folder.ts';
import { placeFile } from '../source/place-file.ts';

/** A problem for each picture and attached file that readers see and that is no longer the one that was checked. */
export function changedSince({
  photographs,
  attached,
}: Pick<HandedContent, 'photographs' | 'attached'>): LocatedProblem[] {
  return [...photographs, ...attached].flatMap(([path, file]) => {
    const found = placeFile(path);
    const read = found !== undefined && 'place' in found ? readBytes({ path, place: found.place, ...file }) : undefined;
    const isSame = read !== undefined && 'bytes' in read && bytesDigest(read.bytes) === file.digest;
    return isSame ? [] : [{ ...problem('site-file-changed', path, {}), lineText: '' }];
  });
}
