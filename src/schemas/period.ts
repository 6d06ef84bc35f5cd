import { z } from 'zod';

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

export const period = z
  .union([z.string(), z.number()])
  .transform((value) =>
    String(value)
      .trim()
      .replace(/\s*[–—-]\s*/u, '-'),
  )
  .refine((text) => periodPattern.test(text), { params: { kind: 'bad-period' }, abort: true })
  .refine((text) => text.length === 4 || periodYears(text).first < periodYears(text).last, {
    params: { kind: 'period-backwards' },
  })
  .transform((text): Period => text);

/** One period, or a list of them. */
export const periods = z.union([period.transform((one) => [one]), z.array(period)]);
