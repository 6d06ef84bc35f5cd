import type { HandedContent } from '../astro/handed-content.ts';

/** What the thread that renders is told. */
export interface RenderOrder extends HandedContent {
  /** A new folder inside the project, for the state of this build and for the site while it is being made. */
  root: string;
}

/** Where in its root a site is made. */
export const siteFolder = 'site';

/** Where in its root the checked files stand that Astro reads for itself: pictures, and the site's own pages. */
export const contentFolder = 'content';
