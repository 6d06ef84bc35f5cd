import type { z } from 'zod';
import type { Day } from '../schemas/day.ts';
import type { Period } from '../schemas/period.ts';
import { periodYears } from '../schemas/period.ts';
import type { unitSchema } from '../schemas/units.ts';
import type { Bilingual, FictionalName } from './names.ts';
import { nameUnits, numbered, pickPerson, themeOf } from './names.ts';
import type { Random } from './random.ts';
import { tasks } from './sentences.ts';

export type Calendar = 'calendar-year' | 'school-year';

/** Everything that is true of a fictional bloc; the records are what is told of it. */
export interface BlocHistory {
  index: number;
  /** The file name of the bloc, and the start of its records' slugs. */
  id: string;
  name: Bilingual;
  calendar: Calendar;
  units: UnitHistory[];
  cycles: Cycle[];
}

export interface UnitHistory {
  id: string;
  /** Oldest first. */
  names: UnitName[];
  successors: { unit: string; on: Day }[];
}

interface UnitName extends Bilingual {
  short: Bilingual;
  from?: Day;
  to?: Day;
}

/** One period of a bloc: who was in it, who led it, and what was signed for it. */
export interface Cycle {
  period: Period;
  previous: Period;
  members: string[];
  /** The members in the previous period, who are reviewed and commended at the start of this one. */
  reviewed: string[];
  /** Whether the members differ from those of the previous period, or are the first ever told. */
  changed: boolean;
  leader: string;
  /** Who heads the leading unit. */
  head: string;
  deputy: string;
  /** The leader of the previous period, where this archive goes back so far. */
  outgoing?: string;
  tasks: Bilingual[];
}

/** Units that ended in the cycle `at` and those that took their place: a merger or a split. */
interface Succession {
  at: number;
  ended: string[];
  founded: string[];
}

interface Rename {
  at: number;
  unit: string;
  name: UnitName;
}

export interface BlocPlan {
  index: number;
  cycles: number;
  /** How many members the bloc is founded with. */
  units: number;
  longNames: boolean;
}

/** A rename, a merger and a split change four founding members; two more keep the lead passing from one to another. */
export const fewestUnits = 6;

/** The year in which the last period begins: all that is told ends in 2024. */
const lastYears: Record<Calendar, number> = { 'calendar-year': 2024, 'school-year': 2023 };

export function tellBloc(plan: BlocPlan, random: Random): BlocHistory {
  const { index } = plan;
  const calendar = index % 3 === 1 ? 'school-year' : 'calendar-year';
  const lastYear = lastYears[calendar];
  const theme = themeOf(calendar, index);
  const names = nameUnits(theme, index, plan.longNames, random.fork('names'));
  const founders = names.slice(0, plan.units);
  const reserve = names.slice(plan.units);
  const change = planChanges(plan, founders, reserve, random.fork('changes'));
  const years = Array.from({ length: plan.cycles }, (_, at) => lastYear - plan.cycles + 1 + at);
  const day = (at: number) => firstDay(calendar, years[at] ?? lastYear);
  const founded = names.filter(({ id }) => change.successions.some((succession) => succession.founded.includes(id)));
  return {
    index,
    id: index === 0 ? theme.slug : `${theme.slug}-${index + 1}`,
    name: numbered(theme, index),
    calendar,
    units: [...founders, ...founded].map((name) => tellUnit(name, change, day)),
    cycles: tellCycles(founders, change.successions, calendar, years, random.fork('cycles')),
  };
}

/**
 * Every bloc has a renamed unit, two of three have a merger and two of three a split, never of the same unit. A bloc with
 * a single cycle has no change: there is nothing before it to differ from.
 */
function planChanges(
  plan: BlocPlan,
  founders: readonly FictionalName[],
  reserve: readonly FictionalName[],
  random: Random,
): { renames: Rename[]; successions: Succession[] } {
  if (plan.cycles < 2) return { renames: [], successions: [] };
  const [renamed, merged, alsoMerged, split] = random.sample(founders, 4).map(({ id }) => id);
  const [newName, merger, half, otherHalf] = reserve;
  if (!renamed || !merged || !alsoMerged || !split || !newName || !merger || !half || !otherHalf) {
    throw new RangeError(`A bloc needs at least ${fewestUnits} units and names to spare`);
  }
  const at = () => random.integer(1, plan.cycles - 1);
  const { vi, en, short } = newName;
  const renames = [{ at: at(), unit: renamed, name: { vi, en, short } }];
  const merging = { at: at(), ended: [merged, alsoMerged], founded: [merger.id] };
  const splitting = { at: at(), ended: [split], founded: [half.id, otherHalf.id] };
  return {
    renames,
    successions: [...(plan.index % 3 !== 1 ? [merging] : []), ...(plan.index % 3 !== 2 ? [splitting] : [])],
  };
}

