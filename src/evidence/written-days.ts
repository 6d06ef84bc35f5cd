import type { Day } from '../schemas/day.ts';
import type { WrittenNumber } from './written-numbers.ts';
import { numbersIn } from './written-numbers.ts';

/** A day, a month or a year as a text writes it. */
export interface WrittenDay {
  day?: number;
  month?: number;
  year?: number;
  from: number;
  to: number;
}

const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);
const englishMonth = `(?<name>${englishMonths.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|sept)\\.?`;
const monthWords: Readonly<Record<string, number>> = { giêng: 1, chạp: 12 };

const number = String.raw`\d{1,2}`;
const year = String.raw`(?:19|20)\d{2}`;
/** A number in digits or in words, up to three of them. */
const spelt = String.raw`\d{1,2}|\p{L}+(?:\s+(?:mươi|mười|mốt|một|hai|ba|tư|bốn|năm|lăm|sáu|bảy|tám|chín)){0,2}`;
const before = String.raw`(?<![\p{L}\p{N}/])(?<!\p{N}[.,])`;
const after = String.raw`(?![\p{L}\p{N}/])(?![.,]\p{N})`;
const dayWord = '(?:ngày|hôm|sáng|trưa|chiều|tối|mồng|mùng)';

const pattern = (source: string): RegExp => new RegExp(source, 'giu');

/** How days are written; each gives what it has of day, month and year by name. The first that takes a place has it. */
const forms: readonly RegExp[] = [
  pattern(`${before}(?<year>${year})-(?<month>\\d{2})-(?<day>\\d{2})${after}`),
  pattern(`${before}(?<day>${number})\\s*[/.-]\\s*(?<month>${number})\\s*[/.-]\\s*(?<year>${year}|\\d{2})${after}`),
  pattern(`${before}(?<month>${number})\\s*[/.-]\\s*(?<year>${year})${after}`),
  pattern(`${before}(?<day>${number})\\s*/\\s*(?<month>${number})${after}`),
  pattern(`(?<=${dayWord}\\s+)(?<day>${number})\\s*[.-]\\s*(?<month>${number})${after}`),
  pattern(
    `${before}(?<day>${spelt})\\s*(?:,\\s*)?tháng\\s+(?<month>${number}|\\p{L}+(?:\\s+(?:một|hai))?)(?:\\s*(?:,?\\s*năm\\s+|[/-]\\s*|,\\s*|\\s)(?<year>${year}))?${after}`,
  ),
  pattern(
    `${before}tháng\\s+(?<month>${number}|\\p{L}+(?:\\s+(?:một|hai))?)(?:\\s*(?:,?\\s*năm\\s+|[/-]\\s*|,\\s*|\\s)(?<year>${year}))?${after}`,
  ),
  pattern(
    `${before}(?<day>${number})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${englishMonth}(?:,?\\s+(?<year>${year}))?${after}`,
  ),
  pattern(`${before}${englishMonth}\\s+(?<day>${number})(?:st|nd|rd|th)?(?:,?\\s+(?<year>${year}))?${after}`),
  pattern(`${before}${englishMonth},?\\s+(?<year>${year})${after}`),
];

/** Days before one that is written whole: "20-22/3/2017", "20 và 21/3", "từ ngày 20 đến ngày 22 tháng 3". */
const earlier = new RegExp(`${before}(?<day>${number})\\s*(?:[-–,]|và|đến|to|and)\\s*(?:(?:hết\\s+)?ngày\\s+)?$`, 'iu');

