import type { LocalText } from '../schemas/text.ts';
import { foldToneMarks } from '../text/tone-marks.ts';
import type { Covenant } from './archive.ts';

/** The tasks of a covenant beside those of the period before. */
export interface TaskComparison {
  tasks: { text: LocalText; change: 'new' | 'kept' }[];
  dropped: LocalText[];
  /** Whether both covenants are published whole, so that "new" and "dropped" are more than "not published". */
  whole: boolean;
}

/** Compares the tasks of a covenant with the previous one's, or `undefined` where one of the two publishes none. */
export function compareTasks(covenant: Covenant): TaskComparison | undefined {
  // Several pages ask, in both languages.
  const known = compared.get(covenant) ?? { found: compare(covenant) };
  compared.set(covenant, known);
  return known.found;
}

const compared = new WeakMap<Covenant, { found: TaskComparison | undefined }>();

function compare(covenant: Covenant): TaskComparison | undefined {
  const { previous } = covenant;
  if (previous === undefined || previous.tasks.length === 0 || covenant.tasks.length === 0) return undefined;
  const before = new Set(previous.tasks.map(sameTask));
  const now = new Set(covenant.tasks.map(sameTask));
  return {
    tasks: covenant.tasks.map((text) => ({ text, change: before.has(sameTask(text)) ? 'kept' : 'new' })),
    dropped: previous.tasks.filter((text) => !now.has(sameTask(text))),
    whole: isWhole(previous) && isWhole(covenant),
  };
}

function isWhole({ tasks, taskCount }: Covenant): boolean {
  return taskCount === tasks.length;
}

/** Tasks are the same when their Vietnamese words are: case, spaces, punctuation and where a tone is put do not tell them apart. */
function sameTask({ vi }: LocalText): string {
  return foldToneMarks(vi)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
