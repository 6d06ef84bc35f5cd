import { z } from 'zod';
import type {
  Annual,
  Archive,
  ArchiveRecord,
  Award,
  AwardType,
  Bloc,
  Covenant,
  Gathering,
  Handover,
  Meeting,
  Recipient,
  Roster,
  Texts,
  Unit,
} from '../../archive/archive.ts';
import type { Named } from '../../archive/names.ts';
import { currentName, dayOfNames, nameIn, nameOn, namesInOrder } from '../../archive/names.ts';
import type { BlocStandings, Placing, Reason, Standing } from '../../ranking/standing.ts';
import { awardStatuses } from '../../schemas/awards.ts';
import { bases } from '../../schemas/blocs.ts';
import type { Day } from '../../schemas/day.ts';
import type { Person } from '../../schemas/meetings.ts';
import { meetingKinds } from '../../schemas/meetings.ts';
import type { Period } from '../../schemas/period.ts';
import type { Source } from '../../schemas/provenance.ts';
import type { LocalText } from '../../schemas/text.ts';
import type { Name } from '../../schemas/units.ts';
import { reasonsInWords } from '../../site/page-models/standing-parts.ts';
import type { DataTable, Destination, Sheet } from '../../site/routes.ts';
import { addressOf, sheets as sheetNames } from '../../site/routes.ts';
import { stringsIn } from '../../words/strings.ts';
import type { Bilingual, Cell, Column, CsvColumn, Kind, Reference } from './column.ts';
import {
  choice,
  column,
  columnsOf,
  count,
  day,
  flag,
  group,
  inEnglish,
  inVietnamese,
  jsonOf,
  list,
  many,
  optional,
  period,
  recordId,
  reference,
  referenceTo,
  schemaOf,
  text,
  word,
} from './column.ts';

/** What the open data is made from. */
export interface DataSource {
  archive: Archive;
  standings: ReadonlyMap<Bloc, BlocStandings>;
}

/** A data file of JSON: a list of rows, and the schema of them. An absent key means that no source on record gives it. */
export interface Table {
  count: (source: DataSource) => number;
  rows: (source: DataSource) => Record<string, unknown>[];
  /** A JSON Schema. */
  schema: () => unknown;
}

/** A data file of CSV: each row on a line. */
export interface CsvTable {
  count: (source: DataSource) => number;
  columns: readonly { name: string; title: Bilingual }[];
  rows: (source: DataSource) => Cell[][];
}

function table<R>(rowsOf: (source: DataSource) => readonly R[], columns: readonly Column<R>[]): Table {
  return {
    count: (source) => rowsOf(source).length,
    rows: (source) => rowsOf(source).map((row) => jsonOf(columns, row)),
    schema: () => z.toJSONSchema(z.array(schemaOf(columns as readonly Column<never>[])), { target: 'draft-2020-12' }),
  };
}

function sheet<R>(rowsOf: (source: DataSource) => readonly R[], columns: readonly CsvColumn<R>[]): CsvTable {
  return {
    count: (source) => rowsOf(source).length,
    columns,
    rows: (source) => rowsOf(source).map((row) => columns.map(({ cell }) => cell(row))),
  };
}

const sheetOf = <R>(rowsOf: (source: DataSource) => readonly R[], columns: readonly Column<R>[]): CsvTable =>
  sheet(
    rowsOf,
    columns.flatMap(({ csv }) => csv),
  );

const unit = reference('The id of a unit.');
const bloc = reference('The id of a bloc.');
const awardType = reference('The id of an award type of the catalogue.');

/** A unit or a bloc under the name that it bore on a day; without a day, the one borne last. */
const on = (named: Named, moment: Day | undefined): Reference => referenceTo(named, nameOn(named, moment));
/** Under the name that it bore at the end of a period. */
const inPeriod = (named: Named, moment: Period | undefined): Reference => referenceTo(named, nameIn(named, moment));
const idOf = ({ id }: { id: string }): string => id;

