import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from './site/content-policy.ts';

/** Gives each page its policy, once the stylesheet stands in it. While one edits, pages have none. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!import.meta.env.PROD || !isPage) return response;
  return new Response(withPolicy(await response.text()), response);
});
