import { decodedAddress } from '../markdown/addresses.ts';
import { placeOf } from '../source/places.ts';
import type { Lang } from '../text/locales.ts';
import { languages } from '../text/locales.ts';

/** The first part of every address, by language: the whole site map in one table. */
const sections = {
  meetings: { vi: 'tin', en: 'news' },
  awards: { vi: 'khen-thuong', en: 'awards' },
  covenants: { vi: 'giao-uoc', en: 'covenants' },
  blocs: { vi: 'khoi', en: 'blocs' },
  standings: { vi: 'xep-hang', en: 'ranking' },
  units: { vi: 'don-vi', en: 'units' },
  search: { vi: 'tim-kiem', en: 'search' },
  data: { vi: 'du-lieu', en: 'data' },
  changes: { vi: 'thay-doi', en: 'changes' },
  map: { vi: 'so-do-trang', en: 'site-map' },
} as const satisfies Record<string, Record<Lang, string>>;

export type Section = keyof typeof sections;

/** The sections as readers are told of them. */
export const sectionsInOrder = Object.keys(sections) as Section[];

/** The word before the number of a further page of a list. */
const pageWord = { vi: 'trang', en: 'page' } as const satisfies Record<Lang, string>;

/** The sections whose records are listed, and the words before what narrows a list: a year stands by itself. */
export const listSections = ['meetings', 'awards', 'covenants'] as const satisfies Section[];
export type ListSection = (typeof listSections)[number];
const listWords = {
  bloc: { vi: 'khoi', en: 'bloc' },
  type: { vi: 'loai', en: 'type' },
} as const satisfies Record<string, Record<Lang, string>>;

/** What a list of records is narrowed to. */
export type ListOf = { year: string } | { bloc: string } | { type: string };

/** What tells one list of the site from all others. */
export function listKey(section: ListSection, of: ListOf | undefined): string {
  return [section, ...(of === undefined ? [] : Object.entries(of).flat())].join('/');
}

/** Where attached files stand: the same for every language, and the same for as long as the file has its name. */
const attachedFiles = 'files';

/** First segments that are taken, so that no own page can have them. */
export const reservedSlugs: Record<Lang, readonly string[]> = {
  vi: [...Object.values(sections).map(({ vi }) => vi), 'en', 'data', attachedFiles, '404', '_astro'],
  en: [...Object.values(sections).map(({ en }) => en), '404'],
};

/** A page of the site, in no language yet. */
export type Destination =
  | { page: 'home' }
  | { page: ListSection; of?: ListOf; number?: number }
  | { page: 'blocs' | 'standings'; number?: number }
  | { page: 'units' | 'search' | 'data' | 'changes' | 'map' }
  | { page: 'meeting' | 'award' | 'covenant'; id: string }
  | { page: 'bloc' | 'standing'; bloc: string }
  | { page: 'annual'; bloc: string; period: string }
  | { page: 'unit'; unit: string }
  | { page: 'own'; slugs: Record<Lang, string> };

export type PageKind = Destination['page'];

export type DestinationOf<K extends PageKind> = Destination extends infer D
  ? D extends { page: infer P }
    ? K extends P
      ? Omit<D, 'page'> & { page: K }
      : never
    : never
  : never;

const recordSections = { meeting: 'meetings', award: 'awards', covenant: 'covenants' } as const satisfies Record<
  string,
  Section
>;

/** The section that a page belongs to; the home page and the site's own pages belong to none. */
export function sectionOf(destination: Destination): Section | undefined {
  switch (destination.page) {
    case 'home':
    case 'own':
      return undefined;
    case 'meeting':
    case 'award':
    case 'covenant':
      return recordSections[destination.page];
    case 'bloc':
    case 'annual':
      return 'blocs';
    case 'standing':
      return 'standings';
    case 'unit':
      return 'units';
    default:
      return destination.page;
  }
}

/** The address of a page in a language, from the root of the site, with its trailing slash. */
export function addressOf(destination: Destination, lang: Lang): string {
  return `${homes[lang]}${segmentsOf(destination, lang)
    .map((segment) => `${segment}/`)
    .join('')}`;
}

const homes = { vi: '/', en: '/en/' } as const satisfies Record<Lang, string>;

/** The language of the page at an address. */
export function languageOf(path: string): Lang {
  return path.startsWith(homes.en) ? 'en' : 'vi';
}

