import type { AstroIntegration } from 'astro';
import { documentTypes } from '../documents/document.ts';
import { attachedFilePath } from '../site/routes.ts';

/**
 * The routes of attached files, one for each type. A folder of pages cannot have them: Astro asks for a slash at the end of an
 * address unless its route ends in an extension, which no rest parameter does.
 */
export function attachedFileRoutes(): AstroIntegration {
  return {
    name: 'nien-giam-attached-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const type of [...documentTypes, 'txt'])
          injectRoute({
            pattern: attachedFilePath(`[...folder]/[name].${type}`),
            entrypoint: './src/astro/attached-file.ts',
          });
      },
    },
  };
}
