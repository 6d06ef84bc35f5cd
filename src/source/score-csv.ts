import { CsvError, parse } from 'csv-parse/sync';
import type { Pointer, Position, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';

/** A score table as it is committed: cells as text, rows with the line they begin at. */
export interface ScoreCsv {
  header: string[];
  rows: { line: number; cells: string[] }[];
}

/** The mark between the cells: Excel writes commas or semicolons, after the country it is set to. */
function delimiterOf(text: string): ',' | ';' {
  const firstLine = text.slice(0, text.indexOf('\n'));
  return firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
}

/** Reads `scores.csv`, separated by commas or by semicolons. */
export function readScoreCsv(text: string, path: string): { data: ScoreCsv | undefined; problems: Problem[] } {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    const [header, ...rows] = records.map(({ info, record }) => {
      const breaks = record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
      return { line: info.lines - breaks, cells: record };
    });
    return { data: { header: header?.cells ?? [], rows }, problems: [] };
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
  const { data } = readScoreCsv(text, '');
  const lines = text.split('\n');
  const delimiter = delimiterOf(text);
  const starts = new Map<number, number[]>();
  return ([part, first, second]) => {
    const line = part === 'rows' ? (data?.rows[Number(first)]?.line ?? 1) : 1;
    const cell = Number((part === 'rows' ? second : first) ?? 0);
    const columns = starts.get(line) ?? cellStarts(lines[line - 1] ?? '', delimiter);
    starts.set(line, columns);
    return { line, column: columns[cell] ?? 1 };
  };
}

/** The columns, from one, at which the cells of a line begin. */
function cellStarts(row: string, delimiter: string): number[] {
  const starts = [1];
  let quoted = false;
  for (const [index, character] of row.split('').entries()) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) starts.push(index + 2);
  }
  return starts;
}
