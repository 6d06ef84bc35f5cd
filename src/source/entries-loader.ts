import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import type { ContentFile } from './content-folder.ts';
import { listContent } from './content-folder.ts';
import type { Collection, Place } from './places.ts';
import { readSource } from './read-source.ts';
import { textDigest } from './text-digest.ts';

/**
 * The thin loader between the committed files and Astro: it reads each file of a collection with the one reader, has Astro
 * hold it to its schema, and renders its Markdown. A file that cannot be read or does not fit stops a build; while editing
 * it is told, and the rest goes on.
 */
export function entriesLoader(collection: Collection): Loader {
  return {
    name: `nien-giam-${collection}`,
    async load(context) {
      const dir = contentDir();
      const loadAll = async (): Promise<void> => {
        context.store.clear();
        for (const file of await listContent(dir)) {
          if (file.place?.collection === collection) await loadFile(file, context);
        }
      };
      await loadAll();
      if (context.watcher === undefined) return;
      context.watcher.add(dir);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher.on(event, (path) => {
          if (!relative(dir, path).startsWith('..'))
            loadAll().catch((error: unknown) => context.logger.error(String(error)));
        });
      }
    },
  };
}

async function loadFile({ path, diskPath, place }: ContentFile, context: LoaderContext): Promise<void> {
  if (place === undefined || place.collection === 'image') return;
  const { store, config } = context;
  const source = readSource(path, place, await readFile(diskPath));
  try {
    if (source.problems.length > 0) throw new Error(`${path}: ${source.problems.map(({ kind }) => kind).join(', ')}`);
    const filePath = relative(fileURLToPath(config.root), diskPath).replaceAll('\\', '/');
    // The reader has made sure of nothing but YAML; what it holds is for the schema to say.
    const data = await context.parseData({ id: place.id, data: source.data as Record<string, unknown>, filePath });
    const common = { id: place.id, data, filePath };
    if (path.endsWith('.mdx')) {
      store.set({ ...common, body: source.body, digest: digestOf(data, source.body), deferredRender: true });
    } else if (path.endsWith('.md')) {
      const rendered = await context.renderMarkdown(source.body, { fileURL: pathToFileURL(diskPath) });
      const assetImports = rendered.metadata?.imagePaths;
      const digest = digestOf(data, source.body);
      store.set({
        ...common,
        body: source.body,
        digest,
        rendered,
        ...(assetImports !== undefined && { assetImports }),
      });
    } else {
      store.set(common);
    }
  } catch (error) {
    if (context.watcher === undefined) throw error;
    context.logger.error(error instanceof Error ? error.message : String(error));
  }
}

function digestOf(data: Record<string, unknown>, body: string): string {
  const { title, summary } = data;
  return textDigest({ title: String(title), summary: typeof summary === 'string' ? summary : undefined, body });
}

/** The folder of an entry on the disk, for what stands beside it. */
export function entryFolder(file: ContentFile): string {
  return dirname(join(file.diskPath));
}

export type { Place };
