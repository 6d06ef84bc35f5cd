import type { Archive } from '../archive/archive.ts';
import { publishedFilesIn } from '../archive/archive.ts';
import type { TextAddress } from '../markdown/check-text.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import { goneOf } from '../site/former-addresses.ts';
import { pagesOf } from '../site/pages.ts';
import type { Destination, OwnSlugs } from '../site/routes.ts';
import {
  addressOf,
  attachedFileAddress,
  attachedFileBeside,
  attachedFilePath,
  destinationOf,
  isAttachedFile,
  isDerivedAddress,
  machineAddresses,
} from '../site/routes.ts';
import { folderOf } from '../source/places.ts';
import type { Lang } from '../text/locales.ts';
import { defaultLang, languages } from '../text/locales.ts';
import { nearest } from '../text/nearest.ts';
import type { ExaminedFile } from './examine-file.ts';

/** A record that is not simply listed: what readers see of it, and when they will see more. */
export interface Reservation {
  visibility: 'hidden' | 'withdrawn';
  publishOn?: Day;
  path: string;
}

/** The records that are not simply listed, by `collection/id`. */
export type Reserved = ReadonlyMap<string, Reservation>;

/**
 * The links of texts that lead to no page of the site, and the fragments that no heading has. Each is followed from the page
 * of its text, as on the day on which that page goes out.
 *
 * @param archive what readers see
 * @param preview what they would see if everything hidden were shown
 * @param broken the paths of files with errors: where such a file would have a page, it is taken to be there
 */
export function checkLinks(
  files: readonly ExaminedFile[],
  { archive, preview }: { archive: Archive; preview: Archive },
  reserved: Reserved,
  broken: ReadonlySet<string>,
): Problem[] {
  const linking = files.filter(({ outline }) => outline.links.length > 0);
  if (linking.length === 0) return [];
  const site = new SiteMap(files, archive, preview, reserved, broken);
  return linking.flatMap((file) => {
    // Wherever else the text is shown, its links lead as from its own page.
    const [page] = site.pagesOf(file);
    return page === undefined ? [] : file.outline.links.flatMap((link) => site.faultOf(link, page, file) ?? []);
  });
}

/** A page that shows a text, and the language that it is in. */
interface ShowingPage {
  address: string;
  lang: Lang;
}

/** Every address of an archive that can be followed, withdrawn records included. */
function addressesOf(archive: Archive): Set<string> {
  const addresses = new Set([
    ...machineAddresses,
    ...publishedFilesIn(archive).map(({ path }) => attachedFilePath(path)),
  ]);
  for (const { destination } of pagesOf(archive))
    for (const lang of languages) addresses.add(addressOf(destination, lang));
  // A notice stands there: that something was taken down is no reason to stop what leads to it.
  for (const { address } of goneOf(archive)) addresses.add(address);
  return addresses;
}

class SiteMap {
  /** What readers can come to. */
  readonly #published: Set<string>;
  /** What they could come to if everything hidden were shown. */
  readonly #previewed: Set<string>;
  /** The records of some addresses that readers should not be led to, or not yet. */
  readonly #reservedAt = new Map<string, Reservation>();
  readonly #reserved: Reserved;
  /** The addresses that the committed documents would have. */
  readonly #files: ReadonlySet<string>;
  readonly #anchors = new Map<string, Set<string>>();
  readonly #slugs: OwnSlugs;
  readonly #translated: ReadonlySet<string>;
  readonly #byPath: ReadonlyMap<string, ExaminedFile>;
  readonly #uncertain: boolean;
  #neighbours: { byFolder: Map<string, string[]>; bySlug: Map<string, string> } | undefined;

