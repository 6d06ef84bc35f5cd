import { getCollection, getEntry, render } from 'astro:content';
import { content } from 'nien-giam:content';
import { imagesMadeWith } from 'nien-giam:share-images';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { publishedFilesIn } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import type { Entries, EntryOf } from '../archive/entries.ts';
import { entriesBy } from '../archive/entries.ts';
import type { DataSource } from '../outputs/open-data/table.ts';
import { countRows } from '../outputs/open-data/tables.ts';
import { rankBloc } from '../ranking/rank-overall.ts';
import type { Edition } from '../site/edition.ts';
import { editionFor, editionsOf } from '../site/edition.ts';
import { goneOf, takenDownRecords } from '../site/former-addresses.ts';
import type { PageModel } from '../site/page-models/page-models.ts';
import { pageModel } from '../site/page-models/page-models.ts';
import type { ShownPhotograph, ViewedPicture, ViewerWords } from '../site/page-models/pictures.ts';
import type { ShownText } from '../site/page-models/record-parts.ts';
import type { SitePage } from '../site/pages.ts';
import { pagesOf } from '../site/pages.ts';
import type { Destination, DestinationOf, PageKind } from '../site/routes.ts';
import { paramsOf, reservedSlugs } from '../site/routes.ts';
import { asOnDisk } from '../source/as-on-disk.ts';
import type { Collection } from '../source/places.ts';
import { collections, folderOf, nameOf } from '../source/places.ts';
import type { Lang } from '../text/locales.ts';
import { languages } from '../text/locales.ts';
import { formerWords, replaceableWords } from '../words/replaceable-words.ts';
import { pictureFiles } from './pictures.ts';
import { historyIn } from './rendered-content.ts';
import { textWithPictures } from './text-with-pictures.ts';

/** What the pages and files of the site are made from. */
interface LoadedSite extends DataSource {
  pages: SitePage[];
  editions: Record<Lang, Edition>;
}

let loaded: Promise<LoadedSite> | undefined;

/** The site, put together once for the whole build. Throws when the content has problems: no page is made from it then. */
export async function loadSite(): Promise<LoadedSite> {
  if (import.meta.env.DEV) return loadLatest();
  loaded ??= load();
  return loaded;
}

const latest = Symbol.for('nien-giam.latest-site');

/** Where the last site stands while editing: Vite evaluates this module anew when something changes, and it forgets what it held. */
const held = globalThis as typeof globalThis & { [latest]?: LoadedSite };

/**
 * While editing: the site with what has been saved since the last request. While the loaders read files anew the archive may lack
 * some, and there is no site without its name: what was there last is shown then, since a page that is an error hears of nothing that mends it.
 */
async function loadLatest(): Promise<LoadedSite> {
  try {
    held[latest] = await load();
    return held[latest];
  } catch (error) {
    if (!(error instanceof UnusableContent) || held[latest] === undefined) throw error;
    return held[latest];
  }
}

async function load(): Promise<LoadedSite> {
  const archive = await loadArchive();
  const standings = new Map(archive.blocs.map((bloc) => [bloc, rankBloc(bloc, archive.awardTypes)]));
  const history = historyIn(content);
  const source = { archive, standings, releases: history.releases };
  const editions = editionsOf({ ...source, history, rowCounts: countRows(source), imagesMadeWith });
  return { ...source, pages: pagesOf(archive), editions };
}

/** What a page module is given by its route. */
export interface PageProps<K extends PageKind> {
  destination: DestinationOf<K>;
  lang: Lang;
}

/** The paths of every page of a kind, in every language. */
export async function pathsOf<K extends PageKind>(kind: K) {
  const { pages } = await loadSite();
  const isOfKind = (destination: Destination): destination is Destination & DestinationOf<K> =>
    destination.page === kind;
  return languages.flatMap((lang) =>
    pages
      .map(({ destination }) => destination)
      .filter(isOfKind)
      .map((destination) => ({
        params: paramsOf(destination, lang),
        props: { destination, lang } satisfies PageProps<K>,
      })),
  );
}

/** The paths of the files that stand beside the home page of each language. */
export async function feedPaths() {
  const { editions } = await loadSite();
  return languages.map((lang) => ({
    params: { feeds: paramsOf({ page: 'home' }, lang)['home'] },
    props: { edition: editions[lang] },
  }));
}

/** The paths of the feed that stands beside the page of a section, in each language. */
export async function sectionFeedPaths(section: 'awards' | 'covenants' | 'changes') {
  const { editions } = await loadSite();
  return languages.map((lang) => ({
    params: paramsOf({ page: section }, lang),
    props: { edition: editions[lang] },
  }));
}

/** The paths of the feed of each bloc, in each language. */
export async function blocFeedPaths() {
  const { archive, editions } = await loadSite();
  return languages.flatMap((lang) =>
    archive.blocs.map((bloc) => ({
      params: paramsOf({ page: 'bloc', bloc: bloc.id }, lang),
      props: { edition: editionFor(editions[lang], bloc), bloc: bloc.id },
    })),
  );
}

