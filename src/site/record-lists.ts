import type { Archive, ArchiveRecord, Award, Covenant, Meeting } from '../archive/archive.ts';
import type { ListOf, ListSection } from './routes.ts';
import { listKey } from './routes.ts';

/** What the lists of each section hold. */
export interface Listed {
  meetings: Meeting;
  awards: Award;
  covenants: Covenant;
}

/** A list of records: all of a section, or those of a year, of a bloc, or with an award of a type. */
export interface RecordList<S extends ListSection = ListSection> {
  section: S;
  /** Absent where it is all of them. */
  of?: ListOf;
  records: readonly Listed[S][];
}

/** Every list of the archive, by its key. A list that would be empty is there only where it is of all. */
export type RecordLists = ReadonlyMap<string, RecordList>;

export function recordLists(archive: Archive): RecordLists {
  const all = [
    ...listsOf('meetings', archive.meetings, archive),
    ...listsOf('awards', archive.awards, archive),
    ...listsOf('covenants', archive.covenants, archive),
  ];
  return new Map(all.map((list) => [listKey(list.section, list.of), list]));
}

function listsOf<S extends ListSection>(
  section: S,
  records: readonly Listed[S][],
  { blocs, awardTypes }: Archive,
): RecordList[] {
  const narrowed = (of: ListOf, own: readonly Listed[S][] | undefined): RecordList[] =>
    own === undefined ? [] : [{ section, of, records: own }];
  const byYear = groupsOf(records, (record) => [yearOf(record)]);
  // One bloc alone would have the same list twice.
  const byBloc = blocs.length < 2 ? new Map<string, Listed[S][]>() : groupsOf(records, blocsOf);
  const byType = groupsOf(records, typesOf);
  const years = [...byYear.keys()].sort().reverse();
  return [
    { section, records },
    ...years.flatMap((year) => narrowed({ year }, byYear.get(year))),
    ...blocs.flatMap(({ id }) => narrowed({ bloc: id }, byBloc.get(id))),
    ...awardTypes.flatMap(({ id }) => narrowed({ type: id }, byType.get(id))),
  ];
}

/** Items by each of their keys, in the order in which they are given. */
function groupsOf<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** The year by which a record is filed; its address has it too. */
function yearOf({ id }: ArchiveRecord): string {
  return id.slice(0, 4);
}

function blocsOf(record: Listed[ListSection]): Set<string> {
  const blocs = [record.bloc, ...('recipients' in record ? record.recipients.map(({ bloc }) => bloc) : [])];
  return new Set(blocs.flatMap((bloc) => bloc?.id ?? []));
}

function typesOf(record: Listed[ListSection]): Set<string> {
  if (!('recipients' in record)) return new Set();
  return new Set([...record.recipients, ...record.counts].map(({ type }) => type.id));
}

/** How many of each one page of a list shows: a page that is no longer than a dozen screens of a phone. */
const pageLengths = { meetings: 20, awards: 10, covenants: 10, blocs: 12 } as const;

type Paged = keyof typeof pageLengths;

/** How many pages a list takes; one where there is nothing to list. */
export function pageCount(of: Paged, items: readonly unknown[]): number {
  return Math.max(1, Math.ceil(items.length / pageLengths[of]));
}

/** What stands on a page of a list, counted from one. */
export function onPage<T>(of: Paged, items: readonly T[], number: number): T[] {
  return items.slice((number - 1) * pageLengths[of], number * pageLengths[of]);
}
