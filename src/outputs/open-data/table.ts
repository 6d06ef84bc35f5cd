import { z } from 'zod';
import type { Archive, Bloc } from '../../archive/archive.ts';
import type { Release } from '../../changes/release-facts.ts';
import type { BlocStandings } from '../../ranking/standing.ts';
import type { Bilingual, Cell, Column, CsvColumn } from './column.ts';
import { jsonOf, schemaOf } from './column.ts';

/** What the open data is made from. */
export interface DataSource {
  archive: Archive;
  standings: ReadonlyMap<Bloc, BlocStandings>;
  /** What this release and those before it changed, newest first. */
  releases: readonly Release[];
}

/** The rows of a data file. */
interface Rows<T> {
  count: (source: DataSource) => number;
  rows: (source: DataSource) => T[];
  /** The year to which each of them belongs, as the parts of a large file are named: `2017`, `2023-2024`, `all`. Absent where they belong to none. */
  years?: ((source: DataSource) => string[]) | undefined;
}

/** A data file of JSON: a list of rows, and the schema of them. An absent key means that no source on record gives it. */
export interface Table extends Rows<Record<string, unknown>> {
  /** A JSON Schema. */
  schema: () => unknown;
}

/** A data file of CSV: each row on a line. */
export interface CsvTable extends Rows<Cell[]> {
  columns: readonly { name: string; title: Bilingual }[];
}

/** The year of a row, where rows belong to years. */
type YearOf<R> = (row: R) => string;

/** The year of a record: that of the folder in which it stands. */
export const yearOfRecord = (id: string): string => id.split('/')[0] ?? id;

function rowsAs<R, T>(
  rowsOf: (source: DataSource) => readonly R[],
  as: (row: R) => T,
  yearOf: YearOf<R> | undefined,
): Rows<T> {
  return {
    count: (source) => rowsOf(source).length,
    rows: (source) => rowsOf(source).map(as),
    years: yearOf && ((source) => rowsOf(source).map(yearOf)),
  };
}

export function table<R>(
  rowsOf: (source: DataSource) => readonly R[],
  columns: readonly Column<R>[],
  yearOf?: YearOf<R>,
): Table {
  return {
    ...rowsAs(rowsOf, (row) => jsonOf(columns, row), yearOf),
    schema: () => z.toJSONSchema(z.array(schemaOf(columns as readonly Column<never>[])), { target: 'draft-2020-12' }),
  };
}

export function sheet<R>(
  rowsOf: (source: DataSource) => readonly R[],
  columns: readonly CsvColumn<R>[],
  yearOf?: YearOf<R>,
): CsvTable {
  return { ...rowsAs(rowsOf, (row) => columns.map(({ cell }) => cell(row)), yearOf), columns };
}

/** A CSV file with a line for each row of the table, and the columns that its fields have. */
export function sheetOf<R>(
  rowsOf: (source: DataSource) => readonly R[],
  columns: readonly Column<R>[],
  yearOf?: YearOf<R>,
): CsvTable {
  return sheet(
    rowsOf,
    columns.flatMap(({ csv }) => csv),
    yearOf,
  );
}
