import type { APIRoute } from 'astro';
import { loadSite } from '../astro/load-site.ts';
import { sitemapAddress, wholeAddress } from '../site/routes.ts';

export const GET: APIRoute = async () => {
  const { archive } = await loadSite();
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${wholeAddress(sitemapAddress, archive.site.address)}\n`);
};
