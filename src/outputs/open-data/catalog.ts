import { recorded } from '../../schemas/recorded.ts';
import { placeholder } from '../../schemas/site.ts';
import type { WholeDataFile } from '../../site/data-files.ts';
import type { DataTable, Sheet } from '../../site/routes.ts';
import { dataAddress, dataTables, sheets as sheetNames, wholeAddress } from '../../site/routes.ts';
import { en } from '../../words/en.ts';
import { groupKindOf } from '../../words/group-kind.ts';
import { vi } from '../../words/vi.ts';
import type { DataSource } from './table.ts';
import { countRows, sheets } from './tables.ts';

/**
 * The catalogue of the open data: what files there are, what they and their columns hold, and under which licence.
 *
 * @param files those with rows
 */
export function catalogOf(source: DataSource, files: readonly WholeDataFile[]): unknown {
  const { site, blocs } = source.archive;
  const { name, address, publisher, contact, licence } = site;
  const kind = groupKindOf(blocs);
  const whole = (path: string): string => wholeAddress(path, address);
  const isTable = (sheet: Sheet): sheet is DataTable => (dataTables as readonly Sheet[]).includes(sheet);
  const counts = countRows(source);
  return {
    title: name,
    address,
    // An address with places to be filled in is for pages alone.
    ...recorded({ publisher, contact: contact?.replace(placeholder, ''), licence }),
    tables: sheetNames.map((sheet) => ({
      name: sheet,
      title: { vi: vi[kind].dataMeanings[sheet], en: en[kind].dataMeanings[sheet] },
      rows: counts[sheet],
      ...Object.assign({}, ...files.filter(({ table }) => table === sheet).map((file) => addressesOf(file, whole))),
      ...(isTable(sheet) && { schema: whole(dataAddress(sheet, 'schema.json')) }),
      columns: sheets[sheet].columns.map(({ name: column, title }) => ({ name: column, title })),
    })),
  };
}

/** Where a table stands in one format: `csv`, and of a large one `csvGzip` and `csvByYear`. */
function addressesOf({ format, address, compressed, years }: WholeDataFile, whole: (path: string) => string): unknown {
  return {
    [format]: whole(address),
    ...(compressed !== undefined && { [`${format}Gzip`]: whole(compressed.address) }),
    ...(years.length > 0 && {
      [`${format}ByYear`]: years.map((part) => ({ year: part.year, address: whole(part.address) })),
    }),
  };
}
