import type { Day } from '../../schemas/day.ts';
import type { Lang } from '../../text/locales.ts';
import { defaultLang, languages, locales } from '../../text/locales.ts';
import { inLang } from '../../words/local-text.ts';
import { contactAddress } from '../contact.ts';
import type { Edition } from '../edition.ts';
import { shortDescription, shortTitle, windowTitle } from '../page-heads.ts';
import type { EmblemFiles } from '../picture-files.ts';
import type { Destination, Section } from '../routes.ts';
import { addressOf, blocFeedAddress, machineFiles, sectionOf, wholeAddress } from '../routes.ts';
import type { Thing } from '../structured-data.ts';
import { breadcrumbs } from '../structured-data.ts';
import type { EvidenceMark } from './evidence-parts.ts';
import type { Link, Phrase } from './phrases.ts';
import { linkTo, otherThan, ownPageLink, phrase } from './phrases.ts';
import type { ShareImage } from './share-image.ts';
import { shareImage } from './share-image.ts';

/** What stands around every page: its head, its header and its footer. */
export interface Frame {
  lang: Lang;
  /** The title of the window: of this page alone. */
  windowTitle: string;
  title: string;
  description?: string | undefined;
  siteName: string;
  /** Where the page itself is, whole; absent on the error pages. */
  address?: string | undefined;
  /** Absent on the error pages. */
  canonical?: string | undefined;
  /** The page in each language that it is really written in; none where there is but one. */
  alternates: { tag: string; address: string }[];
  /** Whether search engines should lead here. */
  indexed: boolean;
  openGraph: OpenGraph;
  /** What the page is about, for programs; absent where that is nothing but the page. */
  about?: Thing | undefined;
  /** The feeds that whoever reads the page may follow: of the archive, and of what the page is about. */
  feeds: { type: string; title: string; address: string }[];
  /** The same in Markdown, where there is such a form. */
  markdown?: string | undefined;
  /** Absent where the site has none. */
  emblem?: EmblemFiles | undefined;
  skip: string;
  header: Header;
  footer: Footer;
}

/** How those who pass a link on show the page (ogp.me). */
export interface OpenGraph {
  type: 'website' | 'article';
  locale: string;
  otherLocales: string[];
  /** The day on which the archive took a record in, where that is on record. */
  published?: Day | undefined;
  /** Absent on the error pages. */
  image?: ShareImage | undefined;
}

/** Whether a link leads to the page that it stands on, or to the section of that page. */
export type Current = 'page' | 'section' | undefined;

export interface Header {
  home: Link & { current: Current };
  label: string;
  menu: (Link & { current: Current })[];
  textSize: { label: string; smaller: string; larger: string };
  /** Absent on the page that it leads to. */
  search?: SearchBox | undefined;
  /** The same page in the other language. */
  other: Link & { tag: string };
}

/** A field whose words the search page takes in its address. */
export interface SearchBox {
  address: string;
  label: string;
  placeholder: string;
}

export interface Footer {
  label: string;
  pages: (Link & { current: Current })[];
  data: Link & { current: Current };
  changes: Link & { current: Current };
  map: Link & { current: Current };
  rss: Link & { tag: string };
  corrections?: Link | undefined;
  publisher?: string | undefined;
  licence?: Licence | undefined;
}

export interface Licence {
  label: string;
  link: Link;
}

/** What a page says of itself. */
interface Framed {
  /** Where it is; absent on the error pages. */
  destination?: Destination;
  title: string;
  mark?: string | undefined;
  description?: string | undefined;
  /** The languages that it is really written in. */
  written?: readonly Lang[];
  listed?: boolean;
  about?: Thing;
  /** What there is to follow of what the page is about. */
  feed?: Link;
  markdown?: string | undefined;
  /** Of a record, the day on which the archive took it in. */
  record?: { addedOn?: Day | undefined };
}

const inMenu = [
  'meetings',
  'awards',
  'covenants',
  'blocs',
  'standings',
  'units',
  'search',
] as const satisfies Section[];

