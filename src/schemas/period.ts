import { z } from 'zod';
import type { Day } from './day.ts';
import { isLikelyYear } from './day.ts';
import type { FieldKind } from './field-tree.ts';

/** What a cycle covers: a calendar year `2017`, or years `2023-2024`. */
export type Period = string;

const periodPattern = /^(?<first>\d{4})(?:-(?<last>\d{4}))?$/u;

/** The years that a period begins and ends in; the same year twice for a calendar year. */
export function periodYears(period: Period): { first: number; last: number } {
  const first = Number(period.slice(0, 4));
  return { first, last: period.length > 4 ? Number(period.slice(5)) : first };
}

/** Orders periods by their first year, then by their last. Returns a negative number, zero or a positive number. */
export function comparePeriods(a: Period, b: Period): number {
  const [x, y] = [periodYears(a), periodYears(b)];
  return x.first - y.first || x.last - y.last;
}

/** Why a text is no period; `undefined` for one that is. */
export function periodFault(text: string): 'bad-period' | 'period-backwards' | 'unlikely-year' | undefined {
  if (!periodPattern.test(text)) return 'bad-period';
  const { first, last } = periodYears(text);
  if (text.length > 4 && first >= last) return 'period-backwards';
  return isLikelyYear(first) && isLikelyYear(last) ? undefined : 'unlikely-year';
}

/** The period of the same length before: `2016` before `2017`, `2022-2023` before `2023-2024`. */
export function periodBefore(period: Period): Period {
  const { first, last } = periodYears(period);
  const length = Math.max(1, last - first);
  return first === last ? String(first - length) : `${first - length}-${last - length}`;
}

/** Every period from one to another, where all are of one length; else those two alone. */
export function periodsBetween(from: Period, to: Period): Period[] {
  const all = [to];
  for (let period = to; comparePeriods(from, period) < 0; all.unshift(period)) period = periodBefore(period);
  return all[0] === from ? all : [from, to];
}

/** Periods in their order, those of three or more that follow each other as the first and the last of them. */
export function periodRuns(periods: readonly Period[]): [from: Period, to?: Period][] {
  const runs: Period[][] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run?.at(-1) === periodBefore(period)) run?.push(period);
    else runs.push([period]);
  }
  return runs.flatMap((run): [from: Period, to?: Period][] => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    return run.length < 3 ? run.map((period) => [period]) : [[first, last]];
  });
}

/** The day with which a period begins, as coarsely as it is known: a school year in September. */
export function beginOf(period: Period): Day {
  const { first } = periodYears(period);
  return period.length > 4 ? `${first}-09` : String(first);
}

/** The day with which a period ends, as coarsely as it is known: a school year is over before September. */
export function endOf(period: Period): Day {
  const { last } = periodYears(period);
  return period.length > 4 ? `${last}-08` : String(last);
}

/** Whether a day certainly falls in a period; of school years, which begin in September, a month has to be known. */
export function isWithin(day: Day, period: Period): boolean {
  const { first, last } = periodYears(period);
  const year = Number(day.slice(0, 4));
  if (first === last) return year === first;
  if (day.length === 4) return false;
  const month = Number(day.slice(5, 7));
  return (year > first || (year === first && month >= 9)) && (year < last || (year === last && month < 9));
}

export const period = z
  .union([z.string(), z.number()])
  .transform((value) =>
    String(value)
      .trim()
      .replace(/\s*[–—-]\s*/u, '-'),
  )
  .superRefine((text, context) => {
    const kind = periodFault(text);
    if (kind !== undefined) context.addIssue({ code: 'custom', input: text, params: { kind } });
  })
  .transform((text): Period => text)
  .meta({ kind: 'period' satisfies FieldKind });

/** One period, or a list of them. */
export const periods = z
  .union([period.transform((one) => [one]), z.array(period)])
  .meta({ kind: 'periods' satisfies FieldKind });
