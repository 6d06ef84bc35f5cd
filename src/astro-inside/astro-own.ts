import type { AstroPrerenderer, RouteData } from 'astro';
import type { QuickComponent } from './quick-runtime.ts';

/** Astro's own prerenderer, with what it keeps for itself. */
export interface AstroOwn extends AstroPrerenderer {
  app: { getComponentByRoute: (route: RouteData) => Promise<PageModule> };
}

/** The module of a page, or of a file that is made. */
export interface PageModule {
  default?: QuickComponent;
  GET?: (context: { props: object }) => Response | Promise<Response>;
  getStaticPaths?: (options: { routePattern: string }) => Promise<{ props?: PageProps }[]>;
}

/** What a page is given. */
export interface PageProps {
  /** Tells whether the page shows what it showed before, where it can be told. */
  key?: () => Promise<string>;
  /** Lets go of what nobody but this page needs: it stands where it belongs. */
  letGo?: () => void;
  [other: string]: unknown;
}

/** Pages, and the files that come with them, that an earlier build has made, and what is noted of this one for the next. */
export interface EarlierPages {
  /**
   * Keeps a page as it was made before: nothing is put at its place.
   *
   * @param file from the folder of the site
   * @returns whether there is one with this key
   */
  keep: (file: string, key: string) => boolean;
  /** Notes that a page was made. */
  made: (file: string, key: string) => void;
}