/** Without the column of a CSV file: what a table says of a list, in JSON alone. */
const inJsonAlone = <V>(kind: Kind<V>): Kind<V> => ({ ...kind, csv: [] });

const sources: Kind<readonly Source[]> = list<Source>(
  [
    column('title', text, { vi: 'Nhan đề', en: 'Title' }, ({ title }) => title),
    optional('publisher', text, { vi: 'Nơi công bố', en: 'Publisher' }, ({ publisher }) => publisher),
    optional('address', word, { vi: 'Địa chỉ', en: 'Address' }, ({ address }) => address),
    optional('publishedOn', day, { vi: 'Ngày công bố', en: 'Day of publication' }, ({ publishedOn }) => publishedOn),
    optional('capturedOn', day, { vi: 'Ngày sao lưu', en: 'Day of the copy' }, ({ capturedOn }) => capturedOn),
    optional('note', text, { vi: 'Ghi chú', en: 'Note' }, ({ note }) => note),
  ],
  ({ title, address }) => (address === undefined ? title.vi : `${title.vi} <${address}>`),
);

const updates = list<ArchiveRecord['updates'][number]>([
  column('on', day, { vi: 'Ngày', en: 'Day' }, (update) => update.on),
  column('what', text, { vi: 'Điều đã sửa', en: 'What was corrected' }, ({ what }) => what),
]);

const gathering = group<{ named: Reference[]; count?: number }>([
  column('units', many(unit), { vi: 'đơn vị', en: 'units' }, ({ named }) => named),
  optional('count', count, { vi: 'số đơn vị', en: 'how many' }, (gathered) => gathered.count),
]);

function gatheredOn(found: Gathering | undefined, moment: Day | undefined) {
  return found && { ...found, named: found.units.map((one) => on(one, moment)) };
}

interface Addresses {
  vi: string;
  en: string;
}

const addresses: Kind<Addresses> = {
  schema: z.strictObject({ vi: z.url(), en: z.url() }),
  json: (value) => value,
  csv: [
    { suffix: '_vi', note: inVietnamese, separator: '\n', cell: ({ vi }) => vi },
    { suffix: '_en', note: inEnglish, separator: '\n', cell: ({ en }) => en },
  ],
};

/** A row with the page of what it tells. */
interface Told<R> {
  of: R;
  pages: Addresses;
}

function told<R>({ archive }: DataSource, of: R, destination: Destination): Told<R> {
  const whole = (lang: 'vi' | 'en'): string => new URL(addressOf(destination, lang), archive.site.address).href;
  return { of, pages: { vi: whole('vi'), en: whole('en') } };
}

const pagesColumn: Column<Told<unknown>> = column(
  'addresses',
  addresses,
  { vi: 'Trang trong kho tư liệu', en: 'Page of this archive' },
  ({ pages }) => pages,
);

function titleOf({ vi, en }: Texts): LocalText {
  return en === undefined ? { vi: vi.title } : { vi: vi.title, en: en.title };
}

function summaryOf({ vi, en }: Texts): LocalText | undefined {
  if (vi.summary === undefined) return undefined;
  return en?.summary === undefined ? { vi: vi.summary } : { vi: vi.summary, en: en.summary };
}

/** What all records tell before what is their own, and after it. */
function aroundOwn<R extends ArchiveRecord>(dayOf: (row: R) => Day | undefined) {
  const before: Column<Told<R>>[] = [
    column('id', recordId, { vi: 'Mã', en: 'Id' }, ({ of }) => of.id),
    column('title', text, { vi: 'Tiêu đề', en: 'Title' }, ({ of }) => titleOf(of.texts)),
    optional('summary', text, { vi: 'Tóm tắt', en: 'Summary' }, ({ of }) => summaryOf(of.texts)),
    column('bloc', bloc, { vi: 'Khối thi đua', en: 'Bloc' }, ({ of }) => on(of.bloc, dayOf(of))),
  ];
  const after: Column<Told<R>>[] = [
    column('sources', sources, { vi: 'Nguồn', en: 'Sources' }, ({ of }) => of.sources),
    column('updates', updates, { vi: 'Đính chính', en: 'Corrections' }, ({ of }) => of.updates),
    pagesColumn,
  ];
  return { before, after };
}

