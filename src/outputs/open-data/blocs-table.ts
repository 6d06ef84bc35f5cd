import type { Annual, Bloc, Post, PostRole, Roster, Unit } from '../../archive/archive.ts';
import { postRoles } from '../../archive/archive.ts';
import type { Named } from '../../archive/names.ts';
import { currentName, namesInOrder } from '../../archive/names.ts';
import { blocKinds } from '../../schemas/blocs.ts';
import type { Name } from '../../schemas/units.ts';
import type { Column, Kind, Reference } from './column.ts';
import { choice, column, count, day, flag, list, many, optional, period, recordId, text, word } from './column.ts';
import type { Told } from './record-columns.ts';
import { bloc, documents, inPeriod, on, pagesColumn, told, toldAttachments, unit } from './record-columns.ts';
import type { DataSource } from './table.ts';
import { sheetOf, table } from './table.ts';

const names = list<Name>([
  column('vi', word, { vi: 'Tên', en: 'Name' }, ({ vi }) => vi),
  optional('en', word, { vi: 'Tên tiếng Anh', en: 'Name in English' }, ({ en }) => en),
  optional('short', text, { vi: 'Tên ngắn', en: 'Short name' }, ({ short }) => short),
  optional('from', day, { vi: 'Từ ngày', en: 'From' }, ({ from }) => from),
  optional('to', day, { vi: 'Đến ngày', en: 'To' }, ({ to }) => to),
]);

/** The name borne last in a CSV file; every name in JSON. */
const nameColumn = <R extends Named>(): Column<Told<R>> => ({
  ...column<Told<R>, readonly Name[]>('names', names, { vi: 'Các tên', en: 'Names' }, ({ of }) => namesInOrder(of)),
  csv: [
    {
      name: 'name_vi',
      title: { vi: 'Tên hiện nay', en: 'Current name in Vietnamese' },
      cell: ({ of }) => currentName(of).vi,
    },
    {
      name: 'name_en',
      title: { vi: 'Tên tiếng Anh hiện nay', en: 'Current name in English' },
      cell: ({ of }) => currentName(of).en,
    },
    {
      name: 'names_vi',
      title: { vi: 'Mọi tên, từ cũ đến mới', en: 'Every name in Vietnamese, oldest first' },
      cell: ({ of }) =>
        namesInOrder(of)
          .map(({ vi }) => vi)
          .join('\n'),
    },
  ],
});

const rosters = list<Roster>([
  column('period', period, { vi: 'Năm thi đua (năm học)', en: 'Year or school year' }, (roster) => roster.period),
  column('units', many(unit), { vi: 'Đơn vị', en: 'Units' }, (roster) =>
    roster.units.map((one) => inPeriod(one, roster.period)),
  ),
  optional('count', count, { vi: 'Số đơn vị', en: 'How many' }, (roster) => roster.count),
  column('complete', flag, { vi: 'Đầy đủ', en: 'Complete' }, ({ complete }) => complete),
]);

/** What a source names for the period itself; an earlier roster is told with its own period. */
const ownRoster = ({ period: own, roster }: Annual): Roster[] => (roster?.period === own ? [roster] : []);

const blocs = (source: DataSource): Told<Bloc>[] =>
  source.archive.blocs.map((one) => told(source, one, { page: 'bloc', bloc: one.id }));

const blocColumns: Column<Told<Bloc>>[] = [
  column('id', recordId, { vi: 'Mã', en: 'Id' }, ({ of }) => of.id),
  column('kind', choice(blocKinds), { vi: 'Khối hay cụm', en: 'Bloc or cluster' }, ({ of }) => of.kind),
  nameColumn<Bloc>(),
  optional('authority', text, { vi: 'Cơ quan tổ chức', en: 'Organised by' }, ({ of }) => of.authority),
  optional(
    'authorityNote',
    text,
    { vi: 'Ghi chú về cơ quan tổ chức', en: 'Note on who organises' },
    ({ of }) => of.authorityNote,
  ),
  column(
    'calendar',
    choice(['calendar-year', 'school-year']),
    { vi: 'Tính theo năm hay năm học', en: 'Calendar or school years' },
    ({ of }) => of.calendar,
  ),
  column('periods', many(period), { vi: 'Các năm có trong kho tư liệu', en: 'Years on record' }, ({ of }) =>
    of.annuals.map((annual) => annual.period),
  ),
  column('documents', documents, { vi: 'Văn bản, tài liệu', en: 'Documents' }, ({ of, site }) =>
    toldAttachments(site, of.documents),
  ),
  column('rosters', rosters, { vi: 'Danh sách thành viên', en: 'Rosters' }, ({ of }) => of.annuals.flatMap(ownRoster)),
  pagesColumn,
];

