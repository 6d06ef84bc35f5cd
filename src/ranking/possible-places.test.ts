import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { award, base, bloc, result, roster, standingsOf } from '../../tests/support/memory-archive.ts';
import type { Award, AwardType, Recipient, Roster, Unit } from '../archive/archive.ts';
import { compareTallies } from './award-tally.ts';
import { possiblePlaces } from './possible-places.ts';
import { rankPeriod } from './rank-period.ts';
import type { Certainty, Gap } from './standing.ts';

/** The possible places of 2016 as people would write them down: `a 1, b 2-5, c 2-5+`, with a `+` where there is no end. */
function written(files: Files): string {
  const { certainty } = standingsOf({ ...base, ...files }).periods.find(({ annual }) =>
    annual.period.startsWith('2016'),
  )?.standing ?? { certainty: undefined };
  if (certainty === undefined) return 'none';
  const places = [...certainty.places].map(([unit, { best, worst, worstOfKnown }]) => {
    const range = best === worstOfKnown ? String(best) : `${best}-${worstOfKnown}`;
    return `${unit.id} ${range}${worst === undefined ? '+' : worst === worstOfKnown ? '' : `..${worst}`}`;
  });
  return `${places.join(', ')} | ${certainty.gaps.map(gapInShort).join(', ')}`.trim();
}

function gapInShort({ kind, ...numbers }: Gap): string {
  return [kind, ...Object.values(numbers)].join(' ');
}

const complete = { complete: true };
const members = (facts: object): Files => bloc({ rosters: [{ ...roster(2016, 'a', 'b', 'c', 'd', 'e'), ...facts }] });