const people = list<Person>(
  [
    optional('key', recordId, { vi: 'Mã', en: 'Key' }, ({ key }) => key),
    column('name', word, { vi: 'Họ và tên', en: 'Name' }, ({ name }) => name),
    optional('office', text, { vi: 'Chức vụ', en: 'Office' }, ({ office }) => office),
    optional('role', text, { vi: 'Vai trò', en: 'Role' }, ({ role }) => role),
  ],
  ({ name }) => name,
);

const handover = group<Handover & { on: Day }>([
  column('period', period, { vi: 'kỳ', en: 'period' }, (passed) => passed.period),
  column('leader', unit, { vi: 'đơn vị nhận', en: 'incoming leader' }, (passed) => on(passed.leader, passed.on)),
  optional(
    'outgoing',
    unit,
    { vi: 'đơn vị giao', en: 'outgoing leader' },
    (passed) => passed.outgoing && on(passed.outgoing, passed.on),
  ),
  optional('receivedBy', word, { vi: 'người nhận cờ', en: 'who received the flag' }, ({ receivedBy }) => receivedBy),
]);

const meetings = (source: DataSource): Told<Meeting>[] =>
  source.archive.meetings.map((meeting) => told(source, meeting, { page: 'meeting', id: meeting.id }));

const ownMeetingColumns: Column<Told<Meeting>>[] = [
  column('kinds', many(choice(meetingKinds)), { vi: 'Loại', en: 'Kinds' }, ({ of }) => of.kinds),
  column('date', day, { vi: 'Ngày', en: 'Day' }, ({ of }) => of.date),
  optional('dateNote', text, { vi: 'Ghi chú về ngày', en: 'Note on the day' }, ({ of }) => of.dateNote),
  optional('place', text, { vi: 'Nơi', en: 'Place' }, ({ of }) => of.place),
  column('reviews', many(period), { vi: 'Kỳ được tổng kết', en: 'Periods reviewed' }, ({ of }) => of.reviews),
  column('opens', many(period), { vi: 'Kỳ được phát động', en: 'Periods opened' }, ({ of }) => of.opens),
  column('periods', many(period), { vi: 'Các kỳ', en: 'Every period it belongs to' }, ({ of }) => of.periods),
  optional('attending', gathering, { vi: 'Tham dự', en: 'Attending' }, ({ of }) => gatheredOn(of.attending, of.date)),
  column('people', people, { vi: 'Những người được nêu tên', en: 'People named' }, ({ of }) => of.people),
  optional(
    'handover',
    handover,
    { vi: 'Bàn giao', en: 'Handover' },
    ({ of }) => of.handover && { ...of.handover, on: of.date },
  ),
  column('awards', many(recordId), { vi: 'Khen thưởng được công bố', en: 'Awards announced' }, ({ of }) =>
    of.awards.map(idOf),
  ),
  column('covenants', many(recordId), { vi: 'Giao ước được ký', en: 'Covenants signed' }, ({ of }) =>
    of.covenants.map(idOf),
  ),
];

const aroundMeeting = aroundOwn<Meeting>(({ date }) => date);
const meetingColumns = [...aroundMeeting.before, ...ownMeetingColumns, ...aroundMeeting.after];

const decision = group<NonNullable<Award['decision']>>([
  optional('number', word, { vi: 'số', en: 'number' }, ({ number }) => number),
  optional('date', day, { vi: 'ngày', en: 'day' }, ({ date }) => date),
  optional('issuer', text, { vi: 'cơ quan ban hành', en: 'issuer' }, ({ issuer }) => issuer),
]);

const revoked = group<NonNullable<Recipient['revoked']>>([
  optional('on', day, { vi: 'ngày', en: 'day' }, (found) => found.on),
  optional('decision', word, { vi: 'quyết định', en: 'decision' }, (found) => found.decision),
]);

