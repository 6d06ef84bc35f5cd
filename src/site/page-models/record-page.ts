import type { ArchiveRecord, Text } from '../../archive/archive.ts';
import type { Edition } from '../edition.ts';
import { shortTitle } from '../page-heads.ts';
import { writtenIn } from '../pages.ts';
import type { Destination, DestinationOf } from '../routes.ts';
import { addressOf, markdownAddress } from '../routes.ts';
import type { Thing } from '../structured-data.ts';
import type { ShownAttachments } from './attachment-parts.ts';
import { attachmentsOf } from './attachment-parts.ts';
import type { Citation } from './citation.ts';
import { citationOf } from './citation.ts';
import type { PageEvidence } from './evidence-parts.ts';
import type { Frame, Heading } from './frame.ts';
import { frameOf, readingTools, textHeading } from './frame.ts';
import { sentences } from './phrases.ts';
import type { ViewerWords } from './pictures.ts';
import { viewerWords } from './pictures.ts';
import type { Notice, ShownText, Sources } from './record-parts.ts';
import { noticesOf, shownText, sourcesOf } from './record-parts.ts';

/** What the page of every record shows. */
export interface RecordPage {
  frame: Frame;
  heading: Heading;
  notices: Notice[];
  text: ShownText;
  attachments?: ShownAttachments | undefined;
  sources: Sources;
  citation: Citation;
  viewer: ViewerWords;
}

/**
 * @param thingOf what the record is to programs
 * @param heading what stands in it besides the title and the summary
 * @param evidence what the facts of the record rest on
 */
export function recordPage<R extends ArchiveRecord>(
  edition: Edition,
  record: R,
  destination: DestinationOf<'meeting' | 'award' | 'covenant'>,
  thingOf: (edition: Edition, record: R, text: Text, destination: Destination) => Thing,
  heading: Pick<Heading, 'kicker' | 'above' | 'evidence'>,
  evidence: PageEvidence,
): RecordPage {
  const { texts, withdrawn } = record;
  const text = textIn(edition, record);
  const mark = withdrawn === undefined ? undefined : edition.t.withdrawnMark;
  return {
    frame: frameOf(edition, {
      destination,
      title: text.title,
      mark,
      description: descriptionOf(edition, text, heading.kicker, destination),
      written: writtenIn(texts),
      listed: withdrawn === undefined,
      record,
      markdown: markdownOf(destination, edition, record),
      // What is withdrawn is found by nobody who does not have its address.
      ...(withdrawn === undefined && { about: thingOf(edition, record, text, destination) }),
    }),
    heading: { ...textHeading(edition, text), mark, ...heading, tools: readingTools(edition) },
    notices: noticesOf(edition, record, destination),
    text: shownText(edition, texts),
    attachments: attachmentsOf(edition, record),
    sources: sourcesOf(edition, record, evidence),
    citation: citationOf(edition, destination, text),
    viewer: viewerWords(edition),
  };
}

/** Where a report stands in Markdown: in the languages that it is written in, unless it is withdrawn. */
function markdownOf(
  { page, id }: DestinationOf<'meeting' | 'award' | 'covenant'>,
  { lang }: Edition,
  { texts, withdrawn }: ArchiveRecord,
): string | undefined {
  const isThere = page === 'meeting' && texts[lang] !== undefined && withdrawn === undefined;
  return isThere ? markdownAddress(id, lang) : undefined;
}

/**
 * What a record says of itself; what says nothing, or the same as another, is told by its title, and where that is another's
 * too, by its address.
 */
function descriptionOf(
  { repeatedSummaries, repeatedTitles, lang }: Edition,
  { title, summary }: Text,
  kicker: string | undefined,
  destination: Destination,
): string {
  if (summary !== undefined && !repeatedSummaries.has(summary)) return summary;
  const place = repeatedTitles.has(shortTitle(title)) ? ` (${addressOf(destination, lang).slice(1, -1)})` : '';
  return sentences(`${kicker === undefined ? '' : `${kicker}: `}${shortTitle(title)}${place}.`, summary ?? '');
}

/** The title of a record on its page. */
export function titleIn(edition: Edition, record: ArchiveRecord): string {
  return textIn(edition, record).title;
}

function textIn({ lang }: Edition, { texts }: ArchiveRecord): Text {
  return texts[lang] ?? texts.vi;
}
