import { z } from 'zod';
import { documentTypes } from '../documents/document.ts';
import { day } from './day.ts';
import type { FieldKind } from './field-tree.ts';
import { period } from './period.ts';
import { line, localText } from './text.ts';
import { webAddress } from './web-address.ts';

export const attachmentKinds = ['decision', 'covenant', 'scores', 'bylaws', 'form', 'other'] as const;

/** What a document is that goes with a record or a bloc. */
export type AttachmentKind = (typeof attachmentKinds)[number];

const attachmentFields = {
  title: localText.describe('Tên tài liệu.'),
  file: line
    .meta({ kind: 'document' satisfies FieldKind })
    .exactOptional()
    .describe('Tên tệp đặt cạnh bản ghi, ví dụ ./quyet-dinh.pdf: PDF, ODF, OOXML hoặc CSV.'),
  address: webAddress
    .exactOptional()
    .describe('Địa chỉ của tài liệu trên mạng, khi tài liệu không đặt trong kho tư liệu.'),
  kind: z
    .enum(attachmentKinds)
    .exactOptional()
    .describe(
      'Loại: decision, quyết định; covenant, giao ước; scores, bảng điểm; bylaws, quy chế hoặc tiêu chí; form, biểu mẫu; other, loại khác.',
    ),
};

const atOnePlace = (attachment: { file?: string; address?: string }): boolean =>
  (attachment.file === undefined) !== (attachment.address === undefined);

const elsewhere = { params: { kind: 'attachment-without-place' } };

/** A document that goes with a record: a file beside it, or the address of one. */
export const attachmentSchema = z.strictObject(attachmentFields).refine(atOnePlace, elsewhere);

/** A document of a bloc, which stands by itself: its bylaws, how it scores, a decision on it. */
export const blocDocumentSchema = z
  .strictObject({
    ...attachmentFields,
    file: attachmentFields.file.describe(
      'Tên tệp đặt cạnh tệp của khối, ví dụ ./quy-che.pdf, hoặc trong thư mục mang mã của khối: PDF, ODF, OOXML hoặc CSV.',
    ),
    period: period
      .exactOptional()
      .describe('Năm (năm học) mà tài liệu áp dụng; bỏ dòng này khi tài liệu áp dụng cho nhiều năm.'),
    issuedOn: day.exactOptional().describe('Ngày ban hành.'),
  })
  .refine(atOnePlace, elsewhere);

export type AttachmentFacts = z.output<typeof attachmentSchema>;
export type BlocDocumentFacts = z.output<typeof blocDocumentSchema>;

/** What is known of an attached file by its bytes; no editor writes it. */
export const attachedFileSchema = z.strictObject({
  type: z.enum(documentTypes),
  size: z.int().positive(),
  sha256: z.string(),
});

export type AttachedFileFacts = z.output<typeof attachedFileSchema>;