describe('awards', () => {
  test.each<[name: string, files: Files, expected: string]>([
    [
      'the source report: the flag is the highest that the decision gives; the others may come behind three more flags',
      { ...members(complete), ...award('khen', 2016, ['b co', 'a bang-khen']) },
      'b 1, a 2-5 | open-decisions 1',
    ],
    ['a decision that names all', award('khen', 2016, ['b co', 'a bang-khen'], complete), 'b 1, a 2 |'],
    [
      'a roster that is incomplete: nobody knows how many come before',
      { ...members({ complete: false }), ...award('khen', 2016, ['b co', 'a bang-khen']) },
      'b 1, a 2-5+ | open-decisions 1, unknown-members',
    ],
    [
      'one that says how many members there are',
      { ...members({ complete: false, count: 7 }), ...award('khen', 2016, ['b co', 'a bang-khen']) },
      'b 1, a 2-5..7 | open-decisions 1, unknown-members 2',
    ],
    [
      'the roster of an earlier year',
      {
        ...bloc({ rosters: [roster(2015, 'a', 'b', 'c')] }),
        ...award('khen', 2016, ['b co', 'a bang-khen']),
      },
      'b 1, a 2-3+ | open-decisions 1, unknown-members',
    ],
    [
      'two decisions: each may name what the other names, with what it gives itself',
      { ...award('mot', 2016, ['a co', 'b bang-khen']), ...award('hai', 2016, ['c giay-khen']) },
      'a 1-4, b 2-5, c 1-5 | open-decisions 2',
    ],
    [
      'a decision gives nothing of other levels than those on record',
      award('khen', 2016, ['a giay-khen', 'b giay-khen']),
      'a 1, b 1 | open-decisions 1',
    ],
    [
      'what is told by its number alone, of a decision that gives no more',
      award('khen', 2016, ['a bang-khen', 'b giay-khen'], { ...complete, counts: [{ type: 'bang-khen', number: 2 }] }),
      'a 1, b 2-4 | unnamed-awards 2',
    ],
    [
      'what went to people says nothing of units',
      award('khen', 2016, ['a co', 'b giay-khen'], {
        ...complete,
        counts: [{ type: 'co', number: 2, of: 'individuals' }],
      }),
      'a 1, b 2 |',
    ],
    [
      'an award of no known period',
      { ...award('khen', 2016, ['a co', 'b bang-khen'], complete), ...award('khac', undefined, ['b co'], complete) },
      'a 1-2, b 1-2 | undated-awards 1',
    ],
    [
      'one that was given before the period began',
      {
        ...award('khen', 2016, ['a co', 'b bang-khen'], complete),
        ...award('khac', undefined, ['b co'], { ...complete, announcedOn: '2015-12-31' }),
      },
      'a 1, b 2 |',
    ],
    [
      'one of which only the year is known, that of the period',
      {
        ...award('khen', 2016, ['a co', 'b bang-khen'], complete),
        ...award('khac', undefined, ['b co'], { ...complete, announcedOn: '2016' }),
      },
      'a 1-2, b 1-2 | undated-awards 1',
    ],
    [
      'a decision and its presentation are one',
      {
        ...award('khen', 2016, ['a co', 'b bang-khen']),
        ...award('trao', 2016, ['a co presented', 'b bang-khen presented'], { follows: ['2016/khen'] }),
      },
      'a 1, b 2-5 | open-decisions 1',
    ],
    [
      'and what the decision names besides has what it has',
      {
        ...award('khen', 2016, ['b co', 'a bang-khen']),
        ...award('trao', 2016, ['b co presented'], { follows: ['2016/khen'] }),
      },
      'b 1, a 2-5 | open-decisions 1',
    ],
    [
      'one of which only the year is known, in which a school year begins',
      {
        ...bloc({ calendar: 'school-year', rosters: [roster('2016-2017', 'a', 'b')] }),
        ...award('khen', '2016-2017', ['a co', 'b bang-khen'], complete),
        ...award('khac', undefined, ['b co'], { ...complete, announcedOn: '2016' }),
      },
      'a 1-2, b 1-2 | undated-awards 1',
    ],
    [
      'one of a period of another calendar is of that one',
      {
        ...award('khen', 2016, ['a co', 'b bang-khen'], complete),
        ...award('khac', '2016-2017', ['b co'], complete),
      },
      'a 1, b 2 |',
    ],
    [
      'more awards by number than units that are known',
      {
        ...bloc({ rosters: [{ ...roster(2016, 'a', 'b', 'c'), complete: false, count: 6 }] }),
        ...award('khen', 2016, ['a bang-khen', 'b giay-khen'], {
          ...complete,
          counts: [{ type: 'bang-khen', number: 3 }],
        }),
      },
      'a 1, b 2-3..5 | unnamed-awards 3, unknown-members 3',
    ],
    [
      'decisions that name all leave nothing to members whom nobody names',
      { ...members({ complete: false }), ...award('khen', 2016, ['b co', 'a bang-khen'], complete) },
      'b 1, a 2 |',
    ],
    [
      'types of the level that count in no year',
      {
        'award-types.yaml': [
          { id: 'huan-chuong', name: 'Huân chương', level: 'province', rewards: 'tenure' },
          { id: 'co', name: 'Cờ thi đua', level: 'province' },
        ],
        ...award('khen', 2016, ['a co', 'b co']),
      },
      'a 1, b 1 | open-decisions 1',
    ],
    ['proposals alone rank nobody', award('khen', 2016, ['a co proposed']), 'none'],
  ])('%s', (_, files, expected) => {
    expect(written(files)).toBe(expected);
  });
});

