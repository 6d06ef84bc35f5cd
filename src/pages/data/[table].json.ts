import type { APIRoute } from 'astro';
import { viewIn } from '../../load-archive.ts';
import { buildRows } from '../../open-data/build-rows.ts';
import { toJson } from '../../open-data/json.ts';
import { dataTables } from '../../routes.ts';

export async function getStaticPaths() {
  const { archive, standings } = await viewIn('vi');
  const rows = buildRows(archive, standings);
  return dataTables.map((table) => ({ params: { table }, props: { rows: rows[table] } }));
}

export const GET: APIRoute<{ rows: unknown }> = ({ props: { rows } }) => new Response(toJson(rows));
