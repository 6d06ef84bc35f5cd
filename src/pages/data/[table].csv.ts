import type { APIRoute } from 'astro';
import { viewIn } from '../../load-archive.ts';
import { buildRows } from '../../open-data/build-rows.ts';
import { toCsv } from '../../open-data/csv.ts';
import { dataTables } from '../../routes.ts';

export async function getStaticPaths() {
  const { archive, standings } = await viewIn('vi');
  const rows = buildRows(archive, standings);
  return dataTables.map((table) => ({ params: { table }, props: { csv: toCsv(table, rows[table]) } }));
}

export const GET: APIRoute<{ csv: string }> = ({ props: { csv } }) => new Response(csv);
