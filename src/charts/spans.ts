import { scaleBand } from 'd3-scale';
import type { Drawing, Label, Part } from './drawing.ts';
import { tenths, widthOf } from './drawing.ts';
import { yearAxis, yearHeight, yearWidth } from './year-axis.ts';

/** Who held a post in which years. */
export interface Spans {
  /** From the oldest to the newest; empty where nothing is known of it. */
  years: string[];
  holders: { name: Label; held: boolean[] }[];
}

const rowHeight = 22;
const barHeight = 12;
const gap = 10;

/** Draws a row a holder, with a bar over the years in which it held the post, and its name at the end of the last. */
export function drawSpans({ years, holders }: Spans): Drawing {
  const x = scaleBand(years.keys().toArray(), [0, yearWidth(years) * years.length]).paddingInner(0.1);
  const top = yearHeight(years);
  const middle = (row: number): number => top + row * rowHeight + rowHeight / 2;
  const start = (year: number): number => x(year) ?? 0;
  const groups = holders.map(({ name, held }, row) => {
    const newest = held.lastIndexOf(true);
    const bars = runsOf(held).map(
      ([from, to]): Part => ({
        kind: 'bar',
        x: tenths(start(from)),
        y: middle(row) - barHeight / 2,
        width: tenths(start(to) + x.bandwidth() - start(from)),
        height: barHeight,
      }),
    );
    const label: Part = {
      kind: 'text',
      x: tenths(start(newest) + x.bandwidth() + gap),
      y: middle(row),
      anchor: 'start',
      ...name,
    };
    const isNewest = newest === years.length - 1;
    return {
      title: name.text,
      look: isNewest ? ('leading' as const) : ('plain' as const),
      parts: [...bars, label],
      end: label.x,
    };
  });
  return {
    width: Math.ceil(Math.max(...groups.map(({ end, title, look }) => end + widthOf(title, look)))),
    height: top + holders.length * rowHeight,
    groups: [
      yearAxis(years, (year) => start(year) + x.bandwidth() / 2),
      ...groups.map(({ title, look, parts }) => ({ title, look, parts })),
    ],
  };
}

/** Where years in a row begin and end. */
function runsOf(held: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const [year, isHeld] of held.entries()) {
    if (!isHeld) continue;
    const run = runs.at(-1);
    if (run !== undefined && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
