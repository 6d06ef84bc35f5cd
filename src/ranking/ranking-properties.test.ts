import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryArchive } from '../../tests/support/arbitrary-archive.ts';
import type { Files } from '../../tests/support/memory-archive.ts';
import { archiveOf } from '../../tests/support/memory-archive.ts';
import type { Annual, Award, Bloc, Recipient, Unit } from '../archive/archive.ts';
import type { Basis } from '../schemas/blocs.ts';
import { isCounted } from './award-tally.ts';
import { rankBloc } from './rank-overall.ts';
import { rankPeriod } from './rank-period.ts';
import type { BlocStandings, Contest, PeriodStanding, Placing, RankingPolicy, Reason } from './standing.ts';

/** How the one bloc of an archive stands, whatever else the archive holds. */
function standingsOf(files: Files): BlocStandings {
  const { blocs, awardTypes } = archiveOf(files, { asOf: '2026-01-01' });
  const [bloc] = blocs;
  return rankBloc(bloc as Bloc, awardTypes);
}

const forEveryBloc = (holds: (standings: BlocStandings) => void): void =>
  fc.assert(fc.property(arbitraryArchive, ({ files }) => holds(standingsOf(files))));

const forEveryPeriod = (holds: (annual: Annual, standing: PeriodStanding, bloc: Bloc) => void): void =>
  forEveryBloc(({ bloc, periods }) => {
    for (const { annual, standing } of periods) holds(annual, standing, bloc);
  });

/** What a period has for each basis. */
function hasBasis({ result, awards }: Annual): Record<Exclude<Basis, 'none'>, boolean> {
  const final = result?.status === 'final' ? result : undefined;
  return {
    official: final?.order !== undefined,
    scores: final?.scores !== undefined,
    grades: final?.grades !== undefined,
    awards: awards.some(({ recipients }) => recipients.some((one) => isCounted(one, ['year']))),
  };
}

test('the basis is the first that the period has, or the one that is forced; without data there is none', () => {
  forEveryPeriod((annual, { basis, notRanked, forcedWithoutData, placings }, { policy }) => {
    const has = hasBasis(annual);
    const first = (['official', 'scores', 'grades', 'awards'] as const).find((one) => has[one]) ?? 'none';
    const forced =
      policy.basis === undefined || policy.basis === 'none' ? policy.basis : has[policy.basis] ? policy.basis : 'none';
    expect(basis).toBe(forced ?? first);
    expect(notRanked).toBe(policy.basis === 'none' ? true : undefined);
    expect(forcedWithoutData).toBe(basis === 'none' && policy.basis !== 'none' ? policy.basis : undefined);
    expect(placings.length > 0).toBe(basis !== 'none');
  });
});

test('every candidate has one row: a place, or none', () => {
  forEveryPeriod(({ roster, awards }, { placings, unplaced }) => {
    const all = [...placings.map(({ unit }) => unit), ...unplaced];
    expect(new Set(all).size).toBe(all.length);
    for (const member of roster?.units ?? []) expect(all).toContain(member);
    for (const { unit } of awards.flatMap(({ recipients }) => recipients.filter((one) => isCounted(one, ['year']))))
      expect(all).toContain(unit);
  });
});

test('places count who is better, and units share one exactly when they are tied; an order keeps its own numbers', () => {
  forEveryBloc(({ periods, overall }) => {
    for (const { basis, placings } of [...periods.map(({ standing }) => standing), overall]) {
      for (const { place, tied } of placings) {
        expect(placings.filter((other) => other.place < place)).toHaveLength(place - 1);
        expect(tied).toBe(placings.filter((other) => other.place === place).length > 1);
      }
      expect(placings.map(({ place }) => place)).toEqual(placings.map(({ place }) => place).toSorted((a, b) => a - b));
      if (basis === 'official')
        expect(placings.map(({ place, reasons }) => [place, reasons])).toEqual(
          placings.map(({ place }) => [place, [{ kind: 'official', place }]]),
        );
    }
  });
});

