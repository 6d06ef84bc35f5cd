import type { Attachment, Bloc, BlocDocument } from '../../archive/archive.ts';
import type { Period } from '../../schemas/period.ts';
import { formatDay, formatSize } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import { attachedFileAddress } from '../routes.ts';
import type { Link } from './phrases.ts';
import { phrase } from './phrases.ts';

/** The documents that go with a record or a bloc. */
export interface ShownAttachments {
  title: string;
  attachments: ShownAttachment[];
}

export interface ShownAttachment {
  link: Link;
  /** What it is, of which kind and how large, and when it was issued; of one elsewhere, on which site. */
  details: string[];
  /** By which whoever has kept the file can tell that it is the same. */
  digest?: { label: string; sha256: string } | undefined;
}

export function attachmentsOf(
  edition: Edition,
  { attachments }: { attachments: readonly Attachment[] },
): ShownAttachments | undefined {
  if (attachments.length === 0) return undefined;
  return {
    title: edition.t.attachments,
    attachments: attachments.map((attachment) => shownAttachment(edition, attachment)),
  };
}

/** The documents of a bloc, by the periods that they are for; newest first, and those that are for no single one last. */
export interface ShownDocuments {
  title: string;
  groups: { title: string; attachments: ShownAttachment[] }[];
}

export function documentsOf(edition: Edition, { documents }: Pick<Bloc, 'documents'>): ShownDocuments | undefined {
  if (documents.length === 0) return undefined;
  const { t } = edition;
  const byPeriod = Map.groupBy(documents, ({ period }) => period);
  const periods = [...byPeriod.keys()]
    .filter((period) => period !== undefined)
    .sort()
    .reverse();
  const ofMany = byPeriod.get(undefined) ?? [];
  const group = (title: string, of: readonly BlocDocument[]): ShownDocuments['groups'][number] => ({
    title,
    attachments: newestFirst(of).map((one) => shownAttachment(edition, one)),
  });
  return {
    title: t.blocDocuments,
    groups: [
      ...periods.map((period) => group(t.documentsFor({ period }), byPeriod.get(period) ?? [])),
      ...(ofMany.length === 0 ? [] : [group(t.documentsForMany, ofMany)]),
    ],
  };
}

/** The documents of a bloc that are for one period. */
export function documentsIn(edition: Edition, { documents }: Bloc, period: Period): ShownAttachments | undefined {
  const own = documents.filter((one) => one.period === period);
  if (own.length === 0) return undefined;
  return { title: edition.t.blocDocuments, attachments: newestFirst(own).map((one) => shownAttachment(edition, one)) };
}

/** By the day of issue, as the content has them where that is the same or not on record. */
function newestFirst(documents: readonly BlocDocument[]): BlocDocument[] {
  return documents.toSorted(({ issuedOn: a = '' }, { issuedOn: b = '' }) => (a < b ? 1 : a > b ? -1 : 0));
}

function shownAttachment(edition: Edition, attachment: Attachment & Pick<BlocDocument, 'issuedOn'>): ShownAttachment {
  const { lang, t } = edition;
  const { title, kind, file, address = '', issuedOn } = attachment;
  const place =
    file === undefined
      ? [t.documentElsewhere({ host: new URL(address).hostname })]
      : [file.type.toUpperCase(), formatSize(file.size, lang)];
  return {
    link: { ...phrase(edition, title), address: file === undefined ? address : attachedFileAddress(file.path) },
    details: [
      ...(kind === undefined || kind === 'other' ? [] : [t.attachmentKinds[kind]]),
      ...(issuedOn === undefined ? [] : [t.issuedOn({ day: formatDay(issuedOn, lang) })]),
      ...place,
    ],
    digest: file && { label: t.digest, sha256: file.sha256 },
  };
}
