import type { Counts } from './counts.ts';
import { drawCounts } from './counts.ts';
import type { Drawing } from './drawing.ts';
import type { Places } from './places.ts';
import { drawPlaces } from './places.ts';
import type { Spans } from './spans.ts';
import { drawSpans } from './spans.ts';

/** What a chart draws, by what kind of numbers it is. */
export type ChartData = ({ kind: 'places' } & Places) | ({ kind: 'counts' } & Counts) | ({ kind: 'spans' } & Spans);

export function draw(data: ChartData): Drawing {
  switch (data.kind) {
    case 'places':
      return drawPlaces(data);
    case 'counts':
      return drawCounts(data);
    case 'spans':
      return drawSpans(data);
  }
}
