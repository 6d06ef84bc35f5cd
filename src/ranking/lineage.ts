import type { Unit } from '../archive/archive.ts';
import { heirsOf } from '../archive/lifetimes.ts';

/**
 * What a unit became in the end, where that is exactly one unit; `undefined` for a unit that still exists, and for one
 * whose line divides. Two lines that meet again in one unit end in that one.
 */
export function finalSuccessor(unit: Unit): Unit | undefined {
  const [end, ...others] = [unit, ...heirsOf(unit)].filter(({ successors }) => successors.length === 0);
  return others.length === 0 && end !== unit ? end : undefined;
}
