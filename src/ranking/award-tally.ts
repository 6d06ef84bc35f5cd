import type { Award, AwardType, Recipient, Unit } from '../archive/archive.ts';
import type { Ground } from '../schemas/awards.ts';
import type { Reason } from './standing.ts';

/** How many awards of each type a unit has that count. */
export type Tally = ReadonlyMap<AwardType, number>;

/**
 * Whether an award counts in its year: it is decided or presented, for something that counts (the year alone, unless the
 * policy of the bloc says otherwise), and of a type that is ranked and rewards a year. The rotating flag is of none.
 */
export function isCounted(
  { status, type, ground, continuedBy }: Pick<Recipient, 'status' | 'type' | 'ground' | 'continuedBy'>,
  grounds: readonly Ground[],
): boolean {
  // Of a decision and its presentation one counts.
  if (continuedBy !== undefined) return false;
  if (!isOfYear(type) || !grounds.includes(ground)) return false;
  return status === 'decided' || status === 'presented';
}

/** Whether awards of a type count in a year at all. */
export function isOfYear({ ranked, rewards }: AwardType): boolean {
  return ranked && rewards !== 'tenure';
}

/** The counted awards of each unit that has one. */
export function tallyAwards(
  awards: readonly Pick<Award, 'recipients'>[],
  grounds: readonly Ground[],
): Map<Unit, Map<AwardType, number>> {
  const tallies = new Map<Unit, Map<AwardType, number>>();
  for (const { recipients } of awards) {
    for (const recipient of recipients) {
      if (!isCounted(recipient, grounds)) continue;
      const { unit, type } = recipient;
      const tally = tallies.get(unit) ?? new Map<AwardType, number>();
      tallies.set(unit, tally.set(type, (tally.get(type) ?? 0) + 1));
    }
  }
  return tallies;
}

/** The sum of tallies, by unit. */
export function addTallies(all: readonly ReadonlyMap<Unit, Tally>[]): Map<Unit, Map<AwardType, number>> {
  const sums = new Map<Unit, Map<AwardType, number>>();
  for (const [unit, tally] of all.flatMap((tallies) => [...tallies])) {
    const sum = sums.get(unit) ?? new Map<AwardType, number>();
    for (const [type, count] of tally) sum.set(type, (sum.get(type) ?? 0) + count);
    sums.set(unit, sum);
  }
  return sums;
}

/** Compares like a medal table: by the highest award type first, then how many, then the next type. Negative when `a` is better. */
export function compareTallies(a: Tally, b: Tally): number {
  let highest: AwardType | undefined;
  let difference = 0;
  const tell = (type: AwardType, of: number): void => {
    if (of === 0 || (highest !== undefined && highest.rank <= type.rank)) return;
    highest = type;
    difference = of;
  };
  for (const [type, count] of a) tell(type, (b.get(type) ?? 0) - count);
  for (const [type, count] of b) if (!a.has(type)) tell(type, count);
  return difference;
}

/**
 * The reasons that a tally gives, highest award first.
 *
 * @param carried those of them that were won by units that became this one
 */
export function reasonsOf(tally: Tally, carried: Tally = new Map()): Reason[] {
  return [...tally]
    .sort(([a], [b]) => a.rank - b.rank)
    .map(([type, count]) => {
      const ofPredecessors = carried.get(type);
      const reason = { kind: 'award' as const, type, count };
      return ofPredecessors === undefined ? reason : { ...reason, carried: ofPredecessors };
    });
}
