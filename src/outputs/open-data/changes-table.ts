import type { ComparedCollection } from '../../changes/parts.ts';
import { comparedCollections, parts } from '../../changes/parts.ts';
import type { Change, Release } from '../../changes/release-facts.ts';
import { changeKinds } from '../../changes/release-facts.ts';
import type { Period } from '../../schemas/period.ts';
import { ofUpdate } from '../../site/data-files.ts';
import type { Column } from './column.ts';
import { choice, column, columnsOf, count, day, list, many, optional, recordId } from './column.ts';
import { periodOrAll } from './rankings-table.ts';
import type { DataSource } from './table.ts';
import { sheet, table } from './table.ts';

/** One change, with the release that made it. */
interface ToldChange {
  release: Release;
  change: Change;
}

type Move = Extract<Change, { kind: 'moved-places' }>['moves'][number];

const changes = ({ releases }: DataSource): ToldChange[] =>
  releases.flatMap((release) => release.changes.map((change) => ({ release, change })));

function recordIn({ change }: ToldChange): { collection: ComparedCollection; id: string } | undefined {
  if (!('of' in change)) return undefined;
  const [collection = '', ...id] = change.of.split('/');
  // What is compared is named so.
  return { collection: collection as ComparedCollection, id: id.join('/') };
}

const movedIn = ({ change }: ToldChange) => (change.kind === 'moved-places' ? change : undefined);

const headColumns: Column<ToldChange>[] = [
  column('release', count, { vi: 'Lần cập nhật', en: 'Update' }, ({ release }) => release.number),
  optional('day', day, { vi: 'Ngày', en: 'Day' }, ({ release }) => release.on),
  column('kind', choice(changeKinds), { vi: 'Thay đổi', en: 'Change' }, ({ change }) => change.kind),
  optional(
    'collection',
    choice(comparedCollections),
    { vi: 'Loại tư liệu', en: 'Kind of record' },
    (told) => recordIn(told)?.collection,
  ),
  optional('record', recordId, { vi: 'Mã tư liệu', en: 'Id of the record' }, (told) => recordIn(told)?.id),
  optional('parts', many(choice(parts)), { vi: 'Phần đã sửa', en: 'What was corrected' }, ({ change }) =>
    change.kind === 'corrected' ? change.parts : undefined,
  ),
  optional(
    'bloc',
    recordId,
    { vi: 'Mã cụm, khối thi đua', en: 'Id of the cluster or bloc' },
    (told) => movedIn(told)?.bloc,
  ),
  optional(
    'period',
    periodOrAll,
    { vi: 'Năm thi đua (all: qua các năm)', en: 'Year or school year (all: over the years)' },
    (told): Period | null | undefined => {
      const moved = movedIn(told);
      return moved && (moved.period ?? null);
    },
  ),
];

const moveColumns: Column<Move>[] = [
  column('unit', recordId, { vi: 'Mã đơn vị', en: 'Id of the unit' }, ({ unit }) => unit),
  optional('from', count, { vi: 'Thứ hạng trước', en: 'Rank before' }, ({ from }) => from),
  optional('to', count, { vi: 'Thứ hạng nay', en: 'Rank now' }, ({ to }) => to),
];

const causesColumn: Column<ToldChange> = optional(
  'causes',
  many(recordId),
  { vi: 'Do những tư liệu nào', en: 'Because of which records' },
  (told) => movedIn(told)?.causes,
);

/** The year of a release; one of no known day is told apart by its number. */
const yearOf = ({ release }: ToldChange): string => release.on?.slice(0, 4) ?? `${ofUpdate}${release.number}`;

export const changesTable = table(
  changes,
  [
    ...headColumns,
    optional(
      'moves',
      list(moveColumns),
      { vi: 'Thứ hạng đã đổi', en: 'Ranks that changed' },
      (told) => movedIn(told)?.moves,
    ),
    causesColumn,
  ],
  yearOf,
);

/** A line for each record, and for each place that moved. */
interface ChangeLine {
  told: ToldChange;
  move: Move | undefined;
}

const lines = (source: DataSource): ChangeLine[] =>
  changes(source).flatMap((told) => (movedIn(told)?.moves ?? [undefined]).map((move) => ({ told, move })));

export const changesSheet = sheet(
  lines,
  [
    ...columnsOf(headColumns, ({ told }: ChangeLine) => told),
    ...columnsOf(moveColumns, ({ move }: ChangeLine) => move),
    ...columnsOf([causesColumn], ({ told }: ChangeLine) => told),
  ],
  ({ told }) => yearOf(told),
);
