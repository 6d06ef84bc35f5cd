import type { APIRoute } from 'astro';
import { loadSite } from '../../astro/load-site.ts';
import { toCsv } from '../../outputs/open-data/csv.ts';
import { dataTables } from '../../site/routes.ts';

export async function getStaticPaths() {
  const { rows } = await loadSite();
  return dataTables.map((table) => ({ params: { table }, props: { csv: toCsv(table, rows[table]) } }));
}

export const GET: APIRoute<{ csv: string }> = ({ props: { csv } }) => new Response(csv);
