import type { APIRoute } from 'astro';
import { viewIn } from '../astro/load-archive.ts';
import { sitemapOf } from '../outputs/feeds/sitemap.ts';

export const GET: APIRoute = async () => {
  const { archive } = await viewIn('vi');
  return new Response(sitemapOf(archive));
};
