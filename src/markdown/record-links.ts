import type { MdastPluginDefinition } from 'satteri';
import { defineMdastPlugin } from 'satteri';

/** Where an address in a text leads, from whatever page shows the text. */
export type ResolveLink = (address: string, text: URL) => string;

/**
 * Writes the links of a text as they lead from its own page: the text is also shown on other pages, and a relative address
 * would lead elsewhere from there.
 */
export function recordLinks(resolve: ResolveLink): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'record-links',
    link(node, context) {
      const { fileURL } = context;
      const url = fileURL === undefined ? node.url : resolve(node.url, fileURL);
      if (url !== node.url) context.setProperty(node, 'url', url);
    },
    definition(node, context) {
      const { fileURL } = context;
      const url = fileURL === undefined ? node.url : resolve(node.url, fileURL);
      if (url !== node.url) context.setProperty(node, 'url', url);
    },
  });
}
