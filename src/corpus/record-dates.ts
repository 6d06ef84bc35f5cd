import type { Day } from '../schemas/day.ts';
import type { Period } from '../schemas/period.ts';
import { periodYears } from '../schemas/period.ts';
import type { Calendar } from './bloc-history.ts';
import type { Random } from './random.ts';

export type Season = 'annual' | 'mid-year' | 'exchange' | 'other';

/** When in a period things happen: how many years after its first, and the first and last month. */
const seasons: Record<Calendar, Record<Season, { after: number; months: [number, number] }>> = {
  'calendar-year': {
    annual: { after: 0, months: [1, 3] },
    'mid-year': { after: 0, months: [7, 8] },
    exchange: { after: 0, months: [10, 11] },
    other: { after: 0, months: [4, 6] },
  },
  'school-year': {
    annual: { after: 0, months: [9, 10] },
    'mid-year': { after: 1, months: [1, 2] },
    exchange: { after: 1, months: [3, 4] },
    other: { after: 0, months: [11, 12] },
  },
};

/** A full day in the season of the period, never after the 27th: `dayAfter` stays in the month. */
export function drawDay(calendar: Calendar, period: Period, season: Season, random: Random): Day {
  const { after, months } = seasons[calendar][season];
  const year = periodYears(period).first + after;
  return `${year}-${twoDigits(random.integer(...months))}-${twoDigits(random.integer(1, 27))}`;
}

export function drawDayIn(year: number, random: Random): Day {
  return `${year}-${twoDigits(random.integer(1, 12))}-${twoDigits(random.integer(1, 27))}`;
}

/** The day after a full day up to the 27th; `undefined` for a coarser day, after which no day is certain. */
export function dayAfter(day: Day): Day | undefined {
  return day.length === 10 ? day.slice(0, 8) + twoDigits(Number(day.slice(8)) + 1) : undefined;
}

/** The same date one month earlier; `undefined` for a day that names no month. */
export function monthBefore(day: Day): Day | undefined {
  if (day.length < 7) return undefined;
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 1 ? `${year - 1}-12${day.slice(7)}` : `${year}-${twoDigits(month - 1)}${day.slice(7)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
