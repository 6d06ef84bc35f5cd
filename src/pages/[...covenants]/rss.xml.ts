import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { sectionFeedPaths } from '../../astro/load-site.ts';
import { rssFeedOf } from '../../outputs/feeds/latest.ts';
import type { Edition } from '../../site/edition.ts';

export const getStaticPaths = () => sectionFeedPaths('covenants');

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => rss(rssFeedOf(edition, 'covenants'));
