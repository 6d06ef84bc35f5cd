/** Facts of which those that may be undefined are absent instead. */
export type Recorded<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Facts without those that are undefined: what is not on record is an absent key. */
export function recorded<T extends object>(facts: T): Recorded<T> {
  // Exactly the keys whose values are there.
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Recorded<T>;
}
