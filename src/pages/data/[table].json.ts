import type { APIRoute } from 'astro';
import { loadSite } from '../../astro/load-site.ts';
import { toJson } from '../../outputs/open-data/json.ts';
import { dataTables } from '../../site/routes.ts';

export async function getStaticPaths() {
  const { rows } = await loadSite();
  return dataTables.map((table) => ({ params: { table }, props: { rows: rows[table] } }));
}

export const GET: APIRoute<{ rows: unknown }> = ({ props: { rows } }) => new Response(toJson(rows));
