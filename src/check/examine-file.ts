import type { TextOutline } from '../markdown/check-text.ts';
import { checkText, noText } from '../markdown/check-text.ts';
import type { ParseText } from '../markdown/parse-text.ts';
import type { Problem } from '../problems/problem.ts';
import type { Source } from '../source/read-source.ts';
import { readSource } from '../source/read-source.ts';

/** A committed file, read and held against every rule that it can be held against by itself. */
export interface ExaminedFile extends Source {
  outline: TextOutline;
}

/**
 * Examines a file that is no image. A plain value comes back: the work can be done in any thread.
 *
 * @param bytes what it holds, whole
 */
export function examineFile(
  { path, place, bytes }: Pick<Source, 'path' | 'place'> & { bytes: Uint8Array },
  parse: ParseText,
): ExaminedFile {
  const source = readSource(path, place, bytes);
  // Only records and pages have one; and without front matter there is no telling where it begins.
  const hasText = source.bodyLine > 1 && /\.mdx?$/u.test(path);
  return { ...source, outline: hasText ? checkText(source, parse) : noText };
}

/** A file of which nothing is known but that it is there, and why. */
export function unreadFile(path: string, place: Source['place'], why: Problem): ExaminedFile {
  return { path, place, text: '', data: undefined, body: '', bodyLine: 1, outline: noText, problems: [why] };
}