/** Awards of a unit by type, highest first, as numbers that compare like a medal table. */
const medals = ({ reasons }: Placing): number[] => {
  const counts = reasons.filter((reason): reason is Reason & { kind: 'award' } => reason.kind === 'award');
  return [0, 1, 2].map((rank) => counts.find(({ type }) => type.rank === rank)?.count ?? 0);
};

const compareMedals = (a: number[], b: number[]): number =>
  a.map((count, rank) => (b[rank] ?? 0) - count).find((difference) => difference !== 0) ?? 0;

test('by awards the better table is before, equal tables share a place, and a type that is not ranked is in none', () => {
  forEveryBloc(({ periods, overall }) => {
    for (const { basis, placings } of [...periods.map(({ standing }) => standing), overall]) {
      if (basis !== 'awards') continue;
      for (const a of placings) {
        expect(a.reasons.every((reason) => reason.kind === 'award' && reason.type.ranked && reason.count > 0)).toBe(
          true,
        );
        for (const b of placings)
          expect(Math.sign(a.place - b.place)).toBe(Math.sign(compareMedals(medals(a), medals(b))));
      }
    }
  });
});

test('by scores the higher total is before, then the tie-breaker', () => {
  forEveryPeriod(({ result }, { basis, placings }) => {
    if (basis !== 'scores') return;
    const rows = new Map(result?.scores?.rows.map((row) => [row.unit, row]));
    const key = ({ unit }: Placing): number[] => {
      const row = rows.get(unit);
      return [row?.total ?? 0, row?.points.get('thuong') ?? 0];
    };
    for (const a of placings)
      for (const b of placings) expect(Math.sign(a.place - b.place)).toBe(Math.sign(compareMedals(key(a), key(b))));
  });
});

test('over the years every counted award of a period is counted once, and of what is inherited one of a type a year', () => {
  forEveryBloc(({ bloc, overall }) => {
    const heir = new Map(overall.carried.map(({ unit, to }) => [unit, to]));
    const expected = new Map<string, number>();
    const add = (key: string): unknown => expected.set(key, (expected.get(key) ?? 0) + 1);
    for (const { awards } of bloc.policy.basis === 'none' ? [] : bloc.annuals) {
      const counted = awards.flatMap(({ recipients }) => recipients.filter((one) => isCounted(one, ['year'])));
      const keyOf = (unit: Unit, { type }: Recipient): string => `${unit.id} ${type.id}`;
      const own = counted.filter(({ unit }) => !heir.has(unit)).map((one) => keyOf(one.unit, one));
      const inherited = counted.flatMap((one) => {
        const to = heir.get(one.unit);
        return to === undefined ? [] : [keyOf(to, one)];
      });
      for (const key of [...own, ...[...new Set(inherited)].filter((one) => !own.includes(one))]) add(key);
    }
    const told = overall.placings.flatMap(({ unit, reasons }) =>
      reasons.flatMap((reason) =>
        reason.kind === 'award' ? [[`${unit.id} ${reason.type.id}`, reason.count] as const] : [],
      ),
    );
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
    if (bloc.policy.lineage === 'own') expect(overall.carried).toEqual([]);
    for (const { unit, to } of overall.carried) {
      expect(to.successors).toEqual([]);
      expect(overall.placings.some((placing) => placing.unit === unit)).toBe(false);
      expect(overall.unplaced).not.toContain(unit);
    }
  });
});

test('the place of each period stands beside, for whoever has one', () => {
  forEveryBloc(({ periods, overall }) => {
    const told = [...overall.placesByPeriod].flatMap(([unit, places]) =>
      [...places].map(([period, placing]) => `${period} ${unit.id} ${placing.place}`),
    );
    const expected = periods.flatMap(({ annual, standing: { placings } }) =>
      placings.map(({ unit, place }) => `${annual.period} ${unit.id} ${place}`),
    );
    expect(told.toSorted()).toEqual(expected.toSorted());
  });
});

