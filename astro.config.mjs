import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { astroConfig } from './src/astro/config.ts';
import { readOwnSlugs } from './src/astro/own-slugs.ts';

// For Astro's own commands, and for editors: `npm run types` writes the schemas of front matter for them. The other commands of
// package.json take the same configuration for the content that they are given.
const content = { dir: fileURLToPath(new URL('content', import.meta.url)) };

export default defineConfig({
  ...astroConfig(content, () => readOwnSlugs(content)),
  experimental: { contentIntellisense: true },
});
