import { z } from 'zod';
import type {
  ArchiveRecord,
  AttachedFile,
  Attachment,
  Bloc,
  BlocDocument,
  Gathering,
  Source,
  Texts,
} from '../../archive/archive.ts';
import type { EvidenceCount } from '../../archive/count-evidence.ts';
import type { Named } from '../../archive/names.ts';
import { nameIn, nameOn } from '../../archive/names.ts';
import { documentTypes } from '../../documents/document.ts';
import { attachmentKinds } from '../../schemas/attachments.ts';
import type { Day } from '../../schemas/day.ts';
import type { Period } from '../../schemas/period.ts';
import { recorded } from '../../schemas/recorded.ts';
import type { LocalText } from '../../schemas/text.ts';
import type { Destination } from '../../site/routes.ts';
import { addressOf, attachedFileAddress, wholeAddress } from '../../site/routes.ts';
import type { Column, Kind, Reference } from './column.ts';
import {
  choice,
  column,
  count,
  day,
  group,
  inEnglish,
  inVietnamese,
  list,
  many,
  optional,
  period,
  recordId,
  reference,
  referenceTo,
  text,
  word,
} from './column.ts';
import type { DataSource } from './table.ts';

export const unit = reference('The id of a unit.');
export const bloc = reference('The id of a bloc.');
export const awardType = reference('The id of an award type of the catalogue.');

/** A unit or a bloc under the name that it bore on a day; without a day, the one borne last. */
export const on = (named: Named, moment: Day | undefined): Reference => referenceTo(named, nameOn(named, moment));
/** Under the name that it bore at the end of a period. */
export const inPeriod = (named: Named, moment: Period | undefined): Reference =>
  referenceTo(named, nameIn(named, moment));
export const idOf = ({ id }: { id: string }): string => id;

/** Without the column of a CSV file: what a table says of a list, in JSON alone. */
export const inJsonAlone = <V>(kind: Kind<V>): Kind<V> => ({ ...kind, csv: [] });

const columnsOfSource: Column<Source>[] = [
  column('title', text, { vi: 'Nhan đề', en: 'Title' }, ({ title }) => title),
  optional('publisher', text, { vi: 'Nơi công bố', en: 'Publisher' }, ({ publisher }) => publisher),
  optional('address', word, { vi: 'Địa chỉ', en: 'Address' }, ({ address }) => address),
  optional('publishedOn', day, { vi: 'Ngày công bố', en: 'Day of publication' }, ({ publishedOn }) => publishedOn),
  optional('capturedOn', day, { vi: 'Ngày sao lưu', en: 'Day of the copy' }, ({ capturedOn }) => capturedOn),
  optional('note', text, { vi: 'Ghi chú', en: 'Note' }, ({ note }) => note),
  optional(
    'copyDigest',
    word,
    { vi: 'Mã kiểm tra của bản lưu', en: 'SHA-256 of the kept copy' },
    ({ kept }) => kept?.sha256,
  ),
];

/** One source. */
export const sourceColumns: Kind<Source> = group(columnsOfSource);

const sources: Kind<readonly Source[]> = list(columnsOfSource, ({ title, address }) =>
  address === undefined ? title.vi : `${title.vi} <${address}>`,
);

/** Where a document is on the web, and, of a file of the archive's own, what it is. */
interface ToldAttachment extends Pick<BlocDocument, 'title' | 'kind' | 'period' | 'issuedOn'> {
  address: string;
  file?: AttachedFile;
}

const attachmentColumns: Column<ToldAttachment>[] = [
  column('title', text, { vi: 'Tên', en: 'Title' }, ({ title }) => title),
  optional('kind', choice(attachmentKinds), { vi: 'Loại', en: 'Kind' }, ({ kind }) => kind),
  column('address', word, { vi: 'Địa chỉ', en: 'Address' }, ({ address }) => address),
  optional('type', choice(documentTypes), { vi: 'Định dạng', en: 'Type of the file' }, ({ file }) => file?.type),
  optional('size', count, { vi: 'Số byte', en: 'Size in bytes' }, ({ file }) => file?.size),
  optional('sha256', word, { vi: 'Mã kiểm tra', en: 'SHA-256' }, ({ file }) => file?.sha256),
];

const attachmentInLine = ({ title, address }: ToldAttachment): string => `${title.vi} <${address}>`;

export const attachments: Kind<readonly ToldAttachment[]> = list(attachmentColumns, attachmentInLine);

/** The documents of a bloc, each with the period that it is for. */
export const documents: Kind<readonly ToldAttachment[]> = list(
  [
    ...attachmentColumns,
    optional('period', period, { vi: 'Năm thi đua (năm học)', en: 'Year or school year' }, (one) => one.period),
    optional('issuedOn', day, { vi: 'Ngày ban hành', en: 'Day of issue' }, ({ issuedOn }) => issuedOn),
  ],
  attachmentInLine,
);

