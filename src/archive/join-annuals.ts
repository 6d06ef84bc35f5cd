import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Period } from '../schemas/period.ts';
import { comparePeriods } from '../schemas/period.ts';
import { recorded } from '../schemas/recorded.ts';
import { compareText } from '../text/collation.ts';
import type { Annual, Award, Bloc, Covenant, Leadership, Meeting, Result, Roster, Unit } from './archive.ts';
import { rosterOf } from './build-rosters.ts';

/** The records that are published and count. */
interface LiveRecords {
  meetings: readonly Meeting[];
  awards: readonly Award[];
  covenants: readonly Covenant[];
  results: readonly Result[];
}

/** Puts the records of each bloc together by period, in order, and tells where two of them say different things. */
export function joinAnnuals(
  blocs: readonly Bloc[],
  live: LiveRecords,
  sightings: ReadonlyMap<string, readonly Roster[]>,
  problems: Problem[],
): void {
  const leaders = new Leaders(problems);
  const annuals = new Map<Bloc, Map<Period, Annual>>(blocs.map((bloc) => [bloc, new Map()]));
  const annualOf = (bloc: Bloc, period: Period): Annual => {
    const ofBloc = annuals.get(bloc) ?? new Map<Period, Annual>();
    const annual = ofBloc.get(period) ?? { bloc, period, meetings: [], awards: [], leadership: {} };
    annuals.set(bloc, ofBloc.set(period, annual));
    return annual;
  };
  for (const meeting of live.meetings) {
    for (const period of meeting.periods) annualOf(meeting.bloc, period).meetings.push(meeting);
    if (meeting.handover === undefined) continue;
    const { period, leader } = meeting.handover;
    const { leadership } = annualOf(meeting.bloc, period);
    leaders.name(leadership, period, leader, meeting.path, ['handover', 'leader']);
    leadership.handedOverAt ??= meeting;
  }
  for (const award of live.awards) {
    award.announcedAt?.awards.push(award);
    if (award.period !== undefined) annualOf(award.bloc, award.period).awards.push(award);
  }
  for (const covenant of live.covenants) {
    covenant.signedAt?.covenants.push(covenant);
    const annual = annualOf(covenant.bloc, covenant.period);
    if (annual.covenant === undefined) {
      annual.covenant = covenant;
    } else {
      const details = { period: covenant.period, otherPath: annual.covenant.path };
      problems.push(problem('two-covenants', covenant.path, details, { pointer: ['period'] }));
    }
    const { leader, deputy } = covenant;
    if (leader !== undefined) leaders.name(annual.leadership, covenant.period, leader, covenant.path, ['leader']);
    if (deputy !== undefined) annual.leadership.deputy ??= deputy;
  }
  for (const result of live.results) annualOf(result.bloc, result.period).result = result;
  for (const [bloc, rosters] of blocs.map((one) => [one, sightings.get(one.id) ?? []] as const)) {
    for (const { period } of rosters) annualOf(bloc, period);
  }
  for (const [bloc, byPeriod] of annuals) {
    bloc.annuals = [...byPeriod.values()].sort((a, b) => comparePeriods(a.period, b.period));
    linkAnnuals(bloc.annuals, sightings.get(bloc.id) ?? []);
    for (const annual of bloc.annuals) {
      checkMembership(annual, problems);
      checkCompleteness(annual, problems);
    }
  }
  problems.push(...duplicateAwards(live.awards), ...repeatedDecisions(live.awards));
}

/** Remembers who said first which unit leads, so that a second leader can be told with both files. */
class Leaders {
  readonly #saidBy = new Map<Leadership, string>();
  readonly #problems: Problem[];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  name(leadership: Leadership, period: Period, leader: Unit, path: string, pointer: string[]): void {
    const { leader: first } = leadership;
    if (first === undefined) {
      leadership.leader = leader;
      this.#saidBy.set(leadership, path);
    } else if (first !== leader) {
      const details = { period, leader: leader.id, other: first.id, otherPath: this.#saidBy.get(leadership) ?? '' };
      this.#problems.push(problem('two-leaders', path, details, { pointer }));
    }
  }
}

