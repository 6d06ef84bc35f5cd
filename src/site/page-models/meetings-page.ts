import type { Edition } from '../edition.ts';
import { meetingPageCount, meetingsOnPage, meetingYears } from '../meeting-lists.ts';
import type { DestinationOf } from '../routes.ts';
import type { Frame, Heading } from './frame.ts';
import { above, frameOf } from './frame.ts';
import type { Link } from './phrases.ts';
import { linkTo } from './phrases.ts';
import type { LinkList, RecordList } from './record-parts.ts';
import { recordList, unlistedRecords } from './record-parts.ts';

/** One page of the list of reports. */
export interface MeetingsPage {
  frame: Frame;
  heading: Heading;
  years: { year: string; list: RecordList }[];
  /** What is said where there is no report at all. */
  empty?: string | undefined;
  pager?: Pager | undefined;
  yearLinks: YearLinks;
  unlisted?: LinkList | undefined;
}

/** The ways from one page of a list to its neighbours. */
export interface Pager {
  label: string;
  newer?: Link | undefined;
  here: string;
  older?: Link | undefined;
}

export function meetingsPage(edition: Edition, destination: DestinationOf<'meetings'>): MeetingsPage {
  const { t, archive } = edition;
  const { number = 1 } = destination;
  const of = meetingPageCount(archive.meetings);
  const title = number === 1 ? t.sections.meetings : `${t.sections.meetings}: ${t.pageOf({ number, of })}`;
  return {
    frame: frameOf(edition, { destination, title, description: t.sectionIntros.meetings }),
    heading: { title: { text: title }, lead: number === 1 ? { text: t.sectionIntros.meetings } : undefined },
    years: meetingYears(meetingsOnPage(archive.meetings, number)).map(({ year, meetings }) => ({
      year,
      list: recordList(edition, 'meeting', meetings),
    })),
    empty: archive.meetings.length === 0 ? t.noRecords : undefined,
    pager: pagerOf(edition, number, of),
    yearLinks: yearLinks(edition),
    unlisted: number === 1 ? unlistedRecords(edition, 'meeting', archive.meetings) : undefined,
  };
}

function pagerOf(edition: Edition, number: number, of: number): Pager | undefined {
  const { t } = edition;
  if (of <= 1) return undefined;
  const to = (other: number, text: string): Link => linkTo(edition, { page: 'meetings', number: other }, { text });
  return {
    label: t.pages,
    newer: number > 1 ? to(number - 1, t.newer) : undefined,
    here: t.pageOf({ number, of }),
    older: number < of ? to(number + 1, t.older) : undefined,
  };
}

/** The years that have reports, with how many. */
export interface YearLinks {
  label: string;
  years: { link: Link; count: number }[];
}

export function yearLinks(edition: Edition): YearLinks {
  return {
    label: edition.t.years,
    years: meetingYears(edition.archive.meetings).map(({ year, meetings }) => ({
      link: linkTo(edition, { page: 'year', year }, { text: year }),
      count: meetings.length,
    })),
  };
}

/** The reports of a year. */
export interface YearPage {
  frame: Frame;
  heading: Heading;
  list: RecordList;
  yearLinks: YearLinks;
}

export function yearPage(edition: Edition, destination: DestinationOf<'year'>): YearPage {
  const { t, archive } = edition;
  const { year } = destination;
  const title = t.newsOfYear({ year });
  return {
    frame: frameOf(edition, { destination, title, description: title }),
    heading: { title: { text: title }, above: above(edition, [{ page: 'meetings' }, t.sections.meetings]) },
    list: recordList(
      edition,
      'meeting',
      archive.meetings.filter(({ date }) => date.startsWith(year)),
    ),
    yearLinks: yearLinks(edition),
  };
}
