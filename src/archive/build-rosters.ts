import type { Period } from '../schemas/period.ts';
import { comparePeriods } from '../schemas/period.ts';
import type { Roster, Unit } from './archive.ts';
import { hasEndedBefore } from './lifetimes.ts';

/**
 * The roster of a period: its own sightings put together, else those of the latest earlier period. A complete sighting
 * stands for the whole; without one the units of all are joined. Units that had ended are in no later roster.
 *
 * @param sightings of one bloc, in any order
 */
export function rosterOf(sightings: readonly Roster[], period: Period): Roster | undefined {
  const known = sightings.filter((sighting) => comparePeriods(sighting.period, period) <= 0);
  const latest = known
    .map((sighting) => sighting.period)
    .sort(comparePeriods)
    .at(-1);
  if (latest === undefined) return undefined;
  const own = known.filter((sighting) => sighting.period === latest);
  const complete = own.filter((sighting) => sighting.complete);
  const used = complete.length > 0 ? complete : own;
  const counts = used.flatMap(({ count }) => (count === undefined ? [] : [count]));
  const named = [...new Set<Unit>(used.flatMap(({ units }) => units))];
  const hasEnded = (unit: Unit): boolean => latest !== period && hasEndedBefore(unit, period);
  return {
    period: latest,
    units: named.filter((unit) => !hasEnded(unit)),
    ended: named.filter(hasEnded),
    complete: complete.length > 0,
    sources: used.flatMap(({ sources }) => sources),
    ...(counts.length > 0 && { count: Math.max(...counts) }),
  };
}
