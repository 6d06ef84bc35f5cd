import type { DataFile, WholeDataFile } from '../../site/data-files.ts';
import { dataAddress, dataTables, sheets as sheetNames } from '../../site/routes.ts';
import { csvOfRows, csvRows } from './csv.ts';
import { jsonOfRows, jsonRows } from './json.ts';
import type { DataSource } from './table.ts';
import { sheets, tables } from './tables.ts';

/** From how many bytes on a file is large: it is there compressed too, and by year. */
const large = 5_000_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** The files of open data that hold rows: what they are, and what is in each, by its address. */
export interface DataFiles {
  files: readonly WholeDataFile[];
  contents: Map<string, Bytes>;
}

/** The rows of a file, each as it stands there and in the file of its year. */
interface Texts {
  rows: readonly string[];
  /** The year of each, where they belong to years. */
  years?: (() => string[]) | undefined;
  /** The file that some of them make. */
  fileOf: (rows: readonly string[]) => string;
}

/**
 * @param gzip compresses a file
 * @param from from how many bytes on a file is large
 */
export function dataFilesOf(source: DataSource, gzip: (bytes: Bytes) => Bytes, from = large): DataFiles {
  const encoder = new TextEncoder();
  const contents = new Map<string, Bytes>();
  const put = (address: string, content: Bytes): DataFile => {
    contents.set(address, content);
    return { address, size: content.length };
  };
  const file = (
    table: WholeDataFile['table'],
    format: WholeDataFile['format'],
    { rows, years: yearsOf, fileOf }: Texts,
  ): WholeDataFile => {
    const content = encoder.encode(fileOf(rows));
    const whole = { table, format, ...put(dataAddress(table, format), content) };
    if (content.length < from) return { ...whole, years: [] };
    const yearOf = yearsOf?.();
    const byYear = yearOf === undefined ? [] : [...Map.groupBy(rows.entries(), ([index]) => yearOf[index] ?? '')];
    const years = byYear
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .map(([year, some]) => {
        const text = fileOf(some.map(([, row]) => row));
        return { year, ...put(dataAddress(table, format, year), encoder.encode(text)) };
      });
    return { ...whole, compressed: put(dataAddress(table, `${format}.gz`), gzip(content)), years };
  };
  const files = [
    ...dataTables.map((name) => {
      const { rows, years } = tables[name];
      return file(name, 'json', {
        rows: jsonRows(rows(source)),
        years: years && (() => years(source)),
        fileOf: jsonOfRows,
      });
    }),
    ...sheetNames.map((name) => {
      const { rows, years, columns } = sheets[name];
      return file(name, 'csv', {
        rows: csvRows(rows(source)),
        years: years && (() => years(source)),
        fileOf: (some) => csvOfRows({ columns }, some),
      });
    }),
  ];
  return { files, contents };
}
