import { recorded } from '../../schemas/recorded.ts';
import type { SiteFacts } from '../../schemas/site.ts';
import { dataAddress, dataTables } from '../../site/routes.ts';
import { en } from '../../words/en.ts';
import { vi } from '../../words/vi.ts';
import type { Rows } from './rows.ts';

/** The catalogue of the open data: what files there are, what they hold, and under which licence. */
export function catalogOf({ name, address, publisher, contact, licence }: SiteFacts, rows: Rows): unknown {
  const whole = (path: string): string => new URL(path, address).href;
  return {
    title: name,
    address,
    ...recorded({ publisher, contact, licence }),
    tables: dataTables.map((table) => ({
      name: table,
      title: { vi: vi.dataMeanings[table], en: en.dataMeanings[table] },
      rows: rows[table].length,
      json: whole(dataAddress(table, 'json')),
      csv: whole(dataAddress(table, 'csv')),
      schema: whole(dataAddress(table, 'schema.json')),
    })),
  };
}
