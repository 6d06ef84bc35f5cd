import type { Day } from '../schemas/day.ts';
import { dayParts } from '../schemas/day.ts';
import type { Period } from '../schemas/period.ts';
import type { Hundredths } from '../schemas/points.ts';
import type { Lang } from '../text/locales.ts';
import { locales } from '../text/locales.ts';

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A day in words, as precisely as it is known. Vietnamese follows Decree 30/2020/NĐ-CP, appendix I: days under 10 and the
 * months 1 and 2 take a leading zero ("ngày 05 tháng 02 năm 2024", "ngày 20 tháng 3 năm 2017").
 */
export function formatDay(day: Day, lang: Lang): string {
  const { year, month, date } = partsOf(day);
  if (lang === 'vi') {
    if (month === undefined) return `năm ${year}`;
    const ofMonth = `tháng ${padMonth(month)} năm ${year}`;
    return date === undefined ? ofMonth : `ngày ${padDate(date)} ${ofMonth}`;
  }
  if (month === undefined) return String(year);
  const ofMonth = `${englishMonths[month - 1]} ${year}`;
  return date === undefined ? ofMonth : `${date} ${ofMonth}`;
}

/** A day for lists and tables: "20/3/2017", "20 Mar 2017". */
export function formatShortDay(day: Day, lang: Lang): string {
  const { year, month, date } = partsOf(day);
  if (month === undefined) return String(year);
  if (lang === 'vi') return [...(date === undefined ? [] : [padDate(date)]), padMonth(month), year].join('/');
  const ofMonth = `${englishMonths[month - 1]?.slice(0, 3)} ${year}`;
  return date === undefined ? ofMonth : `${date} ${ofMonth}`;
}

function partsOf(day: Day) {
  const parts = dayParts(day);
  if (parts === undefined) throw new Error(`"${day}" is no day: the schema lets none through`);
  return parts;
}

const padDate = (date: number): string => String(date).padStart(2, '0');
const padMonth = (month: number): string => (month < 3 ? `0${month}` : String(month));

/** A period in a table: "2017", and "2023-2024" as law and schools write it, or "2023–2024" in English. */
export function formatPeriod(period: Period, lang: Lang): string {
  return lang === 'vi' ? period : period.replace('-', '–');
}

// Making a formatter takes a thousand times as long as using it.
const numbers = {
  vi: new Intl.NumberFormat(locales.vi.locale, { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat(locales.en.locale, { maximumFractionDigits: 2 }),
} as const satisfies Record<Lang, Intl.NumberFormat>;
const formatsWith = (lang: Lang): [Intl.NumberFormat, Intl.NumberFormat, Intl.NumberFormat] => {
  const atLeast = (minimumFractionDigits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locales[lang].locale, { minimumFractionDigits, maximumFractionDigits: 2 });
  return [atLeast(0), atLeast(1), atLeast(2)];
};
const withDecimals = { vi: formatsWith('vi'), en: formatsWith('en') } as const;
const lists = {
  vi: new Intl.ListFormat(locales.vi.locale, { type: 'conjunction' }),
  en: new Intl.ListFormat(locales.en.locale, { type: 'conjunction' }),
} as const satisfies Record<Lang, Intl.ListFormat>;

/**
 * Points with the decimal sign of the language: `9825` as "98,25" or "98.25".
 *
 * @param decimals how many there are to be, at least; as many as it takes where they are left out
 */
export function formatPoints(hundredths: Hundredths, lang: Lang, decimals = 0): string {
  return withDecimals[lang][decimals === 1 || decimals === 2 ? decimals : 0].format(hundredths / 100);
}

/** How many decimals points take in a column of them. */
export function decimalsOf(all: readonly Hundredths[]): number {
  if (all.every((points) => points % 100 === 0)) return 0;
  return all.every((points) => points % 10 === 0) ? 1 : 2;
}

/** The size of a file: "1,2 MB" or "340 KB", a thousand bytes to each. */
export function formatSize(bytes: number, lang: Lang): string {
  if (bytes < 1_000_000) return `${numbers[lang].format(Math.max(1, Math.round(bytes / 1000)))} KB`;
  return `${numbers[lang].format(Math.round(bytes / 100_000) / 10)} MB`;
}

/** Names in a sentence: "A, B và C", "A, B and C". */
export function formatList(names: readonly string[], lang: Lang): string {
  return lists[lang].format(names);
}
