import type { AstroUserConfig } from 'astro';
import { siteSchema } from '../schemas/site.ts';
import { coloursInCss } from '../site/colours.ts';
import type { RenderedContent } from './rendered-content.ts';
import { collectionFiles } from './rendered-content.ts';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** The stylesheet with the colours of the site, where it has some of its own. `virtual-modules.d.ts` declares it. */
const name = 'nien-giam:colours.css';

/** Answers `import 'nien-giam:colours.css'`. */
export function coloursModule(content: RenderedContent): VitePlugin {
  const id = `\0${name}`;
  return {
    name: 'nien-giam-colours',
    resolveId: (asked) => (asked === name ? id : undefined),
    load(asked) {
      if (asked !== id) return undefined;
      const [file] = collectionFiles(content, 'site');
      if (file === undefined) return '';
      // While editing, what is changed is shown.
      this.addWatchFile(file.diskPath);
      const { data } = siteSchema.safeParse(file.data);
      return coloursInCss(data?.colours);
    },
  };
}
