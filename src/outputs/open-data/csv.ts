import { stringify } from 'csv-stringify/sync';
import type { Cell } from './column.ts';
import type { CsvTable } from './table.ts';

/**
 * A data table as CSV: UTF-8 with a byte order mark, which Excel needs to read Vietnamese. A cell that a spreadsheet would
 * take for a formula is made harmless with a leading apostrophe. Lists of ids are joined with "; ", which no id holds; lists of
 * texts have one a line of the cell, since no text of the archive holds the end of a line.
 */
export function toCsv({ columns }: Pick<CsvTable, 'columns'>, rows: readonly Cell[][]): string {
  return stringify([columns.map(({ name }) => name), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // The writer quotes a cell that holds the end of a record, and that is not how a line of a cell ends.
    quoted_match: /[\r\n]/u,
  });
}
