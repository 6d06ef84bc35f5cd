import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { astroConfig } from './src/astro/config.ts';
import { previewOf } from './src/astro/content-to-hand.ts';
import { handOver } from './src/astro/handed-content.ts';
import { joinExamined } from './src/check/check-examined.ts';
import { readContent } from './src/check/check-folder.ts';

// For Astro's own commands, and for editors: `npm run types` writes the schemas of front matter for them. The other commands of
// package.json take the same configuration for the content that they are given.
const dir = fileURLToPath(new URL('content', import.meta.url));
const read = await readContent(dir);
const content = previewOf(dir, read, joinExamined(read.content.files).archive);
if (content !== undefined) handOver(content);

export default defineConfig({ ...astroConfig(dir), experimental: { contentIntellisense: true } });
