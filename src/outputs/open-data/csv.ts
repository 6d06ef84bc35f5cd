import { stringify } from 'csv-stringify/sync';
import type { Cell } from './column.ts';
import type { CsvTable } from './table.ts';

const endOfRow = '\r\n';

/**
 * A data table as CSV: UTF-8 with a byte order mark, which Excel needs to read Vietnamese. A cell that a spreadsheet would
 * take for a formula is made harmless with a leading apostrophe. Lists of ids are joined with "; ", which no id holds; lists of
 * texts have one a line of the cell, since no text of the archive holds the end of a line.
 */
export function toCsv(table: Pick<CsvTable, 'columns'>, rows: readonly Cell[][]): string {
  return csvOfRows(table, csvRows(rows));
}

/** Rows as each stands in a CSV file of them, without what ends it. */
export function csvRows(rows: readonly Cell[][]): string[] {
  const texts = written(rows).split(endOfRow).slice(0, -1);
  // Where a cell holds the end of a row, one is written after the other.
  return texts.length === rows.length ? texts : rows.map((row) => written([row]).slice(0, -endOfRow.length));
}

/** The same file as `toCsv` makes of rows, of what stands in it for each. */
export function csvOfRows({ columns }: Pick<CsvTable, 'columns'>, texts: readonly string[]): string {
  const head = csvRows([columns.map(({ name }) => name)]);
  return `\uFEFF${[...head, ...texts, ''].join(endOfRow)}`;
}

function written(rows: readonly Cell[][]): string {
  return stringify([...rows], {
    escape_formulas: true,
    record_delimiter: endOfRow,
    // The writer quotes a cell that holds the end of a record, and that is not how a line of a cell ends.
    quoted_match: /[\r\n]/u,
  });
}