test('where two bases exist, exactly the units that they put elsewhere are told', () => {
  forEveryPeriod((annual, of, { policy, annuals }) => {
    const alone = (basis: Basis): PeriodStanding | undefined =>
      rankBloc({ policy: { ...policy, basis }, annuals, otherAwards: [] as Award[] } as Bloc, []).periods.find(
        (one) => one.annual === annual,
      )?.standing;
    const placingIn = (found: PeriodStanding | undefined, unit: Unit): Placing | undefined =>
      found?.placings.find((placing) => placing.unit === unit);
    const placeIn = (found: PeriodStanding | undefined, unit: Unit): number | undefined =>
      placingIn(found, unit)?.place;
    const told = (placing: Pick<Placing, 'place' | 'tied'> | undefined): string =>
      placing === undefined ? 'none' : `${placing.place}${placing.tied ? '=' : ''}`;
    const expected = (['official', 'scores', 'grades', 'awards'] as const).flatMap((basis) => {
      const other = alone(basis);
      if (of.basis === 'none' || basis === of.basis || other?.basis !== basis) return [];
      const units = new Set([...of.placings, ...other.placings].map(({ unit }) => unit));
      const orderOf = (found: PeriodStanding | undefined, a: Unit, b: Unit): number =>
        Math.sign((placeIn(found, a) ?? Number.NaN) - (placeIn(found, b) ?? Number.NaN));
      const isElsewhere = (unit: Unit): boolean =>
        basis === 'grades' || of.basis === 'grades'
          ? [...units].some((rival) => orderOf(of, unit, rival) * orderOf(other, unit, rival) === -1)
          : told(placingIn(of, unit)) !== told(placingIn(other, unit));
      return [...units].filter(isElsewhere).map((unit) => `${basis} ${unit.id} ${told(placingIn(other, unit))}`);
    });
    const found = of.otherOrders.flatMap(({ count, differences }) =>
      count === 'number-of-awards'
        ? []
        : differences.map(({ unit, placing }) => `${count} ${unit.id} ${told(placing)}`),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});

test('by number, a unit stands behind exactly those with more counted awards', () => {
  forEveryPeriod(({ awards }, { otherOrders, placings, basis }, { policy }) => {
    const numbers = new Map<Unit, number>();
    for (const { recipients } of awards)
      for (const one of recipients)
        if (isCounted(one, policy.grounds)) numbers.set(one.unit, (numbers.get(one.unit) ?? 0) + 1);
    const found = otherOrders.find(({ count }) => count === 'number-of-awards');
    expect(found !== undefined).toBe(basis === 'awards');
    if (found === undefined) return;
    const own = new Map(placings.map(({ unit, place, tied }) => [unit, { place, tied }]));
    const told = new Map(found.differences.map(({ unit, placing }) => [unit, placing]));
    for (const unit of new Set([...own.keys(), ...numbers.keys()])) {
      const number = numbers.get(unit);
      const all = [...numbers.values()];
      const expected =
        number === undefined
          ? undefined
          : {
              place: 1 + all.filter((one) => one > number).length,
              tied: all.filter((one) => one === number).length > 1,
            };
      expect(told.has(unit) ? told.get(unit) : own.get(unit)).toEqual(expected);
    }
  });
});

test('one more counted award never lowers the place of its own unit', () => {
  fc.assert(
    fc.property(arbitraryArchive, fc.nat(), fc.nat(), ({ files }, unitNumber, typeNumber) => {
      const { blocs, units, awardTypes } = archiveOf(files, { asOf: '2026-01-01' });
      const [bloc] = blocs;
      const annual = bloc?.annuals.find(({ awards }) => awards.length > 0);
      const unit = units[unitNumber % units.length];
      const type = awardTypes[typeNumber % awardTypes.length];
      fc.pre(annual !== undefined && unit !== undefined && type?.ranked === true);
      const policy: RankingPolicy = { lineage: 'own', grounds: ['year'], spans: [], basis: 'awards' };
      const more: Recipient = { index: 0, unit, type, status: 'decided', ground: 'year' };
      const placeIn = (awards: Contest['awards']): number =>
        rankPeriod({ period: annual.period, awards }, policy).placings.find((placing) => placing.unit === unit)
          ?.place ?? Number.POSITIVE_INFINITY;
      expect(placeIn([...annual.awards, { recipients: [more] }])).toBeLessThanOrEqual(placeIn(annual.awards));
    }),
  );
});
