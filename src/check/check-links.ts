import type { Archive } from '../archive/archive.ts';
import { everyPage } from '../feeds/every-page.ts';
import type { Lang } from '../i18n/locales.ts';
import { defaultLang, languages } from '../i18n/locales.ts';
import type { TextAddress } from '../markdown/check-text.ts';
import { nearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Destination } from '../routes.ts';
import { addressOf, isDerivedAddress, machineAddresses } from '../routes.ts';
import type { ExaminedFile } from './examine-file.ts';

type Examined = Omit<ExaminedFile, 'diskPath'>;

/**
 * The links of texts that lead to no page of the site, and the fragments that no heading has. Each is followed from every
 * page that shows the text.
 *
 * @param broken the paths of files with errors: where such a file would have a page, it is taken to be there
 */
export function checkLinks(files: readonly Examined[], archive: Archive, broken: ReadonlySet<string>): Problem[] {
  const linking = files.filter(({ outline }) => outline.links.length > 0);
  if (linking.length === 0) return [];
  const site = new SiteMap(files, archive, broken);
  return linking.flatMap((file) => {
    const pages = site.pagesOf(file);
    return file.outline.links.flatMap((link) => {
      const [fault] = pages.flatMap((page) => site.faultOf(link, page, file) ?? []);
      return fault === undefined ? [] : [fault];
    });
  });
}

/** A page that shows a text, and the language that it is in. */
interface ShowingPage {
  address: string;
  lang: Lang;
}

class SiteMap {
  /** What is published. */
  readonly #published: Set<string>;
  /** What files stand for, drafts and what is held back as well. */
  readonly #committed = new Set<string>();
  readonly #anchors = new Map<string, Set<string>>();
  readonly #slugs: ReadonlyMap<string, Record<Lang, string>>;
  readonly #translated: ReadonlySet<string>;
  readonly #byPath: ReadonlyMap<string, Examined>;
  readonly #uncertain: boolean;
  #neighbours: { byFolder: Map<string, string[]>; bySlug: Map<string, string> } | undefined;

  constructor(files: readonly Examined[], archive: Archive, broken: ReadonlySet<string>) {
    this.#uncertain = broken.size > 0;
    this.#slugs = new Map(archive.pages.map(({ id, slugs }) => [id, slugs]));
    this.#byPath = new Map(files.map((file) => [file.path, file]));
    this.#translated = new Set(files.flatMap(({ place }) => (place.collection === 'translations' ? [place.id] : [])));
    const { meetings, awards, covenants } = archive.unlisted;
    const destinations: Destination[] = [
      ...everyPage(archive).map(({ destination }) => destination),
      ...meetings.map(({ id }) => ({ page: 'meeting', id }) as const),
      ...awards.map(({ id }) => ({ page: 'award', id }) as const),
      ...covenants.map(({ id }) => ({ page: 'covenant', id }) as const),
    ];
    this.#published = new Set(machineAddresses);
    for (const destination of destinations)
      for (const lang of languages) this.#published.add(addressOf(destination, lang));
    for (const file of files) this.#add(file, broken.has(file.path));
  }

