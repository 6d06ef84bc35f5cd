import type { DataFile, WholeDataFile } from '../../site/data-files.ts';
import { dataAddress, dataTables, sheets as sheetNames } from '../../site/routes.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import type { DataSource } from './table.ts';
import { sheets, tables } from './tables.ts';

/** From how many bytes on a file is large: it is there compressed too, and by year. */
const large = 5_000_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** The files of open data that hold rows: what they are, and what is in each, by its address. */
export interface DataFiles {
  files: readonly WholeDataFile[];
  contents: ReadonlyMap<string, Bytes>;
}

/** The rows of a file, and those of each year, as text. */
interface Texts {
  whole: () => string;
  byYear: () => [year: string, text: string][];
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
  const file = (table: WholeDataFile['table'], format: WholeDataFile['format'], texts: Texts): WholeDataFile => {
    const content = encoder.encode(texts.whole());
    const whole = { table, format, ...put(dataAddress(table, format), content) };
    if (content.length < from) return { ...whole, years: [] };
    const years = texts
      .byYear()
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .map(([year, text]) => ({ year, ...put(dataAddress(table, format, year), encoder.encode(text)) }));
    return { ...whole, compressed: put(dataAddress(table, `${format}.gz`), gzip(content)), years };
  };
  const files = [
    ...dataTables.map((name) => {
      const { rows, byYear } = tables[name];
      return file(name, 'json', {
        whole: () => toJson(rows(source)),
        byYear: () => [...byYear(source)].map(([year, some]) => [year, toJson(some)]),
      });
    }),
    ...sheetNames.map((name) => {
      const sheet = sheets[name];
      return file(name, 'csv', {
        whole: () => toCsv(sheet, sheet.rows(source)),
        byYear: () => [...sheet.byYear(source)].map(([year, some]) => [year, toCsv(sheet, some)]),
      });
    }),
  ];
  return { files, contents };
}
