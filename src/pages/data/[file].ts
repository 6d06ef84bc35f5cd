import type { APIRoute } from 'astro';
import { viewIn } from '../../load-archive.ts';
import { buildRows } from '../../open-data/build-rows.ts';
import { catalogOf } from '../../open-data/catalog.ts';
import { toCsv } from '../../open-data/csv.ts';
import { jsonSchemaOf } from '../../open-data/rows.ts';
import { catalogAddress, dataAddress, dataTables } from '../../routes.ts';

const fileOf = (address: string): string => address.slice('/data/'.length);
const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

export async function getStaticPaths() {
  const { archive, standings } = await viewIn('vi');
  const rows = buildRows(archive, standings);
  const files = dataTables.flatMap((table) => [
    { file: fileOf(dataAddress(table, 'json')), write: () => asJson(rows[table]) },
    { file: fileOf(dataAddress(table, 'csv')), write: () => toCsv(table, rows[table]) },
    { file: fileOf(dataAddress(table, 'schema.json')), write: () => asJson(jsonSchemaOf(table)) },
  ]);
  files.push({ file: fileOf(catalogAddress), write: () => asJson(catalogOf(archive.site, rows)) });
  return files.map(({ file, write }) => ({ params: { file }, props: { write } }));
}

export const GET: APIRoute<{ write: () => string }> = ({ props: { write } }) => new Response(write());
