import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { markdownPlugins } from '../markdown/markdown-plugins.ts';
import type { OwnSlugs } from '../site/routes.ts';
import { textLinks } from '../site/text-links.ts';
import { attachedFileRoutes } from './attached-file-routes.ts';
import { contentModule } from './content-module.ts';
import { madeFiles } from './made-files.ts';
import type { RenderedContent } from './rendered-content.ts';
import { siteModules } from './site-modules.ts';
import { placesIn } from './text-files.ts';

/**
 * How Astro renders a content folder.
 *
 * @param ownSlugs the addresses of the site's own pages, asked for at the first link of a text
 */
export function astroConfig(content: RenderedContent, ownSlugs: () => OwnSlugs): AstroUserConfig {
  const placeOf = placesIn(content.dir);
  let slugs: OwnSlugs | undefined;
  const slugsOnce = (): OwnSlugs => {
    slugs ??= ownSlugs();
    return slugs;
  };
  return {
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
    devToolbar: { enabled: false },
    // At effort 4, which is its own, AVIF takes eight times the processor of 2, for a fifth fewer bytes.
    image: { service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } } },
    markdown: {
      syntaxHighlight: false,
      processor: satteri({
        // The text of a source is kept as it is: no quotation mark or dash is changed, and only the reader's front matter is one.
        features: { smartPunctuation: false, frontmatter: false },
        ...markdownPlugins(placeOf, textLinks(placeOf, slugsOnce)),
      }),
    },
    integrations: [mdx(), attachedFileRoutes()],
    vite: {
      plugins: [contentModule(content), ...siteModules(content), madeFiles()],
      // One small stylesheet for the whole site: fetched once, and kept for every further page.
      build: { cssCodeSplit: false },
      // What a build does beside the preview is no change of the sources.
      server: { watch: { ignored: ['**/.builds/**', '**/.dist/**'] } },
    },
  };
}
