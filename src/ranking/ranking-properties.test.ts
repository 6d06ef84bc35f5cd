import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Award, AwardType, Unit } from '../archive/archive.ts';
import { isCounted } from './award-tally.ts';
import { rankPeriod } from './rank-period.ts';
import type { Contest, PeriodStanding, RankingPolicy } from './standing.ts';

const policy: RankingPolicy = { lineage: 'own' };
const units = ['An', 'Bình', 'Cường', 'Dũng', 'Đức', 'Ân', 'Ấn'].map((vi, index): Unit => {
  return { id: `u${index}`, names: [{ vi }], successors: [], predecessors: [], awards: [], posts: [], memberships: [] };
});
const types = ['co', 'bang-khen', 'giay-khen'].map((id, rank): AwardType => {
  return { id, rank, name: { vi: id }, also: [], level: 'province', ranked: rank < 2 || id !== 'luan-luu' };
});
const unit = fc.constantFrom(...units);
const recipient = fc.record({
  unit,
  type: fc.constantFrom(...types),
  status: fc.constantFrom('proposed' as const, 'decided' as const, 'presented' as const, 'revoked' as const),
});
const awards = fc.array(fc.record({ recipients: fc.array(recipient, { maxLength: 6 }) }), { maxLength: 5 });
const points = fc.integer({ min: 0, max: 300 });
const scores = fc.uniqueArray(fc.record({ unit, x: points, y: points }), { selector: (row) => row.unit });
const contest = fc
  .record({ awards, roster: fc.uniqueArray(unit), scores, withScores: fc.boolean() })
  .map((given): Contest => {
    const rows = given.scores.map(({ unit: of, x, y }, index) => ({
      index,
      unit: of,
      points: new Map([
        ['x', x],
        ['y', y],
      ]),
      bonus: 0,
      deduction: 0,
      total: x + y,
    }));
    const result = { status: 'final' as const, scores: { criteria: [], tieBreakers: ['y'], rows } };
    return {
      period: '2016',
      awards: given.awards,
      roster: { units: given.roster },
      ...(given.withScores && { result }),
    };
  });

const written = ({ basis, placings, unplaced }: PeriodStanding): unknown => [
  basis,
  placings.map(({ unit: { id }, place, tied, reasons }) => [id, place, tied, reasons]),
  unplaced.map(({ id }) => id),
];

test('any order of the input gives the same standing', () => {
  fc.assert(
    fc.property(contest, fc.infiniteStream(fc.nat()), (given, randoms) => {
      const shuffle = <T>(list: readonly T[]): T[] =>
        list
          .map((item) => [randoms.next().value as number, item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item);
      const shuffled: Contest = {
        ...given,
        awards: shuffle(given.awards.map(({ recipients }) => ({ recipients: shuffle(recipients) }))),
        roster: { units: shuffle(given.roster?.units ?? []) },
        ...(given.result?.scores !== undefined && {
          result: {
            status: 'final',
            scores: { criteria: [], tieBreakers: ['y'], rows: shuffle(given.result.scores.rows) },
          },
        }),
      };
      expect(written(rankPeriod(shuffled, policy))).toEqual(written(rankPeriod(given, policy)));
    }),
  );
});

test('one more counted award never lowers the place of its own unit', () => {
  fc.assert(
    fc.property(awards, recipient, (before, more) => {
      fc.pre(isCounted(more));
      const placeIn = (list: Pick<Award, 'recipients'>[]): number =>
        rankPeriod({ period: '2016', awards: list }, policy).placings.find(({ unit: of }) => of === more.unit)?.place ??
        Number.POSITIVE_INFINITY;
      expect(placeIn([...before, { recipients: [more] }])).toBeLessThanOrEqual(placeIn(before));
    }),
  );
});

test('places count who is better, and units share one exactly when they are tied', () => {
  fc.assert(
    fc.property(contest, (given) => {
      const { placings, unplaced } = rankPeriod(given, policy);
      for (const { place, tied } of placings) {
        expect(placings.filter((other) => other.place < place)).toHaveLength(place - 1);
        expect(tied).toBe(placings.filter((other) => other.place === place).length > 1);
      }
      const all = [...placings.map(({ unit: of }) => of), ...unplaced];
      expect(new Set(all).size).toBe(all.length);
      for (const member of given.roster?.units ?? []) expect(all).toContain(member);
    }),
  );
});
