import type { Pointer, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { isOtherDay } from '../schemas/day.ts';
import type { Period } from '../schemas/period.ts';
import { comparePeriods, isWithin } from '../schemas/period.ts';
import { recorded } from '../schemas/recorded.ts';
import { compareText } from '../text/collation.ts';
import type { Annual, Award, Bloc, Covenant, Meeting, Result, Roster, Unit } from './archive.ts';
import type { PostSighting } from './build-leadership.ts';
import {
  checkLeaders,
  checkPostDays,
  leadershipOf,
  sightingsInCovenant,
  sightingsInMeeting,
  sightingsOfOutgoing,
} from './build-leadership.ts';
import { rosterOf } from './build-rosters.ts';
import { isOfCalendar } from './check-facts.ts';
import { heirsOf } from './lifetimes.ts';
import { awardIn, blocsOf } from './link-awards.ts';

/** The records that are published and count. */
interface LiveRecords {
  meetings: readonly Meeting[];
  awards: readonly Award[];
  covenants: readonly Covenant[];
  results: readonly Result[];
}

/** What the files of the blocs say of their members and their leaders, by bloc. */
interface Sightings {
  rosters: ReadonlyMap<string, readonly Roster[]>;
  posts: ReadonlyMap<string, readonly PostSighting[]>;
}

/** Puts the records of each bloc together by period, in order, and tells where two of them say different things. */
export function joinAnnuals(
  blocs: readonly Bloc[],
  live: LiveRecords,
  { rosters, posts }: Sightings,
  problems: Problem[],
): void {
  const annuals = new Map<Bloc, Map<Period, Annual>>(blocs.map((bloc) => [bloc, new Map()]));
  const annualOf = (bloc: Bloc, period: Period): Annual => {
    const ofBloc = annuals.get(bloc) ?? new Map<Period, Annual>();
    const leadership = { leaders: [], deputies: [], handovers: [] };
    const annual = ofBloc.get(period) ?? {
      bloc,
      period,
      meetings: [],
      awards: [],
      otherAwards: [],
      covenants: [],
      leadership,
    };
    annuals.set(bloc, ofBloc.set(period, annual));
    return annual;
  };
  for (const meeting of live.meetings) {
    if (meeting.bloc === undefined) continue;
    for (const period of meeting.periods) annualOf(meeting.bloc, period).meetings.push(meeting);
  }
  for (const award of live.awards) {
    award.announcedAt?.awards.push(award);
    for (const bloc of blocsOf(award)) {
      const own = awardIn(award, bloc);
      if (award.period !== undefined && isOfCalendar(award.period, bloc.calendar))
        annualOf(bloc, award.period).awards.push(own);
      else bloc.otherAwards.push(own);
    }
  }
  for (const covenant of live.covenants) {
    covenant.signedAt?.covenants.push(covenant);
    annualOf(covenant.bloc, covenant.period).covenants.push(covenant);
  }
  for (const result of live.results) annualOf(result.bloc, result.period).result = result;
  for (const bloc of blocs) {
    const ofBloc = rosters.get(bloc.id) ?? [];
    for (const { period } of ofBloc) annualOf(bloc, period);
    const sighted = joinPosts(bloc, live, posts.get(bloc.id) ?? [], annualOf, problems);
    bloc.annuals = [...(annuals.get(bloc) ?? new Map<Period, Annual>()).values()].sort((a, b) =>
      comparePeriods(a.period, b.period),
    );
    linkAnnuals(bloc.annuals, ofBloc);
    for (const annual of bloc.annuals)
      annual.otherAwards = bloc.otherAwards.filter(({ day }) => day !== undefined && isWithin(day, annual.period));
    for (const annual of bloc.annuals) {
      problems.push(...twoCovenants(annual.covenants));
      checkMembership(annual, sighted, problems);
      checkCompleteness(annual, problems);
    }
  }
  problems.push(...duplicateAwards(live.awards), ...repeatedDecisions(live.awards));
}

/** Gives each period of a bloc those who led it, by all that name them. Returns what each source says. */
function joinPosts(
  bloc: Bloc,
  { meetings, covenants }: LiveRecords,
  ofFile: readonly PostSighting[],
  annualOf: (bloc: Bloc, period: Period) => Annual,
  problems: Problem[],
): PostSighting[] {
  const own = meetings.filter((meeting) => meeting.bloc === bloc);
  const named = [
    ...ofFile,
    ...own.flatMap(sightingsInMeeting),
    ...covenants.filter((covenant) => covenant.bloc === bloc).flatMap(sightingsInCovenant),
  ];
  const all = [...named, ...sightingsOfOutgoing(own, named)];
  const handovers = Map.groupBy(
    own.filter(({ handover }) => handover !== undefined),
    ({ handover }) => handover?.period ?? '',
  );
  for (const period of handovers.keys()) annualOf(bloc, period);
  const byPeriod = Map.groupBy(all, ({ period }) => period);
  for (const period of new Set([...byPeriod.keys(), ...handovers.keys()])) {
    const sighted = byPeriod.get(period) ?? [];
    annualOf(bloc, period).leadership = leadershipOf(sighted, handovers.get(period) ?? []);
    problems.push(...checkLeaders(period, sighted), ...checkPostDays(period, sighted));
  }
  return all;
}

/** Two covenants of one period are one signed anew, or one that adds to another; two that may be of one day are most likely one, reported twice. */
function twoCovenants(covenants: readonly Covenant[]): Problem[] {
  const main = covenants.filter(({ kind }) => kind === 'main').toSorted((a, b) => compareText(a.path, b.path));
  return main.flatMap((covenant, index) => {
    const other = main.find((one, at) => at < index && !isOtherDay(one.day, covenant.day));
    if (other === undefined) return [];
    const details = { period: covenant.period, otherPath: other.path };
    return [problem('two-covenants', covenant.path, details, { pointer: ['period'] })];
  });
}

function linkAnnuals(annuals: readonly Annual[], sightings: readonly Roster[]): void {
  for (const [index, annual] of annuals.entries()) {
    const previous = annuals[index - 1];
    const next = annuals[index + 1];
    const roster = rosterOf(sightings, annual.period);
    annual.covenants = inOrder(annual.covenants);
    const covenant = annual.covenants.findLast(({ kind }) => kind === 'main') ?? annual.covenants[0];
    Object.assign(annual, recorded({ previous, next, roster, covenant }));
    if (previous?.covenant === undefined) continue;
    for (const one of annual.covenants) if (one.kind === 'main') one.previous = previous.covenant;
  }
}

/** Covenants of one period by their days, those that only add to another last. */
function inOrder(covenants: readonly Covenant[]): Covenant[] {
  const rank = ({ kind }: Covenant): number => (kind === 'main' ? 0 : 1);
  return covenants.toSorted(
    (a, b) => rank(a) - rank(b) || compareText(a.day ?? '', b.day ?? '') || compareText(a.id, b.id),
  );
}

/** "Is no member" can be said only against a complete roster; against that of an earlier period it is no more than a warning. */
function checkMembership(
  { period, roster, awards, covenants, result }: Annual,
  posts: readonly PostSighting[],
  problems: Problem[],
): void {
  if (roster?.complete !== true) return;
  // That a member had ended is told as such, and what took the place of one since is expected.
  const members = [...roster.units, ...roster.ended];
  const known = new Set([...members, ...(roster.period === period ? [] : members.flatMap(heirsOf))]);
  const check = (unit: Unit, path: string, pointer: Pointer): void => {
    if (known.has(unit)) return;
    problems.push(
      roster.period === period
        ? problem(
            'outside-roster',
            path,
            { unit: unit.id, period, roster: roster.units.map(({ id }) => id).join(', ') },
            { pointer },
          )
        : problem('outside-older-roster', path, { unit: unit.id, period, rosterPeriod: roster.period }, { pointer }),
    );
  };
  for (const one of posts) if (one.period === period) check(one.unit, one.path, one.pointer);
  for (const { path, signatories } of covenants) {
    for (const [index, unit] of (signatories?.units ?? []).entries())
      check(unit, path, ['signatories', 'units', index]);
  }
  for (const { path, recipients } of awards) {
    for (const { unit, index } of recipients) check(unit, path, ['recipients', index, 'unit']);
  }
  if (result !== undefined) {
    const { path, order = [], grades = [], scores } = result;
    for (const [index, { unit }] of order.entries()) check(unit, path, ['order', index, 'unit']);
    for (const [index, { unit }] of grades.entries()) check(unit, path, ['grades', index, 'unit']);
    const table = path.replace('index.vi.md', 'scores.csv');
    for (const { unit, index } of scores?.rows ?? []) check(unit, table, ['rows', index]);
  }
}

/** A result that says that it names every member is held to it. */
function checkCompleteness({ period, roster, result }: Annual, problems: Problem[]): void {
  if (result?.complete !== true || roster?.complete !== true || roster.period !== period) return;
  for (const named of [result.order, result.scores?.rows, result.grades]) {
    const missing = named === undefined ? [] : roster.units.filter((unit) => !named.some((row) => row.unit === unit));
    if (missing.length === 0) continue;
    const details = { units: missing.map(({ id }) => id), period };
    problems.push(problem('not-complete', result.path, details, { pointer: ['complete'] }));
  }
}

/** The same unit, type and period twice would count one award as two. A proposal beside its decision is no second award. */
function duplicateAwards(awards: readonly Award[]): Problem[] {
  const seen = new Map<string, Award[]>();
  const problems: Problem[] = [];
  for (const award of awards.toSorted((a, b) => compareText(a.path, b.path))) {
    const { path, period, day, decision, recipients } = award;
    // Without a period two records are of one award when they are of one day and one decision.
    const when = period ?? day;
    if (when === undefined) continue;
    for (const { index, bloc, unit, type, status, ground, continuedBy } of recipients) {
      if (continuedBy !== undefined) continue;
      if (status !== 'decided' && status !== 'presented') continue;
      const key = JSON.stringify([bloc?.id, unit.id, type.id, ground, period ?? { day, number: decision?.number }]);
      const others = seen.get(key) ?? [];
      const other = others.find((one) => !decidedOtherwise(one.decision, decision));
      if (other !== undefined) {
        const details = { unit: unit.id, type: type.id, period: when, otherPath: other.path };
        problems.push(problem('duplicate-award', path, details, { pointer: ['recipients', index] }));
      }
      seen.set(key, [...others, award]);
    }
  }
  return problems;
}

/** Whether two decisions are certainly not one: by their numbers, else by their days. */
function decidedOtherwise(one: Award['decision'], other: Award['decision']): boolean {
  if (one?.number !== undefined && other?.number !== undefined) return one.number !== other.number;
  return isOtherDay(one?.date, other?.date);
}

/**
 * One decision is one record, whichever blocs it is on: its number, on one day, in two records is most likely one of them copied.
 * Of a number without a day that can be said within a bloc alone. Its proposal and its presentation may well name it.
 */
function repeatedDecisions(awards: readonly Award[]): Problem[] {
  const seen = new Map<string, Award>();
  return awards
    .toSorted((a, b) => compareText(a.path, b.path))
    .flatMap((award) => {
      const { path, bloc, decision } = award;
      if (decision?.number === undefined) return [];
      const { number, date } = decision;
      const key = JSON.stringify(date === undefined ? [number, bloc?.id] : [number, date]);
      const other = seen.get(key);
      seen.set(key, award);
      if (other === undefined || other.follows.includes(award) || award.follows.includes(other)) return [];
      return [
        problem('repeated-decision', path, { number, otherPath: other.path }, { pointer: ['decision', 'number'] }),
      ];
    });
}
