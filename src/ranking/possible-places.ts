import type { Award, AwardType, ScoreColumn, ScoreRow, ScoreSheet, Unit } from '../archive/archive.ts';
import { beginOf } from '../schemas/period.ts';
import { grades } from '../schemas/results.ts';
import { compareText } from '../text/collation.ts';
import { isCounted, isOfYear } from './award-tally.ts';
import type { Certainty, Contest, Gap, PeriodStanding, Placing, PossiblePlaces, RankingPolicy } from './standing.ts';

/** What possible places are computed from, beside the standing itself. */
export interface OpenContest extends Contest {
  awards: readonly Pick<Award, 'recipients' | 'counts' | 'complete' | 'follows' | 'followedBy'>[];
}

/** What of a bloc may belong to a period without being counted in it, and what there is to be given. */
export interface Beyond {
  undated: readonly Pick<Award, 'recipients' | 'period' | 'day'>[];
  awardTypes: readonly AwardType[];
}

/**
 * The places that each unit may have once what is not on record is. What is on record stays; besides,
 *
 * - a decision that is not known to name all may name further units, each once, with an award of the levels that it gives;
 * - awards that a decision which names all tells by their number alone went to as many units that no award names;
 * - an award of no known period may be of this one, unless it was given before it began;
 * - members that a score table or grades leave out may have any points or any grade;
 * - members that no source names may have what such a member may have.
 *
 * Pure and exact: the best and the worst place are those of all these ways of completing the record. A published order has
 * its own places, whatever it leaves out.
 *
 * @returns `undefined` where nobody is placed, or by a published order
 */
export function possiblePlaces(
  standing: Pick<PeriodStanding, 'basis' | 'placings' | 'unplaced'>,
  contest: OpenContest,
  policy: Pick<RankingPolicy, 'grounds'>,
  beyond: Beyond,
): Certainty | undefined {
  switch (standing.basis) {
    case 'awards':
      return withAwards(standing, contest, policy, beyond);
    case 'scores':
      return withScores(standing, contest);
    case 'grades':
      return withGrades(standing, contest);
    default:
      return undefined;
  }
}

/** How many members no source names: any number where nobody says how many there are. */
function unknownMembers({ roster, period }: Contest): number {
  if (roster === undefined || roster.period !== period) return Number.POSITIVE_INFINITY;
  if (roster.count !== undefined) return Math.max(0, roster.count - roster.units.length);
  return roster.complete ? 0 : Number.POSITIVE_INFINITY;
}

function placesOf(best: number, worstOfKnown: number, unknownAhead: number): PossiblePlaces {
  const worst = worstOfKnown + unknownAhead;
  return { best, worstOfKnown, ...(Number.isFinite(worst) && { worst }) };
}

const gapOfMembers = (number: number): Gap[] =>
  number === 0 ? [] : [{ kind: 'unknown-members', ...(Number.isFinite(number) && { number }) }];

// Scores and grades.

/** The units that a published result leaves out, known and unknown. */
function leftOut({ unplaced }: Pick<PeriodStanding, 'unplaced'>, contest: Contest): { known: number; unknown: number } {
  if (contest.result?.complete === true) return { known: 0, unknown: 0 };
  return { known: unplaced.length, unknown: unknownMembers(contest) };
}

function withLeftOut(
  standing: Pick<PeriodStanding, 'placings' | 'unplaced'>,
  contest: Contest,
  canBeBeaten: (placing: Placing) => boolean,
): Certainty {
  const { known, unknown } = leftOut(standing, contest);
  const places = standing.placings.map((placing): [Unit, PossiblePlaces] => {
    const ahead = canBeBeaten(placing) ? known : 0;
    const unknownAhead = canBeBeaten(placing) ? unknown : 0;
    return [placing.unit, placesOf(placing.place, placing.place + ahead, unknownAhead)];
  });
  const gaps: Gap[] = known === 0 ? [] : [{ kind: 'left-out', units: known }];
  return { places: new Map(places), gaps: [...gaps, ...gapOfMembers(unknown)] };
}

