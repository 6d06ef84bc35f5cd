import type { Covenant } from '../../archive/archive.ts';
import type { TaskComparison } from '../../archive/compare-tasks.ts';
import { compareTasks } from '../../archive/compare-tasks.ts';
import type { TaskCounts } from '../../words/vi.ts';
import type { Edition } from '../edition.ts';
import type { EvidenceMark, PageEvidence } from './evidence-parts.ts';
import type { Link, Phrase } from './phrases.ts';
import { phrase, recordLink, sentences } from './phrases.ts';

/** The tasks of a covenant and those of the one before, side by side where both are on record. */
export interface TasksBeside {
  count: string;
  /** What the number rests on. */
  evidence: EvidenceMark[];
  note?: Phrase | undefined;
  /** How many were kept, added and dropped, and how far that is known. */
  comparison?: string | undefined;
  columns: { before: string; now: string };
  /** In the order of this year, and then what was dropped. A task that was kept belongs to both. */
  rows: TaskRow[];
}

export interface TaskRow {
  kind: 'kept' | 'new' | 'dropped' | 'alone';
  /** Its number in this year's covenant. */
  number?: number | undefined;
  text: Phrase;
  /** What became of it. */
  change?: string | undefined;
  evidence: EvidenceMark[];
}

export function tasksBeside(edition: Edition, covenant: Covenant, evidence: PageEvidence): TasksBeside {
  const { t } = edition;
  const { tasks, taskNote, previous, period } = covenant;
  const comparison = compareTasks(covenant);
  const marks = (index: number): EvidenceMark[] => evidence.marksOf(covenant, `tasks.${index}`);
  const all: TaskRow[] =
    comparison === undefined
      ? tasks.map((text, index) => ({
          kind: 'alone',
          number: index + 1,
          text: phrase(edition, text),
          evidence: marks(index),
        }))
      : comparison.tasks.map(({ text, change }, index) => ({
          kind: change,
          number: index + 1,
          text: phrase(edition, text),
          change: t.taskChanges[change],
          evidence: marks(index),
        }));
  const dropped: TaskRow[] =
    comparison?.dropped.map((text) => ({
      kind: 'dropped',
      text: phrase(edition, text),
      change: t.taskChanges.dropped,
      evidence: [],
    })) ?? [];
  return {
    count: countInWords(edition, covenant),
    evidence: evidence.marksOf(covenant, 'taskCount'),
    note: taskNote && phrase(edition, taskNote),
    comparison:
      comparison &&
      previous &&
      sentences(
        t.comparedInNumbers({ period: previous.period, ...numbersOf(comparison) }),
        comparison.whole ? '' : t.comparedInPart,
      ),
    columns: { before: t.covenantOf({ period: previous?.period ?? period }), now: t.covenantOf({ period }) },
    rows: [...all, ...dropped],
  };
}

/** How many tasks were kept, added and dropped. */
export function numbersOf({ tasks, dropped, whole }: TaskComparison): TaskCounts {
  const kept = tasks.filter(({ change }) => change === 'kept').length;
  return { kept, added: tasks.length - kept, dropped: dropped.length, whole };
}

/** How many tasks a covenant has, and how many of them are new, where both are on record. */
export function covenantFacts(edition: Edition, covenant: Covenant): string[] {
  const { t } = edition;
  const number = taskNumber(edition, covenant);
  const comparison = compareTasks(covenant);
  return [
    ...(number === undefined ? [] : [number]),
    ...(comparison === undefined || covenant.previous === undefined
      ? []
      : [t.comparedInNumbers({ period: covenant.previous.period, ...numbersOf(comparison) })]),
  ];
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
export function taskNumber({ lang, t }: Edition, { taskCount, taskNoun }: Covenant): string | undefined {
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
