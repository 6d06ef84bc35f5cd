import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { imagesAsOnDisk } from '../markdown/images-as-on-disk.ts';
import { markdownPlugins } from '../markdown/markdown-plugins.ts';
import { textLinks } from '../site/text-links.ts';
import { attachedFileRoutes } from './attached-file-routes.ts';
import { handed } from './handed-content.ts';
import { handedStore } from './handed-store.ts';
import { madeFiles } from './made-files.ts';
import { madePictures } from './pictures.ts';
import { siteModules } from './site-modules.ts';
import { placesIn } from './text-files.ts';
import { markdownFeatures } from './text-html.ts';

/**
 * How Astro renders the content that is handed over (`handed-content.ts`).
 *
 * @param dir its folder, whole path
 * @param isPlain whether entries take the way through Astro's own content layer
 */
export function astroConfig(dir: string, { isPlain = false } = {}): AstroUserConfig {
  const placeOf = placesIn(dir);
  const { mdastPlugins, hastPlugins } = markdownPlugins(
    placeOf,
    textLinks(placeOf, () => handed().ownSlugs),
  );
  return {
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
    devToolbar: { enabled: false },
    markdown: {
      syntaxHighlight: false,
      processor: satteri({
        features: markdownFeatures,
        mdastPlugins: [imagesAsOnDisk, ...mdastPlugins],
        hastPlugins,
      }),
    },
    integrations: [mdx(), attachedFileRoutes(), madePictures()],
    vite: {
      plugins: [...(isPlain ? [] : [handedStore()]), ...siteModules(dir), madeFiles()],
      // One small stylesheet for the whole site: fetched once, and kept for every further page.
      build: { cssCodeSplit: false },
      // What a build does beside the preview is no change of the sources.
      server: { watch: { ignored: ['**/.builds/**', '**/.dist/**'] } },
    },
  };
}
