import type { APIRoute } from 'astro';
import { toJson } from '../../outputs/open-data/json.ts';
import { jsonSchemaOf } from '../../outputs/open-data/rows.ts';
import type { DataTable } from '../../site/routes.ts';
import { dataTables } from '../../site/routes.ts';

export function getStaticPaths() {
  return dataTables.map((table) => ({ params: { table }, props: { table } }));
}

export const GET: APIRoute<{ table: DataTable }> = ({ props: { table } }) => new Response(toJson(jsonSchemaOf(table)));
