import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';

/** A score table as it is committed: cells as text, rows with the line they begin at. */
export interface ScoreCsv {
  header: string[];
  rows: { line: number; cells: string[] }[];
}

/** Reads `scores.csv`, separated by commas or by semicolons: Excel writes either, after the country it is set to. */
export function readScoreCsv(text: string, path: string): { data: ScoreCsv | undefined; problems: Problem[] } {
  const firstLine = text.slice(0, text.indexOf('\n'));
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    const [header, ...rows] = records.map(({ info, record }) => ({ line: info.lines, cells: record }));
    return { data: { header: header?.cells ?? [], rows }, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? Number(error['lines']) : 1;
    return {
      data: undefined,
      problems: [problem('csv-syntax', path, { detail: error.message }, { position: { line, column: 1 } })],
    };
  }
}
