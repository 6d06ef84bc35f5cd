import type { Edition } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import type { Frame, Heading } from './frame.ts';
import { sectionFrame } from './frame.ts';
import type { LinkList, RecordList } from './record-parts.ts';
import { recordList, unlistedRecords } from './record-parts.ts';

/** The list of all decisions, or of all covenants. */
export interface RecordsPage {
  frame: Frame;
  heading: Heading;
  list: RecordList;
  unlisted?: LinkList | undefined;
}

export function awardsPage(edition: Edition, destination: DestinationOf<'awards'>): RecordsPage {
  return recordsPage(edition, destination, 'award', edition.archive.awards);
}

export function covenantsPage(edition: Edition, destination: DestinationOf<'covenants'>): RecordsPage {
  return recordsPage(edition, destination, 'covenant', edition.archive.covenants);
}

function recordsPage(
  edition: Edition,
  destination: DestinationOf<'awards'> | DestinationOf<'covenants'>,
  page: 'award' | 'covenant',
  records: Parameters<typeof recordList>[2],
): RecordsPage {
  return {
    ...sectionFrame(edition, destination),
    list: recordList(edition, page, records),
    unlisted: unlistedRecords(edition, page, records),
  };
}
