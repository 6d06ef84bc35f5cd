import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { sectionFeedPaths } from '../../astro/load-site.ts';
import { changesFeedOf } from '../../outputs/feeds/changes.ts';
import type { Edition } from '../../site/edition.ts';

export const getStaticPaths = () => sectionFeedPaths('changes');

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => rss(changesFeedOf(edition));
