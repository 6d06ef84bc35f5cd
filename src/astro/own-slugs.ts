import type { OwnSlugs } from '../site/routes.ts';
import { pageSlugs } from '../source/own-pages.ts';
import type { RenderedContent } from './rendered-content.ts';
import { collectionFiles } from './rendered-content.ts';

/** The last segments of the addresses of the site's own pages, by id. */
export function readOwnSlugs(content: RenderedContent): OwnSlugs {
  return pageSlugs([...collectionFiles(content, 'pages'), ...collectionFiles(content, 'translations')]);
}