/** A recipient with the day by which it is named. */
type DatedRecipient = Recipient & { day: Day | undefined };

const awardTypeColumn: Column<{ type: AwardType }> = column(
  'type',
  awardType,
  { vi: 'Hình thức khen thưởng', en: 'Award' },
  ({ type: { id, name } }) => ({ id, name }),
);

const recipientColumns: Column<DatedRecipient>[] = [
  column('unit', unit, { vi: 'Đơn vị', en: 'Unit' }, (recipient) => on(recipient.unit, recipient.day)),
  awardTypeColumn,
  column('status', choice(awardStatuses), { vi: 'Tình trạng', en: 'Status' }, ({ status }) => status),
  optional('revoked', revoked, { vi: 'Hủy', en: 'Revoked' }, (recipient) => recipient.revoked),
  optional('note', text, { vi: 'Ghi chú', en: 'Note' }, ({ note }) => note),
];

const countColumns: Column<Award['counts'][number]>[] = [
  awardTypeColumn,
  column(
    'number',
    count,
    { vi: 'Số lượng, khi không nêu tên', en: 'How many, where none is named' },
    ({ number }) => number,
  ),
];

const datedRecipients = (award: Award): DatedRecipient[] =>
  award.recipients.map((recipient) => ({ ...recipient, day: dayOfNames(award) }));

const awards = (source: DataSource): Told<Award>[] =>
  source.archive.awards.map((award) => told(source, award, { page: 'award', id: award.id }));

const ownAwardColumns: Column<Told<Award>>[] = [
  optional('period', period, { vi: 'Kỳ', en: 'Period' }, ({ of }) => of.period),
  optional('decision', decision, { vi: 'Quyết định', en: 'Decision' }, ({ of }) => of.decision),
  optional(
    'announcedAt',
    recordId,
    { vi: 'Hội nghị công bố', en: 'Meeting that announced it' },
    ({ of }) => of.announcedAt?.id,
  ),
  optional(
    'day',
    day,
    { vi: 'Ngày công bố, hoặc ngày quyết định', en: 'Day of the announcement, else of the decision' },
    ({ of }) => of.day,
  ),
  column('recipients', list(recipientColumns), { vi: 'Đơn vị được khen thưởng', en: 'Recipients' }, ({ of }) =>
    datedRecipients(of),
  ),
  column('counts', list(countColumns), { vi: 'Số lượng', en: 'Counts' }, ({ of }) => of.counts),
];

const aroundAward = aroundOwn<Award>(dayOfNames);
const awardColumns = [...aroundAward.before, ...ownAwardColumns, ...aroundAward.after];

/** One recipient of an award, or one number of recipients. */
interface AwardLine {
  award: Told<Award>;
  recipient?: DatedRecipient;
  counted?: Award['counts'][number];
}

const awardLines = (source: DataSource): AwardLine[] =>
  awards(source).flatMap((award): AwardLine[] => [
    ...datedRecipients(award.of).map((recipient) => ({ award, recipient })),
    ...award.of.counts.map((counted) => ({ award, counted })),
  ]);

const covenants = (source: DataSource): Told<Covenant>[] =>
  source.archive.covenants.map((covenant) => told(source, covenant, { page: 'covenant', id: covenant.id }));

const ownCovenantColumns: Column<Told<Covenant>>[] = [
  column('period', period, { vi: 'Kỳ', en: 'Period' }, ({ of }) => of.period),
  optional('signedOn', day, { vi: 'Ngày ký', en: 'Day of signing' }, ({ of }) => of.signedOn),
  optional(
    'signedAt',
    recordId,
    { vi: 'Hội nghị ký', en: 'Meeting at which it was signed' },
    ({ of }) => of.signedAt?.id,
  ),
  optional('signatories', gathering, { vi: 'Bên ký', en: 'Signatories' }, ({ of }) =>
    gatheredOn(of.signatories, dayOfNames(of)),
  ),
  optional('leader', unit, { vi: 'Trưởng khối', en: 'Leader' }, ({ of }) => of.leader && on(of.leader, dayOfNames(of))),
  optional(
    'deputy',
    unit,
    { vi: 'Phó khối', en: 'Deputy leader' },
    ({ of }) => of.deputy && on(of.deputy, dayOfNames(of)),
  ),
  optional('taskCount', count, { vi: 'Số nhiệm vụ trọng tâm', en: 'How many key tasks' }, ({ of }) => of.taskCount),
  column('tasks', inJsonAlone(many(text)), { vi: 'Nhiệm vụ', en: 'Tasks' }, ({ of }) => of.tasks),
];

