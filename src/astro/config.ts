import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { handedStore } from '../astro-inside/handed-store.ts';
import { bundledOnly } from '../astro-inside/program.ts';
import { markdownPlugins } from '../markdown/markdown-plugins.ts';
import { textLinks } from '../site/text-links.ts';
import { attachedFileRoutes } from './attached-file-routes.ts';
import { handed } from './handed-content.ts';
import { madeFiles } from './made-files.ts';
import { madePictures } from './pictures.ts';
import { siteModules } from './site-modules.ts';
import { placesIn } from './text-files.ts';
import { markdownFeatures } from './text-html.ts';

interface Ways {
  /** Whether all goes the way that Astro itself goes. */
  isPlain?: boolean | undefined;
  /** Where what it has bundled is kept, to be rendered past its runtime: it renders nothing itself then. */
  keepIn?: string | undefined;
}

/**
 * How Astro renders the content that is handed over (`handed-content.ts`).
 *
 * @param dir its folder, whole path
 */
export function astroConfig(dir: string, { isPlain = false, keepIn }: Ways = {}): AstroUserConfig {
  const placeOf = placesIn(dir);
  const { mdastPlugins, hastPlugins } = markdownPlugins(
    placeOf,
    textLinks(placeOf, () => handed().ownSlugs),
  );
  return {
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'always', concurrency: 1 },
    devToolbar: { enabled: false },
    markdown: {
      syntaxHighlight: false,
      processor: satteri({
        features: markdownFeatures,
        mdastPlugins,
        hastPlugins,
      }),
    },
    integrations: [mdx(), attachedFileRoutes(), ...(keepIn === undefined ? [madePictures()] : [bundledOnly(keepIn)])],
    vite: {
      plugins: [...(isPlain ? [] : [handedStore()]), ...siteModules(dir), madeFiles()],
      // One small stylesheet for the whole site, which stands in each page: all have one policy. Browsers before those of March 2023
      // are given rules within rules one by one.
      build: { cssCodeSplit: false, cssTarget: ['chrome111', 'firefox111', 'safari16.4'] },
      // What a build does beside the preview is no change of the sources.
      server: { watch: { ignored: ['**/.builds/**', '**/.dist/**'] } },
    },
  };
}
