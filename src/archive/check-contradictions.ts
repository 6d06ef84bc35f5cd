import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { isBefore } from '../schemas/day.ts';
import { comparePeriods } from '../schemas/period.ts';
import type { Entries, Entry, TextEntry } from './entries.ts';

/**
 * Records that contradict themselves, or each other. A source may do so too: all of it is told, and none of it stops a build.
 */
export function checkContradictions({ meetings, awards, covenants }: Entries): Problem[] {
  const days = new Map(meetings.map(({ id, facts }) => [id, facts.date]));
  return [
    ...meetings.flatMap(checkMeeting),
    ...awards.flatMap((award) => checkAward(award, days)),
    ...covenants.flatMap(checkCovenant),
    ...copies(meetings),
  ];
}

function checkMeeting({ path, facts }: Entry<'meetings'>): Problem[] {
  const { handover, people, kinds, reviews, opens } = facts;
  const problems: Problem[] = [];
  const receiver = handover?.receivedBy;
  if (receiver !== undefined && !people.some(({ key, name }) => key === receiver || name === receiver))
    problems.push(problem('receiver-not-named', path, { given: receiver }, { pointer: ['handover', 'receivedBy'] }));
  if (handover !== undefined && !kinds.includes('handover'))
    problems.push(problem('handover-without-kind', path, {}, { pointer: ['handover'], atKey: true }));
  const [opened] = opens.toSorted(comparePeriods);
  const reviewed = reviews.toSorted(comparePeriods).at(-1);
  if (opened !== undefined && reviewed !== undefined && comparePeriods(opened, reviewed) < 0)
    problems.push(problem('opens-before-reviews', path, { opens: opened, reviews: reviewed }, { pointer: ['opens'] }));
  return problems;
}

/** @param days the days of the meetings, by their ids */
function checkAward({ path, facts }: Entry<'awards'>, days: ReadonlyMap<string, string>): Problem[] {
  const { decision, announcedAt, announcedOn } = facts;
  const announced = announcedAt === undefined ? announcedOn : days.get(announcedAt);
  if (decision?.date === undefined || announced === undefined || !isBefore(announced, decision.date)) return [];
  return [
    problem('announced-before-decided', path, { decided: decision.date, announced }, { pointer: ['decision', 'date'] }),
  ];
}

function checkCovenant({ path, facts }: Entry<'covenants'>): Problem[] {
  const words = facts.tasks.map((task) => (typeof task === 'string' ? task : task.vi).toLowerCase());
  return words.flatMap((task, index) =>
    words.indexOf(task) < index
      ? [problem('repeated-task', path, { first: words.indexOf(task) + 1 }, { pointer: ['tasks', index] })]
      : [],
  );
}

/** Reports that were copied and hold what the first one holds. Two awards or covenants alike are told as such. */
function copies(meetings: readonly TextEntry<'meetings'>[]): Problem[] {
  const alike = [...Map.groupBy(meetings, ({ digest }) => digest).values()].filter(({ length }) => length > 1);
  return alike.flatMap((ofText) => {
    const seen = new Map<string, string>();
    return ofText.flatMap(({ path, facts }) => {
      const key = JSON.stringify(facts);
      const otherPath = seen.get(key);
      seen.set(key, otherPath ?? path);
      return otherPath === undefined ? [] : [problem('copied-record', path, { otherPath }, { pointer: ['title'] })];
    });
  });
}