function segmentsOf(destination: Destination, lang: Lang): string[] {
  const section = (name: Section): string => sections[name][lang];
  switch (destination.page) {
    case 'home':
      return [];
    case 'meetings':
    case 'awards':
    case 'covenants':
      return [section(destination.page), ...narrowing(destination.of, lang), ...further(destination.number, lang)];
    case 'blocs':
    case 'standings':
      return [section(destination.page), ...further(destination.number, lang)];
    case 'units':
    case 'search':
    case 'data':
    case 'changes':
    case 'map':
      return [section(destination.page)];
    case 'meeting':
    case 'award':
    case 'covenant':
      return [section(recordSections[destination.page]), destination.id];
    case 'bloc':
      return [section('blocs'), destination.bloc];
    case 'annual':
      return [section('blocs'), destination.bloc, destination.period];
    case 'standing':
      return [section('standings'), destination.bloc];
    case 'unit':
      return [section('units'), destination.unit];
    case 'own':
      return [destination.slugs[lang]];
  }
}

function narrowing(of: ListOf | undefined, lang: Lang): string[] {
  if (of === undefined) return [];
  if ('year' in of) return [of.year];
  return 'bloc' in of ? [listWords.bloc[lang], of.bloc] : [listWords.type[lang], of.type];
}

function further(number: number | undefined, lang: Lang): string[] {
  return number === undefined || number === 1 ? [] : [pageWord[lang], String(number)];
}

/** The last segments of the own pages' addresses, by id. */
export type OwnSlugs = ReadonlyMap<string, Record<Lang, string>>;

/** The page that shows what is committed at a place, where there is one. */
export function destinationOf(collection: string, id: string, slugs: OwnSlugs): Destination | undefined {
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
      return { page: 'own', slugs: slugs.get(id) ?? { vi: id, en: id } };
    case 'units':
      return { page: 'unit', unit: id };
    case 'blocs':
      return { page: 'bloc', bloc: id };
    default:
      return undefined;
  }
}

/** The record whose own page is at an address, as `collection/id`; undefined for every other page. */
export function recordAt(path: string): string | undefined {
  const lang = languageOf(path);
  const [first, ...rest] = path.slice(homes[lang].length).split('/');
  const section = Object.values(recordSections).find((one) => sections[one][lang] === first);
  const [year = '', slug, end] = rest;
  return section !== undefined && /^\d{4}$/u.test(year) && slug && end === ''
    ? `${section}/${year}/${slug}`
    : undefined;
}

/**
 * Where a list begins of which a page is a part: a year, a bloc, an award, or a further page of it. Undefined for every other page.
 * Each of them comes and goes with what is listed.
 */
export function listAt(path: string): string | undefined {
  const lang = languageOf(path);
  const [first, ...rest] = path.slice(homes[lang].length).split('/');
  const section = [...listSections, 'blocs' as const, 'standings' as const].find(
    (one) => sections[one][lang] === first,
  );
  if (section === undefined || rest.pop() !== '') return undefined;
  const isFurther = rest.at(-2) === pageWord[lang] && /^\d+$/u.test(rest.at(-1) ?? '');
  const [second = '', third, ...others] = isFurther ? rest.slice(0, -2) : rest;
  const isYear = /^\d{4}$/u.test(second) && third === undefined;
  const isNarrowed = Object.values(listWords).some((word) => word[lang] === second) && third && others.length === 0;
  const isList = second === '' ? isFurther : isListed(section) && (isYear || isNarrowed);
  return isList ? addressOf({ page: section }, lang) : undefined;
}

function isListed(section: Section): section is ListSection {
  return listSections.some((one) => one === section);
}

/** The page of the bloc whose year a page has; undefined for every other page. */
export function blocAt(path: string): string | undefined {
  const lang = languageOf(path);
  const [first, bloc, period, end] = path.slice(homes[lang].length).split('/');
  const isAnnual = first === sections.blocs[lang] && bloc && period && end === '';
  return isAnnual ? addressOf({ page: 'bloc', bloc }, lang) : undefined;
}

/** The address at which a page is in another language; the same address for what has no language, or is no page of the site. */
export function counterpartOf(path: string, from: Lang, to: Lang, slugs: OwnSlugs): string {
  const file = Object.values(machineFiles).find((one) => one[from] === path);
  if (file !== undefined) return file[to];
  if (from === to || languageOf(path) !== from || !path.startsWith(homes[from])) return path;
  const [first = '', second, ...rest] = path.slice(homes[from].length).split('/');
  if (first === '' && second === undefined) return homes[to];
  const section = Object.values(sections).find((one) => one[from] === first);
  if (section !== undefined) {
    const after = second === undefined ? [] : [second, ...rest];
    return `${homes[to]}${[section[to], ...(listAt(path) === undefined ? after : listInOther(after, from, to))].join('/')}`;
  }
  const own = [...slugs.values()].find((one) => one[from] === first);
  return own === undefined || second !== '' ? path : `${homes[to]}${own[to]}/`;
}