export function frameOf(edition: Edition, page: Framed): Frame {
  const { lang, t, archive } = edition;
  const { destination, title, description, written = languages, listed = true, about, record, feed, markdown } = page;
  const siteName = inLang(archive.site.name, lang).text;
  const whole = (at: Destination, inLanguage: Lang): string =>
    wholeAddress(addressOf(at, inLanguage), archive.site.address);
  return {
    lang,
    windowTitle: windowTitleOf(edition, page, siteName),
    title: marked(page),
    // The error pages are nowhere, and nobody looks for them.
    description: destination === undefined ? undefined : shortDescription(description ?? `${title}.`),
    siteName,
    address: destination && whole(destination, lang),
    canonical: destination && whole(destination, written.includes(lang) ? lang : defaultLang),
    alternates:
      destination === undefined || written.length < 2
        ? []
        : [
            ...written.map((one) => ({ tag: locales[one].tag, address: whole(destination, one) })),
            { tag: 'x-default', address: whole(destination, defaultLang) },
          ],
    indexed: destination !== undefined && listed,
    openGraph: {
      type: record === undefined ? 'website' : 'article',
      locale: locales[lang].openGraph,
      otherLocales: destination === undefined || written.length < 2 ? [] : [locales[locales[lang].other].openGraph],
      published: record?.addedOn,
      image: destination && shareImage(edition, destination),
    },
    about,
    feeds: [
      { type: 'application/rss+xml', title: siteName, address: machineFiles.rss[lang] },
      { type: 'application/feed+json', title: siteName, address: machineFiles.jsonFeed[lang] },
      ...(feed === undefined ? [] : [{ type: 'application/rss+xml', title: feed.text, address: feed.address }]),
    ],
    markdown,
    ...(edition.emblem !== undefined && { emblem: edition.emblem }),
    skip: t.skipToContent,
    header: headerOf(edition, destination),
    footer: footerOf(edition, destination),
  };
}

/** Two pages with one title are told apart by their addresses; that of a section keeps its name. */
function windowTitleOf(edition: Edition, page: Framed, siteName: string): string {
  const { destination, title } = page;
  const place =
    destination !== undefined && !isFirstOf(destination) && isBorneElsewhere(edition, destination, shortTitle(title))
      ? addressOf(destination, edition.lang).slice(1, -1)
      : undefined;
  return windowTitle(marked(page), siteName, place);
}

function marked({ title, mark }: Framed): string {
  return mark === undefined ? title : `${mark}: ${title}`;
}

/** Whether a title is that of another page as well: what is put together, as a list of a year, gives way to what it is put together from. */
function isBorneElsewhere({ titles, repeatedTitles }: Edition, { page }: Destination, title: string): boolean {
  switch (page) {
    case 'meeting':
    case 'award':
    case 'covenant':
    case 'own':
    case 'unit':
    case 'bloc':
      return repeatedTitles.has(title);
    default:
      return titles.has(title);
  }
}

function headerOf(edition: Edition, destination: Destination | undefined): Header {
  const { lang, siteWords: t, archive } = edition;
  const other = locales[lang].other;
  return {
    home: {
      ...linkTo(edition, { page: 'home' }, phrase(edition, archive.site.name)),
      current: destination?.page === 'home' ? 'page' : undefined,
    },
    label: t.mainNavigation,
    textSize: { label: t.textSize, smaller: t.smallerText, larger: t.largerText },
    search: destination?.page === 'search' ? undefined : searchBox(edition),
    menu: inMenu.map((section) => sectionLink(edition, section, destination)),
    other: {
      address: addressOf(destination ?? { page: 'home' }, other),
      text: t.readInOtherLanguage,
      lang: other,
      tag: locales[other].tag,
    },
  };
}

function searchBox({ lang, siteWords: t }: Edition): SearchBox {
  return { address: addressOf({ page: 'search' }, lang), label: t.searchBox, placeholder: `${t.searchButton}…` };
}

/** A link to a section, told apart on the pages that belong to it. */
function sectionLink(edition: Edition, section: Section, here: Destination | undefined): Link & { current: Current } {
  const isIn = here !== undefined && sectionOf(here) === section;
  return {
    ...linkTo(edition, { page: section }, { text: edition.siteWords.sections[section] }),
    current: isIn ? (isFirstOf(here) ? 'page' : 'section') : undefined,
  };
}

/** Whether a page is the one that its section opens with. */
function isFirstOf(here: Destination): boolean {
  const isFurther = 'number' in here && here.number !== undefined && here.number > 1;
  return here.page === sectionOf(here) && !isFurther && !('of' in here && here.of !== undefined);
}

