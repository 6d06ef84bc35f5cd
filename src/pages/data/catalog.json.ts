import type { APIRoute } from 'astro';
import { viewIn } from '../../astro/load-archive.ts';
import { buildRows } from '../../outputs/open-data/build-rows.ts';
import { catalogOf } from '../../outputs/open-data/catalog.ts';
import { toJson } from '../../outputs/open-data/json.ts';

export const GET: APIRoute = async () => {
  const { archive, standings } = await viewIn('vi');
  return new Response(toJson(catalogOf(archive.site, buildRows(archive, standings))));
};
