import type { AstroUserConfig } from 'astro';
import type { RenderedContent } from './rendered-content.ts';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** The module by which pages and loaders learn what content they are made from. `virtual-modules.d.ts` declares it. */
const name = 'nien-giam:content';

/** Answers `import { content } from 'nien-giam:content'`. */
export function contentModule(content: RenderedContent): VitePlugin {
  const id = `\0${name}`;
  return {
    name: 'nien-giam-content',
    resolveId: (asked) => (asked === name ? id : undefined),
    load: (asked) => (asked === id ? `export const content = ${JSON.stringify(content)};` : undefined),
  };
}
