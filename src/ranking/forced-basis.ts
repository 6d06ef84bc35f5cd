import type { Basis, RankingPolicy } from '../schemas/blocs.ts';
import type { Period } from '../schemas/period.ts';
import { comparePeriods } from '../schemas/period.ts';

/** The basis that the policy of a bloc forces for a period: that of the first span that has it, else that for all periods. */
export function forcedBasis({ basis, spans }: RankingPolicy, period: Period): Basis | undefined {
  const span = spans.find(
    ({ from, to }) =>
      (from === undefined || comparePeriods(from, period) <= 0) &&
      (to === undefined || comparePeriods(period, to) <= 0),
  );
  return span?.basis ?? basis;
}

/** Whether a bloc is ranked in no period, whatever is on record. */
export function isNeverRanked({ basis, spans }: RankingPolicy): boolean {
  return basis === 'none' && spans.every((span) => span.basis === 'none');
}
