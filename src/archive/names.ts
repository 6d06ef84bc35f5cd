import type { Day } from '../schemas/day.ts';
import { isBefore } from '../schemas/day.ts';
import type { Period } from '../schemas/period.ts';
import { endOf } from '../schemas/period.ts';
import type { Name } from '../schemas/units.ts';

/** Anything that bore names over time. */
export interface Named {
  id: string;
  names: readonly Name[];
}

/** The names of a unit or a bloc, oldest first; those without a first day come before all others. */
export function namesInOrder(named: Named): Name[] {
  return named.names.toSorted((a, b) =>
    (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0,
  );
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
  const begun = namesInOrder(named).filter(({ from }) => from === undefined || !isBefore(day, from));
  const borne = begun.findLast(({ to }) => to === undefined || !isBefore(to, day));
  return borne ?? begun.at(-1) ?? firstName(named);
}

function firstName(named: Named): Name {
  return namesInOrder(named)[0] ?? currentName(named);
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
