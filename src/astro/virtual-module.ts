import type { AstroUserConfig } from 'astro';

export type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * Answers the import of a module that is in no file. `virtual-modules.d.ts` declares it.
 *
 * @param name as it is imported: `nien-giam:own-texts`
 * @param source its text; `watch` names the files that it is made from, so that while editing what is changed is shown
 */
export function virtualModule(name: string, source: (watch: (file: string) => void) => string): VitePlugin {
  const id = `\0${name}`;
  return {
    name: name.replace(':', '-'),
    resolveId: (asked) => (asked === name ? id : undefined),
    load(asked) {
      return asked === id ? source((file) => this.addWatchFile(file)) : undefined;
    },
  };
}
