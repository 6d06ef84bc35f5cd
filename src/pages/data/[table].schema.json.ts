import type { APIRoute } from 'astro';
import { toJson } from '../../open-data/json.ts';
import { jsonSchemaOf } from '../../open-data/rows.ts';
import type { DataTable } from '../../routes.ts';
import { dataTables } from '../../routes.ts';

export function getStaticPaths() {
  return dataTables.map((table) => ({ params: { table }, props: { table } }));
}

export const GET: APIRoute<{ table: DataTable }> = ({ props: { table } }) => new Response(toJson(jsonSchemaOf(table)));
