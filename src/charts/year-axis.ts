import type { Group } from './drawing.ts';
import { tenths } from './drawing.ts';

const lineHeight = 14;

/** The height of what says which year a column is of, in pixels. */
export function yearHeight(years: readonly string[]): number {
  return 12 + lineHeight * Math.max(1, ...years.map((year) => linesOf(year).length));
}

/** The width that a year needs to be said, and that of a column where there are too many to say each. */
const saidWidth = 40;
const narrowWidth = 28;
const saidAtMost = 18;

/** The width of the column of a year, in pixels: as wide as it has to be to be said, narrower where there are many. */
export function yearWidth(years: readonly string[]): number {
  return years.length > saidAtMost ? narrowWidth : saidWidth;
}

/** The years above their columns. Of many only every second is said, the newest in any case. */
export function yearAxis(years: readonly string[], x: (index: number) => number): Group {
  const isSaid = (index: number): boolean => years.length <= saidAtMost || (years.length - 1 - index) % 2 === 0;
  return {
    look: 'axis',
    parts: years.flatMap((year, index) =>
      isSaid(index)
        ? linesOf(year).map((text, row) => ({
            kind: 'text' as const,
            x: tenths(x(index)),
            y: 10 + row * lineHeight,
            anchor: 'middle' as const,
            text,
          }))
        : [],
    ),
  };
}

/** Years of two stand in two lines; one without a name has none. */
function linesOf(year: string): string[] {
  return year === '' ? [] : year.split(/(?<=[-–])/u);
}
