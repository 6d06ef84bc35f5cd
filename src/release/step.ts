import type { LocatedProblem } from '../problems/print.ts';
import type { SoundContent } from './sound-content.ts';

/** Where it is written what is known of pages that were made. */
export interface KnownPages {
  /** Of the release before, if there is one of the same site: it stands in this folder. */
  earlier: { known: string; release: string } | undefined;
  /** Of this one, which will stand in this folder. */
  own: { known: string; release: string };
}

/** A site while it is being built. */
export interface SiteInProgress {
  content: SoundContent;
  /** The commit of which the site is said to be made. */
  commit: string | undefined;
  /** The folder of the release before, if there is one of the same site. */
  previous: string | undefined;
  /** The folder that will be the site. */
  folder: string;
  /** What is known of the pages of the release before, and is to be of this one. Without it every page is made. */
  pages?: KnownPages;
  /** Told now and then how many pages there are. */
  onPages: (done: number, of: number) => void;
}

/** A part of a build: it adds to the folder of the site or looks at it, and says what is wrong. An error ends the build. */
export interface Step {
  name: string;
  run: (site: SiteInProgress) => Promise<LocatedProblem[]>;
}
