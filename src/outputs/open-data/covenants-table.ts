import type { Covenant } from '../../archive/archive.ts';
import { dayOfNames } from '../../archive/names.ts';
import { covenantKinds } from '../../schemas/covenants.ts';
import type { LocalText } from '../../schemas/text.ts';
import type { Column, Reference } from './column.ts';
import { choice, column, count, day, list, many, optional, period, recordId, text } from './column.ts';
import type { Told } from './record-columns.ts';
import { aroundOwn, bloc, gatheredOn, gathering, inJsonAlone, on, told, unit } from './record-columns.ts';
import type { DataSource } from './table.ts';
import { sheetOf, table, yearOfRecord } from './table.ts';

const covenants = (source: DataSource): Told<Covenant>[] =>
  source.archive.covenants.map((covenant) => told(source, covenant, { page: 'covenant', id: covenant.id }));

/** What a unit set itself, under the name that it then bore. */
interface Target {
  named: Reference;
  target: LocalText;
}

const ownCovenantColumns: Column<Told<Covenant>>[] = [
  column('period', period, { vi: 'Năm thi đua (năm học)', en: 'Year or school year' }, ({ of }) => of.period),
  column('kind', choice(covenantKinds), { vi: 'Chính hay bổ sung', en: 'Main or supplement' }, ({ of }) => of.kind),
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
  optional(
    'leader',
    unit,
    { vi: 'Trưởng khối, Cụm trưởng', en: 'Leader' },
    ({ of }) => of.leader && on(of.leader, dayOfNames(of)),
  ),
  column('deputies', many(unit), { vi: 'Phó Trưởng khối, Cụm phó', en: 'Deputy leaders' }, ({ of }) =>
    of.deputies.map((deputy) => on(deputy, dayOfNames(of))),
  ),
  optional(
    'taskCount',
    count,
    { vi: 'Số nhiệm vụ, nội dung', en: 'How many tasks or points' },
    ({ of }) => of.taskCount,
  ),
  optional('taskNoun', text, { vi: 'Từ nguồn dùng khi đếm', en: 'What the source counts' }, ({ of }) => of.taskNoun),
  optional('taskNote', text, { vi: 'Ghi chú về các nhiệm vụ', en: 'Note on the tasks' }, ({ of }) => of.taskNote),
  column(
    'targets',
    list<Target>(
      [
        column('unit', unit, { vi: 'Đơn vị', en: 'Unit' }, ({ named }) => named),
        column('target', text, { vi: 'Chỉ tiêu, danh hiệu', en: 'Target' }, ({ target }) => target),
      ],
      ({ named, target }) => `${named.name.vi}: ${target.vi}`,
    ),
    { vi: 'Chỉ tiêu của từng đơn vị', en: 'Targets by unit' },
    ({ of }) => of.targets.map(({ unit: one, target }) => ({ named: on(one, dayOfNames(of)), target })),
  ),
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
  column('bloc', bloc, { vi: 'Cụm, khối thi đua', en: 'Cluster or bloc' }, ({ covenant }) =>
    on(covenant.bloc, dayOfNames(covenant)),
  ),
  column(
    'period',
    period,
    { vi: 'Năm thi đua (năm học)', en: 'Year or school year' },
    ({ covenant }) => covenant.period,
  ),
  column('number', count, { vi: 'Số thứ tự', en: 'Number' }, ({ number }) => number),
  column('task', text, { vi: 'Nhiệm vụ', en: 'Task' }, ({ task }) => task),
];

const yearOf = ({ of }: Told<Covenant>): string => yearOfRecord(of.id);

export const covenantsTable = table(covenants, covenantColumns, yearOf);

export const covenantsSheet = sheetOf(covenants, covenantColumns, yearOf);

export const tasksSheet = sheetOf(tasks, taskColumns, ({ covenant }) => yearOfRecord(covenant.id));
