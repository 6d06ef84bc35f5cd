import type { Pointer, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import { isBefore } from '../schemas/day.ts';
import type { Period } from '../schemas/period.ts';
import { endOf, periodYears } from '../schemas/period.ts';
import type { Bloc, Gathering, Unit } from './archive.ts';
import { beginOfUnit, endOfUnit } from './lifetimes.ts';

/** A value of a file, with where it stands. */
export interface Placed<T> {
  value: T;
  pointer: Pointer;
}

/** A period is one of the bloc's calendar: `2017`, or two years that follow each other. */
export function checkPeriods(
  { id, calendar }: Pick<Bloc, 'id' | 'calendar'>,
  periods: Placed<Period>[],
  path: string,
): Problem[] {
  return periods.flatMap(({ value, pointer }) => {
    if (isOfCalendar(value, calendar)) return [];
    return [problem('other-calendar', path, { given: value, bloc: id, calendar }, { pointer })];
  });
}

export function isOfCalendar(period: Period, calendar: Bloc['calendar']): boolean {
  const { first, last } = periodYears(period);
  return calendar === 'school-year' ? last === first + 1 : first === last;
}

/** Nobody reviews a period, or awards anything for it, before it has begun. */
export function checkBegun(periods: Placed<Period>[], day: Day | undefined, path: string): Problem[] {
  return periods.flatMap(({ value, pointer }) =>
    day !== undefined && isBefore(day, value.slice(0, 4))
      ? [problem('before-period', path, { period: value, day }, { pointer })]
      : [],
  );
}

/** When something of a unit is said to have been: in a period, or on a day, which may speak of what has been since another. */
export type Moment = { period: Period } | { day: Day; since?: Day };

/** A unit that had ended wins, leads and signs nothing; of one that bears its first name only later the archive knows no name then. */
export function checkLifetimes(units: Placed<Unit | undefined>[], moment: Moment | undefined, path: string): Problem[] {
  if (moment === undefined) return [];
  const [begin, end] =
    'day' in moment ? [moment.since ?? moment.day, moment.day] : [moment.period.slice(0, 4), endOf(moment.period)];
  const when = 'day' in moment ? moment.day : moment.period;
  return units.flatMap(({ value: unit, pointer }) => {
    if (unit === undefined) return [];
    const ended = endOfUnit(unit);
    if (ended !== undefined && isBefore(ended, begin))
      return [problem('ended-unit', path, { unit: unit.id, ended, when }, { pointer })];
    const begun = beginOfUnit(unit);
    if (begun !== undefined && isBefore(end, begun))
      return [problem('unit-before-name', path, { unit: unit.id, begun, when }, { pointer })];
    return [];
  });
}

/** Days of which one cannot be before the other, by the keys under which they stand. */
export function checkDays(
  pairs: { earlier: Placed<Day | undefined>; later: Placed<Day | undefined> }[],
  path: string,
): Problem[] {
  return pairs.flatMap(({ earlier, later }) => {
    if (earlier.value === undefined || later.value === undefined || !isBefore(later.value, earlier.value)) return [];
    const details = { key: keyOf(later), given: later.value, other: keyOf(earlier), otherDay: earlier.value };
    return [problem('days-out-of-order', path, details, { pointer: later.pointer })];
  });
}

function keyOf({ pointer }: Placed<unknown>): string {
  return pointer.filter((step) => typeof step === 'string').join('.');
}

/** A source that names more units than it counts contradicts itself. */
export function checkGathering(gathering: Gathering | undefined, path: string, key: string): Problem[] {
  if (gathering?.count === undefined || gathering.units.length <= gathering.count) return [];
  const details = { named: gathering.units.length, count: gathering.count };
  return [problem('more-named-than-counted', path, details, { pointer: [key, 'count'] })];
}

/** A folder of years holds records by their four-digit year. */
export function checkYearName(id: string, path: string): Problem[] {
  const [folder = ''] = id.split('/');
  return /^\d{4}$/u.test(folder) ? [] : [problem('bad-year-folder', path, { folder })];
}
