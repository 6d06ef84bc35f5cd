import type { APIRoute } from 'astro';
import { allViews } from '../../astro/load-archive.ts';
import { feedMoment, latestFeed } from '../../outputs/feeds/latest.ts';
import { machineFiles, wholeParam } from '../../site/routes.ts';
import type { View } from '../../site/view.ts';

export async function getStaticPaths() {
  const views = await allViews();
  return views.map((view) => ({ params: { feeds: wholeParam({ page: 'home' }, view.lang) }, props: { view } }));
}

export const GET: APIRoute<{ view: View }> = ({ props: { view } }) => {
  const { title, description, home, lang, items } = latestFeed(view);
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: new URL(machineFiles.jsonFeed[view.lang], view.archive.site.address).href,
    language: lang,
    items: items.map(({ title: name, summary, address, day }) => ({
      id: address,
      url: address,
      title: name,
      content_text: summary ?? name,
      ...(summary !== undefined && { summary }),
      date_published: feedMoment(day),
    })),
  });
};
