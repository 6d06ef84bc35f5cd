import type { Day } from '../../schemas/day.ts';
import { recorded } from '../../schemas/recorded.ts';
import type { Edition } from '../../site/edition.ts';
import { addressOf, machineFiles } from '../../site/routes.ts';
import { locales } from '../../text/locales.ts';
import { inLang } from '../../words/local-text.ts';

/** How many reports a feed holds. */
const feedLength = 30;

interface FeedItem {
  title: string;
  summary?: string;
  address: string;
  /** The day of the event. */
  day: Day;
}

/** What a feed of the latest reports says of itself and holds. */
interface Feed {
  title: string;
  description: string;
  home: string;
  lang: string;
  items: FeedItem[];
}

/** The latest reports in a language. A report that is not translated stands in the feed of its own language alone. */
function latestFeed({ archive, lang, t }: Edition): Feed {
  const { site, meetings } = archive;
  const whole = (path: string): string => new URL(path, site.address).href;
  const items = meetings.flatMap((meeting): FeedItem[] => {
    const text = meeting.texts[lang];
    if (text === undefined) return [];
    const { title, summary } = text;
    const address = whole(addressOf({ page: 'meeting', id: meeting.id }, lang));
    return [recorded({ title, address, day: meeting.date, summary })];
  });
  return {
    title: inLang(site.name, lang).text,
    description: site.description === undefined ? t.sectionIntros.meetings : inLang(site.description, lang).text,
    home: whole(addressOf({ page: 'home' }, lang)),
    lang: locales[lang].tag,
    items: items.slice(0, feedLength),
  };
}

/** A day as the moment that feeds need: the first one of the day in UTC, of the month or of the year where only that is known. */
function feedMoment(day: Day): string {
  return `${day}${'-01-01'.slice(day.length === 4 ? 0 : day.length === 7 ? 3 : 6)}T00:00:00.000Z`;
}

/** The feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeedOf(edition: Edition): object {
  const { title, description, home, lang, items } = latestFeed(edition);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: new URL(machineFiles.jsonFeed[edition.lang], edition.archive.site.address).href,
    language: lang,
    items: items.map(({ title: name, summary, address, day }) =>
      recorded({
        id: address,
        url: address,
        title: name,
        content_text: summary ?? name,
        summary,
        date_published: feedMoment(day),
      }),
    ),
  };
}

/** The feed as RSS 2.0 is made from it. */
export function rssFeedOf(edition: Edition) {
  const { title, description, home, lang, items } = latestFeed(edition);
  return {
    title,
    description,
    site: home,
    customData: `<language>${lang}</language>`,
    items: items.map(({ title: name, summary, address, day }) =>
      recorded({ title: name, link: address, pubDate: new Date(feedMoment(day)), description: summary }),
    ),
  };
}