/** The addresses of what was taken down, at which a notice stands instead. */
export async function gonePaths() {
  const { archive, editions } = await loadSite();
  return goneOf(archive).map(({ address, lang, takedown }) => ({
    params: { gone: decodeURI(address).replace(/^\/|\/$/gu, '') },
    props: { edition: editions[lang], takedown },
  }));
}

/** The documents and the copies of sources of a type, which go out as they are, each at its own address. */
export async function attachedFilePaths(type: string) {
  const { archive } = await loadSite();
  return publishedFilesIn(archive)
    .filter((file) => file.type === type)
    .map(({ path, type: known }) => {
      const folder = folderOf(path);
      const name = nameOf(path).slice(0, -`.${known}`.length);
      const diskPath = join(content.dir, folder, asOnDisk(join(content.dir, folder), nameOf(path)));
      return { params: { folder, name }, props: { diskPath, type: known } };
    });
}

/** What a page shows. */
export async function loadPage<K extends PageKind>({ destination, lang }: PageProps<K>): Promise<PageModel<K>> {
  const { editions } = await loadSite();
  return pageModel<K>(editions[lang], destination);
}

/** While editing, the preview of everything that is committed; in a build, what has been handed over: all of it is shown, and was checked. */
async function loadArchive(): Promise<Archive> {
  const entries = await readEntries();
  const { archive, preview } = buildArchive(entries, {
    reservedSlugs,
    takenDown: takenDownRecords(entries.takedowns.flatMap(({ facts }) => facts)),
    replaceableWords,
    formerWords,
    asOf: content.asOf,
  });
  // What cannot be used is left out of the preview; its pages say why.
  const found = import.meta.env.DEV ? preview : archive;
  if (found === undefined) throw new UnusableContent();
  return found;
}

/** No archive can be made of what was read. */
class UnusableContent extends Error {
  constructor() {
    super('Nội dung có lỗi; hãy chạy "npm run check" để xem từng lỗi và cách sửa.');
  }
}

/**
 * A text, as a component that shows it, and its pictures; what stands in for a translation leads to pages in the reader's
 * language.
 */
export async function renderText(text: ShownText, words: ViewerWords) {
  const entry = await textEntry(text);
  if (entry.rendered === undefined) return { ...(await render(entry)), pictures: [] };
  const { html, pictures } = await textWithPictures(entry.rendered.html, filesOf, words, text.lang);
  return { ...(await render({ ...entry, rendered: { ...entry.rendered, html } })), pictures };
}

/** A text of the site's own pages, which may hold components. */
export async function renderOwnText(text: ShownText) {
  return render(await textEntry(text));
}

async function textEntry({ collection, id, reader, lang }: ShownText) {
  const fallback = lang === undefined ? undefined : await getEntry('fallbacks', `${collection}/${id}/${reader}`);
  // The archive is made of what these collections hold.
  const entry = fallback ?? (await getEntry(collection as 'meetings', id));
  if (entry === undefined) throw new Error(`${collection}/${id} is in the archive but not in the content store`);
  return entry;
}

/**
 * Photographs with their pictures. While editing, one that could not be read is left out; the checker tells why.
 *
 * @param others how many pictures stand before them on their page
 */
export async function withPictures<P extends ShownPhotograph>(
  photographs: readonly P[],
  others = 0,
): Promise<(P & ViewedPicture)[]> {
  const found = await Promise.all(
    photographs.map(async (photograph) => {
      const files = await filesOf(photograph.file);
      return files === undefined ? [] : [{ ...photograph, ...files }];
    }),
  );
  return found.flat().map((photograph, index) => ({ ...photograph, number: others + index + 1 }));
}

async function filesOf(file: string) {
  const entry = await getEntry('pictures', file);
  if (entry === undefined && !import.meta.env.DEV) throw new Error(`${file} was not read`);
  return entry && pictureFiles(entry.data.image);
}

/** The committed facts and texts, as the loaders have put them into Astro's store and the schemas have typed them. */
async function readEntries(): Promise<Entries> {
  const stored = new Map<Collection, StoredEntry[]>();
  for (const collection of collections) stored.set(collection, await getCollection(collection));
  return entriesBy(<C extends Collection>(collection: C) => {
    // The schema of this collection has made the facts, and the loader gives an entry its digest where it has a text.
    return (stored.get(collection) ?? []).map(toEntry) as EntryOf<C>[];
  });
}

interface StoredEntry {
  id: string;
  filePath?: string | undefined;
  data: unknown;
  digest?: string | number | undefined;
  rendered?: { html: string };
  body?: string | undefined;
}

/** An entry. Of a text the loader has stored the digest of title, summary and body as its digest; of a copy, what it says as its body. */
function toEntry({ id, filePath, data, digest, rendered, body }: StoredEntry) {
  const hasBody = rendered === undefined || rendered.html.trim() !== '';
  return {
    id,
    path: filePath ?? id,
    facts: data,
    ...(digest !== undefined && { digest: String(digest), hasBody }),
    ...(body !== undefined && { text: body }),
  };
}
