/** Takes the pictures of screens in README and in the editors' guide: `npm run pictures`. */
import { join } from 'node:path';
import { guidePictures, takePicture } from './reader/guide-pictures.ts';
import { launchBrowser } from './support/browser.ts';
import { serve } from './support/serve.ts';
import { build, project, temporaryFolder } from './support/site.ts';

const { dir, remove } = await temporaryFolder();
const browser = await launchBrowser();
try {
  const site = join(dir, 'site');
  await build(join(project, 'tests/fixtures/hai-phong'), site);
  const { origin, close } = await serve(site);
  const page = await browser.newPage({ colorScheme: 'light' });
  for (const [name, picture] of Object.entries(guidePictures)) await takePicture(page, origin, name, picture);
  await close();
} finally {
  await browser.close();
  await remove();
}
