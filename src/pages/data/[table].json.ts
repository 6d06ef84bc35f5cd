import type { APIRoute } from 'astro';
import { loadSite } from '../../astro/load-site.ts';
import { toJson } from '../../outputs/open-data/json.ts';
import { tables } from '../../outputs/open-data/tables.ts';
import type { DataTable } from '../../site/routes.ts';
import { dataTables } from '../../site/routes.ts';

export const getStaticPaths = () => dataTables.map((table) => ({ params: { table }, props: { table } }));

export const GET: APIRoute<{ table: DataTable }> = async ({ props: { table } }) =>
  new Response(toJson(tables[table].rows(await loadSite())));
