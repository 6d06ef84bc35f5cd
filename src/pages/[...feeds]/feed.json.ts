import type { APIRoute } from 'astro';
import { feedPaths } from '../../astro/load-site.ts';
import { jsonFeedOf } from '../../outputs/feeds/latest.ts';
import type { Edition } from '../../site/edition.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => Response.json(jsonFeedOf(edition));