function tellUnit(
  { id, ...name }: FictionalName,
  change: { renames: readonly Rename[]; successions: readonly Succession[] },
  firstDayOf: (at: number) => Day,
): UnitHistory {
  const founding = change.successions.find(({ founded }) => founded.includes(id));
  const ending = change.successions.find(({ ended }) => ended.includes(id));
  const rename = change.renames.find(({ unit }) => unit === id);
  const last = ending ?? rename;
  const first: UnitName = {
    ...name,
    ...(founding && { from: firstDayOf(founding.at) }),
    ...(last && { to: dayBefore(firstDayOf(last.at)) }),
  };
  return {
    id,
    names: rename ? [first, { ...rename.name, from: firstDayOf(rename.at) }] : [first],
    successors: ending?.founded.map((unit) => ({ unit, on: firstDayOf(ending.at) })) ?? [],
  };
}

function tellCycles(
  founders: readonly FictionalName[],
  successions: readonly Succession[],
  calendar: Calendar,
  years: readonly number[],
  random: Random,
): Cycle[] {
  const cycles: Cycle[] = [];
  for (const [at, year] of years.entries()) {
    const before = cycles.at(-1);
    const reviewed = before?.members ?? founders.map(({ id }) => id);
    const changes = successions.filter((succession) => succession.at === at);
    const members = changes.reduce(succeed, reviewed);
    const eligible = members.filter((unit) => unit !== before?.leader && unit !== before?.deputy);
    const leader = before && members.includes(before.deputy) ? before.deputy : random.pick(eligible);
    cycles.push({
      period: periodFrom(calendar, year),
      previous: periodFrom(calendar, year - 1),
      members,
      reviewed,
      changed: before === undefined || changes.length > 0,
      leader,
      head: pickPerson(random),
      deputy: random.pick(eligible.filter((unit) => unit !== leader)),
      ...(before && { outgoing: before.leader }),
      tasks: renewTasks(before?.tasks ?? [], random),
    });
  }
  return cycles;
}

function succeed(members: string[], { ended, founded }: Succession): string[] {
  return [...members.filter((unit) => !ended.includes(unit)), ...founded];
}

/** The tasks of the next covenant, 6 to 10: all but one or two of the last one's, and at least one new. */
function renewTasks(last: readonly Bilingual[], random: Random): Bilingual[] {
  const dropped = new Set(random.sample(last, random.integer(1, 2)));
  const kept = last.filter((task) => !dropped.has(task));
  const fresh = tasks.filter((task) => !last.includes(task));
  const count = random.integer(6, 10);
  return [...kept, ...random.sample(fresh, Math.max(1, count - kept.length))];
}

function periodFrom(calendar: Calendar, year: number): Period {
  return calendar === 'school-year' ? `${year}-${year + 1}` : String(year);
}

function firstDay(calendar: Calendar, year: number): Day {
  return calendar === 'school-year' ? `${year}-08-01` : `${year}-01-01`;
}

/** The day before the first of January or the first of August. */
function dayBefore(first: Day): Day {
  return first.endsWith('-08-01') ? first.replace('-08-01', '-07-31') : `${Number(first.slice(0, 4)) - 1}-12-31`;
}

/** The name that a unit bore when the period began. */
export function nameAtStart(bloc: BlocHistory, unitId: string, period: Period): Bilingual {
  const names = bloc.units.find(({ id }) => id === unitId)?.names;
  const begins = firstDay(bloc.calendar, periodYears(period).first);
  const name = names?.findLast(({ from }) => from === undefined || from <= begins);
  if (name === undefined) throw new RangeError(`${unitId} had no name in ${period}`);
  return name;
}

export function unitFacts({ names, successors }: UnitHistory): z.input<typeof unitSchema> {
  const to = names.at(-1)?.to;
  return { names, ...(successors.length > 0 && { ...(to !== undefined && { ended: { on: to } }), successors }) };
}
