import type { Unit } from '../archive/archive.ts';

/**
 * What a unit became in the end, where that is exactly one unit; `undefined` for a unit that still exists, and for one
 * whose line divides. Two lines that meet again in one unit end in that one.
 */
export function finalSuccessor(unit: Unit): Unit | undefined {
  if (unit.successors.length === 0) return undefined;
  const ends = new Set<Unit>();
  const seen = new Set<Unit>();
  const walk = (one: Unit): void => {
    if (seen.has(one)) return;
    seen.add(one);
    if (one.successors.length === 0) ends.add(one);
    for (const { unit: successor } of one.successors) walk(successor);
  };
  walk(unit);
  const [end] = ends;
  return ends.size === 1 ? end : undefined;
}
