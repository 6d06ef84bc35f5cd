import type { APIRoute } from 'astro';
import { viewIn } from '../../astro/load-archive.ts';
import { buildRows } from '../../outputs/open-data/build-rows.ts';
import { toJson } from '../../outputs/open-data/json.ts';
import { dataTables } from '../../site/routes.ts';

export async function getStaticPaths() {
  const { archive, standings } = await viewIn('vi');
  const rows = buildRows(archive, standings);
  return dataTables.map((table) => ({ params: { table }, props: { rows: rows[table] } }));
}

export const GET: APIRoute<{ rows: unknown }> = ({ props: { rows } }) => new Response(toJson(rows));
