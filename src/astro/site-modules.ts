import { join } from 'node:path';
import { noHistory } from '../changes/history.ts';
import type { Facts } from '../schemas/collections.ts';
import { coloursInCss } from '../site/colours.ts';
import type { HandedContent } from './handed-content.ts';
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

/** What of some content decides what is bundled, as the check has read it. */
export function bundledOf({ files, ownTexts, ownSlugs }: HandedContent): string {
  const site = files.find(({ place }) => place.collection === 'site')?.facts as Facts['site'] | undefined;
  // Texts lead to own pages by their slugs.
  const texts = files.flatMap(({ path, body }) => (ownTexts.has(path) ? [[path, body]] : []));
  return JSON.stringify([coloursInCss(site?.colours), texts, [...ownSlugs]]);
}

/** What is handed over where some content is bundled and nothing is rendered: of its files those that decide what is bundled. */
export function contentToBundle({ files, ...content }: HandedContent): HandedContent {
  return {
    ...content,
    files: files.filter(({ path, place }) => place.collection === 'site' || content.ownTexts.has(path)),
    photographs: new Map(),
    attached: new Map(),
    history: noHistory,
  };
}

function siteFacts(): Facts['site'] | undefined {
  return isHanded() ? (filesOf('site')[0]?.facts as Facts['site'] | undefined) : undefined;
}
