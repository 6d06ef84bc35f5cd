import { content } from 'nien-giam:content';
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isWarning } from '../problems/problem.ts';
import { forReaders } from '../site/text-links.ts';
import { asOnDisk } from '../source/as-on-disk.ts';
import { pictureFile } from '../source/picture-file.ts';
import type { Collection } from '../source/places.ts';
import { recordCollections, recordOf } from '../source/places.ts';
import { textDigest } from '../source/text-digest.ts';
import type { Lang } from '../text/locales.ts';
import { defaultLang, languages } from '../text/locales.ts';
import type { ReadFile } from './rendered-content.ts';
import { collectionFiles } from './rendered-content.ts';
import { settling } from './settling.ts';

/**
 * The thin loader between the committed files and Astro: it reads each file of a collection with the one reader, has Astro
 * hold it to its schema, and renders its Markdown.
 */
export function entriesLoader(collection: Collection): Loader {
  return contentLoader(collection, async (context) => {
    for (const file of collectionFiles(content, collection))
      await unlessEditing(context, () => loadFile(file, context));
  });
}

/**
 * The originals that stand in for missing translations, as `collection/id/language`: those with links, which lead readers to
 * the pages in their own language. All others are shown as they are.
 */
export function fallbacksLoader(): Loader {
  return contentLoader('fallbacks', async (context) => {
    const translated = new Set(collectionFiles(content, 'translations').map(({ place }) => place.id));
    for (const collection of recordCollections) {
      for (const file of collectionFiles(content, collection)) {
        if (!file.path.endsWith('.md') || !/\]\s*[(:[]|<|www\./iu.test(file.body)) continue;
        for (const lang of languages.filter((one) => one !== defaultLang)) {
          const id = `${collection}/${file.place.id}/${lang}`;
          if (!translated.has(id)) await unlessEditing(context, () => loadFallback(file, id, lang, context));
        }
      }
    }
  });
}

/** The pictures that the facts and texts of records name, by their files, for Astro to read. */
export function picturesLoader(): Loader {
  return contentLoader('pictures', async (context) => {
    for (const collection of [...recordCollections, 'translations'] as const) {
      for (const file of collectionFiles(content, collection)) {
        await unlessEditing(context, async () => {
          for (const name of photographsIn(file)) await unlessEditing(context, () => loadPicture(file, name, context));
          for (const name of await picturesInText(file, context))
            await unlessEditing(context, () => loadPicture(file, name, context));
        });
      }
    }
  });
}

/** A loader that fills its collection from the content folder, and again whenever something there changes while one edits. */
function contentLoader(name: string, fill: (context: LoaderContext) => Promise<void>): Loader {
  return {
    name: `nien-giam-${name}`,
    async load(context) {
      // While files are read anew, pages are shown of what was read before.
      const loadAll = async (): Promise<void> => {
        const found = new Set<string>();
        const set: LoaderContext['store']['set'] = (entry) => {
          found.add(entry.id);
          // What has the digest that it had would not be taken: facts are not in it.
          context.store.delete(entry.id);
          return context.store.set(entry);
        };
        await fill({ ...context, store: { ...context.store, set } });
        for (const id of context.store.keys()) if (!found.has(id)) context.store.delete(id);
      };
      await loadAll();
      follow(loadAll, context);
    },
  };
}

/**
 * What cannot be loaded stops a build. While editing it is left out, and the rest goes on: `npm run dev` has the checker tell
 * what is wrong.
 */
async function unlessEditing({ watcher }: LoaderContext, load: () => Promise<void>): Promise<void> {
  try {
    await load();
  } catch (error) {
    if (watcher === undefined) throw error;
  }
}

async function loadFile(file: ReadFile, context: LoaderContext): Promise<void> {
  const { path, diskPath, place, body, problems } = file;
  const { store } = context;
  const errors = problems.filter((found) => !isWarning(found));
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ kind }) => kind).join(', ')}`);
  const filePath = fromRoot(file, context);
  // The reader has made sure of nothing but YAML; what it holds is for the schema to say.
  const data = await context.parseData({ id: place.id, data: file.data as Record<string, unknown>, filePath });
  const common = { id: place.id, data, filePath };
  if (!path.endsWith('.md') && !path.endsWith('.mdx')) {
    store.set(place.collection === 'copies' ? { ...common, body } : common);
    return;
  }
  // The body itself is not stored: the archive needs only its digest, and pages what it is rendered to.
  const digest = digestOf(data, body);
  if (path.endsWith('.mdx')) {
    store.set({ ...common, digest, deferredRender: true });
    return;
  }
  store.set({ ...common, digest, ...(await renderText(body, pathToFileURL(diskPath), context)) });
}

async function loadFallback(file: ReadFile, id: string, lang: Lang, context: LoaderContext): Promise<void> {
  const text = await renderText(file.body, forReaders(pathToFileURL(file.diskPath), lang), context);
  context.store.set({ id, data: {}, filePath: fromRoot(file, context), ...text });
}

/** The names of the photographs in the facts of a report. What is no list of photographs is told by their schema. */
function photographsIn({ data }: ReadFile): string[] {
  const { photos } = data as { photos?: unknown };
  const listed = Array.isArray(photos) ? (photos as ({ src?: unknown } | null)[]) : [];
  return listed.flatMap((photo) => (typeof photo?.src === 'string' ? [photo.src] : []));
}

/** The names of the pictures in a text. The site's own pages are MDX, which brings its pictures itself. */
async function picturesInText({ path, diskPath, body }: ReadFile, context: LoaderContext): Promise<string[]> {
  // To render a text once more costs something, and most have no picture.
  if (!path.endsWith('.md') || !body.includes('![')) return [];
  const { metadata } = await context.renderMarkdown(body, { fileURL: pathToFileURL(diskPath) });
  return metadata?.imagePaths ?? [];
}

async function loadPicture(file: ReadFile, name: string, context: LoaderContext): Promise<void> {
  const folder = dirname(file.diskPath);
  const filePath = fromRoot(file, context);
  const id = pictureFile(recordOf(file.place), name);
  const image = asOnDisk(folder, name.replace(/^\.\//u, ''));
  // Astro makes no page at all where one picture is missing.
  if (!existsSync(join(folder, image))) throw new Error(`${id} is not there`);
  context.store.set({ id, filePath, data: await context.parseData({ id, data: { image: `./${image}` }, filePath }) });
}

/** The path of a file from Astro's root, as the store takes it. */
function fromRoot({ diskPath }: ReadFile, { config }: LoaderContext): string {
  return relative(fileURLToPath(config.root), diskPath).replaceAll('\\', '/');
}

/** A rendered text as the store takes it. Its pictures are read apart, by their files. */
interface RenderedText {
  rendered: Awaited<ReturnType<LoaderContext['renderMarkdown']>>;
}

async function renderText(body: string, file: URL, context: LoaderContext): Promise<RenderedText> {
  const { html, metadata } = await context.renderMarkdown(body, { fileURL: file });
  return { rendered: { html, metadata: { ...metadata, imagePaths: [] } } };
}

/** While editing: loads again whenever something in the content folder changes. */
function follow(loadAll: () => Promise<void>, { watcher, logger }: LoaderContext): void {
  if (watcher === undefined) return;
  watcher.add(content.dir);
  const reload = oneAtATime(loadAll);
  let pending: NodeJS.Timeout | undefined;
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => {
      if (relative(content.dir, path).startsWith('..')) return;
      clearTimeout(pending);
      pending = setTimeout(() => {
        reload().catch((error: unknown) => logger.error(String(error)));
      }, settling);
    });
  }
}

/** Runs something once more when it was asked for while it ran: of two runs at a time the older one could have the last word. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let isWaiting = false;
  return () => {
    if (isWaiting) return last;
    isWaiting = true;
    last = last
      .catch(() => undefined)
      .then(() => {
        isWaiting = false;
        return run();
      });
    return last;
  };
}

function digestOf(data: Record<string, unknown>, body: string): string {
  const { title, summary } = data;
  return textDigest({ title: String(title), summary: typeof summary === 'string' ? summary : undefined, body });
}
