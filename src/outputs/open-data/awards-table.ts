import type { Award, AwardType, Recipient } from '../../archive/archive.ts';
import { dayOfNames } from '../../archive/names.ts';
import { awardStatuses, countedKinds, grounds } from '../../schemas/awards.ts';
import type { Day } from '../../schemas/day.ts';
import type { Votes } from '../../schemas/votes.ts';
import type { Column } from './column.ts';
import {
  choice,
  column,
  columnsOf,
  count,
  day,
  flag,
  group,
  list,
  many,
  optional,
  period,
  recordId,
  text,
  word,
} from './column.ts';
import type { Told } from './record-columns.ts';
import { aroundOwn, awardType, bloc, on, told, unit } from './record-columns.ts';
import type { DataSource } from './table.ts';
import { sheet, table, yearOfRecord } from './table.ts';

const decision = group<NonNullable<Award['decision']>>([
  optional('number', word, { vi: 'số', en: 'number' }, ({ number }) => number),
  optional('date', day, { vi: 'ngày', en: 'day' }, ({ date }) => date),
  optional('issuer', text, { vi: 'cơ quan ban hành', en: 'issuer' }, ({ issuer }) => issuer),
]);

const revoked = group<NonNullable<Recipient['revoked']>>([
  optional('on', day, { vi: 'ngày', en: 'day' }, (found) => found.on),
  optional('decision', word, { vi: 'quyết định', en: 'decision' }, (found) => found.decision),
]);

const votes = group<Votes>([
  column('for', count, { vi: 'đồng ý', en: 'for' }, (given) => given.for),
  optional('of', count, { vi: 'tổng số', en: 'of' }, (given) => given.of),
]);

/** A recipient with the day by which it is named, and the sentences of the source that say it. */
type DatedRecipient = Recipient & { day: Day | undefined; quotes: string[] };

const awardTypeColumn: Column<{ type: AwardType }> = column(
  'type',
  awardType,
  { vi: 'Hình thức khen thưởng', en: 'Award' },
  ({ type: { id, name } }) => ({ id, name }),
);

const recipientBloc = (name: string): Column<DatedRecipient> =>
  optional(
    name,
    bloc,
    { vi: 'Cụm, khối của đơn vị', en: 'Cluster or bloc of the unit' },
    (recipient) => recipient.bloc && on(recipient.bloc, recipient.day),
  );

const recipientUnit: Column<DatedRecipient> = column('unit', unit, { vi: 'Đơn vị', en: 'Unit' }, (recipient) =>
  on(recipient.unit, recipient.day),
);

/** How far an award has come and what it is for, of a recipient as well as of a number. */
const stateColumns: Column<Pick<Recipient, 'status' | 'ground'>>[] = [
  column('status', choice(awardStatuses), { vi: 'Tình trạng', en: 'Status' }, ({ status }) => status),
  column('ground', choice(grounds), { vi: 'Căn cứ khen', en: 'Ground' }, ({ ground }) => ground),
];

const recipientColumns: Column<DatedRecipient>[] = [
  optional('continuedBy', recordId, { vi: 'Tiếp tục ở', en: 'Taken further by' }, ({ continuedBy }) => continuedBy?.id),
  optional('revoked', revoked, { vi: 'Hủy', en: 'Revoked' }, (recipient) => recipient.revoked),
  optional('votes', votes, { vi: 'Số phiếu', en: 'Votes' }, (recipient) => recipient.votes),
  optional('note', text, { vi: 'Ghi chú', en: 'Note' }, ({ note }) => note),
  column('quotes', many(word), { vi: 'Câu gốc', en: 'Sentences of the source' }, ({ quotes }) => quotes),
];

const countColumns: Column<Award['counts'][number]>[] = [
  column(
    'number',
    count,
    { vi: 'Số lượng, khi không nêu tên', en: 'How many, where none is named' },
    ({ number }) => number,
  ),
  column('of', choice(countedKinds), { vi: 'Đối tượng', en: 'Of whom' }, ({ of }) => of),
];

const datedRecipients = (award: Award): DatedRecipient[] =>
  award.recipients.map((recipient) => ({
    ...recipient,
    day: dayOfNames(award),
    quotes: award.evidence.flatMap(({ fact, quote }) =>
      fact === `recipients.${recipient.index}` && quote !== undefined ? [quote] : [],
    ),
  }));

const awards = (source: DataSource): Told<Award>[] =>
  source.archive.awards.map((award) => told(source, award, { page: 'award', id: award.id }));

const ownAwardColumns: Column<Told<Award>>[] = [
  optional('period', period, { vi: 'Năm thi đua (năm học)', en: 'Year or school year' }, ({ of }) => of.period),
  optional('decision', decision, { vi: 'Quyết định', en: 'Decision' }, ({ of }) => of.decision),
  optional(
    'announcedAt',
    recordId,
    { vi: 'Hội nghị công bố', en: 'Meeting that announced it' },
    ({ of }) => of.announcedAt?.id,
  ),
  column('follows', many(recordId), { vi: 'Tiếp theo tư liệu', en: 'Follows' }, ({ of }) =>
    of.follows.map(({ id }) => id),
  ),
  optional('complete', flag, { vi: 'Nêu đủ', en: 'Complete' }, ({ of }) => of.complete),
  optional(
    'day',
    day,
    { vi: 'Ngày công bố, hoặc ngày quyết định', en: 'Day of the announcement, else of the decision' },
    ({ of }) => of.day,
  ),
  column(
    'recipients',
    list([recipientUnit, recipientBloc('bloc'), awardTypeColumn, ...stateColumns, ...recipientColumns]),
    { vi: 'Đơn vị được khen thưởng', en: 'Recipients' },
    ({ of }) => datedRecipients(of),
  ),
  column(
    'counts',
    list([awardTypeColumn, ...stateColumns, ...countColumns]),
    { vi: 'Số lượng', en: 'Counts' },
    ({ of }) => of.counts,
  ),
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

export const awardsTable = table(awards, awardColumns, ({ of }) => yearOfRecord(of.id));

export const awardsSheet = sheet(
  awardLines,
  [
    ...columnsOf([...aroundAward.before, ...ownAwardColumns], ({ award }: AwardLine) => award),
    // The record has a column `bloc` of its own.
    ...columnsOf([recipientUnit, recipientBloc('recipientBloc')], ({ recipient }: AwardLine) => recipient),
    ...columnsOf([awardTypeColumn], ({ recipient, counted }: AwardLine) => recipient ?? counted),
    ...columnsOf(stateColumns, ({ recipient, counted }: AwardLine) => recipient ?? counted),
    ...columnsOf(recipientColumns, ({ recipient }: AwardLine) => recipient),
    ...columnsOf(countColumns, ({ counted }: AwardLine) => counted),
    ...columnsOf(aroundAward.after, ({ award }: AwardLine) => award),
  ],
  ({ award }) => yearOfRecord(award.of.id),
);
