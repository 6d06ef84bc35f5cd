import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Drawing, Group, Label, Part } from './drawing.ts';
import { tenths, widthOf } from './drawing.ts';

/** Numbers of several kinds, a row each: drawn as bars that stand one after the other. */
export interface Counts {
  /** The kinds, from the weightiest. */
  series: Label[];
  /** Each with a count a kind. */
  rows: { name: Label; counts: number[] }[];
}

/** As wide as the narrowest phone lets it be seen whole. */
const width = 300;
const barHeight = 16;
const gap = 8;
/** The height of a row, and of a row whose name stands above its bar: the tallest letters of systems are 19 pixels high (Open Sans). */
const rowHeight = 26;
const namedHeight = 41;
/** How far the middle of such a name stands above its bar: the marks below its letters are clear of it. */
const nameAbove = 10;
/** Names that are wider stand above their bars. */
const besideAtMost = 80;

/** Draws a row a name, with the number of all at its end; the number of each kind stands in its bar where it fits. */
export function drawCounts({ series, rows }: Counts): Drawing {
  const totals = rows.map(({ counts }) => sum(counts));
  const most = Math.max(1, ...totals);
  const nameWidth = Math.max(...rows.map(({ name }) => widthOf(name.text)));
  const isBeside = nameWidth <= besideAtMost;
  const height = isBeside ? rowHeight : namedHeight;
  const left = isBeside ? nameWidth + gap : 0;
  const right = width - gap - widthOf(String(most));
  const x = scaleLinear([0, most], [left, right]);
  const bottom = (row: number): number => (row + 1) * height - (rowHeight - barHeight) / 2;
  const middle = (row: number): number => bottom(row) - barHeight / 2;
  const stacked = stack<{ counts: number[] }, number>()
    .keys(series.keys())
    .value(({ counts }, kind) => counts[kind] ?? 0)(rows);
  const bars = stacked.map(
    (ofKind): Group => ({
      title: series[ofKind.key]?.text,
      look: `series-${ofKind.key + 1}`,
      parts: ofKind.flatMap(([from, to], row): Part[] => {
        if (to === from) return [];
        const bar = { x: tenths(x(from)), width: tenths(x(to) - x(from)) };
        const text = String(to - from);
        return [
          { kind: 'bar', ...bar, y: bottom(row) - barHeight, height: barHeight },
          ...(bar.width < widthOf(text) + 4
            ? []
            : [
                {
                  kind: 'text' as const,
                  x: tenths(bar.x + bar.width / 2),
                  y: middle(row),
                  anchor: 'middle' as const,
                  text,
                },
              ]),
        ];
      }),
    }),
  );
  const names = rows.map(
    ({ name }, row): Part =>
      isBeside
        ? { kind: 'text', x: nameWidth, y: middle(row), anchor: 'end', ...name }
        : { kind: 'text', x: 0, y: bottom(row) - barHeight - nameAbove, anchor: 'start', ...name },
  );
  const ends = totals.map(
    (total, row): Part => ({
      kind: 'text',
      x: tenths(x(total) + gap),
      y: middle(row),
      anchor: 'start',
      text: String(total),
    }),
  );
  return {
    width: Math.max(width, isBeside ? 0 : nameWidth),
    height: rows.length * height,
    groups: [...bars, { look: 'plain', parts: [...names, ...ends] }],
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
