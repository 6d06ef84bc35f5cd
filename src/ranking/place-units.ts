import type { Unit } from '../archive/archive.ts';
import { nameIn } from '../archive/names.ts';
import type { Period } from '../schemas/period.ts';
import { compareText, compareVietnamese } from '../text/collation.ts';
import type { Placing, Reason } from './standing.ts';

/** A unit that gets a place, with what decides it. */
export interface Contender<Merit> {
  unit: Unit;
  merit: Merit;
  reasons: Reason[];
}

/** Units in the alphabetical order of the Vietnamese names that they bore in a period; by id where these are the same. */
export function alphabetical(units: Iterable<Unit>, period: Period | undefined): Unit[] {
  const named = Array.from(units, (unit) => ({ unit, name: nameIn(unit, period).vi }));
  named.sort((a, b) => compareVietnamese(a.name, b.name) || compareText(a.unit.id, b.unit.id));
  return named.map(({ unit }) => unit);
}

/**
 * Gives places to contenders: equals share one and the next are skipped (1, 2, 2, 4).
 *
 * @param compare negative when the first merit is better, zero for a tie
 */
export function placeUnits<Merit>(
  contenders: readonly Contender<Merit>[],
  compare: (a: Merit, b: Merit) => number,
  period: Period | undefined,
): Placing[] {
  const alphabet = new Map(
    alphabetical(
      contenders.map(({ unit }) => unit),
      period,
    ).map((unit, index) => [unit, index]),
  );
  const order = (unit: Unit): number => alphabet.get(unit) ?? 0;
  const sorted = contenders.toSorted((a, b) => compare(a.merit, b.merit) || order(a.unit) - order(b.unit));
  const placings: Placing[] = [];
  let place = 1;
  for (const [index, { unit, merit, reasons }] of sorted.entries()) {
    const before = sorted[index - 1];
    const after = sorted[index + 1];
    const tiedBefore = before !== undefined && compare(before.merit, merit) === 0;
    if (!tiedBefore) place = index + 1;
    const tied = tiedBefore || (after !== undefined && compare(merit, after.merit) === 0);
    placings.push({ unit, place, tied, reasons });
  }
  return placings;
}