const aroundCovenant = aroundOwn<Covenant>(dayOfNames);
const covenantColumns = [...aroundCovenant.before, ...ownCovenantColumns, ...aroundCovenant.after];

/** One task of a covenant, with its number from one. */
interface Task {
  covenant: Covenant;
  number: number;
  task: LocalText;
}

const tasks = ({ archive }: DataSource): Task[] =>
  archive.covenants.flatMap((covenant) => covenant.tasks.map((task, index) => ({ covenant, number: index + 1, task })));

const taskColumns: Column<Task>[] = [
  column('covenant', recordId, { vi: 'Giao ước', en: 'Covenant' }, ({ covenant }) => covenant.id),
  column('bloc', bloc, { vi: 'Khối thi đua', en: 'Bloc' }, ({ covenant }) => on(covenant.bloc, dayOfNames(covenant))),
  column('period', period, { vi: 'Kỳ', en: 'Period' }, ({ covenant }) => covenant.period),
  column('number', count, { vi: 'Số thứ tự', en: 'Number' }, ({ number }) => number),
  column('task', text, { vi: 'Nhiệm vụ', en: 'Task' }, ({ task }) => task),
];

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
  column('period', period, { vi: 'Kỳ', en: 'Period' }, (roster) => roster.period),
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
  nameColumn<Bloc>(),
  optional('authority', text, { vi: 'Cơ quan chỉ đạo', en: 'Authority' }, ({ of }) => of.authority),
  column(
    'calendar',
    choice(['calendar-year', 'school-year']),
    { vi: 'Loại kỳ', en: 'Kind of period' },
    ({ of }) => of.calendar,
  ),
  column('periods', many(period), { vi: 'Các kỳ có trong kho', en: 'Periods on record' }, ({ of }) =>
    of.annuals.map((annual) => annual.period),
  ),
  column('rosters', rosters, { vi: 'Danh sách thành viên', en: 'Rosters' }, ({ of }) => of.annuals.flatMap(ownRoster)),
  pagesColumn,
];

const successors = list<Unit['successors'][number]>(
  [
    column('unit', unit, { vi: 'Đơn vị', en: 'Unit' }, (next) => on(next.unit, next.on)),
    optional('on', day, { vi: 'Ngày', en: 'Day' }, (next) => next.on),
  ],
  (next) => next.unit.id,
);

const units = (source: DataSource): Told<Unit>[] =>
  source.archive.units.map((one) => told(source, one, { page: 'unit', unit: one.id }));

const unitColumns: Column<Told<Unit>>[] = [
  column('id', recordId, { vi: 'Mã', en: 'Id' }, ({ of }) => of.id),
  nameColumn<Unit>(),
  column('successors', successors, { vi: 'Đơn vị kế thừa', en: 'Successors' }, ({ of }) => of.successors),
  column('blocs', many(bloc), { vi: 'Thuộc khối', en: 'Member of' }, ({ of }) =>
    of.memberships.map((one) => on(one.bloc, undefined)),
  ),
  pagesColumn,
];

const annuals = ({ archive }: DataSource): Annual[] => archive.blocs.flatMap((one) => one.annuals);

