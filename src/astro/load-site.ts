import { getCollection, getEntry } from 'astro:content';
import { ownTexts } from 'nien-giam:own-texts';
import { hash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { publishedFilesIn } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import type { Entries } from '../archive/entries.ts';
import { entriesBy } from '../archive/entries.ts';
import type { DataFiles } from '../outputs/open-data/data-files.ts';
import { dataFilesOf } from '../outputs/open-data/data-files.ts';
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
import type { EmblemFiles } from '../site/picture-files.ts';
import type { Destination, DestinationOf, PageKind } from '../site/routes.ts';
import { addressOf, dataPath, paramsOf, reservedSlugs } from '../site/routes.ts';
import { fileInFolder } from '../source/picture-file.ts';
import type { Collection } from '../source/places.ts';
import { collections, folderOf, nameOf } from '../source/places.ts';
import type { Lang } from '../text/locales.ts';
import { languages } from '../text/locales.ts';
import { formerWords, replaceableWords } from '../words/replaceable-words.ts';
import { gzip } from './gzip.ts';
import type { HandedContent, HandedPhotograph, StoredEntry } from './handed-content.ts';
import { handed, toEntry } from './handed-content.ts';
import { nameEmblem, namePictures } from './named-pictures.ts';
import type { TextHtml } from './text-html.ts';
import { textHtmlOf } from './text-html.ts';
import { textWithPictures } from './text-with-pictures.ts';

/** What the pages and files of the site are made from. */
interface LoadedSite extends DataSource {
  pages: SitePage[];
  editions: Record<Lang, Edition>;
  /** Made when it is first asked for. */
  dataFiles: () => DataFiles;
  textHtml: TextHtml;
  /** The keys of reports, for which two files ask, by the addresses of their pages. */
  reportKeys: Map<string, string>;
  /** The photographs beside each text, by their folder. */
  photographsIn: Map<string, [file: string, photograph: HandedPhotograph][]>;
}

let loaded: { of: HandedContent; site: Promise<LoadedSite> } | undefined;

/** The site, put together once for the content that was handed over. Throws when it has problems: no page is made from it then. */
export function loadSite(): Promise<LoadedSite> {
  const content = handed();
  if (loaded?.of !== content) loaded = { of: content, site: load(content) };
  return loaded.site;
}

async function load(content: HandedContent): Promise<LoadedSite> {
  const { history, imagesMadeWith } = content;
  const archive = await loadArchive(content);
  const standings = new Map(archive.blocs.map((bloc) => [bloc, rankBloc(bloc, archive.awardTypes)]));
  const source = { archive, standings, releases: history.releases };
  const dataFiles = once(() => dataFilesOf(source, gzip));
  const editions = editionsOf({
    ...source,
    history,
    rowCounts: once(() => countRows(source)),
    dataFiles: () => dataFiles().files,
    imagesMadeWith,
    emblem: emblemOf(archive),
  });
  return {
    ...source,
    pages: pagesOf(archive),
    editions,
    dataFiles,
    textHtml: textHtmlOf(content),
    reportKeys: new Map(),
    photographsIn: Map.groupBy(content.photographs, ([file]) => folderOf(file)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { is: T } | undefined;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}

/** What a page module is given by its route. */
export interface PageProps<K extends PageKind> {
  destination: DestinationOf<K>;
  lang: Lang;
  /** Tells whether the page shows what it showed before (`pageKey`). Absent where components of its text ask for more. */
  key?: () => Promise<string>;
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
      .map((destination) => ({ params: paramsOf(destination, lang), props: propsOf<K>(destination, lang) })),
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

export interface DataFileProps {
  content: () => Uint8Array<ArrayBuffer>;
  /** All of them are there before the first is written, and together they are large. */
  letGo: () => void;
}

/** The paths of the files of open data that hold rows, of those with one ending. */
export async function dataFilePaths(ending: 'csv' | 'json' | 'gz') {
  const { contents } = (await loadSite()).dataFiles();
  return [...contents.keys()]
    .filter((address) => address.endsWith(`.${ending}`))
    .map((address) => ({
      params: { table: dataPath(address).slice(0, -`.${ending}`.length) },
      props: {
        content: () => {
          const content = contents.get(address);
          if (content === undefined) throw new Error(`${address} was let go`);
          return content;
        },
        letGo: () => contents.delete(address),
      },
    }));
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
  const { attached } = handed();
  const { archive } = await loadSite();
  return publishedFilesIn(archive)
    .filter((file) => file.type === type)
    .map(({ path, type: known }) => {
      const folder = folderOf(path);
      const name = nameOf(path).slice(0, -`.${known}`.length);
      const file = attached.get(path);
      if (file === undefined) throw new Error(`${path} was not handed over`);
      // It is nothing but its bytes.
      return { params: { folder, name }, props: { file, key: async () => file.digest } };
    });
}

function propsOf<K extends PageKind>(destination: DestinationOf<K>, lang: Lang): PageProps<K> {
  const props: PageProps<K> = { destination, lang };
  // Components in the texts of own pages show what is in no model.
  if (destination.page === 'own') return props;
  const key = (): Promise<string> => (isReport(props) ? reportKey(props) : pageKey(props));
  return Object.assign(props, { key });
}

function isReport(props: PageProps<PageKind>): props is PageProps<'meeting'> {
  return props.destination.page === 'meeting';
}

/** What the page shows whose key was asked for last: mostly it is rendered next. */
let keyed: { props: object; model: object } | undefined;

/** What a page shows. */
export async function loadPage<K extends PageKind>(props: PageProps<K>): Promise<PageModel<K>> {
  // It was made of the same.
  if (keyed?.props === props) return keyed.model as PageModel<K>;
  const { editions } = await loadSite();
  return pageModel<K>(editions[props.lang], props.destination);
}

/** The key of a report, which decides its page and its Markdown form. */
export async function reportKey(props: PageProps<'meeting'>): Promise<string> {
  const { reportKeys } = await loadSite();
  const address = addressOf(props.destination, props.lang);
  const key = reportKeys.get(address) ?? (await pageKey(props));
  reportKeys.set(address, key);
  return key;
}

/** The digest (SHA-256, hexadecimal) of all that decides what a page is, besides the code: of its model, its text and its pictures. */
async function pageKey<K extends PageKind>(props: PageProps<K>): Promise<string> {
  const model = await loadPage(props);
  keyed = { props, model };
  // Models of other kinds have neither. The digest of a text, which is in its model, passes over blank edges: HTML does not always.
  const { text, photographs } = model as Shown;
  const entry = text && (await entryOf(text));
  const { photographs: all, ownSlugs } = handed();
  const { photographsIn } = await loadSite();
  const ofText = entry === undefined ? [] : (photographsIn.get(folderOf(entry.filePath ?? '')) ?? []);
  const shown = photographs?.photographs.map(({ file }) => [file, all.get(file)] as const) ?? [];
  const pictures = [...ofText, ...shown].map(([path, picture]) => [path, picture?.digest, picture?.size]);
  return hash('sha256', JSON.stringify([model, entry?.filePath, entry?.body, [...ownSlugs], pictures]), 'hex');
}

/** What of a model is shown with more than it holds. */
interface Shown {
  text?: ShownText | undefined;
  photographs?: { photographs: readonly ShownPhotograph[] } | undefined;
}

/** While editing, the preview of everything that is committed; in a build, what has been handed over: all of it is shown. */
async function loadArchive({ asOf, preview: joined }: HandedContent): Promise<Archive> {
  if (joined !== undefined) return joined;
  const entries = await readEntries();
  const { archive, preview } = buildArchive(entries, {
    reservedSlugs,
    takenDown: takenDownRecords(entries.takedowns.flatMap(({ facts }) => facts)),
    replaceableWords,
    formerWords,
    asOf,
  });
  // What cannot be used is left out of the preview; its pages say why.
  const found = import.meta.env.DEV ? preview : archive;
  if (found === undefined) throw new Error('Nội dung có lỗi; hãy chạy "npm run check" để xem từng lỗi và cách sửa.');
  return found;
}

/** The committed facts and texts, as Astro has them for each collection. */
async function readEntries(): Promise<Entries> {
  const stored = new Map<Collection, StoredEntry[]>();
  for (const collection of collections) {
    const found: { id: string }[] = await getCollection(collection);
    // All entries come from `storedEntry`.
    stored.set(collection, found as StoredEntry[]);
  }
  return entriesBy((collection) => (stored.get(collection) ?? []).map((entry) => toEntry(entry)));
}

/** The HTML of a text, and its pictures. What stands in for a translation leads to pages in the reader's language. */
export async function renderText(
  text: ShownText,
  words: ViewerWords,
): Promise<{ html: string; pictures: ViewedPicture[] }> {
  const { reader, lang } = text;
  const { textHtml } = await loadSite();
  const { filePath: path = '', body = '' } = await entryOf(text);
  return textWithPictures(await textHtml({ path, body }, lang && reader), picturesOf, words, lang);
}

async function entryOf({ collection, id }: ShownText) {
  // The archive is made of what these collections hold.
  const entry = await getEntry(collection as 'meetings', id);
  if (entry === undefined) throw new Error(`${collection}/${id} is in the archive but not among the entries`);
  return entry;
}

/** The text of one of the site's own pages, as a component: it may hold others. */
export async function ownText(shown: ShownText) {
  const { collection, id } = shown;
  const { filePath = '' } = await entryOf(shown);
  const text = await ownTexts[filePath]?.();
  if (text === undefined) throw new Error(`${collection}/${id} is in the archive but not among the texts of pages`);
  return text.Content;
}

/**
 * Photographs with their pictures. While editing, one that could not be read is left out; the checker tells why.
 *
 * @param others how many pictures stand before them on their page
 */
export function withPictures<P extends ShownPhotograph>(photographs: readonly P[], others = 0): (P & ViewedPicture)[] {
  const found = photographs.flatMap((photograph) => {
    const files = picturesOf(photograph.file);
    return files === undefined ? [] : [{ ...photograph, ...files }];
  });
  return found.map((photograph, index) => ({ ...photograph, number: others + index + 1 }));
}

/** The files of a picture that a text shows. */
export const textPicture = (file: string) => picturesOf(file)?.inPlace;

function emblemOf({ site: { emblem } }: Archive): EmblemFiles | undefined {
  const file = emblem && fileInFolder(emblem);
  const picture = file && handed().photographs.get(file);
  return file && picture ? nameEmblem(file, picture) : undefined;
}

function picturesOf(file: string) {
  const photograph = handed().photographs.get(file);
  if (photograph === undefined && !import.meta.env.DEV) throw new Error(`${file} was not handed over`);
  return photograph && namePictures(file, photograph);
}
