import type { Handover, Meeting } from '../../archive/archive.ts';
import type { Day } from '../../schemas/day.ts';
import type { Person } from '../../schemas/meetings.ts';
import { meetingKinds, timesOfDay } from '../../schemas/meetings.ts';
import type { Column } from './column.ts';
import { choice, column, day, group, list, many, optional, period, recordId, text, word } from './column.ts';
import type { Told } from './record-columns.ts';
import { aroundOwn, attendance, gatheredOn, idOf, on, told, unit } from './record-columns.ts';
import type { DataSource } from './table.ts';
import { sheetOf, table, yearOfRecord } from './table.ts';

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
  column('period', period, { vi: 'năm thi đua (năm học)', en: 'year or school year' }, (passed) => passed.period),
  optional(
    'leader',
    unit,
    { vi: 'đơn vị nhận', en: 'incoming leader' },
    (passed) => passed.leader && on(passed.leader, passed.on),
  ),
  column('deputies', many(unit), { vi: 'đơn vị nhận nhiệm vụ phó', en: 'incoming deputy leaders' }, (passed) =>
    passed.deputies.map((deputy) => on(deputy, passed.on)),
  ),
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
  optional('endDate', day, { vi: 'Ngày kết thúc', en: 'Last day' }, ({ of }) => of.endDate),
  optional('timeOfDay', choice(timesOfDay), { vi: 'Buổi', en: 'Time of day' }, ({ of }) => of.timeOfDay),
  optional('dateNote', text, { vi: 'Ghi chú về ngày', en: 'Note on the day' }, ({ of }) => of.dateNote),
  optional('place', text, { vi: 'Nơi', en: 'Place' }, ({ of }) => of.place),
  column('reviews', many(period), { vi: 'Năm được tổng kết', en: 'Years reviewed' }, ({ of }) => of.reviews),
  column('opens', many(period), { vi: 'Năm được phát động', en: 'Years opened' }, ({ of }) => of.opens),
  column('periods', many(period), { vi: 'Các năm liên quan', en: 'Every year it belongs to' }, ({ of }) => of.periods),
  optional('attending', attendance, { vi: 'Tham dự', en: 'Attending' }, ({ of }) => gatheredOn(of.attending, of.date)),
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

const yearOf = ({ of }: Told<Meeting>): string => yearOfRecord(of.id);

export const meetingsTable = table(meetings, meetingColumns, yearOf);

export const meetingsSheet = sheetOf(meetings, meetingColumns, yearOf);
