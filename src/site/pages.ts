import type { Archive, Texts } from '../archive/archive.ts';
import type { Lang } from '../text/locales.ts';
import { languages } from '../text/locales.ts';
import { meetingPageCount, meetingYears } from './meeting-lists.ts';
import type { Destination } from './routes.ts';

/** A page that readers should find, and the languages that it is really written in. */
export interface FindablePage {
  destination: Destination;
  written: readonly Lang[];
}

/** The languages that a record has a text in. */
export function writtenIn(texts: Texts): Lang[] {
  return languages.filter((lang) => texts[lang] !== undefined);
}

/** Every page of the site that readers should find: all but errors, drafts and what is withdrawn. */
export function everyPage({ meetings, awards, covenants, blocs, units, pages }: Archive): FindablePage[] {
  const inAll = (destination: Destination): FindablePage => ({ destination, written: languages });
  const further = Array.from({ length: meetingPageCount(meetings) - 1 }, (_, index) => index + 2);
  return [
    inAll({ page: 'home' }),
    inAll({ page: 'meetings' }),
    ...further.map((number) => inAll({ page: 'meetings', number })),
    ...meetingYears(meetings).map(({ year }) => inAll({ page: 'year', year })),
    ...meetings.map(({ id, texts }) => ({ destination: { page: 'meeting', id } as const, written: writtenIn(texts) })),
    inAll({ page: 'awards' }),
    ...awards.map(({ id, texts }) => ({ destination: { page: 'award', id } as const, written: writtenIn(texts) })),
    inAll({ page: 'covenants' }),
    ...covenants.map(({ id, texts }) => ({
      destination: { page: 'covenant', id } as const,
      written: writtenIn(texts),
    })),
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
    ...pages.map(({ slugs, texts }) => ({ destination: { page: 'own', slugs } as const, written: writtenIn(texts) })),
  ];
}
