import { currentName } from '../../archive/names.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import { subjectOf } from '../edition.ts';
import type { RecordList as ListedRecords } from '../record-lists.ts';
import { onPage, pageCount } from '../record-lists.ts';
import type { Destination, DestinationOf, ListOf, ListSection } from '../routes.ts';
import { listKey, machineFiles } from '../routes.ts';
import type { AwardTotals } from './award-totals.ts';
import { awardTotals } from './award-totals.ts';
import type { Frame, Heading } from './frame.ts';
import { above, frameOf } from './frame.ts';
import type { Link, Phrase } from './phrases.ts';
import { linkTo, namePhrase, phrase } from './phrases.ts';
import type { LinkList, RecordList } from './record-parts.ts';
import { recordList, unlistedRecords } from './record-parts.ts';

/** One page of a list of records: of all of a section, or of those of a year, of a bloc, or with an award. */
export interface ListPage {
  frame: Frame;
  heading: Heading;
  /** By year, where the list is of several. */
  groups: { title?: string | undefined; list: RecordList }[];
  /** What is said where there is nothing at all. */
  empty?: string | undefined;
  pager?: Pager | undefined;
  /** On its first page. */
  feed?: Link | undefined;
  ways: WayIn[];
  unlisted?: LinkList | undefined;
  /** On the first page of all awards. */
  totals?: AwardTotals | undefined;
}

/** The ways from one page of a list to its neighbours. */
export interface Pager {
  label: string;
  newer?: Link | undefined;
  here: string;
  older?: Link | undefined;
}

/** Narrower lists of the same records. */
export interface WayIn {
  label: string;
  /** How many is said where all of them are listed alone: else every list would change with each record. */
  links: { link: Link; count?: number | undefined; current: boolean }[];
  /** Whether there are more than one looks through. */
  folded: boolean;
}

const kinds = { meetings: 'meeting', awards: 'award', covenants: 'covenant' } as const;

/** How many narrower lists stand open. */
const openAtMost = 12;

export function listPage(edition: Edition, destination: DestinationOf<ListSection>): ListPage {
  const { t, lists } = edition;
  const { page: section, of, number = 1 } = destination;
  const list = lists.get(listKey(section, of));
  if (list === undefined) throw new Error(`the archive has no list ${listKey(section, of)}`);
  const pages = pageCount(section, list.records);
  const name = listName(edition, section, of);
  const title = number === 1 ? name.text : `${name.text}: ${t.pageOf({ number, of: pages })}`;
  const isFirst = of === undefined && number === 1;
  const count = t.recordCount({ count: list.records.length });
  const feed = feedOf(edition, section);
  return {
    frame: frameOf(edition, {
      destination,
      title,
      description: of === undefined && number === 1 ? t.sectionIntros[section] : `${title}. ${count}.`,
      feed,
    }),
    heading: {
      title: { ...name, text: title },
      lead: isFirst ? { text: t.sectionIntros[section] } : undefined,
      ...(!isFirst && { above: above(edition, title, [{ page: section }, t.sections[section]]) }),
    },
    groups: groupsOf(edition, list, number),
    empty: list.records.length === 0 ? t.noRecords : undefined,
    pager: pagerOf(edition, destination, number, pages),
    feed: isFirst ? feed : undefined,
    ways: number === 1 ? waysInto(edition, section, of) : [],
    totals: isFirst && section === 'awards' ? awardTotals(edition) : undefined,
    unlisted: isFirst ? unlistedRecords(edition, kinds[section], list.records) : undefined,
  };
}

/** What a list is called. */
function listName(edition: Edition, section: ListSection, of: ListOf | undefined): Phrase {
  const { lang, t, archive } = edition;
  const title = t.sections[section];
  if (of === undefined) return { text: title };
  if ('year' in of) return { text: t.recordsOfYear({ title, year: of.year }) };
  if ('bloc' in of) {
    const name = namePhrase(edition, currentName(subjectOf(edition, 'blocs', of.bloc)));
    return { text: t.recordsOf({ title, what: name.text }) };
  }
  const type = archive.awardTypes.find(({ id }) => id === of.type);
  if (type === undefined) throw new Error(`the archive has no award ${of.type}`);
  return { text: t.recordsOf({ title, what: inLang(type.name, lang).text }) };
}

function groupsOf(edition: Edition, { section, of, records }: ListedRecords, number: number): ListPage['groups'] {
  const shown = onPage(section, records, number);
  const withBloc = of === undefined || !('bloc' in of);
  if (of !== undefined && 'year' in of) {
    return [{ list: recordList(edition, kinds[section], shown, { withBloc }) }];
  }
  return [...Map.groupBy(shown, ({ id }) => id.slice(0, 4))].map(([year, ofYear]) => ({
    title: year,
    list: recordList(edition, kinds[section], ofYear, { withBloc }),
  }));
}

/** @param destination any page of the list */
export function pagerOf(edition: Edition, destination: Destination, number: number, of: number): Pager | undefined {
  const { t } = edition;
  if (of <= 1) return undefined;
  const to = (other: number, text: string): Link =>
    linkTo(edition, { ...destination, number: other } as Destination, { text });
  return {
    label: t.pages,
    newer: number > 1 ? to(number - 1, t.newer) : undefined,
    here: t.pageOf({ number, of }),
    older: number < of ? to(number + 1, t.older) : undefined,
  };
}

export function waysInto(edition: Edition, section: ListSection, here?: ListOf): WayIn[] {
  const { t, lists, archive } = edition;
  const key = listKey(section, here);
  const way = (label: string, all: { of: ListOf; text: Phrase }[]): WayIn[] => {
    const links = all.flatMap(({ of, text }) => {
      const list = lists.get(listKey(section, of));
      if (list === undefined) return [];
      const current = listKey(section, of) === key;
      const count = here === undefined ? list.records.length : undefined;
      return [{ link: linkTo(edition, { page: section, of }, text), count, current }];
    });
    return links.length < 2 ? [] : [{ label, links, folded: links.length > openAtMost }];
  };
  const years = [...lists.values()].flatMap(({ section: own, of }) =>
    own === section && of !== undefined && 'year' in of ? [{ of, text: { text: of.year } }] : [],
  );
  return [
    ...way(t.years, years).map((one) => ({ ...one, folded: false })),
    ...way(
      t.browseBlocs,
      archive.blocs.map((bloc) => ({ of: { bloc: bloc.id }, text: namePhrase(edition, currentName(bloc)) })),
    ),
    ...(section === 'awards'
      ? way(
          t.browseTypes,
          archive.awardTypes.map((type) => ({ of: { type: type.id }, text: phrase(edition, type.name) })),
        )
      : []),
  ];
}

function feedOf({ lang, t }: Edition, section: ListSection): Link {
  switch (section) {
    case 'meetings':
      return { address: machineFiles.rss[lang], text: t.meetingsFeed };
    case 'awards':
      return { address: machineFiles.awardsRss[lang], text: t.awardsFeed };
    case 'covenants':
      return { address: machineFiles.covenantsRss[lang], text: t.covenantsFeed };
  }
}
