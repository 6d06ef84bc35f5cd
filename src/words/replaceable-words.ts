import type { Strings } from './vi.ts';
import { wordNames } from './word-names.ts';

// Names alone, without the words: in an editor's browser the check is to be small.

/** What stands before the name of a word of clusters. */
export const clusterPrefix = 'cluster.';

/**
 * The words that a site may replace in `site.yaml`: those that are plain texts. Where a word is another for a cluster, that one
 * is replaced as `cluster.leader`.
 */
export const replaceableWords: readonly string[] = wordNames;

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
  differences: 'otherCounts',
};
