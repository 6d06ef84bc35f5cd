import type { Day } from '../schemas/day.ts';
import { isBefore } from '../schemas/day.ts';
import type { Period } from '../schemas/period.ts';
import { endOf } from '../schemas/period.ts';
import type { Name } from '../schemas/units.ts';
import { compareText, compareVietnamese } from '../text/collation.ts';

/** Anything that bore names over time. */
export interface Named {
  id: string;
  names: readonly Name[];
}

/** The names of a unit or a bloc, oldest first; those without a first day come before all others. */
export function namesInOrder(named: Named): Name[] {
  return named.names.toSorted((a, b) => compareText(a.from ?? '', b.from ?? ''));
}

/** Every name that a unit or a bloc ever bore, short ones and those in other languages as well. */
export function allNames({ names }: Named): string[] {
  return names.flatMap(({ vi, en, short }) => [vi, en, short?.vi, short?.en].filter((name) => name !== undefined));
}

/** The name borne last. */
export function currentName(named: Named): Name {
  const name = namesInOrder(named).at(-1);
  if (name === undefined) throw new Error(`${named.id} has no name: the schema lets none through`);
  return name;
}

/**
 * The name borne on a day. Where the day is too coarse to tell, the later name; where no name covers it, the one borne before,
 * else the first on record.
 */
export function nameOn(named: Named, day: Day | undefined): Name {
  if (day === undefined) return currentName(named);
  const names = namesInOrder(named);
  // No two names are borne at one time, so that the last one begun is the one borne, or the one borne before.
  const begun = names.findLast(({ from }) => from === undefined || !isBefore(day, from));
  return begun ?? names[0] ?? currentName(named);
}

/** Units and blocs in the Vietnamese order of their names of today; by id where these are the same. */
export function compareNames(a: Named, b: Named): number {
  return compareVietnamese(currentName(a).vi, currentName(b).vi) || compareText(a.id, b.id);
}

/**
 * The day by whose names a record speaks: its own, else the end of its period, else none. A page of a record names by this day, a
 * page of a period by its end, and a page of a unit or bloc itself by today's name.
 */
export function dayOfNames({ day, period }: { day?: Day | undefined; period?: Period | undefined }): Day | undefined {
  return day ?? (period === undefined ? undefined : endOf(period));
}

/** The name borne at the end of a period. */
export function nameIn(named: Named, period: Period | undefined): Name {
  return nameOn(named, period === undefined ? undefined : endOf(period));
}
