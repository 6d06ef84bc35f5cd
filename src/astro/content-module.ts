import type { RenderedContent } from './rendered-content.ts';
import type { VitePlugin } from './virtual-module.ts';
import { virtualModule } from './virtual-module.ts';

/** The module by which pages and loaders learn what content they are made from: `import { content } from 'nien-giam:content'`. */
export function contentModule(content: RenderedContent): VitePlugin {
  return virtualModule('nien-giam:content', () => `export const content = ${JSON.stringify(content)};`);
}
