import type { Award, Covenant, Meeting } from '../../archive/archive.ts';
import { currentName } from '../../archive/names.ts';
import type { Day } from '../../schemas/day.ts';
import { isFullDay } from '../../schemas/day.ts';
import { recorded } from '../../schemas/recorded.ts';
import type { Edition } from '../../site/edition.ts';
import { subjectOf } from '../../site/edition.ts';
import { namePhrase } from '../../site/page-models/phrases.ts';
import type { Destination } from '../../site/routes.ts';
import { addressOf, attachedFileAddress, machineFiles, wholeAddress } from '../../site/routes.ts';
import { compareText } from '../../text/collation.ts';
import { locales } from '../../text/locales.ts';
import { formatDay } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import { mediaTypes } from '../media-types.ts';
import { feedMoment } from './moment.ts';

/** How many records a feed holds. */
const feedLength = 30;

interface FeedItem {
  title: string;
  summary?: string;
  address: string;
  /** The day on which the archive took the record in, else its own where that is known to the day. */
  published?: Day;
  /** When the event took place, in words, where that is not the same. */
  when?: string;
  /** What kind of record it is, in a feed of several. */
  category?: string;
  /** The files of the archive's own that go with it. */
  files: FeedFile[];
}

interface FeedFile {
  title: string;
  address: string;
  type: string;
  size: number;
}

/** What a feed says of itself and holds. */
interface Feed {
  title: string;
  description: string;
  home: string;
  lang: string;
  items: FeedItem[];
}

/** What a feed is of: reports, awards or covenants of the whole archive, or all three of a bloc. */
export type FeedSubject = 'meetings' | 'awards' | 'covenants' | { bloc: string };

/** A record that a feed may hold. */
interface Entry {
  kind: 'meeting' | 'award' | 'covenant';
  record: Meeting | Award | Covenant;
  /** Of the event, the announcement or the signing. */
  day?: Day | undefined;
}

/**
 * The latest records in a language: by the day on which the archive took them in, else by their own. A record that is not
 * translated stands in the feed of its own language alone.
 */
function latestFeed(edition: Edition, of: FeedSubject): Feed {
  const { archive, lang } = edition;
  const { site } = archive;
  const newestFirst = entriesOf(edition, of).toSorted((a, b) => compareText(placeInTime(b), placeInTime(a)));
  return {
    ...titleOf(edition, of),
    home: wholeAddress(addressOf(pageOf(of), lang), site.address),
    lang: locales[lang].tag,
    items: newestFirst
      .values()
      .map((entry) => itemOf(edition, entry, typeof of === 'object'))
      .filter((item) => item !== undefined)
      .take(feedLength)
      .toArray(),
  };
}

const placeInTime = ({ record, day }: Entry): string => record.addedOn ?? day ?? '';

function entriesOf({ archive }: Edition, of: FeedSubject): Entry[] {
  const isOf = ({ bloc }: Entry['record']): boolean => typeof of !== 'object' || bloc?.id === of.bloc;
  const has = (section: keyof typeof archive): boolean => typeof of === 'object' || of === section;
  const { meetings, awards, covenants } = archive;
  return [
    ...(has('meetings')
      ? meetings.filter(isOf).map((record): Entry => ({ kind: 'meeting', record, day: record.date }))
      : []),
    ...(has('awards') ? awards.filter(isOf).map((record): Entry => ({ kind: 'award', record, day: record.day })) : []),
    ...(has('covenants')
      ? covenants.filter(isOf).map((record): Entry => ({ kind: 'covenant', record, day: record.day }))
      : []),
  ];
}

function titleOf(edition: Edition, of: FeedSubject): Pick<Feed, 'title' | 'description'> {
  const { archive, lang, t } = edition;
  const { name, description } = archive.site;
  const site = inLang(name, lang).text;
  if (typeof of === 'object') {
    const bloc = namePhrase(edition, currentName(subjectOf(edition, 'blocs', of.bloc))).text;
    return { title: `${bloc} · ${site}`, description: t.blocFeedHolds({ bloc }) };
  }
  if (of !== 'meetings') return { title: `${t.sections[of]} · ${site}`, description: t.sectionIntros[of] };
  return {
    title: site,
    description: description === undefined ? t.sectionIntros.meetings : inLang(description, lang).text,
  };
}

function pageOf(of: FeedSubject): Destination {
  if (typeof of === 'object') return { page: 'bloc', bloc: of.bloc };
  return of === 'meetings' ? { page: 'home' } : { page: of };
}

/** @param isOfSeveral whether the feed holds records of several kinds, which are then told apart */
function itemOf(
  { archive, lang, t }: Edition,
  { kind, record, day }: Entry,
  isOfSeveral: boolean,
): FeedItem | undefined {
  const { id, texts, addedOn, attachments } = record;
  const text = texts[lang];
  if (text === undefined) return undefined;
  const whole = (path: string): string => wholeAddress(path, archive.site.address);
  const { title, summary } = text;
  const published = addedOn ?? (day !== undefined && isFullDay(day) ? day : undefined);
  const when =
    kind !== 'meeting' || day === undefined || published === day
      ? undefined
      : t.tookPlace({ day: formatDay(day, lang) });
  const files = attachments.flatMap(({ title: name, file }): FeedFile[] => {
    if (file === undefined) return [];
    const { path, size, type } = file;
    const address = whole(attachedFileAddress(path));
    return [{ title: inLang(name, lang).text, address, type: mediaTypes[type], size }];
  });
  const address = whole(addressOf({ page: kind, id }, lang));
  const category = isOfSeveral ? t.sections[`${kind}s`] : undefined;
  return { title, address, files, ...recorded({ summary, published, when, category }) };
}

function textOf({ when, summary }: FeedItem): string | undefined {
  return when === undefined ? summary : [when, ...(summary === undefined ? [] : [summary])].join(' ');
}

/** The feed of reports as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeedOf(edition: Edition): object {
  const { title, description, home, lang, items } = latestFeed(edition, 'meetings');
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

/** A feed as RSS 2.0 is made from it. */
export function rssFeedOf(edition: Edition, of: FeedSubject = 'meetings') {
  const { title, description, home, lang, items } = latestFeed(edition, of);
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
        categories: item.category === undefined ? undefined : [item.category],
        enclosure: file && { url: file.address, type: file.type, length: file.size },
      });
    }),
  };
}
