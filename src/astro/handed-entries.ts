import { handedEntries } from './handed-content.ts';

// What stands in for the module of Astro's own that holds all entries: see `astro-inside/handed-store.ts`.
export default handedEntries();