  constructor(
    files: readonly ExaminedFile[],
    archive: Archive,
    preview: Archive,
    reserved: Reserved,
    broken: ReadonlySet<string>,
  ) {
    this.#reserved = reserved;
    this.#uncertain = broken.size > 0;
    this.#slugs = new Map(archive.pages.map(({ id, slugs }) => [id, slugs]));
    this.#byPath = new Map(files.map((file) => [file.path, file]));
    this.#translated = new Set(files.flatMap(({ place }) => (place.collection === 'translations' ? [place.id] : [])));
    this.#files = new Set(
      files.flatMap(({ path, place }) => (place.collection === 'attachedFiles' ? [attachedFilePath(path)] : [])),
    );
    this.#published = addressesOf(archive);
    this.#previewed = preview === archive ? this.#published : addressesOf(preview);
    for (const file of files) this.#add(file, broken.has(file.path));
  }

  #add(file: ExaminedFile, broken: boolean): void {
    const destination = this.#destinationOf(file);
    if (destination === undefined) return;
    const reservation = this.#reservationOf(file);
    for (const lang of languages) {
      const address = addressOf(destination, lang);
      if (broken) this.#published.add(address);
      // A result has no page of its own.
      if (reservation !== undefined && destination.page !== 'annual') this.#reservedAt.set(address, reservation);
    }
    for (const { address } of this.pagesOf(file)) {
      // Without facts there is no telling which headings a text has; those of a hidden result are not on the annual.
      if (file.data === undefined || (destination.page === 'annual' && reservation !== undefined)) continue;
      const anchors = this.#anchors.get(address) ?? new Set();
      for (const anchor of file.outline.anchors) anchors.add(anchor);
      this.#anchors.set(address, anchors);
    }
  }

  #destinationOf({ place }: Pick<ExaminedFile, 'place'>): Destination | undefined {
    const { collection, id } = place.collection === 'translations' ? place.of : place;
    return destinationOf(collection, id, this.#slugs);
  }

  /** The pages that show the text of a file: the Vietnamese one stands in for a translation that is missing. */
  pagesOf({ place }: Pick<ExaminedFile, 'place'>): ShowingPage[] {
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

  faultOf({ address, position }: TextAddress, page: ShowingPage, file: ExaminedFile): Problem | undefined {
    const attached = attachedFileBeside(address, folderOf(file.path));
    const target = targetOf(attached === undefined ? address : attachedFileAddress(attached), page.address);
    const tell = (kind: 'broken-link' | 'broken-fragment', close: string | undefined): Problem =>
      problem(kind, file.path, { given: address, ...(close !== undefined && { nearest: close }) }, { position });
    if (target === undefined) return tell('broken-link', undefined);
    const { path, fragment } = target;
    const reservation = this.#reservedAt.get(path);
    if (reservation !== undefined && !this.#mayLeadTo(reservation, file)) {
      const kind = reservation.visibility === 'hidden' ? 'link-to-hidden' : 'link-to-withdrawn';
      return problem(kind, file.path, { given: address, otherPath: reservation.path }, { position });
    }
    if (!this.#isThere(path, file)) {
      if (isAttachedFile(path) && this.#files.has(path)) {
        return problem('unlisted-document', file.path, { given: address }, { position });
      }
      if (this.#uncertain && isDerivedAddress(path)) return undefined;
      return tell('broken-link', this.#meant(address, path, file));
    }
    const anchors = this.#anchors.get(path);
    // The anchors of the pages themselves begin with an underscore; the built site is held to them.
    if (fragment === '' || anchors === undefined || fragment.startsWith('_')) return undefined;
    if (anchors.has(fragment) || (path === page.address && file.outline.anchors.includes(fragment))) return undefined;
    const close = nearest(fragment, anchors);
    return tell('broken-fragment', close && `${address.slice(0, address.indexOf('#'))}#${close}`);
  }

  #isThere(path: string, file: ExaminedFile): boolean {
    return this.#published.has(path) || (this.#reservationOf(file) !== undefined && this.#previewed.has(path));
  }

  #reservationOf({ place }: Pick<ExaminedFile, 'place'>): Reservation | undefined {
    const { collection, id } = place.collection === 'translations' ? place.of : place;
    return this.#reserved.get(`${collection}/${id}`);
  }

  /** Whether a text may lead to a record: it has to be out by the day on which the text itself goes out. A draft has no day yet. */
  #mayLeadTo({ visibility, publishOn, path }: Reservation, file: ExaminedFile): boolean {
    const own = this.#reservationOf(file);
    if (own?.path === path) return true;
    if (visibility === 'withdrawn' || own?.visibility !== 'hidden') return false;
    return own.publishOn === undefined || (publishOn !== undefined && publishOn <= own.publishOn);
  }

  /** The address that was probably meant: of the file that is named, with the slash at its end, or the closest beside it. */
  #meant(address: string, path: string, file: ExaminedFile): string | undefined {
    const named = this.#byPath.get(resolveInContent(address, file.path));
    if (named !== undefined) return this.pagesOf(named)[0]?.address;
    if (this.#isThere(`${path}/`, file)) return `${path}/`;
    const folder = path.replace(/(?<=\/)index\.html?$/u, '');
    if (folder !== path && this.#isThere(folder, file)) return folder;
    this.#neighbours ??= neighboursOf([...this.#published].filter((one) => !this.#reservedAt.has(one)));
    const parts = partsOf(path);
    return this.#neighbours.bySlug.get(parts.slug) ?? nearest(path, this.#neighbours.byFolder.get(parts.folder) ?? []);
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
