/** A room of the house: a folder of `src/`, with what its modules may lean on. */
export interface Room {
  /** A module may import from rooms of a lower layer, and from its own. Two rooms of one layer know nothing of each other. */
  layer: number;
  /** Runs anywhere, an editor's browser included, and the same every time: no Node, no Astro, no clock, no chance, no environment. */
  pure?: true;
  /** The modules of a pure room that touch the machine, by name. Whatever else needs them is given what they bring. */
  edges?: readonly string[];
  /** Where it sees fewer rooms than its layer would let it. */
  sees?: readonly string[];
}

/** Every room, from the ground up: what `src/README.md` says in words. */
export const rooms: Readonly<Record<string, Room>> = {
  text: { layer: 0, pure: true },
  browser: { layer: 4, sees: ['search'] },
  charts: { layer: 1, pure: true, sees: ['text'] },
  documents: { layer: 0, pure: true },
  problems: { layer: 1, pure: true },
  source: {
    layer: 2,
    pure: true,
    edges: ['as-on-disk.ts', 'content-folder.ts', 'content-stamp.ts', 'keep-file.ts', 'read-briefly.ts'],
  },
  search: { layer: 3, pure: true, sees: ['source', 'text'] },
  images: { layer: 3 },
  fonts: { layer: 2 },
  schemas: { layer: 3, pure: true },
  markdown: { layer: 3, pure: true, edges: ['markdown-plugins.ts'] },
  'share-images': {
    layer: 4,
    pure: true,
    edges: ['draw-cards.ts', 'made-with.ts'],
    sees: ['schemas', 'text'],
  },
  archive: { layer: 4, pure: true },
  words: { layer: 4, pure: true },
  ranking: { layer: 5, pure: true },
  evidence: { layer: 5, pure: true },
  changes: { layer: 6, pure: true },
  site: { layer: 7, pure: true },
  outputs: { layer: 8, pure: true },
  check: {
    layer: 8,
    pure: true,
    edges: [
      'check-folder.ts',
      'examine-files.ts',
      'examine-on-disk.ts',
      'inspect-images.ts',
      'kept-examinations.ts',
      'seen-files.ts',
    ],
  },
  'astro-inside': { layer: 8, sees: [] },
  astro: { layer: 9 },
  copies: { layer: 9 },
  components: { layer: 10, sees: ['charts', 'site'] },
  layouts: { layer: 11, sees: ['components', 'site'] },
  embedded: { layer: 12 },
  pages: { layer: 13 },
  release: { layer: 14 },
  corpus: { layer: 15 },
  served: { layer: 15 },
  commands: { layer: 16 },
  rooms: { layer: 16 },
  bench: { layer: 17 },
};

/** The packages that run in a browser as they do here, which pure rooms may lean on. */
export const purePackages: ReadonlySet<string> = new Set([
  '@noble/hashes',
  'csv-parse',
  'csv-stringify',
  'culori',
  'd3-scale',
  'd3-shape',
  'fflate',
  'js-yaml',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-mdx',
  'micromark-extension-gfm',
  'micromark-extension-mdxjs',
  'satteri',
  'saxes',
  'yaml',
  'zod',
]);

/** The modules that stand in no room, with their layers. */
export const outside: Readonly<Record<string, Room>> = {
  'src/content.config.ts': { layer: 10 },
  'src/middleware.ts': { layer: 10, sees: ['site'] },
  'astro.config.mjs': { layer: 14 },
  scripts: { layer: 20 },
};
