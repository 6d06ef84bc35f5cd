import type { Archive, ArchiveRecord, Texts } from '../archive/archive.ts';
import type { Lang } from '../text/locales.ts';
import { languages } from '../text/locales.ts';
import { meetingPageCount, meetingYears } from './meeting-lists.ts';
import type { Destination } from './routes.ts';

/** A page of the site. It stands at an address in every language. */
export interface SitePage {
  destination: Destination;
  /** The languages that it is really written in; in the others it shows the Vietnamese. */
  written: readonly Lang[];
  /** Whether lists, the sitemap and search engines lead to it; not to what is withdrawn. */
  listed: boolean;
}

/** Every page of the site but the error pages: the one list from which paths, sitemap and addresses are made. */
export function pagesOf({ meetings, awards, covenants, blocs, units, pages, withdrawn }: Archive): SitePage[] {
  const further = Array.from({ length: meetingPageCount(meetings) - 1 }, (_, index) => index + 2);
  return [
    inAll({ page: 'home' }),
    inAll({ page: 'meetings' }),
    ...further.map((number) => inAll({ page: 'meetings', number })),
    ...meetingYears(meetings).map(({ year }) => inAll({ page: 'year', year })),
    ...recordPages('meeting', [...meetings, ...withdrawn.meetings]),
    inAll({ page: 'awards' }),
    ...recordPages('award', [...awards, ...withdrawn.awards]),
    inAll({ page: 'covenants' }),
    ...recordPages('covenant', [...covenants, ...withdrawn.covenants]),
    inAll({ page: 'blocs' }),
    inAll({ page: 'standings' }),
    ...blocs.flatMap(({ id, annuals }) => [
      inAll({ page: 'bloc', bloc: id }),
      inAll({ page: 'standing', bloc: id }),
      ...annuals.map(({ period }) => inAll({ page: 'annual', bloc: id, period })),
    ]),
    inAll({ page: 'units' }),
    ...units.map(({ id }) => inAll({ page: 'unit', unit: id })),
    inAll({ page: 'search' }),
    inAll({ page: 'data' }),
    inAll({ page: 'changes' }),
    ...pages.map(({ slugs, texts }) => ({
      destination: { page: 'own', slugs } as const,
      written: writtenIn(texts),
      listed: true,
    })),
  ];
}

function inAll(destination: Destination): SitePage {
  return { destination, written: languages, listed: true };
}

function recordPages(page: 'meeting' | 'award' | 'covenant', records: readonly ArchiveRecord[]): SitePage[] {
  return records.map(({ id, texts, withdrawn }) => ({
    destination: { page, id },
    written: writtenIn(texts),
    listed: withdrawn === undefined,
  }));
}

/** The languages that a record has a text in. */
export function writtenIn(texts: Texts): Lang[] {
  return languages.filter((lang) => texts[lang] !== undefined);
}
