import { recorded } from '../../schemas/recorded.ts';
import { placeholder } from '../../schemas/site.ts';
import type { DataTable, Sheet } from '../../site/routes.ts';
import { dataAddress, dataTables, sheets as sheetNames, wholeAddress } from '../../site/routes.ts';
import { en } from '../../words/en.ts';
import { groupKindOf } from '../../words/group-kind.ts';
import { vi } from '../../words/vi.ts';
import type { DataSource } from './table.ts';
import { countRows, sheets } from './tables.ts';

/** The catalogue of the open data: what files there are, what they and their columns hold, and under which licence. */
export function catalogOf(source: DataSource): unknown {
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
      ...(isTable(sheet) && {
        json: whole(dataAddress(sheet, 'json')),
        schema: whole(dataAddress(sheet, 'schema.json')),
      }),
      csv: whole(dataAddress(sheet, 'csv')),
      columns: sheets[sheet].columns.map(({ name: column, title }) => ({ name: column, title })),
    })),
  };
}
