import type { Unit } from '../archive/archive.ts';

/**
 * What a unit became in the end, where that is exactly one unit; `undefined` for a unit that still exists, and for one
 * whose line divides. Two lines that meet again in one unit end in that one.
 */
export function finalSuccessor(unit: Unit): Unit | undefined {
  // A set goes on to what is added while it is walked through, and to each unit once.
  const line = new Set([unit]);
  for (const one of line) for (const { unit: successor } of one.successors) line.add(successor);
  const [end, ...others] = [...line].filter(({ successors }) => successors.length === 0);
  return others.length === 0 && end !== unit ? end : undefined;
}