describe('published results', () => {
  const criteria = [
    { column: 'cm', name: 'Chuyên môn', maximum: 60 },
    { column: 'pt', name: 'Phong trào', maximum: 40 },
  ];
  const order = [
    { unit: 'a', place: 1 },
    { unit: 'b', place: 2 },
  ];
  test.each<[name: string, files: Files, expected: string]>([
    ['a published order has its own places', result(2016, { order }), 'none'],
    [
      'three members are left out of a table: what is full stays first',
      result(2016, { criteria }, 'unit,cm,pt\na,60,40\nb,50,40\n'),
      'a 1, b 2-5 | left-out 3',
    ],
    [
      'a criterion without a maximum: nothing is full',
      result(2016, { criteria: [criteria[0], { column: 'pt', name: 'Phong trào' }] }, 'unit,cm,pt\na,60,40\nb,50,40\n'),
      'a 1-4, b 2-5 | left-out 3',
    ],
    [
      'points that are added besides',
      result(
        2016,
        { criteria: [...criteria, { column: 'th', name: 'Thưởng', maximum: 5, role: 'bonus' }] },
        'unit,cm,pt,th\na,60,40,4\nb,60,40,5\n',
      ),
      'b 1, a 2-5 | left-out 3',
    ],
    [
      'points that are taken off put nobody higher',
      result(
        2016,
        { criteria: [...criteria, { column: 'tru', name: 'Điểm trừ', role: 'deduction' }] },
        'unit,cm,pt,tru\na,60,40,0\nb,60,40,1\n',
      ),
      'a 1, b 2-5 | left-out 3',
    ],
    [
      'equal totals, told apart by a column that has no maximum',
      result(2016, { criteria, tieBreakers: ['phieu'] }, 'unit,cm,pt,phieu\na,60,40,9\nb,60,40,8\n'),
      'a 1-4, b 2-5 | left-out 3',
    ],
    [
      'and by one that is full already',
      result(2016, { criteria, tieBreakers: ['pt'] }, 'unit,cm,pt\na,60,40\nb,50,40\n'),
      'a 1, b 2-5 | left-out 3',
    ],
    [
      'a table that says it names all',
      result(2016, { criteria, complete: true }, 'unit,cm,pt\na,60,40\nb,50,40\n'),
      'a 1, b 2 |',
    ],
    [
      'grades: nothing is better than the best one',
      result(2016, {
        grades: [
          { unit: 'a', grade: 'outstanding' },
          { unit: 'b', grade: 'good' },
        ],
      }),
      'a 1, b 2-5 | left-out 3',
    ],
    [
      'and of members that nobody names, nobody knows how many',
      {
        ...members({ complete: false }),
        ...result(2016, {
          grades: [
            { unit: 'a', grade: 'outstanding' },
            { unit: 'b', grade: 'good' },
          ],
        }),
      },
      'a 1, b 2-5+ | left-out 3, unknown-members',
    ],
  ])('%s', (_, files, expected) => {
    expect(written(files)).toBe(expected);
  });
});

// The second opinion: every way in which a small record can be completed, one after the other.

const types = (['province', 'province', 'grassroots'] as const).map(
  (level, rank): AwardType => ({
    id: `t${rank}`,
    rank,
    level,
    name: { vi: `Hình thức ${rank}` },
    also: [],
    ranked: true,
    rewards: 'year',
  }),
);

const unitNamed = (id: string): Unit => ({
  id,
  names: [{ vi: id }],
  successors: [],
  predecessors: [],
  awards: [],
  posts: [],
  memberships: [],
});

const given = (unit: Unit, type: AwardType): Recipient => ({ unit, type, index: 0, status: 'decided', ground: 'year' });

interface Small {
  members: number;
  unknown: number;
  decisions: { recipients: [unit: number, type: number][]; counts: number[]; complete: boolean }[];
  undated: [unit: number, type: number][];
}

