import type { APIRoute } from 'astro';
import { loadSite } from '../../astro/load-site.ts';
import { catalogOf } from '../../outputs/open-data/catalog.ts';
import { toJson } from '../../outputs/open-data/json.ts';

export const GET: APIRoute = async () => {
  const site = await loadSite();
  return new Response(toJson(catalogOf(site, site.dataFiles().files)));
};
