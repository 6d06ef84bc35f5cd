import { applyEdits } from '../../src/check/apply-edits.ts';
import type { Edit } from '../../src/problems/mend.ts';
import type { LocatedProblem } from '../../src/problems/print.ts';

/** The edits of the mends that are sure. */
export const sureEdits = (problems: readonly LocatedProblem[]): Edit[] =>
  problems.flatMap(({ mend }) => (mend?.grade === 'sure' ? mend.edits : []));

/** Files with the sure mends of their problems made. */
export function mended(
  files: ReadonlyMap<string, Uint8Array>,
  problems: readonly LocatedProblem[],
): Map<string, Uint8Array> {
  const made = new Map(files);
  for (const [path, edits] of Map.groupBy(sureEdits(problems), (edit) => edit.path)) {
    const bytes = made.get(path);
    if (bytes === undefined) throw new Error(`a mend of a file that is not there: ${path}`);
    const inside = edits.filter((edit): edit is Exclude<Edit, { rename: string }> => !('rename' in edit));
    const after = inside.length === 0 ? bytes : applyEdits(bytes, inside);
    const [name = path] = edits.flatMap((edit) => ('rename' in edit ? [edit.rename] : []));
    made.delete(path);
    made.set(name, after);
  }
  return made;
}
