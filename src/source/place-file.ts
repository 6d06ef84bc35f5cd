import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Place } from './places.ts';
import { misplacement, placeOf } from './places.ts';

/**
 * What a file of the content is by its path, or why it may not stand there; neither for one that is none of the archive's.
 *
 * @param path from the content folder, with forward slashes, NFC
 */
export function placeFile(path: string): { place: Place } | { problem: Problem } | undefined {
  const place = placeOf(path);
  if (place !== undefined) return { place };
  if (path === 'README.md') return undefined;
  const why = misplacement(path);
  if (why?.kind === 'wrong-extension-case')
    return { problem: problem('wrong-extension-case', path, { suggestion: why.suggestion }) };
  return { problem: problem(why?.kind === 'mdx' ? 'mdx-outside-pages' : 'misplaced-file', path, {}) };
}

/**
 * The most that a file may hold, in bytes: a text of a million letters is a book, a photograph of 30 MB is no report's, and a
 * document goes out as it is, to a network that takes files of up to 25 MiB.
 */
const limits = { text: 1_000_000, image: 30_000_000, attachedFiles: 25_000_000 } as const;

/** What is wrong with a file of so many bytes. */
export function sizeFault(path: string, place: Place, size: number): Problem | undefined {
  const { collection } = place;
  const limit = collection === 'image' || collection === 'attachedFiles' ? limits[collection] : limits.text;
  return size > limit ? problem('file-too-large', path, { size, limit }) : undefined;
}
