import type { Loader } from 'astro/loaders';
import type { Collection } from '../source/places.ts';
import { filesOf, isHanded, storedEntry } from './handed-content.ts';

/**
 * The thin loader between the committed files and Astro, which holds them to the schema of their collection. Files that come
 * with facts that are typed already take a shorter way, past it (`astro-inside/handed-store.ts`).
 */
export function entriesLoader(collection: Collection): Loader {
  return {
    name: `nien-giam-${collection}`,
    async load({ store, parseData }) {
      store.clear();
      // Astro's own commands, such as the one that writes types, ask for schemas alone.
      if (!isHanded()) return;
      for (const file of filesOf(collection)) {
        if (file.data === undefined) continue;
        const written = storedEntry(file, file.data);
        store.set({ ...written, data: await parseData(written) });
      }
    },
  };
}
