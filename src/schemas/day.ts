import { z } from 'zod';
import type { FieldKind } from './field-tree.ts';

/**
 * A day as precisely as it is known: `2017-03-20`, `2017-03` or `2017`. It is text, so that no time zone ever touches it,
 * and its length is its precision.
 */
export type Day = string;

const dayPattern = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/** The parts of a day; `month` (1-12) and `date` (1-31) are absent where the day is coarser. */
export interface DayParts {
  year: number;
  month?: number;
  date?: number;
}

/** The parts of a day that is in the calendar, or `undefined` for any other text. */
export function dayParts(text: string): DayParts | undefined {
  const groups = dayPattern.exec(text)?.groups;
  if (groups?.['year'] === undefined) return undefined;
  const year = Number(groups['year']);
  if (groups['month'] === undefined) return { year };
  const month = Number(groups['month']);
  if (month < 1 || month > 12) return undefined;
  if (groups['day'] === undefined) return { year, month };
  const date = Number(groups['day']);
  return date >= 1 && date <= daysIn(year, month) ? { year, month, date } : undefined;
}

/** How many days a month of the Gregorian calendar has. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether day `a` is certainly before day `b`: days of unequal precision are compared as far as both go. */
export function isBefore(a: Day, b: Day): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** The years that a report can speak of: from the first emulation movements on, and no further than plans reach. */
export function isLikelyYear(year: number): boolean {
  return year >= 1945 && year <= 2100;
}

export const day = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim())
  .refine((text) => dayPattern.test(text), { params: { kind: 'bad-day' }, abort: true })
  .refine((text) => dayParts(text) !== undefined, { params: { kind: 'day-not-real' }, abort: true })
  .refine((text) => isLikelyYear(Number(text.slice(0, 4))), { params: { kind: 'unlikely-year' } })
  .transform((text): Day => text)
  .meta({ kind: 'day' satisfies FieldKind, pattern: dayPattern.source.replaceAll(/\?<\w+>/gu, '') });

/** Whether two days are certainly not one, as far as both are known. */
export function isOtherDay(one: Day | undefined, other: Day | undefined): boolean {
  return one !== undefined && other !== undefined && (isBefore(one, other) || isBefore(other, one));
}

/** Whether a day is known to the day, and not only to the month or the year. */
export function isFullDay(text: Day): boolean {
  return dayParts(text)?.date !== undefined;
}

/** A day that must be known to the date: one on which something is to happen. */
export const fullDay = day.refine(isFullDay, { params: { kind: 'day-not-full' } });