const one = fc.tuple(fc.nat(2), fc.nat(2));
const small: fc.Arbitrary<Small> = fc.record({
  members: fc.integer({ min: 1, max: 3 }),
  unknown: fc.nat(1),
  decisions: fc.array(
    fc.record({
      recipients: fc.uniqueArray(one, { maxLength: 2, selector: ([unit]) => unit }),
      counts: fc.array(fc.nat(2), { maxLength: 2 }),
      complete: fc.boolean(),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  undated: fc.array(one, { maxLength: 1 }),
});

/** All that may be given besides, as ways of giving it: each a list of units with types. */
type Ways = [unit: Unit, type: AwardType][][];

const everyChoice = (all: readonly Ways[]): Ways =>
  all.reduce<Ways>((sofar, ways) => sofar.flatMap((before) => ways.map((way) => [...before, ...way])), [[]]);

test('every way of completing a small record, one by one, has the same best and worst places', () => {
  fc.assert(
    fc.property(small, (record) => {
      const units = [0, 1, 2].map((index) => unitNamed(`u${index}`));
      const at = (index: number): Unit => units[index % record.members] as Unit;
      const typeAt = (index: number): AwardType => types[index] as AwardType;
      const awards = record.decisions.map(({ recipients, counts, complete: isComplete }) => ({
        recipients: [...new Map(recipients.map(([unit, type]) => [at(unit), typeAt(type)]))].map((pair) =>
          given(...pair),
        ),
        counts: counts.map((type) => ({
          type: typeAt(type),
          number: 1,
          status: 'decided' as const,
          of: 'collectives' as const,
          ground: 'year' as const,
        })),
        complete: isComplete,
        follows: [] as Award[],
        followedBy: [] as Award[],
      }));
      const undated = record.undated.map(([unit, type]) => ({ recipients: [given(at(unit), typeAt(type))] }));
      const known = units.slice(0, record.members);
      const strangers = Array.from({ length: record.unknown }, (_, index) => unitNamed(`x${index}`));
      const count = record.members + record.unknown;
      const ofPeriod: Roster = { period: '2016', units: known, ended: [], count, complete: false, sources: [] };
      const contest = { period: '2016', awards, roster: ofPeriod };
      const policy = { lineage: 'own' as const, spans: [], grounds: ['year' as const] };
      const standing = rankPeriod(contest, policy);
      const found = possiblePlaces(standing, contest, policy, { undated, awardTypes: types });

      const everyone = [...known, ...strangers];
      const own = new Map(everyone.map((unit) => [unit, [] as AwardType[]]));
      for (const { recipients } of awards) for (const { unit, type } of recipients) own.get(unit)?.push(type);
      const withoutAward = everyone.filter((unit) => own.get(unit)?.length === 0);
      const open = awards.filter(({ complete: isComplete }) => !isComplete);
      const furtherBy = open.flatMap(({ recipients, counts }) => {
        const levels = new Set([...recipients, ...counts].map(({ type }) => type.level));
        return everyone
          .filter((unit) => recipients.every((recipient) => recipient.unit !== unit))
          .map(
            (unit): Ways => [
              [],
              ...types.filter(({ level }) => levels.has(level)).map((type): Ways[0] => [[unit, type]]),
            ],
          );
      });
      const late = undated.flatMap(({ recipients }) => recipients.map(({ unit, type }): Ways => [[], [[unit, type]]]));
      const numbered = awards.filter(({ complete: isComplete }) => isComplete).flatMap(({ counts }) => counts);
      const ofNumbered = everyChoice(
        numbered.map(({ type }): Ways => [[], ...withoutAward.map((unit): Ways[0] => [[unit, type]])]),
        // Each unit has one of them at most.
      ).filter((way) => new Set(way.map(([unit]) => unit)).size === way.length);
      const seen = new Map<Unit, Set<number>>();
      for (const way of everyChoice([...furtherBy, ...late, ofNumbered])) {
        const tallies = new Map(everyone.map((unit) => [unit, new Map<AwardType, number>()]));
        const add = (unit: Unit, type: AwardType): void => {
          const tally = tallies.get(unit);
          tally?.set(type, (tally.get(type) ?? 0) + 1);
        };
        for (const [unit, all] of own) for (const type of all) add(unit, type);
        for (const [unit, type] of way) add(unit, type);
        for (const { unit } of standing.placings) {
          const merit = tallies.get(unit) ?? new Map();
          const place = 1 + [...tallies.values()].filter((tally) => compareTallies(tally, merit) < 0).length;
          seen.set(unit, (seen.get(unit) ?? new Set()).add(place));
        }
      }
      const expected = new Map(
        [...seen].map(([unit, places]) => [unit.id, { best: Math.min(...places), worst: Math.max(...places) }]),
      );
      const said = new Map([...(found?.places ?? [])].map(([unit, { best, worst }]) => [unit.id, { best, worst }]));
      expect(said).toEqual(expected);
      for (const { unit, place } of standing.placings) expect(seen.get(unit)).toContain(place);
    }),
  );
});

test('a place that is had is always possible, and what completes the record only narrows', () => {
  const files = award('khen', 2016, ['a co', 'b bang-khen', 'c bang-khen']);
  const range = (more: Files): Certainty['places'] | undefined =>
    standingsOf({ ...base, ...files, ...more }).periods[0]?.standing.certainty?.places;
  const open = range({});
  const closed = range(award('khen', 2016, ['a co', 'b bang-khen', 'c bang-khen'], complete));
  const widths = (places: typeof open): number[] =>
    [...(places?.values() ?? [])].map(({ best, worstOfKnown }) => worstOfKnown - best);
  expect(widths(open)).toEqual([0, 2, 2]);
  expect(widths(closed)).toEqual([0, 0, 0]);
});
