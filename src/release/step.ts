import type { LocatedProblem } from '../problems/print.ts';
import type { BuiltFiles } from './built-files.ts';
import type { KnownReleases } from './known-file.ts';
import type { Shard } from './shard.ts';
import type { SoundContent } from './sound-content.ts';

/** A site while it is being built. */
export interface SiteInProgress {
  content: SoundContent;
  /** The commit of which the site is said to be made. */
  commit: string | undefined;
  /** The folder of the release before, if there is one of the same site. */
  previous: string | undefined;
  /** The folder that will be the site. */
  folder: string;
  /** Its files, as they have been looked at. */
  files: BuiltFiles;
  /** What is known of the release before, and is to be of this one. Without it every page is made. */
  known?: KnownReleases;
  /** Renders its content; absent where no step renders. */
  render?: (request: RenderRequest) => Promise<LocatedProblem[]>;
  /** Told now and then how many pages there are. */
  onPages: (done: number, of: number) => void;
}

/** What of a site in progress the render takes. */
export interface RenderRequest extends Pick<SiteInProgress, 'folder' | 'onPages' | 'known'> {
  /** Told which files of the release before are kept, with their stamps. */
  onKept?: ((kept: ReadonlyMap<string, string>) => void) | undefined;
  /** Renders one part of the site alone, with what every part has. */
  shard?: Shard | undefined;
}

/** A part of a build: it adds to the folder of the site or looks at it, and says what is wrong. An error ends the build. */
export interface Step {
  name: string;
  run: (site: SiteInProgress) => Promise<LocatedProblem[]>;
}
