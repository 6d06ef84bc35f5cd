/** A seeded source of choices: the same label gives the same choices on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  /** True in about `share` (0 to 1) of the calls. */
  chance(share: number): boolean;
  /** One of `list`, which must not be empty. */
  pick<Item>(list: readonly Item[]): Item;
  /** `count` different items of `list`, in a random order; all of them where `list` holds fewer. */
  sample<Item>(list: readonly Item[], count: number): Item[];
  /** An independent source: what is drawn from it changes nothing here, so that one record can grow without moving the next. */
  fork(label: string): Random;
}

export function createRandom(label: string): Random {
  const next = mulberry32(fnv1a(label));
  const integer = (least: number, most: number) => least + Math.floor((next() / 2 ** 32) * (most - least + 1));
  return {
    integer,
    chance: (share) => next() < share * 2 ** 32,
    pick(list) {
      const item = list[integer(0, list.length - 1)];
      if (item === undefined) throw new RangeError(`Nothing to pick from (${label})`);
      return item;
    },
    sample(list, count) {
      const rest = [...list];
      return list.slice(0, count).flatMap(() => rest.splice(integer(0, rest.length - 1), 1));
    },
    fork: (name) => createRandom(`${label}/${name}`),
  };
}

/** The 32-bit FNV-1a hash of the UTF-16 units of a text. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Tommy Ettinger's Mulberry32: whole numbers from 0 to 2^32 - 1, by integer arithmetic alone. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