type Successor = Unit['successors'][number];

const nameOfSuccessor = (next: Successor): Reference => on(next.unit, next.on);

/** In a CSV file the units alone, without the days. */
const successors: Kind<readonly Successor[]> = {
  ...list<Successor>([
    column('unit', unit, { vi: 'Đơn vị', en: 'Unit' }, nameOfSuccessor),
    optional('on', day, { vi: 'Ngày', en: 'Day' }, (next) => next.on),
  ]),
  csv: many(unit).csv.map((part) => ({ ...part, cell: (all) => part.cell(all.map(nameOfSuccessor)) })),
};

const units = (source: DataSource): Told<Unit>[] =>
  source.archive.units.map((one) => told(source, one, { page: 'unit', unit: one.id }));

const unitColumns: Column<Told<Unit>>[] = [
  column('id', recordId, { vi: 'Mã', en: 'Id' }, ({ of }) => of.id),
  nameColumn<Unit>(),
  optional('endedOn', day, { vi: 'Kết thúc hoạt động', en: 'Ceased to exist' }, ({ of }) => of.ended?.on),
  column('successors', successors, { vi: 'Đơn vị kế thừa', en: 'Successors' }, ({ of }) => of.successors),
  column('blocs', many(bloc), { vi: 'Thuộc cụm, khối', en: 'Member of' }, ({ of }) =>
    of.memberships.map((one) => on(one.bloc, undefined)),
  ),
  pagesColumn,
];

/** One unit in one post in one period. */
interface PostRow extends Post {
  annual: Annual;
  role: PostRole;
}

const posts = ({ archive }: DataSource): PostRow[] =>
  archive.blocs
    .flatMap((one) => one.annuals)
    .flatMap((annual) => [
      ...annual.leadership.leaders.map((post) => ({ ...post, annual, role: 'leader' as const })),
      ...annual.leadership.deputies.map((post) => ({ ...post, annual, role: 'deputy' as const })),
    ]);

/** Where a post is stated: the record, as its collection and id; else the address or the title of the source. */
function statedIn(source: Post['sources'][number]): string {
  if (!('texts' in source)) return source.address ?? source.title.vi;
  return `${'tasks' in source ? 'covenants' : 'meetings'}/${source.id}`;
}

const postColumns: Column<PostRow>[] = [
  column('bloc', bloc, { vi: 'Cụm, khối thi đua', en: 'Cluster or bloc' }, ({ annual }) =>
    inPeriod(annual.bloc, annual.period),
  ),
  column('period', period, { vi: 'Năm thi đua (năm học)', en: 'Year or school year' }, ({ annual }) => annual.period),
  column('role', choice(postRoles), { vi: 'Nhiệm vụ', en: 'Post' }, ({ role }) => role),
  column('unit', unit, { vi: 'Đơn vị', en: 'Unit' }, ({ unit: one, annual }) => inPeriod(one, annual.period)),
  optional('from', day, { vi: 'Từ ngày', en: 'From' }, ({ from }) => from),
  optional('to', day, { vi: 'Đến ngày', en: 'Until' }, ({ to }) => to),
  column(
    'handovers',
    many(recordId),
    { vi: 'Hội nghị bàn giao', en: 'Meetings of the handover' },
    ({ role, annual }) => (role === 'leader' ? annual.leadership.handovers.map(({ id }) => id) : []),
  ),
  column('sources', many(word), { vi: 'Nguồn', en: 'Stated in' }, ({ sources }) => sources.map(statedIn)),
];

export const blocsTable = table(blocs, blocColumns);

export const blocsSheet = sheetOf(blocs, blocColumns);

export const unitsTable = table(units, unitColumns);

export const unitsSheet = sheetOf(units, unitColumns);

const yearOf = ({ annual }: PostRow): string => annual.period;

export const leadersTable = table(posts, postColumns, yearOf);

export const leadersSheet = sheetOf(posts, postColumns, yearOf);
