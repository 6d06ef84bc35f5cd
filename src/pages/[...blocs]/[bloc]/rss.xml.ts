import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { blocFeedPaths } from '../../../astro/load-site.ts';
import { rssFeedOf } from '../../../outputs/feeds/latest.ts';
import type { Edition } from '../../../site/edition.ts';

export const getStaticPaths = blocFeedPaths;

export const GET: APIRoute<{ edition: Edition; bloc: string }> = ({ props: { edition, bloc } }) =>
  rss(rssFeedOf(edition, { bloc }));
