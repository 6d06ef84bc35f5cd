import { defineMiddleware } from 'astro:middleware';
import { policyMark, withPolicy } from './site/content-policy.ts';

/** Gives each page its policy, once the stylesheet stands in it. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const html = await response.text();
  return new Response(html.includes(policyMark) ? withPolicy(html) : html, response);
});
