/**
 * Builds as `npm run build` does, but takes what was rendered before instead of rendering it: `CONTENT OUT RENDERED`. What comes before
 * and after the render is what a build does with the site that people read.
 */
import { cp } from 'node:fs/promises';
import { sayFailure } from '../../src/commands/failure.ts';
import { buildSite } from '../../src/release/build-site.ts';
import { steps } from '../../src/release/steps.ts';

const [content = '', out = '', rendered = ''] = process.argv.slice(2);

const outcome = await buildSite(
  { content, out, previous: 'none' },
  { begin: () => undefined, pages: () => undefined },
  steps
    // What these make is among what was rendered.
    .filter(({ name }) => name !== 'share-images' && name !== 'search-index')
    .map((step) =>
      step.name === 'render'
        ? {
            ...step,
            run: async ({ folder }) => {
              await cp(rendered, folder, { recursive: true });
              return [];
            },
          }
        : step,
    ),
).catch((error: unknown) => {
  console.error(sayFailure(error, 'vi'));
  return undefined;
});
process.exitCode = outcome?.kind === 'built' ? 0 : 1;