/** What stands after the section in the address of a list, in another language; an id is the same in every language. */
function listInOther(segments: readonly string[], from: Lang, to: Lang): string[] {
  const [first = '', ...others] = segments;
  const isFurther = segments.at(-3) === pageWord[from];
  const narrowed = Object.values(listWords).find((word) => word[from] === first);
  const translated = [narrowed === undefined ? first : narrowed[to], ...others];
  return isFurther ? translated.with(-3, pageWord[to]) : translated;
}

/** The parameters of the route of each kind of page; the first is a rest parameter, and takes what the others leave. */
const routeParameters = {
  home: ['home'],
  meetings: ['meetings'],
  meeting: ['meetings', 'year', 'slug'],
  awards: ['awards'],
  award: ['awards', 'year', 'slug'],
  covenants: ['covenants'],
  covenant: ['covenants', 'year', 'slug'],
  blocs: ['blocs'],
  bloc: ['blocs', 'bloc'],
  annual: ['blocs', 'bloc', 'period'],
  standings: ['standings'],
  standing: ['standings', 'bloc'],
  units: ['units'],
  unit: ['units', 'unit'],
  search: ['search'],
  data: ['data'],
  changes: ['changes'],
  map: ['map'],
  own: ['own'],
} as const satisfies Record<PageKind, readonly [string, ...string[]]>;

/** The parameters that lead the route of a page to an address; the rest parameter of the root is `undefined`. */
export function paramsOf(destination: Destination, lang: Lang): Record<string, string | undefined> {
  const [rest, ...single] = routeParameters[destination.page];
  const segments = addressOf(destination, lang).split('/').slice(1, -1);
  const taken = segments.splice(segments.length - single.length);
  return Object.fromEntries([
    [rest, segments.length === 0 ? undefined : segments.join('/')],
    ...single.map((name, index) => [name, taken[index]] as const),
  ]);
}

/**
 * A whole address.
 *
 * @param path from the root of the site
 * @param site the address of the site, which may have a path of its own
 */
export function wholeAddress(path: string, site: string): string {
  if (root.of !== site) root = { of: site, href: new URL(`${site.replace(/\/$/u, '')}/`).href };
  return plainPath.test(path) ? `${root.href}${path.slice(1)}` : new URL(`.${path}`, root.href).href;
}

/** A path that an address holds as it is: nearly all are. */
const plainPath = /^\/(?:[\w-]+(?:\.[\w-]+)*\/)*(?:[\w-]+(?:\.[\w-]+)*)?$/u;

/** The root of the site that was asked for last, as an address has it: mostly there is but one. */
let root = { of: '', href: '' };

/** What stands before every address of a site on its host: nothing, or the path below which it is, without a slash at its end. */
export function basePathOf(site: string): string {
  return new URL(site).pathname.replace(/\/$/u, '');
}

/** The address of the feed of a bloc; of each bloc, where its id is a `*`. */
export function blocFeedAddress(bloc: string, lang: Lang): string {
  return `${homes[lang]}${sections.blocs[lang]}/${bloc}/rss.xml`;
}

/** The address of the Markdown form of a report; of every report, where its id is a `*`. */
export function markdownAddress(id: string, lang: Lang): string {
  return `${addressOf({ page: 'meeting', id }, lang)}index.html.md`;
}

/** The address of a share image: what it shows and is made with decides its name, and so a server may say that it never changes. */
export function shareImageAddress(digest: string): string {
  return `/_astro/share.${digest}.png`;
}

/** Where the render leaves what is known of the pages that are searched; no finished site has this file. */
export const searchedPagesAddress = '/searched-pages.json';

/** What the search of a language begins with: the names of the files of its index. */
export function searchIndexAddress(lang: Lang): string {
  return `${addressOf({ page: 'search' }, lang)}index.json`;
}

/** The address of a part of a search index, whose digest is in its name. */
export function searchPartAddress(digest: string): string {
  return `/_astro/search.${digest}.json`;
}

/** Where the render leaves what share images are to show; no finished site has this file. */
export const shareCardsAddress = '/share-cards.json';

