import type { Day } from '../../schemas/day.ts';
import { addressOf } from '../../site/routes.ts';
import type { View } from '../../site/view.ts';
import { locales } from '../../text/locales.ts';
import { inLang } from '../../words/local-text.ts';

/** How many reports a feed holds. */
const feedLength = 30;

export interface FeedItem {
  title: string;
  summary?: string;
  address: string;
  /** The day of the event. */
  day: Day;
}

/** What a feed of the latest reports says of itself and holds. */
export interface Feed {
  title: string;
  description: string;
  home: string;
  lang: string;
  items: FeedItem[];
}

/** The latest reports in a language. A report that is not translated stands in the feed of its own language alone. */
export function latestFeed({ archive, lang, t }: View): Feed {
  const { site, meetings } = archive;
  const whole = (path: string): string => new URL(path, site.address).href;
  const items = meetings.flatMap((meeting): FeedItem[] => {
    const text = meeting.texts[lang];
    if (text === undefined) return [];
    const { title, summary } = text;
    const address = whole(addressOf({ page: 'meeting', id: meeting.id }, lang));
    return [{ title, address, day: meeting.date, ...(summary !== undefined && { summary }) }];
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
export function feedMoment(day: Day): string {
  return `${day}${'-01-01'.slice(day.length === 4 ? 0 : day.length === 7 ? 3 : 6)}T00:00:00.000Z`;
}
