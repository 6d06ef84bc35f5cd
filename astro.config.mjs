import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { asciiAnchors } from './src/markdown/ascii-anchors.ts';
import { footnoteWords } from './src/markdown/footnote-words.ts';
import { harmlessMarkdown } from './src/markdown/harmless-markdown.ts';
import { imagesAsOnDisk } from './src/markdown/images-as-on-disk.ts';
import { nestedHeadings } from './src/markdown/nested-headings.ts';

export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      // The text of a source is kept as it is: no quotation mark or dash is changed, and only the reader's front matter is one.
      features: { smartPunctuation: false, frontmatter: false },
      mdastPlugins: [harmlessMarkdown, imagesAsOnDisk, nestedHeadings],
      hastPlugins: [asciiAnchors, footnoteWords],
    }),
  },
  integrations: [mdx()],
  // One small stylesheet for the whole site: fetched once, and kept for every further page.
  vite: { build: { cssCodeSplit: false } },
});
