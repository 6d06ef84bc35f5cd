import type { AwardType, Bloc, Unit } from '../archive/archive.ts';
import type { Period } from '../schemas/period.ts';
import { addTally, compareTallies, reasonsOf, tallyAwards } from './award-tally.ts';
import { finalSuccessor } from './lineage.ts';
import { alphabetical, placeUnits } from './place-units.ts';
import { rankPeriod } from './rank-period.ts';
import type { BlocStandings, OverallStanding, PeriodStanding, Placing } from './standing.ts';

/** Every standing of a bloc. */
export function rankBloc(bloc: Bloc): BlocStandings {
  const periods = bloc.annuals.map((annual) => ({ annual, standing: rankPeriod(annual, bloc.policy) }));
  return {
    bloc,
    periods,
    overall: rankOverall(
      bloc,
      periods.map(({ standing }) => standing),
    ),
  };
}

/**
 * The standing of a bloc over all its periods: awards alone, since scores of different periods are no common measure. An
 * award without a period belongs to none of them and does not count.
 */
function rankOverall(bloc: Bloc, standings: readonly PeriodStanding[]): OverallStanding {
  const tallies = tallyAwards(
    bloc.annuals.flatMap(({ awards }) => awards),
    bloc.policy.grounds,
  );
  const members = new Set<Unit>([
    ...bloc.annuals.flatMap(({ roster }) => roster?.units ?? []),
    ...standings.flatMap(({ placings, unplaced }) => [...placings.map(({ unit }) => unit), ...unplaced]),
  ]);
  // A bloc that is ranked in no period is ranked over none of them.
  if (bloc.policy.basis === 'none') tallies.clear();
  const leaders = bloc.annuals.flatMap(({ leadership: { leaders, deputies } }) =>
    [...leaders, ...deputies].map(({ unit }) => unit),
  );
  const belonging = new Set([...members, ...leaders.filter((unit) => unit !== undefined)]);
  const carried = bloc.policy.lineage === 'carry' ? carryAwards(tallies, belonging) : [];
  const gone = new Set(carried.map(({ unit }) => unit));
  const contenders = [...tallies].map(([unit, tally]) => ({ unit, merit: tally, reasons: reasonsOf(tally) }));
  const placings = placeUnits(contenders, compareTallies, undefined);
  return {
    basis: placings.length > 0 ? 'awards' : 'none',
    placings,
    unplaced: alphabetical(
      [...members].filter((unit) => !tallies.has(unit) && !gone.has(unit)),
      undefined,
    ),
    ...(bloc.policy.basis === 'none' && { notRanked: true }),
    placesByPeriod: placesByPeriod(standings),
    carried,
  };
}

/** Moves the awards of units that are gone to what they became, where that is one member of the bloc. */
function carryAwards(
  tallies: Map<Unit, Map<AwardType, number>>,
  members: ReadonlySet<Unit>,
): OverallStanding['carried'] {
  const carried = alphabetical(members, undefined).flatMap((unit) => {
    const to = finalSuccessor(unit);
    return to !== undefined && members.has(to) ? [{ unit, to }] : [];
  });
  for (const { unit, to } of carried) {
    const tally = tallies.get(unit);
    if (tally === undefined) continue;
    const into = tallies.get(to) ?? new Map<AwardType, number>();
    addTally(into, tally);
    tallies.set(to, into);
    tallies.delete(unit);
  }
  return carried;
}

function placesByPeriod(standings: readonly PeriodStanding[]): Map<Unit, Map<Period, Placing>> {
  const places = new Map<Unit, Map<Period, Placing>>();
  for (const { period, placings } of standings) {
    for (const placing of placings) {
      const ofUnit = places.get(placing.unit) ?? new Map<Period, Placing>();
      places.set(placing.unit, ofUnit.set(period, placing));
    }
  }
  return places;
}
