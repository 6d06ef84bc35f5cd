import type { AstroUserConfig, HookParameters } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** The module from which `astro:content` takes all entries (Astro 7.3). */
const store = 'astro:data-layer-content';

/**
 * Lets `astro:content` take its entries from what was handed over, as it is: typed once, by the check. By itself Astro has each
 * entry typed again, written to a file, bundled as text and parsed, which for a large archive is half the time of a build.
 *
 * It leans on the inside of Astro. Without this plugin the same entries come through the loaders.
 */
export function handedStore(): VitePlugin {
  return {
    name: 'nien-giam-handed-store',
    resolveId: {
      order: 'pre',
      handler(asked) {
        return asked === store ? this.resolve('/src/astro/handed-entries.ts') : undefined;
      },
    },
  };
}

/** Lets the preview forget what pages there were: it asks them anew (Astro 7.3, which tells itself so when an entry has changed). */
export function forgetPaths({ environments }: HookParameters<'astro:server:setup'>['server']): void {
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
}
