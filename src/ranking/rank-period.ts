import type { ScoreRow, Unit } from '../archive/archive.ts';
import type { Period } from '../schemas/period.ts';
import { grades } from '../schemas/results.ts';
import type { Tally } from './award-tally.ts';
import { compareTallies, reasonsOf, tallyAwards } from './award-tally.ts';
import { forcedBasis } from './forced-basis.ts';
import { otherOrders, placeByNumber } from './other-orders.ts';
import { alphabetical, placeUnits } from './place-units.ts';
import type {
  Basis,
  Contest,
  Count,
  Coverage,
  PeriodStanding,
  Placing,
  RankingPolicy,
  Reason,
  TopAward,
} from './standing.ts';

type Tallies = ReadonlyMap<Unit, Tally>;

/** Where more than one basis has data, the first of these is the one that counts. */
const precedence = ['official', 'scores', 'grades', 'awards'] as const satisfies Basis[];

/**
 * The standing of one bloc in one period. Pure and exact: the same for any order of the input.
 *
 * Candidates are the roster and whoever the period's awards, order, score table or grades name. A policy can force a basis; a
 * period that has nothing for it is not ranked.
 */
export function rankPeriod(contest: Contest, policy: RankingPolicy): PeriodStanding {
  const { period } = contest;
  const tallies = tallyAwards(contest.awards, policy.grounds);
  const counts = new Map<Count, Placing[]>();
  for (const basis of precedence) {
    const placings = placingsOf(basis, contest, tallies);
    if (placings.length > 0) counts.set(basis, placings);
  }
  const candidates = new Set<Unit>([
    ...(contest.roster?.units ?? []),
    ...[...counts.values()].flatMap((placings) => placings.map(({ unit }) => unit)),
  ]);
  const forced = forcedBasis(policy, period);
  const wanted = forced ?? precedence.find((basis) => counts.has(basis)) ?? 'none';
  const placings = wanted === 'none' ? [] : (counts.get(wanted) ?? []);
  const basis = placings.length > 0 ? wanted : 'none';
  // Beside a bloc's own order stands that of the awards; their number is another count of what the archive counts itself.
  if (basis === 'awards') counts.set('number-of-awards', placeByNumber(tallies, period));
  const placed = new Set(placings.map(({ unit }) => unit));
  const unplaced = alphabetical(
    [...candidates].filter((unit) => !placed.has(unit)),
    period,
  );
  return {
    period,
    basis,
    placings,
    unplaced,
    otherOrders: otherOrders(basis, placings, counts),
    ...coverageOf(basis, placings.length, contest),
    ...topAwardOf(tallies, period),
    ...(forced === 'none' && { notRanked: true }),
    ...(wanted !== basis && { forcedWithoutData: wanted }),
  };
}

function placingsOf(basis: (typeof precedence)[number], contest: Contest, tallies: Tallies): Placing[] {
  switch (basis) {
    case 'official':
      return officialPlacings(contest);
    case 'scores':
      return scorePlacings(contest);
    case 'grades':
      return gradePlacings(contest);
    case 'awards':
      return awardPlacings(tallies, contest.period);
  }
}

/** A bloc's draft is shown, but no standing rests on it. */
function finalResult({ result }: Contest): Contest['result'] {
  return result?.status === 'final' ? result : undefined;
}

/** A published order, whole or in part, stands as it was published. */
function officialPlacings(contest: Contest): Placing[] {
  const order = finalResult(contest)?.order ?? [];
  const sharing = Map.groupBy(order, ({ place }) => place);
  return [...sharing]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, rows]) =>
      alphabetical(
        rows.map(({ unit }) => unit),
        contest.period,
      ).map((unit) => {
        return { unit, place, tied: rows.length > 1, reasons: [{ kind: 'official', place }] satisfies Reason[] };
      }),
    );
}

function scorePlacings(contest: Contest): Placing[] {
  const { rows, tieBreakers } = finalResult(contest)?.scores ?? { rows: [], tieBreakers: [] };
  const byTotal = Map.groupBy(rows, ({ total }) => total);
  const contenders = rows.map((row) => {
    const { unit, total, bonus, deduction } = row;
    const rivals = byTotal.get(total) ?? [];
    const reasons: Reason[] = [{ kind: 'score', total, bonus, deduction }, ...tieBreaksOf(row, rivals, tieBreakers)];
    return { unit, merit: row, reasons };
  });
  return placeUnits(contenders, (a, b) => compareRows(a, b, tieBreakers), contest.period);
}

function compareRows(a: ScoreRow, b: ScoreRow, tieBreakers: readonly string[]): number {
  if (a.total !== b.total) return b.total - a.total;
  for (const column of tieBreakers) {
    const difference = (b.points.get(column) ?? 0) - (a.points.get(column) ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The tie-breakers that were looked at for a row among those with the same total, up to the one that told them apart. */
function tieBreaksOf(row: ScoreRow, rivals: readonly ScoreRow[], tieBreakers: readonly string[]): Reason[] {
  const reasons: Reason[] = [];
  let level = rivals;
  for (const column of tieBreakers) {
    if (level.length < 2) break;
    const points = row.points.get(column) ?? 0;
    reasons.push({ kind: 'tie-breaker', column, points });
    level = level.filter((rival) => (rival.points.get(column) ?? 0) === points);
  }
  return reasons;
}

/** The highest type that counts in the period, with whom it was given to. */
function topAwardOf(tallies: Tallies, period: Period): { topAward?: TopAward } {
  const types = new Set([...tallies.values()].flatMap((tally) => [...tally.keys()]));
  const [type] = [...types].sort((a, b) => a.rank - b.rank);
  if (type === undefined) return {};
  const holders = [...tallies].flatMap(([unit, tally]) => (tally.has(type) ? [unit] : []));
  return { topAward: { type, units: alphabetical(holders, period) } };
}

/** Units of one grade share a place. */
function gradePlacings(contest: Contest): Placing[] {
  const contenders = (finalResult(contest)?.grades ?? []).map(({ unit, grade }) => {
    return { unit, merit: grades.indexOf(grade), reasons: [{ kind: 'grade', grade }] satisfies Reason[] };
  });
  return placeUnits(contenders, (a, b) => a - b, contest.period);
}

/** How much of the bloc a published result names. What rests on awards rests on no result. */
function coverageOf(basis: Basis, named: number, { result, roster, period }: Contest): { coverage?: Coverage } {
  if (basis === 'none' || basis === 'awards' || result?.complete === true) return {};
  const ofPeriod = roster?.period === period ? roster : undefined;
  const members = ofPeriod?.count ?? (ofPeriod?.complete === true ? ofPeriod.units.length : undefined);
  if (members !== undefined && members > named) return { coverage: { named, of: members } };
  return members === undefined || result?.complete === false ? { coverage: { named } } : {};
}

function awardPlacings(tallies: Tallies, period: Period): Placing[] {
  const contenders = [...tallies].map(([unit, tally]) => {
    return { unit, merit: tally, reasons: reasonsOf(tally) };
  });
  return placeUnits(contenders, compareTallies, period);
}