function linkAnnuals(annuals: readonly Annual[], sightings: readonly Roster[]): void {
  for (const [index, annual] of annuals.entries()) {
    const previous = annuals[index - 1];
    const next = annuals[index + 1];
    const roster = rosterOf(sightings, annual.period);
    Object.assign(annual, recorded({ previous, next, roster }));
    if (annual.covenant !== undefined && previous?.covenant !== undefined) annual.covenant.previous = previous.covenant;
  }
}

/** "Is no member" can be said only against a complete roster; against that of an earlier period it is no more than a warning. */
function checkMembership({ period, roster, awards, covenant, result, leadership }: Annual, problems: Problem[]): void {
  if (roster?.complete !== true) return;
  const check = (unit: Unit, path: string, pointer: (string | number)[]): void => {
    if (roster.units.includes(unit)) return;
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
  const { handedOverAt } = leadership;
  if (handedOverAt?.handover !== undefined)
    check(handedOverAt.handover.leader, handedOverAt.path, ['handover', 'leader']);
  if (covenant !== undefined) {
    const { path, leader, deputy, signatories } = covenant;
    if (leader !== undefined) check(leader, path, ['leader']);
    if (deputy !== undefined) check(deputy, path, ['deputy']);
    for (const [index, unit] of (signatories?.units ?? []).entries())
      check(unit, path, ['signatories', 'units', index]);
  }
  for (const { path, recipients } of awards) {
    for (const [index, { unit }] of recipients.entries()) check(unit, path, ['recipients', index, 'unit']);
  }
  if (result !== undefined) {
    const { path, order = [], scores } = result;
    for (const [index, { unit }] of order.entries()) check(unit, path, ['order', index, 'unit']);
    const table = path.replace('index.vi.md', 'scores.csv');
    for (const { unit, index } of scores?.rows ?? []) check(unit, table, ['rows', index]);
  }
}

/** A result that says that it names every member is held to it. */
function checkCompleteness({ period, roster, result }: Annual, problems: Problem[]): void {
  if (result?.complete !== true || roster?.complete !== true || roster.period !== period) return;
  for (const named of [result.order, result.scores?.rows]) {
    const missing = named === undefined ? [] : roster.units.filter((unit) => !named.some((row) => row.unit === unit));
    if (missing.length === 0) continue;
    const details = { units: missing.map(({ id }) => id), period };
    problems.push(problem('not-complete', result.path, details, { pointer: ['complete'] }));
  }
}

/** The same unit, type and period twice would count one award as two. A proposal beside its decision is no second award. */
function duplicateAwards(awards: readonly Award[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path, bloc, period, day, decision, recipients } of awards.toSorted((a, b) =>
    compareText(a.path, b.path),
  )) {
    // Without a period two records are of one award when they are of one day and one decision.
    const when = period ?? day;
    if (when === undefined) continue;
    for (const [index, { unit, type, status }] of recipients.entries()) {
      if (status !== 'decided' && status !== 'presented') continue;
      const key = JSON.stringify([bloc.id, unit.id, type.id, period ?? { day, number: decision?.number }]);
      const otherPath = seen.get(key);
      if (otherPath !== undefined) {
        const details = { unit: unit.id, type: type.id, period: when, otherPath };
        problems.push(problem('duplicate-award', path, details, { pointer: ['recipients', index] }));
      }
      seen.set(key, path);
    }
  }
  return problems;
}

/** One decision is one record: its number, on one day, in two records is most likely one of them copied. */
function repeatedDecisions(awards: readonly Award[]): Problem[] {
  const seen = new Map<string, string>();
  return awards
    .toSorted((a, b) => compareText(a.path, b.path))
    .flatMap(({ path, bloc, decision }) => {
      if (decision?.number === undefined) return [];
      const key = JSON.stringify([bloc.id, decision.number, decision.date]);
      const otherPath = seen.get(key);
      seen.set(key, path);
      if (otherPath === undefined) return [];
      return [
        problem('repeated-decision', path, { number: decision.number, otherPath }, { pointer: ['decision', 'number'] }),
      ];
    });
}
