import { formatPeriod, formatSize } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { WholeDataFile } from '../data-files.ts';
import { ofUpdate, overAll } from '../data-files.ts';
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
  /** Large files in parts. */
  byYear?: { heading: string; use: string; files: { name: string; years: Link[] }[] } | undefined;
  catalog: Link;
}

export function dataPage(edition: Edition, destination: DestinationOf<'data'>): DataPage {
  const { t } = edition;
  const counts = edition.rowCounts();
  const files = edition.dataFiles();
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
        rows: counts[sheet],
        files: files.filter(({ table }) => table === sheet).flatMap((file) => linksTo(edition, file)),
        schema: isTable ? { address: dataAddress(sheet, 'schema.json'), text: 'JSON Schema' } : undefined,
      };
    }),
    byYear: byYear(edition, files),
    catalog: { address: catalogAddress, text: t.dataCatalog },
  };
}

/** A large file is told with its size, and with the smaller one of the same content. */
function linksTo({ lang }: Edition, { table, format, address, size, compressed }: WholeDataFile): Link[] {
  const name = `${table}.${format}`;
  if (compressed === undefined) return [{ address, text: name }];
  return [
    { address, text: `${name} (${formatSize(size, lang)})` },
    { address: compressed.address, text: `${name}.gz (${formatSize(compressed.size, lang)})` },
  ];
}

function byYear({ t, lang }: Edition, files: readonly WholeDataFile[]): DataPage['byYear'] {
  const divided = files.filter(({ years }) => years.length > 0);
  if (divided.length === 0) return undefined;
  return {
    heading: t.dataByYear,
    use: t.dataByYearUse,
    files: divided.map(({ table, format, years }) => ({
      name: `${table}.${format}`,
      years: years.map(({ year, address }) => ({ address, text: yearLabel(year) })),
    })),
  };

  function yearLabel(year: string): string {
    if (year === overAll) return t.dataOfAllYears;
    // An update of no known day.
    const update = year.startsWith(ofUpdate) ? Number(year.slice(ofUpdate.length)) : undefined;
    return update === undefined ? formatPeriod(year, lang) : t.releaseTitle({ number: update, day: undefined });
  }
}

function aboutData(edition: Edition): Thing {
  const { t, archive, lang } = edition;
  const files = edition
    .dataFiles()
    .flatMap(({ address, format, compressed }) => [
      { address, type: format === 'json' ? 'application/json' : 'text/csv' },
      ...(compressed === undefined ? [] : [{ address: compressed.address, type: 'application/gzip' }]),
    ]);
  const name = `${t.sections.data} · ${inLang(archive.site.name, lang).text}`;
  return datasetThing(edition, { name, description: t.sectionIntros.data, files });
}
