import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import { isBefore } from '../schemas/day.ts';
import type { MeetingFacts } from '../schemas/meetings.ts';
import { comparePeriods } from '../schemas/period.ts';
import type { SourceFacts } from '../schemas/provenance.ts';
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
    ...meetings.flatMap(({ path, facts }) => checkPublished(facts.sources, facts.date, path)),
    ...awards.flatMap(({ path, facts }) => checkPublished(facts.sources, facts.decision?.date, path)),
    ...covenants.flatMap(({ path, facts }) => checkPublished(facts.sources, facts.signedOn, path)),
    ...copies(meetings),
  ];
}

function checkMeeting({ path, facts }: Entry<'meetings'>): Problem[] {
  const { handover, people, kinds, reviews, opens } = facts;
  const problems = checkPeople(facts, path);
  const receiver = handover?.receivedBy;
  if (receiver !== undefined && !people.some(({ key, name }) => key === receiver || name === receiver))
    problems.push(problem('receiver-not-named', path, { given: receiver }, { pointer: ['handover', 'receivedBy'] }));
  if (handover !== undefined && !kinds.includes('handover'))
    problems.push(problem('handover-without-kind', path, {}, { pointer: ['handover'], atKey: true }));
  const [opened] = opens.toSorted(comparePeriods);
  // A period that had not begun is told as that.
  const reviewed = reviews
    .filter((period) => !isBefore(facts.date, period.slice(0, 4)))
    .toSorted(comparePeriods)
    .at(-1);
  // A year whose first half alone is reviewed may still be opened.
  const leastAhead = kinds.includes('annual-review') ? 1 : 0;
  if (opened !== undefined && reviewed !== undefined && Math.sign(comparePeriods(opened, reviewed)) < leastAhead)
    problems.push(problem('opens-before-reviews', path, { opens: opened, reviews: reviewed }, { pointer: ['opens'] }));
  return problems;
}

/** The same person twice, unless the offices say that these are two of one name. */
function checkPeople({ people }: MeetingFacts, path: string): Problem[] {
  return people.flatMap(({ name, office }, index) => {
    const first = people.findIndex(
      (other) =>
        other.name.toLowerCase() === name.toLowerCase() &&
        (other.office === undefined || office === undefined || other.office.vi === office.vi),
    );
    if (first === index) return [];
    return [problem('repeated-person', path, { name, first: first + 1 }, { pointer: ['people', index, 'name'] })];
  });
}

/** What was published before something happened, or kept where nobody says when it was published, cannot report it. */
function checkPublished(sources: readonly SourceFacts[], day: Day | undefined, path: string): Problem[] {
  const dated = sources.flatMap(({ publishedOn, capturedOn }, index) => {
    const given = publishedOn ?? capturedOn;
    const of = publishedOn === undefined ? 'captured' : 'published';
    return given === undefined ? [] : [{ given, of, index } as const];
  });
  const [first] = dated;
  if (first === undefined || day === undefined || !dated.every(({ given }) => isBefore(given, day))) return [];
  const { given, of, index } = first;
  return [problem('published-before', path, { of, given, day }, { pointer: ['sources', index, `${of}On`] })];
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
