/**
 * Builds as `npm run build` does, for those who look at no share image: `CONTENT OUT`. To draw those of a large archive takes longer than all else,
 * and the check of the site, which would miss them, is left out with them.
 */
import { buildSite } from '../../src/release/build-site.ts';
import { steps } from '../../src/release/steps.ts';

const [content = '', out = ''] = process.argv.slice(2);

const outcome = await buildSite(
  { content, out, previous: 'none' },
  { begin: () => undefined, pages: () => undefined },
  steps.filter(({ name }) => name !== 'share-images' && name !== 'verify'),
);
if (outcome.kind !== 'built') {
  console.error(outcome);
  process.exitCode = 1;
}
