import { comparePeriods } from '../../schemas/period.ts';
import type { Edition } from '../edition.ts';

/** How much there is of each kind, and from when to when; absent where there is nothing yet. */
export function holdingsInWords({ t, archive }: Edition): string | undefined {
  const { blocs, units, meetings, awards, covenants } = archive;
  const years = blocs.flatMap(({ annuals }) => annuals.map(({ period }) => period));
  const [first, last] = [years.toSorted(comparePeriods)[0], years.toSorted(comparePeriods).at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return t.holdings({
    blocs: blocs.length,
    units: units.length,
    meetings: meetings.length,
    awards: awards.length,
    covenants: covenants.length,
    first: first.slice(0, 4),
    last: last.slice(-4),
  });
}
