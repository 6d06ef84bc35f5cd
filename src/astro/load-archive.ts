import { getCollection, getEntry, render } from 'astro:content';
import type { Archive, Text } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import type { Entries } from '../archive/entries.ts';
import { isWarning } from '../problems/problem.ts';
import { rankBloc } from '../ranking/rank-overall.ts';
import { repeatedTitles } from '../site/repeated-titles.ts';
import { reservedSlugs } from '../site/routes.ts';
import type { View } from '../site/view.ts';
import type { Lang } from '../text/locales.ts';
import { languages } from '../text/locales.ts';
import { replaceableWords, stringsIn } from '../words/strings.ts';

let loaded: Promise<Record<Lang, View>> | undefined;

/**
 * The archive as a page in a language sees it, put together once for the whole build. Throws when the content has problems:
 * no page is made from it then.
 */
export async function viewIn(lang: Lang): Promise<View> {
  // While editing, each request sees what has been saved since the last one.
  if (import.meta.env.DEV) return (await load())[lang];
  loaded ??= load();
  return (await loaded)[lang];
}

async function load(): Promise<Record<Lang, View>> {
  const archive = await loadArchive();
  const standings = new Map(archive.blocs.map((bloc) => [bloc, rankBloc(bloc)]));
  const view = (lang: Lang): View => ({
    lang,
    t: stringsIn(lang, archive.site.words),
    archive,
    standings,
    repeatedTitles: repeatedTitles(archive, lang),
  });
  return { vi: view('vi'), en: view('en') };
}

/** While editing, the preview of everything that is committed; in a build, what has been handed over: all of it is shown, and was checked. */
async function loadArchive(): Promise<Archive> {
  const asOf = process.env['NIEN_GIAM_AS_OF'];
  const { archive, preview, problems } = buildArchive(await readEntries(), {
    reservedSlugs,
    replaceableWords,
    ...(asOf !== undefined && { asOf }),
  });
  const errors = import.meta.env.DEV ? problems.filter((found) => !isWarning(found)) : [];
  const found = import.meta.env.DEV ? preview : archive;
  if (found === undefined || errors.length > 0) {
    const list = errors.map(({ kind, path }) => `${path}: ${kind}`).join('\n');
    throw new Error(`Nội dung có lỗi; hãy chạy "npm run check" để xem từng lỗi và cách sửa.\n${list}`);
  }
  return found;
}

/** The text of a record, as a component that shows it; what stands in for a translation leads to pages in the reader's language. */
export async function renderText({ entry: { collection, id }, lang }: Text, reader: Lang) {
  const fallback = lang === reader ? undefined : await getEntry('fallbacks', `${collection}/${id}/${reader}`);
  const entry = fallback ?? (await getEntry(collection, id));
  if (entry === undefined) throw new Error(`${collection}/${id} is in the archive but not in the content store`);
  return render(entry);
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

/** The views of all languages, for the routes that make a page in each. */
export async function allViews(): Promise<View[]> {
  return Promise.all(languages.map(viewIn));
}
