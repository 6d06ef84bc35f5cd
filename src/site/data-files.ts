import type { Sheet } from './routes.ts';

/** The year of rows that stand for all years together. */
export const overAll = 'all';

/** With what the year of changes begins that came with an update of no known day; its number follows. */
export const ofUpdate = 'update-';

/** A file of open data. */
export interface DataFile {
  address: string;
  /** Bytes. */
  size: number;
}

/** The file of a table that has all its rows. A large one stands beside itself in smaller ones. */
export interface WholeDataFile extends DataFile {
  table: Sheet;
  format: 'json' | 'csv';
  /** The same with gzip; absent beside a file that is not large. */
  compressed?: DataFile;
  /** The rows of each year (`2017`, `2023-2024`), of all years together (`all`), the newest first; none beside a file that is not large, or has rows of no year. */
  years: readonly (DataFile & { year: string })[];
}
