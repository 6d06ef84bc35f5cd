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
  getStaticPaths?: (options: { routePattern: string }) => Promise<{ props?: object }[]>;
}
