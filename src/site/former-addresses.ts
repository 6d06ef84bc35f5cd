import type { Archive, Moved } from '../archive/archive.ts';
import { publishedFilesIn } from '../archive/archive.ts';
import type { TakedownFacts } from '../schemas/takedowns.ts';
import type { Lang } from '../text/locales.ts';
import { defaultLang, languages } from '../text/locales.ts';
import type { Destination, OwnSlugs } from './routes.ts';
import {
  addressOf,
  attachedFileAddress,
  counterpartOf,
  destinationOf,
  isAttachedFile,
  languageOf,
  recordAt,
} from './routes.ts';

/** An address at which something stood, and the one at which it stands now. */
export interface Redirect {
  from: string;
  to: string;
  /** The file that says so. */
  path: string;
}

/** The former addresses of everything that has moved, in both languages, with those of what goes with it: a bloc's years, attached files. */
export function redirectsOf(archive: Archive): Redirect[] {
  const slugs: OwnSlugs = new Map(archive.pages.map(({ id, slugs: own }) => [id, own]));
  return archive.moved.flatMap((moved) => {
    const here = destinationOf(moved.collection, moved.id, slugs);
    if (here === undefined) return [];
    return moved.from.flatMap((from) => [
      ...(from.startsWith('/') ? fromAddress(from, here, slugs) : fromId(from, moved, archive)).map((one) => ({
        ...one,
        path: moved.path,
      })),
    ]);
  });
}

type Way = Pick<Redirect, 'from' | 'to'>;

/** From a page that was written as an address, in every language in which its address can be told. */
function fromAddress(from: string, here: Destination, slugs: OwnSlugs): Way[] {
  const lang = languageOf(from);
  return languages.flatMap((other) => {
    const there = other === lang ? from : counterpartOf(from, lang, other, slugs);
    return other !== lang && there === from ? [] : [{ from: there, to: addressOf(here, other) }];
  });
}

/** From everything that an id gave an address to. */
function fromId(from: string, { collection, id }: Moved, archive: Archive): Way[] {
  // An own page had its id for its slug, unless it was given one: that is written as an address.
  const noSlugs: OwnSlugs = new Map();
  const slugs: OwnSlugs = new Map(archive.pages.map((page) => [page.id, page.slugs]));
  const ways = (was: Destination | undefined, is: Destination | undefined): Way[] =>
    was === undefined || is === undefined
      ? []
      : languages.map((lang) => ({ from: addressOf(was, lang), to: addressOf(is, lang) }));
  const files = publishedFilesIn(archive)
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${collection}/${id}/`))
    .map((path) => ({
      from: attachedFileAddress(`${collection}/${from}/${path.slice(`${collection}/${id}/`.length)}`),
      to: attachedFileAddress(path),
    }));
  const bloc = collection === 'blocs' ? archive.blocs.find((one) => one.id === id) : undefined;
  return [
    ...ways(destinationOf(collection, from, noSlugs), destinationOf(collection, id, slugs)),
    ...(bloc === undefined ? [] : ways({ page: 'standing', bloc: from }, { page: 'standing', bloc: id })),
    ...(bloc?.annuals ?? []).flatMap(({ period }) =>
      ways({ page: 'annual', bloc: from, period }, { page: 'annual', bloc: id, period }),
    ),
    ...files,
  ];
}

/** What everything that moved was called, by collection and id, with what it is called now. */
export function formerNames({ moved }: Pick<Archive, 'moved'>): Map<string, string> {
  return new Map(
    moved.flatMap(({ collection, id, from }) =>
      from.flatMap((one): [string, string][] => {
        const was = one.startsWith('/') ? idAt(one, collection) : one;
        return was === undefined ? [] : [[`${collection}/${was}`, `${collection}/${id}`]];
      }),
    ),
  );
}

/** The id that something of a collection has at an address, where ids make the addresses of that. */
function idAt(address: string, collection: string): string | undefined {
  const lang = languageOf(address);
  const segments = decodeURI(address).split('/').filter(Boolean);
  // An own page is at its id, everything else below its section.
  return segments
    .map((_, index) => segments.slice(index).join('/'))
    .find((id) => {
      const there = destinationOf(collection, id, new Map());
      return there !== undefined && addressOf(there, lang) === decodeURI(address);
    });
}

/** Tells whether what stood under a name, `awards/2017/khen`, was taken down. */
export function takenDownIn(archive: Pick<Archive, 'takedowns' | 'pages'>): (of: string) => boolean {
  const gone = new Set(goneOf(archive).map(({ address }) => address));
  return (of) => {
    const [collection = '', ...id] = of.split('/');
    const there = destinationOf(collection, id.join('/'), new Map());
    return there !== undefined && gone.has(addressOf(there, defaultLang));
  };
}

/** A page or file that was taken down, at one of its addresses. */
export interface Gone {
  address: string;
  lang: Lang;
  takedown: TakedownFacts;
}

/** The addresses of everything that was taken down: of a page, in every language in which it can be told. */
export function goneOf({ takedowns, pages }: Pick<Archive, 'takedowns' | 'pages'>): Gone[] {
  const slugs: OwnSlugs = new Map(pages.map(({ id, slugs: own }) => [id, own]));
  const gone = takedowns.flatMap((takedown): Gone[] => {
    const { address } = takedown;
    const lang = languageOf(address);
    const inOthers = languages
      .filter((other) => other !== lang)
      .map((other) => ({ address: counterpartOf(address, lang, other, slugs), lang: other, takedown }));
    return [{ address, lang, takedown }, ...inOthers.filter((one) => one.address !== address)];
  });
  return [...new Map(gone.map((one) => [one.address, one])).values()];
}

/** The records that were taken down, as `collection/id`, should they still be committed. */
export function takenDownRecords(takedowns: readonly Pick<TakedownFacts, 'address'>[]): Set<string> {
  return new Set(takedowns.flatMap(({ address }) => (isAttachedFile(address) ? [] : (recordAt(address) ?? []))));
}
