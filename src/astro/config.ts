import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import type { EarlierPages } from '../astro-inside/astro-own.ts';
import { handedStore } from '../astro-inside/handed-store.ts';
import { wholeProgram } from '../astro-inside/program.ts';
import { quickPages } from '../astro-inside/quick-pages.ts';
import { markdownPlugins } from '../markdown/markdown-plugins.ts';
import { laterPolicy } from '../site/content-policy.ts';
import { textLinks } from '../site/text-links.ts';
import { attachedFileRoutes } from './attached-file-routes.ts';
import { handed } from './handed-content.ts';
import { madeFiles } from './made-files.ts';
import { madePictures } from './pictures.ts';
import { siteModules } from './site-modules.ts';
import { placesIn } from './text-files.ts';
import { markdownFeatures } from './text-html.ts';

const quickRuntime = fileURLToPath(new URL('../astro-inside/quick-runtime.ts', import.meta.url));

interface Ways {
  /** Whether all goes the way that Astro itself goes. */
  isPlain?: boolean | undefined;
  /** Whether pages are rendered past its runtime: not while one edits. */
  isQuick?: boolean;
  /** Where what it has bundled is kept. */
  keepIn?: string;
  /** The pages of the release before, and what is noted of these. */
  earlier?: EarlierPages | undefined;
  /** Told of each page that stands where it belongs. */
  onPage?: () => void;
  /** Whether a page is made, by its place among all that are; each is, where it is not said. */
  isOwn?: ((index: number) => boolean) | undefined;
}

/**
 * How Astro renders the content that is handed over (`handed-content.ts`).
 *
 * @param dir its folder, whole path
 */
export function astroConfig(
  dir: string,
  { isPlain = false, isQuick = false, keepIn, earlier, onPage, isOwn }: Ways = {},
): AstroUserConfig {
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
    integrations: [
      mdx(),
      attachedFileRoutes(),
      madePictures(earlier),
      ...(isQuick ? [quickPages({ keepIn, earlier, later: laterPolicy, onPage, isOwn })] : []),
    ],
    vite: {
      resolve: { alias: isQuick ? [{ find: /^astro\/compiler-runtime$/u, replacement: quickRuntime }] : [] },
      plugins: [
        ...(isPlain ? [] : [handedStore()]),
        ...(isQuick ? [wholeProgram()] : []),
        ...siteModules(dir),
        madeFiles(),
      ],
      // One small stylesheet for the whole site, which stands in each page: all have one policy. Browsers before those of March 2023
      // are given rules within rules one by one.
      build: { cssCodeSplit: false, cssTarget: ['chrome111', 'firefox111', 'safari16.4'] },
      // What a build does beside the preview is no change of the sources.
      server: { watch: { ignored: ['**/.builds/**', '**/.dist/**'] } },
    },
  };
}
