import type { Annual, Bloc } from '../archive/archive.ts';
import { comparePeriods } from '../schemas/period.ts';

/** The newest annual of each bloc, the newest of all first; blocs keep their order where their periods are the same. */
export function newestAnnuals(blocs: readonly Bloc[]): Annual[] {
  const newest = blocs.flatMap(({ annuals }) => annuals.at(-1) ?? []);
  return newest.sort((a, b) => comparePeriods(b.period, a.period));
}
