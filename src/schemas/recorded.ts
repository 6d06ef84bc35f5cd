/** Facts of which those that may be undefined are absent instead. */
export type Recorded<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Facts without those that are undefined: what is not on record is an absent key. */
export function recorded<T extends object>(facts: T): Recorded<T> {
  const known: Record<string, unknown> = {};
  // Every record passes here, more than once.
  for (const [key, value] of Object.entries(facts)) if (value !== undefined) known[key] = value;
  // Exactly the keys whose values are there.
  return known as Recorded<T>;
}
