import type { APIRoute } from 'astro';
import { loadSite } from '../../astro/load-site.ts';
import { toCsv } from '../../outputs/open-data/csv.ts';
import { sheets as files } from '../../outputs/open-data/tables.ts';
import type { Sheet } from '../../site/routes.ts';
import { sheets } from '../../site/routes.ts';

export const getStaticPaths = () => sheets.map((table) => ({ params: { table }, props: { table } }));

export const GET: APIRoute<{ table: Sheet }> = async ({ props: { table } }) =>
  new Response(toCsv(files[table], await loadSite()));
