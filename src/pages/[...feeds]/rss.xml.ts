import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { allViews } from '../../astro/load-archive.ts';
import { feedMoment, latestFeed } from '../../outputs/feeds/latest.ts';
import { wholeParam } from '../../site/routes.ts';
import type { View } from '../../site/view.ts';

export async function getStaticPaths() {
  const views = await allViews();
  return views.map((view) => ({ params: { feeds: wholeParam({ page: 'home' }, view.lang) }, props: { view } }));
}

export const GET: APIRoute<{ view: View }> = ({ props: { view } }) => {
  const { title, description, home, lang, items } = latestFeed(view);
  return rss({
    title,
    description,
    site: home,
    customData: `<language>${lang}</language>`,
    items: items.map(({ title: name, summary, address, day }) => ({
      title: name,
      link: address,
      pubDate: new Date(feedMoment(day)),
      ...(summary !== undefined && { description: summary }),
    })),
  });
};
