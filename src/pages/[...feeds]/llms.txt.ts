import type { APIRoute } from 'astro';
import { feedPaths } from '../../astro/load-site.ts';
import { llmsText } from '../../outputs/machine-text/llms.ts';
import type { Edition } from '../../site/edition.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => new Response(llmsText(edition));
