import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteSchema } from '../schemas/site.ts';
import { madeWith } from '../share-images/made-with.ts';
import { coloursInCss } from '../site/colours.ts';
import { asOnDisk } from '../source/as-on-disk.ts';
import type { RenderedContent } from './rendered-content.ts';
import { collectionFiles } from './rendered-content.ts';
import type { VitePlugin } from './virtual-module.ts';
import { virtualModule } from './virtual-module.ts';

/**
 * How a site wants to look: `nien-giam:colours.css` is the stylesheet with its colours, `nien-giam:emblem` the picture of its emblem,
 * `nien-giam:share-images` what decides how share images look besides their words.
 */
export function siteModules(content: RenderedContent): VitePlugin[] {
  const siteFile = (watch: (file: string) => void): SiteFile => {
    const [file] = collectionFiles(content, 'site');
    if (file === undefined) return { folder: content.dir, data: undefined };
    watch(file.diskPath);
    return { folder: dirname(file.diskPath), data: file.data };
  };
  return [
    virtualModule('nien-giam:colours.css', (watch) =>
      coloursInCss(siteSchema.safeParse(siteFile(watch).data).data?.colours),
    ),
    virtualModule('nien-giam:emblem', (watch) => {
      const image = emblemIn(siteFile(watch));
      return image === undefined ? 'export default undefined;' : `export { default } from ${JSON.stringify(image)};`;
    }),
    virtualModule('nien-giam:share-images', (watch) => {
      const image = emblemIn(siteFile(watch));
      return `export const imagesMadeWith = ${JSON.stringify(madeWith(image === undefined ? undefined : readFileSync(image)))};`;
    }),
  ];
}

interface SiteFile {
  folder: string;
  data: unknown;
}

/** The file of the emblem on the disk; undefined where the site has none. While editing it may not be there, which the check tells. */
function emblemIn({ folder, data }: SiteFile): string | undefined {
  const { emblem } = siteSchema.safeParse(data).data ?? {};
  const image = emblem && join(folder, asOnDisk(folder, emblem.replace(/^\.\//u, '')));
  return image !== undefined && existsSync(image) ? image : undefined;
}
