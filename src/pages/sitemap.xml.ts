import type { APIRoute } from 'astro';
import { loadSite } from '../astro/load-site.ts';
import { sitemapOf } from '../outputs/feeds/sitemap.ts';
import { sitemapAddress } from '../site/routes.ts';

export const GET: APIRoute = async () => {
  const { archive } = await loadSite();
  return new Response(sitemapOf(archive).get(sitemapAddress));
};
