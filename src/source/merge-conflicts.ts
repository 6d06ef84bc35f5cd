import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';

/** The first and the last line that Git puts around two edits of the same lines. */
const mark = /^(?:<{7}|>{7}) \S/u;

/**
 * Finds what Git leaves where two people have edited the same lines: both of them, between marks. Nobody has chosen yet, so
 * nothing of such a file can be used. A mark that was left behind alone is one too.
 */
export function findMergeConflicts(text: string, path: string): Problem[] {
  if (!text.includes('<<<<<<< ') && !text.includes('>>>>>>> ')) return [];
  const marks = text
    .split('\n')
    .flatMap((line, index) => (mark.test(line) ? [{ sign: line[0], line: index + 1 }] : []));
  return marks.flatMap(({ sign, line }, index) => {
    const [before, next] = [marks[index - 1], marks[index + 1]];
    if (sign === '>' && before?.sign === '<') return [];
    const end = sign === '<' && next?.sign === '>' ? next.line : line;
    return [problem('merge-conflict', path, { end }, { position: { line, column: 1 } })];
  });
}
