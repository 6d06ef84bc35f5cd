import type { APIRoute } from 'astro';
import { viewIn } from '../../load-archive.ts';
import { buildRows } from '../../open-data/build-rows.ts';
import { catalogOf } from '../../open-data/catalog.ts';
import { toJson } from '../../open-data/json.ts';

export const GET: APIRoute = async () => {
  const { archive, standings } = await viewIn('vi');
  return new Response(toJson(catalogOf(archive.site, buildRows(archive, standings))));
};
