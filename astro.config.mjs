import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/astro/content-dir.ts';
import { readOwnSlugs } from './src/astro/own-slugs.ts';
import { placesIn } from './src/astro/text-files.ts';
import { markdownPlugins } from './src/markdown/markdown-plugins.ts';
import { textLinks } from './src/site/text-links.ts';

const content = contentDir();
const placeOf = placesIn(content);
let slugs;

export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      // The text of a source is kept as it is: no quotation mark or dash is changed, and only the reader's front matter is one.
      features: { smartPunctuation: false, frontmatter: false },
      // The own pages are read when the first link of a text asks for their addresses.
      ...markdownPlugins(
        placeOf,
        textLinks(placeOf, () => (slugs ??= readOwnSlugs(content))),
      ),
    }),
  },
  integrations: [mdx()],
  // One small stylesheet for the whole site: fetched once, and kept for every further page.
  vite: {
    build: { cssCodeSplit: false },
    // What a build does beside the preview is no change of the sources.
    server: { watch: { ignored: ['**/.builds/**', '**/.dist/**'] } },
  },
});