export function toldAttachments(
  site: string,
  given: readonly (Attachment & Pick<BlocDocument, 'period' | 'issuedOn'>)[],
): ToldAttachment[] {
  return given.map(({ title, kind, file, address = '', period: forPeriod, issuedOn }) => ({
    title,
    address: file === undefined ? address : wholeAddress(attachedFileAddress(file.path), site),
    ...recorded({ kind, file, period: forPeriod, issuedOn }),
  }));
}

const evidence = group<EvidenceCount>([
  column('facts', count, { vi: 'số dữ kiện', en: 'facts' }, ({ facts }) => facts),
  column('quoted', count, { vi: 'số có câu gốc', en: 'with a sentence of the source' }, ({ quoted }) => quoted),
  column('inferred', count, { vi: 'số suy ra', en: 'inferred' }, ({ inferred }) => inferred),
]);

const updates = list<ArchiveRecord['updates'][number]>([
  column('on', day, { vi: 'Ngày', en: 'Day' }, (update) => update.on),
  column('what', text, { vi: 'Điều đã sửa', en: 'What was corrected' }, ({ what }) => what),
]);

interface Gathered {
  named: Reference[];
  count?: number;
  organisations?: LocalText[];
}

const gatheringColumns: Column<Gathered>[] = [
  column('units', many(unit), { vi: 'đơn vị', en: 'units' }, ({ named }) => named),
  optional('count', count, { vi: 'số đơn vị', en: 'how many' }, (gathered) => gathered.count),
];

export const gathering = group(gatheringColumns);

/** With others that are no units of the archive. */
export const attendance = group<Gathered>([
  ...gatheringColumns,
  optional(
    'organisations',
    many(text),
    { vi: 'cơ quan, tổ chức khác', en: 'other organisations' },
    (gathered) => gathered.organisations,
  ),
]);

export function gatheredOn(found: Gathering | undefined, moment: Day | undefined) {
  return found && { ...found, named: found.units.map((one) => on(one, moment)) };
}

export interface Addresses {
  vi: string;
  en: string;
}

const addresses: Kind<Addresses> = {
  schema: z.strictObject({ vi: z.url(), en: z.url() }),
  json: (value) => value,
  csv: [
    { suffix: '_vi', note: inVietnamese, separator: '\n', cell: ({ vi }) => vi },
    { suffix: '_en', note: inEnglish, separator: '\n', cell: ({ en }) => en },
  ],
};

/** A row with the page of what it tells. */
export interface Told<R> {
  of: R;
  /** The address of the site. */
  site: string;
  pages: Addresses;
}

export function told<R>({ archive }: DataSource, of: R, destination: Destination): Told<R> {
  const site = archive.site.address;
  const whole = (lang: 'vi' | 'en'): string => wholeAddress(addressOf(destination, lang), site);
  return { of, site, pages: { vi: whole('vi'), en: whole('en') } };
}

export const pagesColumn: Column<Told<unknown>> = column(
  'addresses',
  addresses,
  { vi: 'Trang trong kho tư liệu', en: 'Page of this archive' },
  ({ pages }) => pages,
);

function titleOf({ vi, en }: Texts): LocalText {
  return en === undefined ? { vi: vi.title } : { vi: vi.title, en: en.title };
}

function summaryOf({ vi, en }: Texts): LocalText | undefined {
  if (vi.summary === undefined) return undefined;
  return en?.summary === undefined ? { vi: vi.summary } : { vi: vi.summary, en: en.summary };
}

/** What all records tell before what is their own, and after it. */
export function aroundOwn<R extends ArchiveRecord & { bloc?: Bloc }>(dayOf: (row: R) => Day | undefined) {
  const before: Column<Told<R>>[] = [
    column('id', recordId, { vi: 'Mã', en: 'Id' }, ({ of }) => of.id),
    column('title', text, { vi: 'Tiêu đề', en: 'Title' }, ({ of }) => titleOf(of.texts)),
    optional('summary', text, { vi: 'Tóm tắt', en: 'Summary' }, ({ of }) => summaryOf(of.texts)),
    optional(
      'bloc',
      bloc,
      { vi: 'Cụm, khối thi đua', en: 'Cluster or bloc' },
      ({ of }) => of.bloc && on(of.bloc, dayOf(of)),
    ),
  ];
  const after: Column<Told<R>>[] = [
    column('sources', sources, { vi: 'Nguồn', en: 'Sources' }, ({ of }) => of.sources),
    column('evidence', evidence, { vi: 'Căn cứ', en: 'Evidence' }, ({ of }) => of.evidenceCount),
    column('attachments', attachments, { vi: 'Tài liệu kèm theo', en: 'Attachments' }, ({ of, site }) =>
      toldAttachments(site, of.attachments),
    ),
    optional('addedOn', day, { vi: 'Ngày đưa vào kho tư liệu', en: 'Day of adding' }, ({ of }) => of.addedOn),
    column('updates', updates, { vi: 'Đính chính', en: 'Corrections' }, ({ of }) => of.updates),
    pagesColumn,
  ];
  return { before, after };
}