function withScores(standing: Pick<PeriodStanding, 'placings' | 'unplaced'>, contest: Contest): Certainty {
  const sheet = contest.result?.scores;
  const rows = new Map(sheet?.rows.map((row) => [row.unit, row]));
  return withLeftOut(standing, contest, ({ unit }) => {
    const row = rows.get(unit);
    return sheet === undefined || row === undefined || canBeOutscored(row, sheet);
  });
}

/** Whether some points put a unit before the one of a row: the maxima of a sheet are all that limits them. */
function canBeOutscored(row: ScoreRow, { criteria, tieBreakers }: ScoreSheet): boolean {
  const counted = criteria.filter(({ role }) => role === 'criterion' || role === 'bonus');
  const most = counted.reduce((sum, column) => sum + maximumOf(column), 0);
  if (most > row.total) return true;
  return tieBreakers.some((name) => {
    const column = criteria.find((one) => one.column === name);
    return maximumOf(column) > (row.points.get(name) ?? 0);
  });
}

const maximumOf = (column: ScoreColumn | undefined): number => column?.maximum ?? Number.POSITIVE_INFINITY;

function withGrades(standing: Pick<PeriodStanding, 'placings' | 'unplaced'>, contest: Contest): Certainty {
  return withLeftOut(
    standing,
    contest,
    ({ reasons }) => !reasons.some((reason) => reason.kind === 'grade' && reason.grade === grades[0]),
  );
}

// Awards.

/** How many awards of each type that is in play, the highest type first. */
type Medals = number[];

