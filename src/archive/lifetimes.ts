import type { Day } from '../schemas/day.ts';
import { isBefore } from '../schemas/day.ts';
import type { Period } from '../schemas/period.ts';
import { beginOf } from '../schemas/period.ts';
import type { Unit } from './archive.ts';
import { currentName, namesInOrder } from './names.ts';

/** The first day of a unit, as far as its names tell it. */
export function beginOfUnit(unit: Pick<Unit, 'id' | 'names'>): Day | undefined {
  return namesInOrder(unit)[0]?.from;
}

/** The last day of a unit: as its file says, else that of its last name, else that on which all its successors had taken over. */
export function endOfUnit(unit: Pick<Unit, 'id' | 'names' | 'ended' | 'successors'>): Day | undefined {
  const last = unit.ended?.on ?? currentName(unit).to;
  if (last !== undefined) return last;
  const days = unit.successors.map(({ on }) => on);
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}

/** Whether a unit had certainly ended before a period began. */
export function hasEndedBefore(unit: Unit, period: Period): boolean {
  const end = endOfUnit(unit);
  return end !== undefined && isBefore(end, beginOf(period));
}

/** What a unit became, at however many removes. */
export function heirsOf(unit: Unit): Unit[] {
  // A set goes on to what is added while it is walked through, and to each unit once.
  const line = new Set([unit]);
  for (const one of line) for (const { unit: successor } of one.successors) line.add(successor);
  line.delete(unit);
  return [...line];
}

/** What became a unit, at however many removes. */
export function ancestorsOf(unit: Unit): Unit[] {
  const line = new Set([unit]);
  for (const one of line) for (const predecessor of one.predecessors) line.add(predecessor);
  line.delete(unit);
  return [...line];
}
