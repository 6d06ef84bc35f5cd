import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import type { DestinationOf, Sheet } from '../routes.ts';
import { catalogAddress, dataAddress, dataTables, sheets } from '../routes.ts';
import type { Thing } from '../structured-data.ts';
import { datasetThing } from '../structured-data.ts';
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
  tables: { meaning: string; rows: number; files: Link[]; schema?: Link | undefined }[];
  catalog: Link;
}

export function dataPage(edition: Edition, destination: DestinationOf<'data'>): DataPage {
  const { t, rowCounts } = edition;
  return {
    ...sectionFrame(edition, destination, { about: aboutData(edition) }),
    use: t.dataUse,
    licence: licenceOf(edition),
    caption: t.dataFiles,
    columns: { meaning: t.dataMeaning, rows: t.dataRows, formats: t.dataFormats, schema: t.dataSchema },
    tables: sheets.map((sheet) => {
      const isTable = (dataTables as readonly Sheet[]).includes(sheet);
      return {
        meaning: t.dataMeanings[sheet],
        rows: rowCounts[sheet],
        files: (isTable ? (['json', 'csv'] as const) : (['csv'] as const)).map((format) => ({
          address: dataAddress(sheet, format),
          text: `${sheet}.${format}`,
        })),
        schema: isTable ? { address: dataAddress(sheet, 'schema.json'), text: 'JSON Schema' } : undefined,
      };
    }),
    catalog: { address: catalogAddress, text: t.dataCatalog },
  };
}

function aboutData(edition: Edition): Thing {
  const { t, archive, lang } = edition;
  const files = sheets.flatMap((sheet) => [
    ...((dataTables as readonly Sheet[]).includes(sheet)
      ? [{ address: dataAddress(sheet, 'json'), type: 'application/json' }]
      : []),
    { address: dataAddress(sheet, 'csv'), type: 'text/csv' },
  ]);
  const name = `${t.sections.data} · ${inLang(archive.site.name, lang).text}`;
  return datasetThing(edition, { name, description: t.sectionIntros.data, files });
}
