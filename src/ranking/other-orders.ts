import type { Unit } from '../archive/archive.ts';
import type { Period } from '../schemas/period.ts';
import type { Tally } from './award-tally.ts';
import { placeUnits } from './place-units.ts';
import type { Basis, Count, OtherOrder, Placing } from './standing.ts';

/** Units by how many counted awards they have, whatever their types: what newspapers and reports often do. */
export function placeByNumber(tallies: ReadonlyMap<Unit, Tally>, period: Period): Placing[] {
  const contenders = [...tallies].map(([unit, tally]) => {
    return { unit, merit: [...tally.values()].reduce((sum, count) => sum + count, 0), reasons: [] };
  });
  return placeUnits(contenders, (a, b) => b - a, period);
}

/**
 * Where other counts put units otherwise than a standing does. Grades put many units in few places: that units share one
 * contradicts nothing, so there only a unit counts that they put before one which stands before it, or behind one which
 * stands behind it.
 *
 * @param counts every count that has data; that of the standing itself among them finds nothing
 */
export function otherOrders(
  basis: Basis,
  placings: readonly Placing[],
  counts: ReadonlyMap<Count, readonly Placing[]>,
): OtherOrder[] {
  if (basis === 'none') return [];
  const placed = new Map(placings.map((placing) => [placing.unit, placing]));
  return [...counts]
    .filter(([count]) => count !== basis)
    .map(([count, others]) => ({
      count,
      differences:
        basis === 'grades' || count === 'grades' ? contradictionsOf(placed, others) : differencesFrom(placed, others),
    }));
}

function contradictionsOf(placed: ReadonlyMap<Unit, Placing>, placings: readonly Placing[]): OtherOrder['differences'] {
  const both = placings.flatMap(({ unit, place, tied }) => {
    const own = placed.get(unit)?.place;
    return own === undefined ? [] : [{ unit, placing: { place, tied }, own }];
  });
  return both
    .filter((one) => both.some((other) => (one.own - other.own) * (one.placing.place - other.placing.place) < 0))
    .map(({ unit, placing }) => ({ unit, placing }));
}

/** The units that have another place, alone or shared, or a place that the standing does not give, or none that it does. */
function differencesFrom(placed: ReadonlyMap<Unit, Placing>, placings: readonly Placing[]): OtherOrder['differences'] {
  const others = new Set(placings.map(({ unit }) => unit));
  const moved = placings.filter(({ unit, place, tied }) => {
    const own = placed.get(unit);
    return own?.place !== place || own.tied !== tied;
  });
  const missing = [...placed.keys()].filter((unit) => !others.has(unit));
  return [
    ...moved.map(({ unit, place, tied }) => ({ unit, placing: { place, tied } })),
    ...missing.map((unit) => ({ unit })),
  ];
}
