import type { Strings } from './vi.ts';
import { vi } from './vi.ts';

// Apart from the English words: the check asks for names alone, and in a browser it is to be small.

/** What stands before the name of a word of clusters. */
export const clusterPrefix = 'cluster.';

/**
 * The words that a site may replace in `site.yaml`: those that are plain texts. Where a word is another for a cluster, that one
 * is replaced as `cluster.leader`.
 */
export const replaceableWords: readonly string[] = entriesOf(vi.bloc).flatMap(([key, word]) => {
  if (typeof word !== 'string') return [];
  return word === vi.cluster[key] ? [key] : [key, `${clusterPrefix}${key}`];
});

/** Words that a site could replace once: what each is called now; `undefined` where nothing says it any more. */
export const formerWords: Readonly<Record<string, keyof Strings | undefined>> = {
  periodsLabel: 'period',
  browseYears: 'years',
  note: undefined,
  droppedTasks: undefined,
  ground: undefined,
  noPosts: undefined,
  placesOfUnit: undefined,
  noAwardsForUnit: undefined,
  posts: 'postsHeld',
  handoverNotRecorded: undefined,
  sourceNoAddress: undefined,
};

/** The words of the interface by their names. */
export function entriesOf(strings: Strings): [key: keyof Strings, word: Strings[keyof Strings]][] {
  // An object has no keys but those of its type: these are made here and nowhere else.
  return Object.entries(strings) as [keyof Strings, Strings[keyof Strings]][];
}