function compareMedals(a: Medals, b: Medals): number {
  const index = a.findIndex((count, at) => count !== b[at]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/** A decision that may name more units: with which type at best, and which units it does name. */
interface OpenDecision {
  highest: AwardType;
  named: ReadonlySet<Unit>;
}

/** Awards that are told by their number alone. */
interface Unnamed {
  type: AwardType;
  number: number;
}

function withAwards(
  { placings, unplaced }: Pick<PeriodStanding, 'placings' | 'unplaced'>,
  contest: OpenContest,
  { grounds }: Pick<RankingPolicy, 'grounds'>,
  { undated, awardTypes }: Beyond,
): Certainty {
  const { decisions, unnamed } = openAwards(contest, grounds, awardTypes);
  const late = undatedAwards(undated, contest, grounds);
  const unknown = unknownMembers(contest);
  const types = [
    ...new Set([
      ...placings.flatMap(({ reasons }) => reasons.flatMap((one) => (one.kind === 'award' ? [one.type] : []))),
      ...decisions.map(({ highest }) => highest),
      ...unnamed.map(({ type }) => type),
      ...late.map(({ type }) => type),
    ]),
  ].sort((a, b) => a.rank - b.rank);
  const places = new Map(types.map((type, index) => [type, index]));
  const add = (medals: Medals, type: AwardType, count = 1): void => {
    const index = places.get(type) ?? 0;
    medals[index] = (medals[index] ?? 0) + count;
  };
  const none = (): Medals => types.map(() => 0);
  /** With all that a unit of such awards may have besides. */
  const most = (unit: Unit | undefined, own: Medals): Medals => {
    const medals = [...own];
    for (const { highest, named } of decisions) if (unit === undefined || !named.has(unit)) add(medals, highest);
    for (const award of late) if (award.unit === unit) add(medals, award.type);
    return medals;
  };
  const contenders = placings.map(({ unit, reasons }) => {
    const own = none();
    for (const reason of reasons) if (reason.kind === 'award') add(own, reason.type, reason.count);
    return { unit, own, most: most(unit, own) };
  });
  const placed = new Set(placings.map(({ unit }) => unit));
  const others = new Set([...unplaced, ...late.map(({ unit }) => unit)].filter((unit) => !placed.has(unit)));
  const withoutAward = [...others].map((unit) => most(unit, none()));
  const unknownMost = most(undefined, none());
  const ofContender = ({ unit, own, most: atBest }: (typeof contenders)[number]): PossiblePlaces => {
    const rivals = contenders.filter((rival) => rival.unit !== unit);
    const best = 1 + rivals.filter((rival) => compareMedals(rival.own, atBest) > 0).length;
    const rising = rivals.filter((rival) => compareMedals(rival.most, own) > 0).length;
    const ahead = withoutAward.filter((medals) => compareMedals(medals, own) > 0).length;
    const isUnknownAhead = compareMedals(unknownMost, own) > 0;
    /** The lowest type that puts one who has so much before the unit. */
    const lowestFor = (medals: Medals): number =>
      types.findLastIndex((type) => {
        const more = [...medals];
        add(more, type);
        return compareMedals(more, own) > 0;
      });
    const needs = withoutAward.filter((medals) => compareMedals(medals, own) <= 0).map(lowestFor);
    const supply = unnamed.map(({ type, number }) => ({ type: places.get(type) ?? 0, number }));
    const given = mostServed(needs, supply);
    const total = unnamed.reduce((sum, { number }) => sum + number, 0);
    const unknownNeeds =
      isUnknownAhead || unknown === 0 ? [] : Array(Math.min(unknown, total)).fill(lowestFor(unknownMost));
    const unknownGiven = mostServed([...needs, ...unknownNeeds], supply) - given;
    return placesOf(best, 1 + rising + ahead + given, isUnknownAhead ? unknown : unknownGiven);
  };
  const gaps: Gap[] = [];
  if (decisions.length > 0) gaps.push({ kind: 'open-decisions', awards: decisions.length });
  if (unnamed.length > 0)
    gaps.push({ kind: 'unnamed-awards', number: unnamed.reduce((sum, { number }) => sum + number, 0) });
  if (late.length > 0) gaps.push({ kind: 'undated-awards', number: late.length });
  return {
    places: new Map(contenders.map((contender) => [contender.unit, ofContender(contender)])),
    gaps: decisions.length + unnamed.length === 0 ? gaps : [...gaps, ...gapOfMembers(unknown)],
  };
}

/**
 * How many units can each be given one award that is enough for them.
 *
 * @param needs for each the lowest type that is enough, by its place from the highest on; -1 where none is
 */
function mostServed(needs: readonly number[], supply: readonly { type: number; number: number }[]): number {
  let served = 0;
  // Those for whom the least is enough come last: whatever is left may do for them.
  for (const need of needs.toSorted((a, b) => a - b)) {
    const available = supply.reduce((sum, { type, number }) => sum + (type <= need ? number : 0), 0);
    if (served < available) served += 1;
  }
  return served;
}

/** The decisions of a period that may give more than is on record. A decision and its presentation are one. */
function openAwards(
  { awards }: OpenContest,
  grounds: RankingPolicy['grounds'],
  awardTypes: readonly AwardType[],
): { decisions: OpenDecision[]; unnamed: Unnamed[] } {
  const decisions: OpenDecision[] = [];
  const unnamed: Unnamed[] = [];
  for (const { recipients, counts, complete, follows, followedBy } of awards) {
    if (followedBy.length > 0) continue;
    const told = counts.filter((count) => count.of === 'collectives' && isCounted(count, grounds));
    const given = [...recipients.filter((one) => isCounted(one, grounds)), ...told].map(({ type }) => type);
    if (given.length === 0) continue;
    if (complete === true) {
      unnamed.push(...told.map(({ type, number }) => ({ type, number })));
      continue;
    }
    const levels = new Set(given.map(({ level }) => level));
    const [highest] = awardTypes
      .filter((type) => levels.has(type.level) && isOfYear(type))
      .toSorted((a, b) => a.rank - b.rank);
    const named = new Set([...recipients, ...follows.flatMap((one) => one.recipients)].map(({ unit }) => unit));
    if (highest !== undefined) decisions.push({ highest, named });
  }
  return { decisions, unnamed };
}

/** The awards of no known period that may be of this one. */
function undatedAwards(
  undated: Beyond['undated'],
  { period }: Contest,
  grounds: RankingPolicy['grounds'],
): { unit: Unit; type: AwardType }[] {
  return (
    undated
      .filter((award) => award.period === undefined)
      // A day of which only the year is known may be its last.
      .filter(({ day }) => day === undefined || compareText(`${day}~`, beginOf(period)) >= 0)
      .flatMap(({ recipients }) => recipients.filter((one) => isCounted(one, grounds)))
      .map(({ unit, type }) => ({ unit, type }))
  );
}
