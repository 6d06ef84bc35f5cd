import { editionOf } from './record-facts.ts';
import type { Release, ReleaseFacts } from './release-facts.ts';

/** What pages tell of the time before a release. */
export interface History {
  /** What this release and those before it changed, newest first. */
  releases: readonly Release[];
  /** The edition of each record, by collection and id. */
  editions: ReadonlyMap<string, string>;
}

/** While editing nothing is compared. */
export const noHistory: History = { releases: [], editions: new Map() };

export function historyOf({ releases, records }: ReleaseFacts): History {
  return { releases, editions: new Map(Object.entries(records).map(([of, facts]) => [of, editionOf(facts)])) };
}
