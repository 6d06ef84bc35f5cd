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

export function table<R>(rowsOf: (source: DataSource) => readonly R[], columns: readonly Column<R>[]): Table {
  return {
    count: (source) => rowsOf(source).length,
    rows: (source) => rowsOf(source).map((row) => jsonOf(columns, row)),
    schema: () => z.toJSONSchema(z.array(schemaOf(columns as readonly Column<never>[])), { target: 'draft-2020-12' }),
  };
}

export function sheet<R>(rowsOf: (source: DataSource) => readonly R[], columns: readonly CsvColumn<R>[]): CsvTable {
  return {
    count: (source) => rowsOf(source).length,
    columns,
    rows: (source) => rowsOf(source).map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** A CSV file with a line for each row of the table, and the columns that its fields have. */
export function sheetOf<R>(rowsOf: (source: DataSource) => readonly R[], columns: readonly Column<R>[]): CsvTable {
  return sheet(
    rowsOf,
    columns.flatMap(({ csv }) => csv),
  );
}
