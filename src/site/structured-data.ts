import type { ArchiveRecord, Bloc, Meeting, Text } from '../archive/archive.ts';
import { recorded } from '../schemas/recorded.ts';
import { locales } from '../text/locales.ts';
import { inLang } from '../words/local-text.ts';
import type { Edition } from './edition.ts';
import type { Destination } from './routes.ts';
import { addressOf, wholeAddress } from './routes.ts';

/** Something that a page is about, in the words of schema.org, as JSON-LD. It says nothing that the page does not. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** All that a page says of itself to programs. */
export function graphOf(things: readonly Thing[]): object {
  return { '@context': 'https://schema.org', '@graph': things };
}

/**
 * JSON as it may stand within a `script` element: nothing in it ends the element or begins another.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
}

/** The pages above a page, and itself. */
export function breadcrumbs(above: readonly { name: string; address: string }[], title: string): Thing {
  const items = [...above.map(({ name, address }) => ({ name, item: address })), { name: title }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
  };
}

/** The site as a whole. */
export function siteThing({ lang, archive }: Edition): Thing {
  const { name, description, address } = archive.site;
  const { other } = locales[lang];
  const names = [inLang(name, lang).text, inLang(name, other).text];
  return recordedThing('WebSite', {
    name: names[0],
    alternateName: names[1] === names[0] ? undefined : names[1],
    description: description && inLang(description, lang).text,
    url: wholeAddress('/', address),
    inLanguage: lang,
    publisher: publisherOf(archive.site, lang),
  });
}

/** A record, with the sources that it rests on. */
export function recordThing(edition: Edition, record: ArchiveRecord, text: Text, destination: Destination): Thing {
  return recordedThing('CreativeWork', { name: text.title, ...aroundRecord(edition, record, text, destination) });
}

/** A report, and the event that it tells of: with what is on record of day and place. */
export function meetingThing(edition: Edition, meeting: Meeting, text: Text, destination: Destination): Thing {
  const { date, endDate, dateNote, place, addedOn } = meeting;
  return recordedThing('NewsArticle', {
    headline: text.title,
    datePublished: addedOn,
    ...aroundRecord(edition, meeting, text, destination),
    about: recordedThing('Event', {
      name: text.title,
      startDate: date,
      endDate,
      // A day that is concluded is not told without saying so.
      description: dateNote && inLang(dateNote, edition.lang).text,
      location: place && { '@type': 'Place', name: inLang(place, edition.lang).text },
    }),
  });
}

function aroundRecord(
  { lang, archive }: Edition,
  { sources }: ArchiveRecord,
  text: Text,
  destination: Destination,
): Record<string, unknown> {
  const addresses = sources.flatMap(({ address }) => address ?? []);
  return {
    description: text.summary,
    url: wholeAddress(addressOf(destination, lang), archive.site.address),
    inLanguage: text.lang,
    isBasedOn: addresses.length === 0 ? undefined : addresses,
    publisher: publisherOf(archive.site, lang),
  };
}

/**
 * A unit or a bloc.
 *
 * @param names the others that it bears or bore
 */
export function organizationThing(
  { lang, archive }: Edition,
  { name, names, ended }: { name: string; names: readonly string[]; ended?: string | undefined },
  destination: Destination,
): Thing {
  const others = [...new Set(names)].filter((other) => other !== name);
  return recordedThing('Organization', {
    name,
    alternateName: others.length === 0 ? undefined : others,
    dissolutionDate: ended,
    url: wholeAddress(addressOf(destination, lang), archive.site.address),
  });
}

/** The open data. */
export function datasetThing(
  { lang, archive }: Edition,
  told: { name: string; description: string; files: readonly { address: string; type: string }[] },
): Thing {
  const { site } = archive;
  return recordedThing('Dataset', {
    name: told.name,
    description: told.description,
    url: wholeAddress(addressOf({ page: 'data' }, lang), site.address),
    license: site.licence?.address,
    creator: publisherOf(site, lang),
    isAccessibleForFree: true,
    distribution: told.files.map(({ address, type }) => ({
      '@type': 'DataDownload',
      contentUrl: wholeAddress(address, site.address),
      encodingFormat: type,
    })),
  });
}

/** Every name that a unit or a bloc bears or bore in a language. */
export function namesIn({ lang }: Edition, { names }: Pick<Bloc, 'names'>): string[] {
  return names.map((name) => name[lang] ?? name.vi);
}

function publisherOf({ publisher }: Edition['archive']['site'], lang: Edition['lang']): Thing | undefined {
  return publisher && { '@type': 'Organization', name: inLang(publisher, lang).text };
}

function recordedThing(type: string, properties: Readonly<Record<string, unknown>>): Thing {
  return { '@type': type, ...recorded(properties) };
}