/** The days of a text, in the order in which they stand, those of a span or a list each by itself. Days that no calendar has are none. */
export function daysIn(text: string): WrittenDay[] {
  const found: WrittenDay[] = [];
  const isTaken = (from: number, to: number): boolean => found.some((one) => from < one.to && one.from < to);
  for (const form of forms) {
    for (const { 0: written, index, groups = {} } of text.matchAll(form)) {
      // The longest end of several words that is a number: "ngày hai mươi", "sáng mồng năm".
      const day = groups['day'] === undefined ? undefined : lastNumber(groups['day']);
      const month = monthOf(groups);
      if ((groups['day'] !== undefined && day === undefined) || month === undefined) continue;
      const from = index + (day?.from ?? 0);
      const to = index + written.length;
      if (isTaken(from, to) || !isLikely(day?.value, month)) continue;
      const whole = { ...(day && { day: day.value }), month, ...yearOf(groups['year']) };
      found.push({ ...whole, from, to });
      if (day !== undefined) found.push(...daysBefore(text, from, whole));
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

function daysBefore(text: string, from: number, last: { month: number; year?: number }): WrittenDay[] {
  const match = earlier.exec(text.slice(Math.max(0, from - 40), from));
  const day = Number(match?.groups?.['day']);
  if (match === null || !isLikely(day, last.month)) return [];
  const at = Math.max(0, from - 40) + match.index;
  return [...daysBefore(text, at, last), { ...last, day, from: at, to: at + String(match.groups?.['day']).length }];
}

/** The number with which a text ends, in digits or in words. */
function lastNumber(text: string): WrittenNumber | undefined {
  // What follows is a month: "mùng năm" is a fifth and no year.
  return numbersIn(`${text} tháng`).findLast(({ to, value }) => to === text.length && Number.isInteger(value));
}

function monthOf({ month, name }: Record<string, string | undefined>): number | undefined {
  if (name !== undefined) return englishMonths.findIndex((one) => one.startsWith(name.slice(0, 3).toLowerCase())) + 1;
  if (month === undefined) return undefined;
  const [first = '', second] = month.toLowerCase().split(/\s+/u);
  const read = numbersIn(second === undefined ? `${first} ` : month)[0]?.value;
  // "tháng tư" is April; elsewhere "tư" is no number of its own.
  return monthWords[first] ?? (first === 'tư' ? 4 : first === 'năm' ? 5 : read);
}

function yearOf(written: string | undefined): { year?: number } {
  if (written === undefined) return {};
  return { year: Number(written.length === 2 ? `20${written}` : written) };
}

function isLikely(day: number | undefined, month: number): boolean {
  const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  return length !== undefined && (day === undefined || (day >= 1 && day <= length));
}

/**
 * Whether a text says a day, as far as the day is known.
 *
 * @param isYearInferred whether the year may be left out, since the record says that it was inferred
 */
export function saysDay(text: string, day: Day, isYearInferred: boolean): boolean {
  const [wantedYear = 0, month, date] = day.split('-').map(Number);
  const days = daysIn(text);
  if (month === undefined) return saysYear(text, wantedYear) || days.some((one) => one.year === wantedYear);
  return days.some(
    (one) =>
      one.month === month &&
      (date === undefined || one.day === date) &&
      (one.year === undefined ? isYearInferred : one.year === wantedYear),
  );
}

/** The years of a text that are no part of a day or of a span of years. */
export function yearsIn(text: string): { year: number; from: number; to: number }[] {
  const taken = [...daysIn(text), ...spansIn(text)];
  return [...text.matchAll(pattern(`(?<![\\p{L}\\p{N}/.-])${year}(?![\\p{L}\\p{N}]|[/-]\\p{L})`))]
    .map(({ 0: found, index }) => ({ year: Number(found), from: index, to: index + found.length }))
    .filter(({ from, to }) => !taken.some((one) => from < one.to && one.from < to));
}

function saysYear(text: string, wanted: number): boolean {
  return yearsIn(text).some((one) => one.year === wanted);
}

/** The spans of years of a text: "2023-2024", "2011 đến 2015", "the 2023–24 school year". */
export function spansIn(text: string): { first: number; last: number; from: number; to: number }[] {
  const span = pattern(
    `(?<![\\p{N}/])(?<first>${year})\\s*(?:[-–—/]|đến(?:\\s+năm)?|to)\\s*(?<last>${year}|\\d{2})(?![\\p{N}]|[/-]\\p{N})`,
  );
  return [...text.matchAll(span)].flatMap(({ 0: found, index, groups = {} }) => {
    const [first, written = ''] = [Number(groups['first']), groups['last']];
    const last = written.length === 2 ? Number(`${String(first).slice(0, 2)}${written}`) : Number(written);
    return last > first ? [{ first, last, from: index, to: index + found.length }] : [];
  });
}
