import type { APIRoute } from 'astro';
import { loadSite } from '../astro/load-site.ts';
import { sitemapOf } from '../outputs/feeds/sitemap.ts';

/** There are none where one file holds the sitemap. */
export async function getStaticPaths() {
  const { archive } = await loadSite();
  const [, ...parts] = sitemapOf(archive).values();
  return parts.map((text, index) => ({ params: { number: String(index + 1) }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
