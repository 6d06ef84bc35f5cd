import type { Covenant } from '../../archive/archive.ts';

import { compareTasks } from '../../archive/compare-tasks.ts';
import { formatPeriod } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import type { Link, Phrase } from './phrases.ts';
import { phrase, recordLink } from './phrases.ts';

/** The tasks of a covenant, beside those of the one before. */
export interface ShownTasks {
  /** How many there are and how many are known. */
  count?: string | undefined;
  /** What they are compared with, and how far that goes. */
  comparison?: string | undefined;
  tasks: { text: Phrase; change?: { kind: 'new' | 'kept'; text: string } | undefined }[];
  dropped?: { title: string; tasks: Phrase[] } | undefined;
}

export function tasksOf(edition: Edition, covenant: Covenant): ShownTasks {
  const { t } = edition;
  const { tasks, taskCount, previous } = covenant;
  const comparison = compareTasks(covenant);
  return {
    count:
      taskCount !== undefined
        ? t.tasksOf({ count: taskCount, published: tasks.length })
        : tasks.length === 0
          ? t.noTasks
          : undefined,
    comparison:
      comparison !== undefined && previous !== undefined
        ? `${t.comparedWith({ period: formatPeriod(previous.period) })}.${comparison.whole ? '' : ` ${t.comparedInPart}`}`
        : undefined,
    tasks:
      comparison === undefined
        ? tasks.map((text) => ({ text: phrase(edition, text) }))
        : comparison.tasks.map(({ text, change }) => ({
            text: phrase(edition, text),
            change: { kind: change, text: t.taskChanges[change] },
          })),
    dropped:
      comparison === undefined || comparison.dropped.length === 0
        ? undefined
        : { title: t.droppedTasks, tasks: comparison.dropped.map((text) => phrase(edition, text)) },
  };
}

/** A covenant with the number of its tasks, in one line. */
export interface CovenantLine {
  link: Link;
  tasks?: string | undefined;
}

export function covenantLine(edition: Edition, covenant: Covenant): CovenantLine {
  const { taskCount } = covenant;
  return {
    link: recordLink(edition, 'covenant', covenant),
    tasks: taskCount === undefined ? undefined : edition.t.taskNumber({ count: taskCount }),
  };
}
