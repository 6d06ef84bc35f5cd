import type { Pointer, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import { isOtherDay } from '../schemas/day.ts';
import type { Period } from '../schemas/period.ts';
import { periodBefore } from '../schemas/period.ts';
import { recorded } from '../schemas/recorded.ts';
import { compareText } from '../text/collation.ts';
import type { Covenant, Leadership, Meeting, NamedPosts, Post, PostRole, Source, Unit } from './archive.ts';

/** A source that names a unit as leader or deputy of a period. */
export interface PostSighting {
  period: Period;
  role: PostRole;
  unit: Unit;
  from?: Day;
  to?: Day;
  source: Source | Meeting | Covenant;
  /** The file and the place in it, for problems. */
  path: string;
  pointer: Pointer;
}

/** The posts that a meeting names: of the period that it speaks of, and of that for which the lead passed. */
export function sightingsInMeeting(meeting: Meeting): PostSighting[] {
  const { path, leadership, handover } = meeting;
  const at = (key: 'leadership' | 'handover', period: Period, named: NamedPosts): PostSighting[] =>
    sightingsOf(named, { period, source: meeting, path }, [key]);
  return [
    ...(leadership === undefined ? [] : at('leadership', leadership.period, leadership)),
    ...(handover === undefined ? [] : at('handover', handover.period, handover)),
  ];
}

/** The posts that a covenant names, of its own period. */
export function sightingsInCovenant(covenant: Covenant): PostSighting[] {
  return sightingsOf(covenant, { period: covenant.period, source: covenant, path: covenant.path }, []);
}

/** The posts that a group of facts names. */
export function sightingsOf(
  { leader, deputies }: NamedPosts,
  shared: Omit<PostSighting, 'role' | 'unit' | 'pointer'>,
  above: Pointer,
): PostSighting[] {
  return [
    ...(leader === undefined
      ? []
      : [{ ...shared, role: 'leader' as const, unit: leader, pointer: [...above, 'leader'] }]),
    ...deputies.map((unit, index) => ({
      ...shared,
      role: 'deputy' as const,
      unit,
      pointer: [...above, 'deputies', index],
    })),
  ];
}

/**
 * What the handovers say of the units that handed over: they led in the period before. Where another source names such a unit as
 * leader of the very period, the lead passed within it, on the day of the meeting.
 */
export function sightingsOfOutgoing(meetings: readonly Meeting[], others: readonly PostSighting[]): PostSighting[] {
  return meetings.flatMap((meeting): PostSighting[] => {
    const { handover, path, date } = meeting;
    if (handover?.outgoing === undefined) return [];
    const { outgoing, leader, period } = handover;
    const shared = { role: 'leader' as const, source: meeting, path };
    const gave = { ...shared, unit: outgoing, pointer: ['handover', 'outgoing'] };
    const within = others.some((one) => one.role === 'leader' && one.unit === outgoing && one.period === period);
    if (!within) return [{ ...gave, period: periodBefore(period) }];
    const took = leader && { ...shared, unit: leader, period, from: date, pointer: ['handover', 'leader'] };
    return [{ ...gave, period, to: date }, ...(took === undefined ? [] : [took])];
  });
}

/** Who led in one period, from all that name somebody for it. */
export function leadershipOf(sightings: readonly PostSighting[], handovers: readonly Meeting[]): Leadership {
  return { leaders: postsOf(sightings, 'leader'), deputies: postsOf(sightings, 'deputy'), handovers: [...handovers] };
}

/** Each unit once, with every source that names it; those that came later last. */
function postsOf(sightings: readonly PostSighting[], role: PostRole): Post[] {
  const byUnit = Map.groupBy(
    sightings.filter((one) => one.role === role),
    ({ unit }) => unit,
  );
  return [...byUnit]
    .map(([unit, all]): Post => {
      const from = all.find((one) => one.from !== undefined)?.from;
      const to = all.find((one) => one.to !== undefined)?.to;
      return recorded({ unit, from, to, sources: [...new Set(all.map(({ source }) => source))] });
    })
    .sort((a, b) => compareText(a.from ?? '', b.from ?? '') || compareText(a.unit.id, b.unit.id));
}

/** Two sources that give different days for one post: the page shows those of the first. */
export function checkPostDays(period: Period, sightings: readonly PostSighting[]): Problem[] {
  const posts = Map.groupBy(sightings, ({ role, unit }) => `${role} ${unit.id}`);
  return [...posts.values()].flatMap((all) =>
    (['from', 'to'] as const).flatMap((key) => {
      const first = all.find((one) => one[key] !== undefined);
      return all.flatMap(({ [key]: given, unit, path, pointer }): Problem[] => {
        const otherDay = first?.[key];
        if (first === undefined || given === undefined || otherDay === undefined || !isOtherDay(given, otherDay))
          return [];
        const details = { unit: unit.id, period, key, given, otherDay, otherPath: first.path };
        return [problem('other-post-day', path, details, { pointer })];
      });
    }),
  );
}

/** Two leaders of one period are a change where their days say which came after which; else one of the sources may be wrong. */
export function checkLeaders(period: Period, sightings: readonly PostSighting[]): Problem[] {
  const leaders = sightings.filter(({ role }) => role === 'leader');
  const undated = [...Map.groupBy(leaders, ({ unit }) => unit).values()].flatMap(([first, ...others]) =>
    first === undefined || [first, ...others].some(({ from, to }) => from !== undefined || to !== undefined)
      ? []
      : [first],
  );
  const [first, ...others] = undated;
  if (first === undefined) return [];
  return others.map(({ unit, path, pointer }) => {
    const details = { period, leader: unit.id, other: first.unit.id, otherPath: first.path };
    return problem('two-leaders', path, details, { pointer });
  });
}
