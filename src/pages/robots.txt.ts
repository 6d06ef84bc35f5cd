import type { APIRoute } from 'astro';
import { viewIn } from '../astro/load-archive.ts';
import { sitemapAddress } from '../site/routes.ts';

export const GET: APIRoute = async () => {
  const { archive } = await viewIn('vi');
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(sitemapAddress, archive.site.address).href}\n`);
};
