import type { Annual, Post, Unit } from '../archive/archive.ts';
import type { PeriodStanding, Placing, TopAward } from './standing.ts';

/** A year of a bloc with how its units stand. */
export interface RankedYear {
  annual: Annual;
  standing: PeriodStanding;
}

/** What a year has that the one before it on record has not: each part only where both years have it. */
export interface YearComparison {
  /** The year that it is compared with; it may lie more than a year back. */
  before: Annual;
  leaders?: Change<Unit[]>;
  /** Only where both are of one type. */
  topAward?: Change<TopAward>;
  /** Only where both lists are the year's own and complete: an incomplete one tells nobody's leaving. */
  members?: { joined: Unit[]; left: Unit[] };
  /** The place of each unit in the year before. */
  places: ReadonlyMap<Unit, Placing>;
}

export interface Change<T> {
  before: T;
  now: T;
  same: boolean;
}

/** @param before the year before it on record */
export function compareYears({ annual, standing }: RankedYear, before: RankedYear): YearComparison {
  const leaders = changeOf(unitsIn(before.annual.leadership.leaders), unitsIn(annual.leadership.leaders));
  return {
    before: before.annual,
    ...(leaders !== undefined && { leaders }),
    ...topAwards(before.standing.topAward, standing.topAward),
    ...membersOf(before.annual, annual),
    places: new Map(before.standing.placings.map((placing) => [placing.unit, placing])),
  };
}

function unitsIn(posts: readonly Post[]): Unit[] {
  return posts.map(({ unit }) => unit);
}

function changeOf(before: Unit[], now: Unit[]): Change<Unit[]> | undefined {
  if (before.length === 0 || now.length === 0) return undefined;
  return { before, now, same: new Set(before).symmetricDifference(new Set(now)).size === 0 };
}

function topAwards(before: TopAward | undefined, now: TopAward | undefined): Pick<YearComparison, 'topAward'> {
  if (before === undefined || now === undefined || before.type !== now.type) return {};
  const same = new Set(before.units).symmetricDifference(new Set(now.units)).size === 0;
  return { topAward: { before, now, same } };
}

function membersOf(before: Annual, now: Annual): Pick<YearComparison, 'members'> {
  const [old, own] = [ownRoster(before), ownRoster(now)];
  if (old === undefined || own === undefined) return {};
  return {
    members: {
      joined: own.filter((unit) => !old.includes(unit)),
      left: old.filter((unit) => !own.includes(unit)),
    },
  };
}

/** The members whom sources name whole for the year itself. */
function ownRoster({ period, roster }: Annual): Unit[] | undefined {
  return roster?.complete && roster.period === period ? roster.units : undefined;
}
