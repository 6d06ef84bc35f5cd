import type { APIRoute } from 'astro';
import { viewIn } from '../../astro/load-archive.ts';
import { buildRows } from '../../outputs/open-data/build-rows.ts';
import { toCsv } from '../../outputs/open-data/csv.ts';
import { dataTables } from '../../site/routes.ts';

export async function getStaticPaths() {
  const { archive, standings } = await viewIn('vi');
  const rows = buildRows(archive, standings);
  return dataTables.map((table) => ({ params: { table }, props: { csv: toCsv(table, rows[table]) } }));
}

export const GET: APIRoute<{ csv: string }> = ({ props: { csv } }) => new Response(csv);
