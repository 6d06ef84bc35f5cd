import { dirname, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isWarning } from '../problems/problem.ts';
import { asOnDisk } from './as-on-disk.ts';
import { contentDir } from './content-dir.ts';
import type { ReadFile } from './handed-content.ts';
import { collectionFiles } from './handed-content.ts';
import type { Collection } from './places.ts';
import { textDigest } from './text-digest.ts';

/**
 * The thin loader between the committed files and Astro: it reads each file of a collection with the one reader, has Astro
 * hold it to its schema, and renders its Markdown. A file that cannot be read or does not fit stops a build; while editing
 * it is left out, and the rest goes on.
 */
export function entriesLoader(collection: Collection): Loader {
  return {
    name: `nien-giam-${collection}`,
    async load(context) {
      const dir = contentDir();
      const loadAll = async (): Promise<void> => {
        context.store.clear();
        for (const file of collectionFiles(dir, collection)) await loadFile(file, context);
      };
      await loadAll();
      if (context.watcher === undefined) return;
      context.watcher.add(dir);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher.on(event, (path) => {
          if (relative(dir, path).startsWith('..')) return;
          loadAll().catch((error: unknown) => context.logger.error(String(error)));
        });
      }
    },
  };
}

async function loadFile(file: ReadFile, context: LoaderContext): Promise<void> {
  const { path, diskPath, place, body, problems } = file;
  const { store, config } = context;
  try {
    const errors = problems.filter((found) => !isWarning(found));
    if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ kind }) => kind).join(', ')}`);
    const filePath = relative(fileURLToPath(config.root), diskPath).replaceAll('\\', '/');
    const data = await context.parseData({ id: place.id, data: withDiskNames(file.data, dirname(diskPath)), filePath });
    const common = { id: place.id, data, filePath };
    if (!path.endsWith('.md') && !path.endsWith('.mdx')) {
      store.set(common);
      return;
    }
    // The body itself is not stored: the archive needs only its digest, and pages what it is rendered to.
    const digest = digestOf(data, body);
    if (path.endsWith('.mdx')) {
      store.set({ ...common, digest, deferredRender: true });
      return;
    }
    const rendered = await context.renderMarkdown(body, { fileURL: pathToFileURL(diskPath) });
    const assetImports = rendered.metadata?.imagePaths;
    store.set({ ...common, digest, rendered, ...(assetImports !== undefined && { assetImports }) });
  } catch (error) {
    // While editing, `npm run dev` has the checker tell what is wrong, and the page goes on without the file.
    if (context.watcher === undefined) throw error;
  }
}

function digestOf(data: Record<string, unknown>, body: string): string {
  const { title, summary } = data;
  return textDigest({ title: String(title), summary: typeof summary === 'string' ? summary : undefined, body });
}

/** The facts with their photographs under the names that the disk has for them. */
function withDiskNames(facts: unknown, folder: string): Record<string, unknown> {
  // The reader has made sure of nothing but YAML; what it holds is for the schema to say.
  const data = facts as Record<string, unknown> & { photos?: unknown };
  if (!Array.isArray(data.photos)) return data;
  const photos = data.photos.map((photo: { src?: unknown } | null) =>
    typeof photo?.src === 'string' ? { ...photo, src: asOnDisk(folder, photo.src) } : photo,
  );
  return { ...data, photos };
}
