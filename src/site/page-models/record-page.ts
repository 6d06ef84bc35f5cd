import type { ArchiveRecord } from '../../archive/archive.ts';
import type { Edition } from '../edition.ts';
import { writtenIn } from '../pages.ts';
import type { DestinationOf } from '../routes.ts';
import type { ShownAttachments } from './attachment-parts.ts';
import { attachmentsOf } from './attachment-parts.ts';
import type { Citation } from './citation.ts';
import { citationOf } from './citation.ts';
import type { Frame, Heading } from './frame.ts';
import { frameOf, readingTools, textHeading } from './frame.ts';
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

/** @param heading what stands in it besides the title and the summary */
export function recordPage(
  edition: Edition,
  record: ArchiveRecord,
  destination: DestinationOf<'meeting' | 'award' | 'covenant'>,
  heading: Pick<Heading, 'kicker' | 'above'>,
): RecordPage {
  const { texts, withdrawn } = record;
  const text = texts[edition.lang] ?? texts.vi;
  return {
    frame: frameOf(edition, {
      destination,
      title: text.title,
      description: text.summary,
      written: writtenIn(texts),
      listed: withdrawn === undefined,
    }),
    heading: { ...textHeading(edition, text), ...heading, tools: readingTools(edition) },
    notices: noticesOf(edition, record, destination),
    text: shownText(edition, texts),
    attachments: attachmentsOf(edition, record),
    sources: sourcesOf(edition, record),
    citation: citationOf(edition, destination, text),
    viewer: viewerWords(edition),
  };
}