const leaderColumns: Column<Annual>[] = [
  column('bloc', bloc, { vi: 'Khối thi đua', en: 'Bloc' }, (annual) => inPeriod(annual.bloc, annual.period)),
  column('period', period, { vi: 'Kỳ', en: 'Period' }, (annual) => annual.period),
  optional(
    'leader',
    unit,
    { vi: 'Trưởng khối', en: 'Leader' },
    ({ leadership: { leader }, period: of }) => leader && inPeriod(leader, of),
  ),
  optional(
    'deputy',
    unit,
    { vi: 'Phó khối', en: 'Deputy leader' },
    ({ leadership: { deputy }, period: of }) => deputy && inPeriod(deputy, of),
  ),
  optional(
    'handedOverAt',
    recordId,
    { vi: 'Hội nghị bàn giao', en: 'Meeting of the handover' },
    ({ leadership }) => leadership.handedOverAt?.id,
  ),
];

/** The standing of a bloc in a period, or over all of them. */
interface Ranking {
  bloc: Bloc;
  annual: Annual | undefined;
  standing: Standing;
}

const rankings = ({ archive, standings }: DataSource): Ranking[] =>
  archive.blocs.flatMap((one): Ranking[] => {
    const ofBloc = standings.get(one);
    if (ofBloc === undefined) return [];
    return [
      ...ofBloc.periods.map(({ annual, standing }) => ({ bloc: one, annual, standing })),
      { bloc: one, annual: undefined, standing: ofBloc.overall },
    ];
  });

const periodOrAll: Kind<Period | null> = {
  schema: z.string().nullable().describe('A period: 2017, or 2023-2024; null for the standing over all periods.'),
  json: (value) => value,
  // An empty cell would be one that is not known.
  csv: [{ suffix: '', separator: '; ', cell: (value) => value ?? 'all' }],
};

const reason: Kind<Reason> = {
  schema: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('award'), type: z.string(), count: z.int() }),
    z.strictObject({ kind: z.literal('score'), total: z.number(), bonus: z.number(), deduction: z.number() }),
    z.strictObject({ kind: z.literal('tie-breaker'), column: z.string(), points: z.number() }),
    z.strictObject({ kind: z.literal('official'), place: z.int() }),
  ]),
  json: reasonJson,
  csv: [],
};

/** Points leave the archive as numbers with at most two decimals. */
function reasonJson(found: Reason): unknown {
  switch (found.kind) {
    case 'award':
      return { kind: 'award', type: found.type.id, count: found.count };
    case 'score':
      return { kind: 'score', total: found.total / 100, bonus: found.bonus / 100, deduction: found.deduction / 100 };
    case 'tie-breaker':
      return { kind: 'tie-breaker', column: found.column, points: found.points / 100 };
    case 'official':
      return found;
  }
}

/** A place, with the period by which its unit is named. */
type Placed = Pick<Placing, 'place' | 'tied' | 'reasons' | 'unit'> & { annual: Annual | undefined };

const unitOfPlace: Column<Pick<Placed, 'unit' | 'annual'>> = column(
  'unit',
  unit,
  { vi: 'Đơn vị', en: 'Unit' },
  (placed) => inPeriod(placed.unit, placed.annual?.period),
);

const placeColumns: Column<Placed>[] = [
  unitOfPlace,
  column('place', count, { vi: 'Thứ hạng', en: 'Place' }, ({ place }) => place),
  column('tied', flag, { vi: 'Đồng hạng', en: 'Tied' }, ({ tied }) => tied),
  column('reasons', many(reason), { vi: 'Căn cứ', en: 'Reasons' }, ({ reasons }) => reasons),
];

const headColumns: Column<Ranking>[] = [
  column('bloc', bloc, { vi: 'Khối thi đua', en: 'Bloc' }, (ranking) => inPeriod(ranking.bloc, ranking.annual?.period)),
  column(
    'period',
    periodOrAll,
    { vi: 'Kỳ (all: mọi kỳ)', en: 'Period (all: over all periods)' },
    ({ annual }) => annual?.period ?? null,
  ),
  column('basis', choice(bases), { vi: 'Xếp theo', en: 'Basis' }, ({ standing }) => standing.basis),
];

