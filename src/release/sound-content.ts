import type { CheckedBinary } from '../check/check-folder.ts';
import type { ServedSite } from '../outputs/serving/serving-files.ts';
import type { LocatedProblem } from '../problems/print.ts';
import type { Day } from '../schemas/day.ts';
import type { PageSources } from './page-sources.ts';

/** What the steps of a build have to know of content without errors. It is told from one process to another, and little next to the content. */
export interface SoundContent {
  asOf: Day | undefined;
  /** The address of the site on the web. */
  address: string;
  /** How many records readers see, and how many pages there will be. */
  records: number;
  pages: number;
  /** The pages that say that something was taken down. */
  notices: ReadonlySet<string>;
  /** What the files for servers are made of. */
  served: ServedSite;
  /** The digest of the content, hidden records included. */
  digest: string;
  /** The file of the emblem, where the site has one. */
  emblem: CheckedBinary | undefined;
  /** What only hidden records say. */
  hiddenWords: ReadonlySet<string>;
  sources: PageSources;
}

/** What a check has found. */
export interface FoundContent {
  problems: LocatedProblem[];
  /** Absent where there are errors. */
  content?: SoundContent | undefined;
  /** The address of the site of the release before, if there is one. */
  otherSite?: string | undefined;
}
