import { join } from 'node:path';
import type { Facts } from '../schemas/collections.ts';
import { coloursInCss } from '../site/colours.ts';
import { filesOf, handed, isHanded } from './handed-content.ts';
import type { VitePlugin } from './virtual-module.ts';
import { virtualModule } from './virtual-module.ts';

/**
 * What of the content the bundler takes: `nien-giam:colours.css` is the stylesheet with the colours of the site,
 * `nien-giam:own-texts` the texts of its own pages, by their paths.
 *
 * @param dir the content folder, whole path
 */
export function siteModules(dir: string): VitePlugin[] {
  // Whoever hands over other content while one edits says that this file has changed.
  const site = join(dir, 'site.yaml');
  return [
    virtualModule('nien-giam:colours.css', (watch) => {
      watch(site);
      return coloursInCss(siteFacts()?.colours);
    }),
    virtualModule('nien-giam:own-texts', (watch) => {
      watch(site);
      const texts = isHanded() ? [...handed().ownTexts] : [];
      const loads = texts.map(([path, disk]) => `${JSON.stringify(path)}: () => import(${JSON.stringify(disk)})`);
      return `export const ownTexts = { ${loads.join(', ')} };`;
    }),
  ];
}

function siteFacts(): Facts['site'] | undefined {
  return isHanded() ? (filesOf('site')[0]?.facts as Facts['site'] | undefined) : undefined;
}