/** The files that machines read. */
export const machineFiles = {
  rss: { vi: '/rss.xml', en: '/en/rss.xml' },
  jsonFeed: { vi: '/feed.json', en: '/en/feed.json' },
  awardsRss: { vi: '/khen-thuong/rss.xml', en: '/en/awards/rss.xml' },
  covenantsRss: { vi: '/giao-uoc/rss.xml', en: '/en/covenants/rss.xml' },
  changesRss: { vi: '/thay-doi/rss.xml', en: '/en/changes/rss.xml' },
  llms: { vi: '/llms.txt', en: '/en/llms.txt' },
} as const satisfies Record<string, Record<Lang, string>>;

export const dataTables = [
  'meetings',
  'awards',
  'covenants',
  'blocs',
  'units',
  'leaders',
  'rankings',
  'evidence',
  'changes',
] as const;

export type DataTable = (typeof dataTables)[number];

/** The tables of open data as spreadsheets open them: a list inside a row, as the tasks of a covenant, has one of its own. */
export const sheets = [...dataTables, 'covenant-tasks'] as const;

export type Sheet = (typeof sheets)[number];

/** Where the open data stands. */
export const dataFolder = '/data/';

/**
 * The address of an open-data file.
 *
 * @param year of the rows of one year alone
 */
export function dataAddress(
  table: Sheet,
  format: 'json' | 'csv' | 'schema.json' | 'json.gz' | 'csv.gz',
  year?: string,
): string {
  return `${dataFolder}${table}${year === undefined ? '' : `/${year}`}.${format}`;
}

/** The path of an open-data file, as the parameter of its route. */
export const dataPath = (address: string): string => address.slice(dataFolder.length);

export const catalogAddress = '/data/catalog.json';
export const sitemapAddress = '/sitemap.xml';

/** The address of a file that the sitemap of a large site leads to. They are counted from 1. */
export const sitemapPartAddress = (number: number): string => `/sitemap-${number}.xml`;

/** Every address of the site, for programs: those that watch over the site, and the next build. */
export const addressesAddress = '/addresses.json';

/** Of what the site was made and what it is, and the digest of each of its files: for whoever wants to know that nothing was changed. */
export const buildAddress = '/build.json';
export const checksumsAddress = '/checksums.txt';

/** What is compared with the next release, and what this one and those before it changed. */
export const factsAddress = '/facts.json';

/** The files of earlier releases that still stand in the site; absent where none does. */
export const keptAddress = '/kept.json';

/** Where it is said whom to tell of a hole in the site (RFC 9116). It stands there only where that is known. */
export const securityTextAddress = '/.well-known/security.txt';

/**
 * Where an attached file stands in the site, in plain letters.
 *
 * @param path from the content folder
 */
export function attachedFilePath(path: string): string {
  return `/${attachedFiles}/${path}`;
}

/** The address of an attached file. */
export function attachedFileAddress(path: string): string {
  return attachedFilePath(path).split('/').map(encodeURIComponent).join('/');
}

/**
 * The attached file that a text leads to, where it leads to one beside it: its path, from the content folder.
 *
 * @param address as the text has it
 * @param beside the folder of the text, from the content folder
 */
export function attachedFileBeside(address: string, beside: string): string | undefined {
  // A PDF is opened at a page by `#page=2`.
  const [before = ''] = address.replace(/^\.\//u, '').split('#');
  const name = decodedAddress(before)?.normalize('NFC');
  if (name === undefined || /[/?#]/u.test(name)) return undefined;
  const path = `${beside}/${name}`;
  return placeOf(path)?.collection === 'attachedFiles' ? path : undefined;
}

/** Whether an address is that of an attached file. */
export function isAttachedFile(path: string): boolean {
  return path.startsWith(`/${attachedFiles}/`);
}

/** The addresses of all files that machines read. */
export const machineAddresses: readonly string[] = [
  ...Object.values(machineFiles).flatMap((file) => languages.map((lang) => file[lang])),
  ...dataTables.flatMap((table) => [dataAddress(table, 'json'), dataAddress(table, 'schema.json')]),
  ...sheets.map((sheet) => dataAddress(sheet, 'csv')),
  catalogAddress,
  sitemapAddress,
  addressesAddress,
  factsAddress,
  buildAddress,
  checksumsAddress,
  '/robots.txt',
];

/** Whether a page is put together from several records, so that it comes and goes with them. */
export function isDerivedAddress(path: string): boolean {
  return languages.some((lang) => {
    const inSection = (section: Section): boolean => path.startsWith(`${homes[lang]}${sections[section][lang]}/`);
    const isList = listSections.some(inSection) && recordAt(path) === undefined;
    return inSection('blocs') || inSection('standings') || isList;
  });
}
