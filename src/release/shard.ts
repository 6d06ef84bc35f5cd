/** One of so many builds that each make a part of one site; counted from 1. */
export interface Shard {
  number: number;
  of: number;
}

/** The shard that is called so, as `2/4`; undefined where it is none. */
export function shardOf(name: string): Shard | undefined {
  const [, number, of] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/u.exec(name) ?? []).map(Number);
  return number === undefined || of === undefined || number > of ? undefined : { number, of };
}

/** Which of some things that are in order belong to a shard: every so many. */
export const isInShard = (index: number, { number, of }: Shard): boolean => index % of === number - 1;
