import type { Archive, ArchiveRecord, Evidence } from '../../archive/archive.ts';
import { dayOfNames } from '../../archive/names.ts';
import { recorded } from '../../schemas/recorded.ts';
import type { Destination } from '../../site/routes.ts';
import type { Column, Reference } from './column.ts';
import { choice, column, flag, optional, recordId, text, word } from './column.ts';
import type { Told } from './record-columns.ts';
import { bloc, inPeriod, on, pagesColumn, sourceColumns, told } from './record-columns.ts';
import type { DataSource } from './table.ts';
import { sheetOf, table, yearOfRecord } from './table.ts';

const collections = ['meetings', 'awards', 'covenants', 'results'] as const;

/** A sentence on which a fact of a record rests, or why it was concluded. */
interface ToldEvidence {
  collection: (typeof collections)[number];
  id: string;
  bloc?: Reference;
  year: string;
  evidence: Evidence;
}

/** The records that have evidence, with the page on which each stands: a result has none of its own. */
function recordsIn({ meetings, awards, covenants, results }: Archive) {
  const row = (
    collection: ToldEvidence['collection'],
    record: ArchiveRecord,
    named: Reference | undefined,
    page: Destination,
    year = yearOfRecord(record.id),
  ) => ({ of: recorded({ collection, id: record.id, bloc: named, year }), record, page });
  return [
    ...meetings.map((one) => row('meetings', one, one.bloc && on(one.bloc, one.date), { page: 'meeting', id: one.id })),
    ...awards.map((one) =>
      row('awards', one, one.bloc && on(one.bloc, dayOfNames(one)), { page: 'award', id: one.id }),
    ),
    ...covenants.map((one) => row('covenants', one, on(one.bloc, dayOfNames(one)), { page: 'covenant', id: one.id })),
    ...results.map((one) =>
      row(
        'results',
        one,
        inPeriod(one.bloc, one.period),
        { page: 'annual', bloc: one.bloc.id, period: one.period },
        one.period,
      ),
    ),
  ];
}

const evidence = (source: DataSource): Told<ToldEvidence>[] =>
  recordsIn(source.archive).flatMap(({ of, record, page }) =>
    record.evidence.map((one) => told(source, { ...of, evidence: one }, page)),
  );

const columns: Column<Told<ToldEvidence>>[] = [
  column('collection', choice(collections), { vi: 'Loại tư liệu', en: 'Kind of record' }, ({ of }) => of.collection),
  column('record', recordId, { vi: 'Mã tư liệu', en: 'Id of the record' }, ({ of }) => of.id),
  optional('bloc', bloc, { vi: 'Cụm, khối thi đua', en: 'Cluster or bloc' }, ({ of }) => of.bloc),
  column(
    'fact',
    word,
    { vi: 'Dữ kiện', en: 'Fact' },
    ({
      of: {
        evidence: { fact, field },
      },
    }) => (field === undefined ? fact : `${fact}.${field}`),
  ),
  optional('quote', word, { vi: 'Câu gốc', en: 'Sentence of the source' }, ({ of }) => of.evidence.quote),
  column('inferred', flag, { vi: 'Suy ra', en: 'Inferred' }, ({ of }) => of.evidence.inferred),
  optional('note', text, { vi: 'Ghi chú', en: 'Note' }, ({ of }) => of.evidence.note),
  column('source', sourceColumns, { vi: 'Nguồn', en: 'Source' }, ({ of }) => of.evidence.source),
  pagesColumn,
];

const yearOf = ({ of }: Told<ToldEvidence>): string => of.year;

export const evidenceTable = table(evidence, columns, yearOf);

export const evidenceSheet = sheetOf(evidence, columns, yearOf);
