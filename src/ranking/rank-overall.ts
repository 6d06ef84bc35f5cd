import type { AwardType, Bloc, Unit } from '../archive/archive.ts';
import type { Period } from '../schemas/period.ts';
import type { Tally } from './award-tally.ts';
import { addTallies, compareTallies, reasonsOf, tallyAwards } from './award-tally.ts';
import { forcedBasis, isNeverRanked } from './forced-basis.ts';
import { finalSuccessor } from './lineage.ts';
import { alphabetical, placeUnits } from './place-units.ts';
import { possiblePlaces } from './possible-places.ts';
import { rankPeriod } from './rank-period.ts';
import type { BlocStandings, OverallStanding, PeriodStanding, Placing } from './standing.ts';

/**
 * Every standing of a bloc.
 *
 * @param awardTypes the catalogue, of which a decision may have given more than is on record
 */
export function rankBloc(bloc: Bloc, awardTypes: readonly AwardType[]): BlocStandings {
  const beyond = { undated: bloc.otherAwards, awardTypes };
  const periods = bloc.annuals.map((annual) => {
    const standing = rankPeriod(annual, bloc.policy);
    const certainty = possiblePlaces(standing, annual, bloc.policy, beyond);
    return { annual, standing: { ...standing, ...(certainty !== undefined && { certainty }) } };
  });
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
  // Periods in which nobody is ranked count in no standing.
  const ranked = bloc.annuals.filter(({ period }) => forcedBasis(bloc.policy, period) !== 'none');
  const byPeriod = ranked.map(({ awards }) => tallyAwards(awards, bloc.policy.grounds));
  const members = new Set<Unit>([
    ...bloc.annuals.flatMap(({ roster }) => roster?.units ?? []),
    ...standings.flatMap(({ placings, unplaced }) => [...placings.map(({ unit }) => unit), ...unplaced]),
  ]);
  const leaders = bloc.annuals.flatMap(({ leadership: { leaders: led, deputies } }) =>
    [...led, ...deputies].map(({ unit }) => unit),
  );
  const carried = bloc.policy.lineage === 'carry' ? successions(new Set([...members, ...leaders])) : [];
  const gone = new Set(carried.map(({ unit }) => unit));
  const inherited = addTallies(byPeriod.map((tallies) => inheritedIn(tallies, carried)));
  const own = addTallies(byPeriod);
  for (const unit of gone) own.delete(unit);
  const contenders = [...addTallies([own, inherited])].map(([unit, tally]) => {
    return { unit, merit: tally, reasons: reasonsOf(tally, inherited.get(unit)) };
  });
  const placings = placeUnits(contenders, compareTallies, undefined);
  const placed = new Set(placings.map(({ unit }) => unit));
  return {
    basis: placings.length > 0 ? 'awards' : 'none',
    placings,
    unplaced: alphabetical(
      [...members].filter((unit) => !placed.has(unit) && !gone.has(unit)),
      undefined,
    ),
    ...(isNeverRanked(bloc.policy) && { notRanked: true }),
    placesByPeriod: placesByPeriod(standings),
    carried,
  };
}

/** Units that are gone, each with what it became, where that is one unit that belongs to the bloc. */
function successions(belonging: ReadonlySet<Unit>): OverallStanding['carried'] {
  return alphabetical(belonging, undefined).flatMap((unit) => {
    const to = finalSuccessor(unit);
    return to !== undefined && belonging.has(to) ? [{ unit, to }] : [];
  });
}

/**
 * What units that are gone hand on in a period: one award of a type at most, and none of a type that their heir won itself.
 * Units that merge would win by merging otherwise.
 */
function inheritedIn(
  tallies: ReadonlyMap<Unit, Tally>,
  carried: OverallStanding['carried'],
): Map<Unit, Map<AwardType, number>> {
  const inherited = new Map<Unit, Map<AwardType, number>>();
  for (const { unit, to } of carried) {
    const ofHeir = inherited.get(to) ?? new Map<AwardType, number>();
    for (const type of tallies.get(unit)?.keys() ?? []) if (tallies.get(to)?.has(type) !== true) ofHeir.set(type, 1);
    if (ofHeir.size > 0) inherited.set(to, ofHeir);
  }
  return inherited;
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
