import type { Day } from '../../schemas/day.ts';
import { isFullDay } from '../../schemas/day.ts';
import { recorded } from '../../schemas/recorded.ts';
import type { Edition } from '../../site/edition.ts';
import { addressOf, attachedFileAddress, machineFiles, wholeAddress } from '../../site/routes.ts';
import { compareText } from '../../text/collation.ts';
import { locales } from '../../text/locales.ts';
import { formatDay } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import { mediaTypes } from '../media-types.ts';
import { feedMoment } from './moment.ts';

/** How many reports a feed holds. */
const feedLength = 30;

interface FeedItem {
  title: string;
  summary?: string;
  address: string;
  /** The day on which the archive took the report in, else that of the event where it is known to the day. */
  published?: Day;
  /** When the event took place, in words, where that is not the same. */
  when?: string;
  /** The files of the archive's own that go with it. */
  files: FeedFile[];
}

interface FeedFile {
  title: string;
  address: string;
  type: string;
  size: number;
}

/** What a feed of the latest reports says of itself and holds. */
interface Feed {
  title: string;
  description: string;
  home: string;
  lang: string;
  items: FeedItem[];
}

/**
 * The latest reports in a language: by the day on which the archive took them in, else by their own. A report that is not
 * translated stands in the feed of its own language alone.
 */
function latestFeed({ archive, lang, t }: Edition): Feed {
  const { site, meetings } = archive;
  const whole = (path: string): string => wholeAddress(path, site.address);
  const newestFirst = meetings.toSorted((a, b) => compareText(b.addedOn ?? b.date, a.addedOn ?? a.date));
  const items = newestFirst.flatMap(({ id, texts, date, addedOn, attachments }): FeedItem[] => {
    const text = texts[lang];
    if (text === undefined) return [];
    const { title, summary } = text;
    const published = addedOn ?? (isFullDay(date) ? date : undefined);
    const when = published === date ? undefined : t.tookPlace({ day: formatDay(date, lang) });
    const files = attachments.flatMap(({ title: name, file }): FeedFile[] => {
      if (file === undefined) return [];
      const { path, size, type } = file;
      const address = whole(attachedFileAddress(path));
      return [{ title: inLang(name, lang).text, address, type: mediaTypes[type], size }];
    });
    const address = whole(addressOf({ page: 'meeting', id }, lang));
    return [{ title, address, files, ...recorded({ summary, published, when }) }];
  });
  return {
    title: inLang(site.name, lang).text,
    description: site.description === undefined ? t.sectionIntros.meetings : inLang(site.description, lang).text,
    home: whole(addressOf({ page: 'home' }, lang)),
    lang: locales[lang].tag,
    items: items.slice(0, feedLength),
  };
}

function textOf({ when, summary }: FeedItem): string | undefined {
  return when === undefined ? summary : [when, ...(summary === undefined ? [] : [summary])].join(' ');
}

/** The feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeedOf(edition: Edition): object {
  const { title, description, home, lang, items } = latestFeed(edition);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: wholeAddress(machineFiles.jsonFeed[edition.lang], edition.archive.site.address),
    language: lang,
    items: items.map((item) =>
      recorded({
        id: item.address,
        url: item.address,
        title: item.title,
        content_text: textOf(item) ?? item.title,
        summary: item.summary,
        date_published: item.published && feedMoment(item.published),
        attachments:
          item.files.length === 0
            ? undefined
            : item.files.map((file) => ({
                url: file.address,
                mime_type: file.type,
                title: file.title,
                size_in_bytes: file.size,
              })),
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
    items: items.map((item) => {
      // An entry of RSS takes but one file.
      const [file] = item.files;
      return recorded({
        title: item.title,
        link: item.address,
        pubDate: item.published === undefined ? undefined : new Date(feedMoment(item.published)),
        description: textOf(item),
        enclosure: file && { url: file.address, type: file.type, length: file.size },
      });
    }),
  };
}