function footerOf(edition: Edition, here: Destination | undefined): Footer {
  const { lang, siteWords: t, archive } = edition;
  const { publisher, contact } = archive.site;
  return {
    label: t.footerNavigation,
    pages: archive.pages.map((page) => ({
      ...ownPageLink(edition, page),
      current: here?.page === 'own' && here.slugs.vi === page.slugs.vi ? 'page' : undefined,
    })),
    data: sectionLink(edition, 'data', here),
    changes: sectionLink(edition, 'changes', here),
    map: sectionLink(edition, 'map', here),
    rss: { address: machineFiles.rss[lang], text: t.rss, tag: locales[lang].tag },
    corrections: contact === undefined ? undefined : { address: contactAddress(contact), text: t.corrections },
    publisher: publisher && t.publishedBy({ publisher: inLang(publisher, lang).text }),
    licence: licenceOf(edition),
  };
}

/** The feed of a bloc. */
export function blocFeed({ lang, t }: Edition, { id }: { id: string }): Link {
  return { address: blocFeedAddress(id, lang), text: t.blocFeed };
}

/** The licence of the data, where the site has one. */
export function licenceOf(edition: Edition): Licence | undefined {
  const { licence } = edition.archive.site;
  if (licence === undefined) return undefined;
  return { label: edition.t.licence, link: { address: licence.address, ...phrase(edition, licence.name) } };
}

/** The title of a page, with what stands around it. */
export interface Heading {
  title: Phrase;
  /** What one has to know of it at once, before its title: that it is withdrawn. */
  mark?: string | undefined;
  /** A line above the title that says what kind of page it is. */
  kicker?: string | undefined;
  /** What that rests on. */
  evidence?: EvidenceMark[] | undefined;
  lead?: Phrase | undefined;
  /** The pages above this one. */
  above?: { label: string; links: Link[]; trail: Thing } | undefined;
  tools?: ReadingTools | undefined;
}

/** What a reader may do with what a page says: put it on paper or keep it, and read it with nothing around it. */
export interface ReadingTools {
  print: string;
  /** Absent where a page is no text. */
  reading?: { enter: Link; leave: Link } | undefined;
}

/** Where the main part of a page begins. */
export const mainAnchor = '_noi-dung';

/** The title of a page. */
export const titleAnchor = '_tieu-de';

/** What the view for reading shows of a page, and nothing else. */
export const readingAnchor = '_doc';

/** For a page of facts. */
export function paperTools({ t }: Edition): ReadingTools {
  return { print: t.printOrSave };
}

/** For a page of prose. */
export function readingTools({ t }: Edition): ReadingTools {
  return {
    print: t.printOrSave,
    reading: {
      enter: { address: `#${readingAnchor}`, text: t.readingView },
      leave: { address: `#${mainAnchor}`, text: t.leaveReadingView },
    },
  };
}

/**
 * The pages above a page, from the home page on, each under its title.
 *
 * @param title of the page itself
 */
export function above(
  edition: Edition,
  title: string,
  ...pages: readonly (readonly [destination: Destination, title: string])[]
): Heading['above'] {
  const links = [[{ page: 'home' }, edition.t.home] as const, ...pages].map(([destination, text]) =>
    linkTo(edition, destination, { text }),
  );
  const { address } = edition.archive.site;
  const named = links.map((link) => ({ name: link.text, address: wholeAddress(link.address, address) }));
  return { label: edition.t.breadcrumb, links, trail: breadcrumbs(named, title) };
}

/** The title and summary of what has texts, as a heading. */
export function textHeading(
  { lang }: Edition,
  text: { lang: Lang; title: string; summary?: string },
): { title: Phrase; lead: Phrase | undefined } {
  const textLang = otherThan(lang, text.lang);
  return {
    title: { text: text.title, lang: textLang },
    lead: text.summary === undefined ? undefined : { text: text.summary, lang: textLang },
  };
}

/** The frame and the heading of a page that opens a section, or goes on with it. */
export function sectionFrame(
  edition: Edition,
  destination: Destination & { page: Section },
  more?: Pick<Framed, 'about' | 'feed'>,
): { frame: Frame; heading: Heading } {
  const { t } = edition;
  const number = 'number' in destination ? destination.number : undefined;
  const section = t.sections[destination.page];
  const title = number === undefined ? section : `${section}: ${t.pageNumber({ number })}`;
  const lead = t.sectionIntros[destination.page];
  return {
    frame: frameOf(edition, { destination, title, description: lead, ...more }),
    heading: { title: { text: title }, lead: { text: lead } },
  };
}