  #add(file: Examined, broken: boolean): void {
    const destination = this.#destinationOf(file);
    if (destination === undefined) return;
    for (const lang of languages) {
      const address = addressOf(destination, lang);
      this.#committed.add(address);
      if (broken) this.#published.add(address);
    }
    for (const { address } of this.pagesOf(file)) {
      // Without facts there is no telling which headings a text has.
      if (file.data === undefined) continue;
      const anchors = this.#anchors.get(address) ?? new Set();
      for (const anchor of file.outline.anchors) anchors.add(anchor);
      this.#anchors.set(address, anchors);
    }
  }

  #destinationOf({ place }: Pick<Examined, 'place'>): Destination | undefined {
    const { collection, id } = place.collection === 'translations' ? place.of : place;
    switch (collection) {
      case 'meetings':
        return { page: 'meeting', id };
      case 'awards':
        return { page: 'award', id };
      case 'covenants':
        return { page: 'covenant', id };
      case 'results': {
        const [bloc = '', period = ''] = id.split('/');
        return { page: 'annual', bloc, period };
      }
      case 'pages':
        return { page: 'own', slugs: this.#slugs.get(id) ?? { vi: id, en: id } };
      case 'units':
        return { page: 'unit', unit: id };
      case 'blocs':
        return { page: 'bloc', bloc: id };
      default:
        return undefined;
    }
  }

  /** The pages that show the text of a file: the Vietnamese one stands in for a translation that is missing. */
  pagesOf({ place }: Pick<Examined, 'place'>): ShowingPage[] {
    const destination = this.#destinationOf({ place });
    if (destination === undefined) return [];
    const langs =
      place.collection === 'translations'
        ? [place.lang]
        : languages.filter(
            (lang) => lang === defaultLang || !this.#translated.has(`${place.collection}/${place.id}/${lang}`),
          );
    return langs.map((lang) => ({ address: addressOf(destination, lang), lang }));
  }

  faultOf({ address, position }: TextAddress, page: ShowingPage, file: Examined): Problem | undefined {
    const target = targetOf(address, page.address);
    const tell = (kind: 'broken-link' | 'broken-fragment', close: string | undefined): Problem =>
      problem(kind, file.path, { given: address, ...(close !== undefined && { nearest: close }) }, { position });
    if (target === undefined) return tell('broken-link', undefined);
    const { path, fragment } = target;
    if (!this.#isThere(path, page)) {
      if (this.#uncertain && isDerivedAddress(path)) return undefined;
      return tell('broken-link', this.#meant(address, path, page, file));
    }
    const anchors = this.#anchors.get(path);
    // The anchors of the pages themselves begin with an underscore; those of footnotes are the renderer's.
    if (fragment === '' || anchors === undefined || /^(?:_|user-content-|footnote-label$)/u.test(fragment))
      return undefined;
    if (anchors.has(fragment)) return undefined;
    const close = nearest(fragment, anchors);
    return tell('broken-fragment', close && `${address.slice(0, address.indexOf('#'))}#${close}`);
  }

  #isThere(path: string, page: ShowingPage): boolean {
    // What is not published itself may lead to what is not.
    return this.#published.has(path) || (!this.#published.has(page.address) && this.#committed.has(path));
  }

  /** The address that was probably meant: of the file that is named, with the slash at its end, or the closest beside it. */
  #meant(address: string, path: string, page: ShowingPage, file: Examined): string | undefined {
    const named = this.#byPath.get(resolveInContent(address, file.path));
    if (named !== undefined) return this.pagesOf(named)[0]?.address;
    if (this.#isThere(`${path}/`, page)) return `${path}/`;
    this.#neighbours ??= neighboursOf(this.#published);
    const { folder, slug } = partsOf(path);
    return this.#neighbours.bySlug.get(slug) ?? nearest(path, this.#neighbours.byFolder.get(folder) ?? []);
  }
}

function targetOf(address: string, page: string): { path: string; fragment: string } | undefined {
  const base = `https://site.invalid${page}`;
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  try {
    return { path: decodeURIComponent(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
  } catch {
    return undefined;
  }
}

/** The path of the content folder that an address would name there. */
function resolveInContent(address: string, path: string): string {
  const target = targetOf(address, `/${path}`)?.path.slice(1) ?? '';
  return target.replace(/^content\//u, '');
}

function partsOf(path: string): { folder: string; slug: string } {
  const [slug = '', ...folders] = path.split('/').filter(Boolean).toReversed();
  return { folder: folders.toReversed().join('/'), slug };
}

function neighboursOf(addresses: Iterable<string>): { byFolder: Map<string, string[]>; bySlug: Map<string, string> } {
  const byFolder = new Map<string, string[]>();
  const bySlug = new Map<string, string>();
  for (const address of addresses) {
    const { folder, slug } = partsOf(address);
    const siblings = byFolder.get(folder) ?? [];
    siblings.push(address);
    byFolder.set(folder, siblings);
    if (!bySlug.has(slug) && !/^\d/u.test(slug)) bySlug.set(slug, address);
  }
  return { byFolder, bySlug };
}