const placedIn = ({ annual, standing }: Ranking): Placed[] =>
  standing.placings.map((placing) => ({ ...placing, annual }));

const rankingColumns: Column<Ranking>[] = [
  ...headColumns,
  column('standings', list(placeColumns), { vi: 'Thứ hạng', en: 'Places' }, placedIn),
  column(
    'unplaced',
    {
      ...many(unit),
      schema: many(unit).schema.describe(
        'Candidates of whom nothing that counts is on record. They have no place, which is not the last.',
      ),
    },
    { vi: 'Chưa có thứ hạng', en: 'Without a place' },
    ({ annual, standing }) => standing.unplaced.map((one) => inPeriod(one, annual?.period)),
  ),
];

/** One place of a standing with its reasons in words, or one unit without a place. */
interface RankingLine {
  ranking: Ranking;
  unit: Unit;
  placed?: Placed;
  reasons?: LocalText;
}

const rankingLines = (source: DataSource): RankingLine[] => {
  const { words } = source.archive.site;
  const [vi, en] = [stringsIn('vi', words), stringsIn('en', words)];
  return rankings(source).flatMap((ranking): RankingLine[] => [
    ...placedIn(ranking).map((placed) => ({
      ranking,
      unit: placed.unit,
      placed,
      reasons: {
        vi: reasonsInWords({ lang: 'vi', t: vi }, placed.reasons, ranking.annual),
        en: reasonsInWords({ lang: 'en', t: en }, placed.reasons, ranking.annual),
      },
    })),
    ...ranking.standing.unplaced.map((one) => ({ ranking, unit: one })),
  ]);
};

/** The data files of JSON, by name. */
export const tables: Record<DataTable, Table> = {
  meetings: table(meetings, meetingColumns),
  awards: table(awards, awardColumns),
  covenants: table(covenants, covenantColumns),
  blocs: table(blocs, blocColumns),
  units: table(units, unitColumns),
  leaders: table(annuals, leaderColumns),
  rankings: table(rankings, rankingColumns),
};

/** The data files of CSV, by name: a row a record, or a recipient, a task, a place. */
export const sheets: Record<Sheet, CsvTable> = {
  meetings: sheetOf(meetings, meetingColumns),
  awards: sheet(awardLines, [
    ...columnsOf([...aroundAward.before, ...ownAwardColumns], ({ award }: AwardLine) => award),
    ...columnsOf(recipientColumns.slice(0, 1), ({ recipient }: AwardLine) => recipient),
    ...columnsOf([awardTypeColumn], ({ recipient, counted }: AwardLine) => recipient ?? counted),
    ...columnsOf(recipientColumns.slice(2), ({ recipient }: AwardLine) => recipient),
    ...columnsOf(countColumns.slice(1), ({ counted }: AwardLine) => counted),
    ...columnsOf(aroundAward.after, ({ award }: AwardLine) => award),
  ]),
  covenants: sheetOf(covenants, covenantColumns),
  'covenant-tasks': sheetOf(tasks, taskColumns),
  blocs: sheetOf(blocs, blocColumns),
  units: sheetOf(units, unitColumns),
  leaders: sheetOf(annuals, leaderColumns),
  rankings: sheet(rankingLines, [
    ...columnsOf(headColumns, ({ ranking }: RankingLine) => ranking),
    ...columnsOf([unitOfPlace], (line: RankingLine) => ({ unit: line.unit, annual: line.ranking.annual })),
    ...columnsOf(placeColumns.slice(1), ({ placed }: RankingLine) => placed),
    ...optional('reasons', text, { vi: 'Căn cứ', en: 'Reasons' }, ({ reasons }: RankingLine) => reasons).csv,
  ]),
};

/** How many rows each data file has: those of JSON, where it is both. */
export function countRows(source: DataSource): Record<Sheet, number> {
  const counts = { ...sheets, ...tables };
  // One number for each of the files.
  return Object.fromEntries(sheetNames.map((name) => [name, counts[name].count(source)])) as Record<Sheet, number>;
}
