import type { Edition } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import { catalogAddress, dataAddress, dataTables } from '../routes.ts';
import type { Frame, Heading, Licence } from './frame.ts';
import { licenceOf, sectionFrame } from './frame.ts';
import type { Link } from './phrases.ts';

/** The open data. */
export interface DataPage {
  frame: Frame;
  heading: Heading;
  use: string;
  licence?: Licence | undefined;
  caption: string;
  columns: { meaning: string; rows: string; formats: string; schema: string };
  tables: { meaning: string; rows: number; files: Link[]; schema: Link }[];
  catalog: Link;
}

export function dataPage(edition: Edition, destination: DestinationOf<'data'>): DataPage {
  const { t, rowCounts } = edition;
  return {
    ...sectionFrame(edition, destination),
    use: t.dataUse,
    licence: licenceOf(edition),
    caption: t.dataFiles,
    columns: { meaning: t.dataMeaning, rows: t.dataRows, formats: t.dataFormats, schema: t.dataSchema },
    tables: dataTables.map((table) => ({
      meaning: t.dataMeanings[table],
      rows: rowCounts[table],
      files: (['json', 'csv'] as const).map((format) => ({
        address: dataAddress(table, format),
        text: `${table}.${format}`,
      })),
      schema: { address: dataAddress(table, 'schema.json'), text: 'JSON Schema' },
    })),
    catalog: { address: catalogAddress, text: t.dataCatalog },
  };
}
