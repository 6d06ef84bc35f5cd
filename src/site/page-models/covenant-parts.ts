import type { Covenant } from '../../archive/archive.ts';
import { compareTasks } from '../../archive/compare-tasks.ts';
import type { Edition } from '../edition.ts';
import type { Link, Phrase } from './phrases.ts';
import { phrase, recordLink, sentences } from './phrases.ts';

/** The tasks of a covenant, beside those of the one before. */
export interface ShownTasks {
  /** How many there are and how many are known. */
  count: string;
  /** What is concluded of them and not stated. */
  note?: Phrase | undefined;
  /** What they are compared with, and how far that goes. */
  comparison?: string | undefined;
  tasks: { text: Phrase; change?: { kind: 'new' | 'kept'; text: string } | undefined }[];
  dropped?: { title: string; tasks: Phrase[] } | undefined;
}

export function tasksOf(edition: Edition, covenant: Covenant): ShownTasks {
  const { t } = edition;
  const { tasks, taskNote, previous } = covenant;
  const comparison = compareTasks(covenant);
  return {
    count: countInWords(edition, covenant),
    note: taskNote && phrase(edition, taskNote),
    comparison:
      comparison !== undefined && previous !== undefined
        ? sentences(t.comparedWith({ period: previous.period }), comparison.whole ? '' : t.comparedInPart)
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

/** How many tasks the covenant has and how many are on record, as far as either is known. */
function countInWords(edition: Edition, covenant: Covenant): string {
  const { t } = edition;
  const onRecord = covenant.tasks.length;
  const number = taskNumber(edition, covenant);
  if (number === undefined) return onRecord === 0 ? t.noTasks : t.tasksOfUnknownNumber({ onRecord });
  return t.tasksOf({ number, onRecord: onRecord === covenant.taskCount ? 'all' : onRecord });
}

/** How many tasks the covenant has, by the noun of its source. */
function taskNumber({ lang, t }: Edition, { taskCount, taskNoun }: Covenant): string | undefined {
  if (taskCount === undefined) return undefined;
  return t.taskNumber({ count: taskCount, noun: taskNoun && (taskNoun[lang] ?? t.pointNoun) });
}

/** A covenant with the number of its tasks, in one line. */
export interface CovenantLine {
  link: Link;
  tasks?: string | undefined;
}

export function covenantLine(edition: Edition, covenant: Covenant): CovenantLine {
  return { link: recordLink(edition, 'covenant', covenant), tasks: taskNumber(edition, covenant) };
}
