import { getCollection, getEntry, render } from 'astro:content';
import { content } from 'nien-giam:content';
import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import type { Entries } from '../archive/entries.ts';
import { buildRows, countRows } from '../outputs/open-data/build-rows.ts';
import type { Rows } from '../outputs/open-data/rows.ts';
import { isWarning } from '../problems/problem.ts';
import { rankBloc } from '../ranking/rank-overall.ts';
import type { Edition } from '../site/edition.ts';
import { editionsOf } from '../site/edition.ts';
import type { ShownPhotograph } from '../site/page-models/meeting-page.ts';
import type { PageModel } from '../site/page-models/page-models.ts';
import { pageModel } from '../site/page-models/page-models.ts';
import type { ShownText } from '../site/page-models/record-parts.ts';
import type { SitePage } from '../site/pages.ts';
import { pagesOf } from '../site/pages.ts';
import type { Destination, DestinationOf, PageKind } from '../site/routes.ts';
import { paramsOf, reservedSlugs } from '../site/routes.ts';
import type { Lang } from '../text/locales.ts';
import { languages } from '../text/locales.ts';
import { replaceableWords } from '../words/strings.ts';

/** What the pages and files of the site are made from. */
interface LoadedSite {
  archive: Archive;
  pages: SitePage[];
  editions: Record<Lang, Edition>;
  rows: Rows;
}

let loaded: Promise<LoadedSite> | undefined;

/** The site, put together once for the whole build. Throws when the content has problems: no page is made from it then. */
export async function loadSite(): Promise<LoadedSite> {
  // While editing, each request sees what has been saved since the last one.
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<LoadedSite> {
  const archive = await loadArchive();
  const standings = new Map(archive.blocs.map((bloc) => [bloc, rankBloc(bloc)]));
  const rows = buildRows(archive, standings);
  return { archive, pages: pagesOf(archive), editions: editionsOf(archive, standings, countRows(rows)), rows };
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

/** What a page shows. */
export async function loadPage<K extends PageKind>({ destination, lang }: PageProps<K>): Promise<PageModel<K>> {
  const { editions } = await loadSite();
  return pageModel<K>(editions[lang], destination);
}

/** While editing, the preview of everything that is committed; in a build, what has been handed over: all of it is shown, and was checked. */
async function loadArchive(): Promise<Archive> {
  const { archive, preview, problems } = buildArchive(await readEntries(), {
    reservedSlugs,
    replaceableWords,
    ...(content.asOf !== undefined && { asOf: content.asOf }),
  });
  const errors = import.meta.env.DEV ? problems.filter((found) => !isWarning(found)) : [];
  const found = import.meta.env.DEV ? preview : archive;
  if (found === undefined || errors.length > 0) {
    const list = errors.map(({ kind, path }) => `${path}: ${kind}`).join('\n');
    throw new Error(`Nội dung có lỗi; hãy chạy "npm run check" để xem từng lỗi và cách sửa.\n${list}`);
  }
  return found;
}

/** A text, as a component that shows it; what stands in for a translation leads to pages in the reader's language. */
export async function renderText({ collection, id, reader, lang }: ShownText) {
  const fallback = lang === undefined ? undefined : await getEntry('fallbacks', `${collection}/${id}/${reader}`);
  // The archive is made of what these collections hold.
  const entry = fallback ?? (await getEntry(collection as 'meetings', id));
  if (entry === undefined) throw new Error(`${collection}/${id} is in the archive but not in the content store`);
  return render(entry);
}

/** Photographs with their pictures. While editing, one that could not be read is left out; the checker tells why. */
export async function withImages(photographs: readonly ShownPhotograph[]) {
  const found = await Promise.all(
    photographs.map(async (photograph) => {
      const entry = await getEntry('photographs', photograph.file);
      if (entry === undefined && !import.meta.env.DEV) throw new Error(`${photograph.file} was not read`);
      return entry === undefined ? [] : [{ ...photograph, image: entry.data.image }];
    }),
  );
  return found.flat();
}

async function readEntries(): Promise<Entries> {
  const [site, awardTypes, blocs, units, scores] = await Promise.all([
    getCollection('site'),
    getCollection('awardTypes'),
    getCollection('blocs'),
    getCollection('units'),
    getCollection('scores'),
  ]);
  const [meetings, awards, covenants, results, pages, translations] = await Promise.all([
    getCollection('meetings'),
    getCollection('awards'),
    getCollection('covenants'),
    getCollection('results'),
    getCollection('pages'),
    getCollection('translations'),
  ]);
  return {
    site: site.map(toEntry),
    awardTypes: awardTypes.map(toEntry),
    blocs: blocs.map(toEntry),
    units: units.map(toEntry),
    scores: scores.map(toEntry),
    meetings: meetings.map(toTextEntry),
    awards: awards.map(toTextEntry),
    covenants: covenants.map(toTextEntry),
    results: results.map(toTextEntry),
    pages: pages.map(toTextEntry),
    translations: translations.map(toTextEntry),
  };
}

type AnyEntry = { id: string; filePath?: string | undefined; data: unknown };

function toEntry<E extends AnyEntry>({ id, filePath, data }: E): { id: string; path: string; facts: E['data'] } {
  return { id, path: filePath ?? id, facts: data };
}

type StoredText = AnyEntry & {
  digest?: string | number | undefined;
  deferredRender?: boolean;
  rendered?: { html: string };
};

/** An entry with a text. The loader has stored the digest of title, summary and body as its digest. */
function toTextEntry<E extends StoredText>(entry: E) {
  const hasBody = entry.rendered === undefined || entry.rendered.html.trim() !== '';
  return { ...toEntry(entry), digest: String(entry.digest), hasBody };
}
