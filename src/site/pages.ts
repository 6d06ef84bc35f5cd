import type { Archive, ArchiveRecord, Texts } from '../archive/archive.ts';
import type { Lang } from '../text/locales.ts';
import { languages } from '../text/locales.ts';
import { pageCount, recordLists } from './record-lists.ts';
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
export function pagesOf(archive: Archive): SitePage[] {
  const { meetings, awards, covenants, blocs, units, pages, withdrawn } = archive;
  const lists = [...recordLists(archive).values()].flatMap(({ section, of, records }) =>
    numbered(section, records).map((number) => inAll({ page: section, ...(of !== undefined && { of }), ...number })),
  );
  return [
    inAll({ page: 'home' }),
    ...lists,
    ...recordPages('meeting', [...meetings, ...withdrawn.meetings]),
    ...recordPages('award', [...awards, ...withdrawn.awards]),
    ...recordPages('covenant', [...covenants, ...withdrawn.covenants]),
    ...numbered('blocs', blocs).flatMap((number) => [
      inAll({ page: 'blocs', ...number }),
      inAll({ page: 'standings', ...number }),
    ]),
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
    inAll({ page: 'map' }),
    ...pages.map(({ slugs, texts }) => ({
      destination: { page: 'own', slugs } as const,
      written: writtenIn(texts),
      listed: true,
    })),
  ];
}

/** The numbers of the pages of a list; the first has none. */
function numbered(of: Parameters<typeof pageCount>[0], items: readonly unknown[]): { number?: number }[] {
  return Array.from({ length: pageCount(of, items) }, (_, index) => (index === 0 ? {} : { number: index + 1 }));
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
