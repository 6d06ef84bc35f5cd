import type { APIRoute } from 'astro';
import { loadSite } from '../astro/load-site.ts';
import { searchedPages } from '../outputs/search/searched-pages.ts';
import { languages } from '../text/locales.ts';

export const GET: APIRoute = async () => {
  const { editions } = await loadSite();
  return Response.json(Object.fromEntries(languages.map((lang) => [lang, searchedPages(editions[lang])])));
};
