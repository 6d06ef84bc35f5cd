import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteSchema } from '../schemas/site.ts';
import { coloursInCss } from '../site/colours.ts';
import { asOnDisk } from '../source/as-on-disk.ts';
import type { RenderedContent } from './rendered-content.ts';
import { collectionFiles } from './rendered-content.ts';
import type { VitePlugin } from './virtual-module.ts';
import { virtualModule } from './virtual-module.ts';

/** How a site wants to look: `nien-giam:colours.css` is the stylesheet with its colours, `nien-giam:emblem` the picture of its emblem. */
export function siteModules(content: RenderedContent): VitePlugin[] {
  const siteFile = (watch: (file: string) => void): { folder: string; data: unknown } => {
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
      const { folder, data } = siteFile(watch);
      const { emblem } = siteSchema.safeParse(data).data ?? {};
      const image = emblem && join(folder, asOnDisk(folder, emblem.replace(/^\.\//u, '')));
      // While editing it may not be there, which the check tells.
      if (image === undefined || !existsSync(image)) return 'export default undefined;';
      return `export { default } from ${JSON.stringify(image)};`;
    }),
  ];
}
