import type { APIRoute } from 'astro';
import { sitemapOf } from '../feeds/sitemap.ts';
import { viewIn } from '../load-archive.ts';

export const GET: APIRoute = async () => {
  const { archive } = await viewIn('vi');
  return new Response(sitemapOf(archive));
};
