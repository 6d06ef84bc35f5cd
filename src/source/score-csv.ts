import { CsvError, parse } from 'csv-parse/sync';
import type { Pointer, Position, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { toId } from '../text/to-id.ts';

/** A score table as it is committed: cells as text, rows with the line they begin at. */
export interface ScoreCsv {
  header: string[];
  rows: { line: number; cells: string[] }[];
}

type Delimiter = ',' | ';' | '\t';

/** A first line by which Excel is told the mark between the cells; it is no row. */
const separatorLine = /^sep=(?<mark>[,;\t])[ \t]*(?=\n|$)/iu;

/**
 * The mark between the cells: Excel writes commas, semicolons or tabs, after the country it is set to and the kind of file
 * that is chosen. The commonest in the first line is it.
 */
function delimiterOf(text: string): Delimiter {
  const firstLine = /^\s*(?<line>[^\n]*\S[^\n]*)/u.exec(text)?.groups?.['line'] ?? '';
  const said = separatorLine.exec(firstLine)?.groups?.['mark'];
  if (said !== undefined) return said as Delimiter;
  const counts = ([',', ';', '\t'] as const).map((mark) => [mark, firstLine.split(mark).length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** A table without the rows and columns that hold nothing, and which columns of the file are left. */
interface Table extends ScoreCsv {
  columns: number[];
  headerLine: number;
}

/** @throws CsvError where quotation marks are wrong */
function readTable(text: string): Table {
  const records = parse(text.replace(separatorLine, ''), {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    trim: true,
  }) as unknown as { info: { lines: number }; record: string[] }[];
  const filledRows = records
    .filter(({ record }) => record.some((cell) => cell !== ''))
    .map(({ info, record }) => {
      const breaks = record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
      return { line: info.lines - breaks, cells: record };
    });
  const [header, ...below] = withoutTitle(filledRows);
  const rows = withoutSum(below, header?.cells ?? []);
  const filled = new Set<number>();
  for (const row of [header, ...rows])
    for (const [index, cell] of (row?.cells ?? []).entries()) if (cell !== '') filled.add(index);
  const columns = [...filled].filter((index) => !isRowNumber(index, header?.cells ?? [], rows)).sort((a, b) => a - b);
  const kept = (cells: readonly string[]): string[] =>
    columns.filter((index) => index < cells.length).map((index) => cells[index] ?? '');
  return {
    header: kept(header?.cells ?? []).map((cell) => ownColumn(cell) ?? cell),
    headerLine: header?.line ?? 1,
    rows: rows.map(({ line, cells }) => ({ line, cells: kept(cells) })),
    columns,
  };
}

type Row = ScoreCsv['rows'][number];

/** What bloc offices call the columns that are no points, without marks. */
const columnNames: Readonly<Record<'unit' | 'total' | 'number', readonly string[]>> = {
  unit: ['unit', 'don-vi', 'ten-don-vi', 'don-vi-thi-dua', 'co-quan-don-vi', 'ten-co-quan-don-vi'],
  total: ['total', 'tong', 'tong-diem', 'tong-cong', 'cong'],
  number: ['stt', 'tt', 'so-tt', 'so-thu-tu', 'no'],
};

/** The column that a cell of the first line names in the words of an office. */
function ownColumn(cell: string): 'unit' | 'total' | undefined {
  const id = toId(cell);
  return (['unit', 'total'] as const).find((name) => columnNames[name].includes(id));
}

/** The lines from that of the columns on. Above it a sheet may have its title, a line of one cell. */
function withoutTitle(rows: readonly Row[]): readonly Row[] {
  const start = rows.findIndex(({ cells }) => cells.some((cell) => ownColumn(cell) === 'unit'));
  const isTitle = ({ cells }: Row): boolean => cells.filter((cell) => cell !== '').length === 1;
  return start > 0 && rows.slice(0, start).every(isTitle) ? rows.slice(start) : rows;
}

/** A last line that sums up the others is of no unit. */
function withoutSum(rows: readonly Row[], header: readonly string[]): readonly Row[] {
  const last = rows.at(-1);
  const unit = header.findIndex((cell) => ownColumn(cell) === 'unit');
  const label = last?.cells.slice(0, unit + 1).find((cell) => cell !== '') ?? '';
  return columnNames.total.includes(toId(label)) ? rows.slice(0, -1) : rows;
}

/** Whether a column only numbers the lines. */
function isRowNumber(index: number, header: readonly string[], rows: readonly Row[]): boolean {
  return (
    columnNames.number.includes(toId(header[index] ?? '')) &&
    rows.every(({ cells }) => /^\d{0,4}\.?$/u.test(cells[index] ?? ''))
  );
}

/**
 * Reads `scores.csv`, separated by commas, semicolons or tabs. Rows and columns in which every cell is empty are none: Excel
 * leaves them where something once stood. Nor are what a sheet has besides: a title above the columns, a column of numbers, a
 * line of sums; "Đơn vị" and "Tổng điểm" are the columns `unit` and `total`.
 */
export function readScoreCsv(text: string, path: string): { data: ScoreCsv | undefined; problems: Problem[] } {
  try {
    const { header, rows } = readTable(text);
    return { data: { header, rows }, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED';
    const line = unclosed ? lineOfOpenQuote(text) : 'lines' in error ? Number(error['lines']) : 1;
    const fault = unclosed ? 'unclosed-quote' : 'stray-quote';
    return { data: undefined, problems: [problem('csv-syntax', path, { fault }, { position: { line, column: 1 } })] };
  }
}

/** The line of the quotation mark that is never closed: the last one that opens a cell. */
function lineOfOpenQuote(text: string): number {
  return text.slice(0, text.lastIndexOf('"')).split('\n').length;
}

/** Finds the places of cells: `['header', column]` or `['rows', row, column]`; a row's first cell for a bare row. */
export function cellsOf(text: string): (pointer: Pointer) => Position {
  const lines = text.split('\n');
  const delimiter = delimiterOf(text);
  const { rows, columns, headerLine } = tableOrNone(text);
  const starts = new Map<number, number[]>();
  return ([part, first, second]) => {
    const line = part === 'rows' ? (rows[Number(first)]?.line ?? 1) : headerLine;
    const cell = Number((part === 'rows' ? second : first) ?? 0);
    const all = starts.get(line) ?? cellStarts(lines[line - 1] ?? '', delimiter);
    starts.set(line, all);
    return { line, column: all[columns[cell] ?? cell] ?? 1 };
  };
}

function tableOrNone(text: string): Pick<Table, 'rows' | 'columns' | 'headerLine'> {
  try {
    return readTable(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], columns: [], headerLine: 1 };
  }
}

/** The columns, from one, at which the cells of a line begin. */
function cellStarts(row: string, delimiter: Delimiter): number[] {
  const starts = [1];
  let quoted = false;
  for (const [index, character] of row.split('').entries()) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) starts.push(index + 2);
  }
  return starts;
}
