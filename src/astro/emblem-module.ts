import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { asOnDisk } from '../source/as-on-disk.ts';
import type { RenderedContent } from './rendered-content.ts';
import { collectionFiles } from './rendered-content.ts';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** The picture of the site's emblem, or `undefined` where it has none. `virtual-modules.d.ts` declares it. */
const name = 'nien-giam:emblem';

/** Answers `import emblem from 'nien-giam:emblem'`. */
export function emblemModule(content: RenderedContent): VitePlugin {
  const id = `\0${name}`;
  return {
    name: 'nien-giam-emblem',
    resolveId: (asked) => (asked === name ? id : undefined),
    load(asked) {
      if (asked !== id) return undefined;
      const [file] = collectionFiles(content, 'site');
      if (file === undefined) return 'export default undefined;';
      this.addWatchFile(file.diskPath);
      const { emblem } = (file.data ?? {}) as { emblem?: unknown };
      if (typeof emblem !== 'string') return 'export default undefined;';
      const image = asOnDisk(dirname(file.diskPath), emblem.replace(/^\.\//u, ''));
      // While editing, the check tells that it is not there.
      if (!existsSync(`${dirname(file.diskPath)}/${image}`)) return 'export default undefined;';
      return `export { default } from ${JSON.stringify(`${dirname(file.diskPath)}/${image}`)};`;
    },
  };
}
