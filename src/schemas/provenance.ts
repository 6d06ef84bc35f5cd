import { z } from 'zod';
import { attachmentSchema } from './attachments.ts';
import { day, fullDay } from './day.ts';
import type { FieldKind } from './field-tree.ts';
import { formerPlaces } from './former-places.ts';
import { line, localText, titleLine } from './text.ts';
import { webAddress } from './web-address.ts';

/** The SHA-256 of a file, as `npm run keep` writes it and `sha256sum` prints it. */
const digest = line
  .transform((given) => given.toLowerCase())
  .refine((given) => /^[0-9a-f]{64}$/u.test(given), { params: { kind: 'bad-digest' } });

const sourceFields = {
  title: localText.describe('Nhan đề của tài liệu, chép đúng như nguồn.'),
  publisher: localText.exactOptional().describe('Cơ quan hoặc trang thông tin đã công bố tài liệu.'),
  address: webAddress.exactOptional().describe('Địa chỉ trên mạng, bắt đầu bằng https:// hoặc http://.'),
  publishedOn: day.exactOptional().describe('Ngày tài liệu được công bố.'),
  capturedOn: day.exactOptional().describe('Ngày tài liệu được in hoặc sao lưu.'),
  note: localText.exactOptional().describe('Điều cần biết khi đọc nguồn này.'),
  copy: line
    .meta({ kind: 'document' satisfies FieldKind })
    .exactOptional()
    .describe(
      'Bản lưu của nguồn, do npm run keep đặt vào: tên tệp cạnh bản ghi (.txt, .html hoặc ban-luu….pdf), hoặc đường dẫn từ content khi bản lưu đặt cạnh bản ghi khác.',
    ),
  copyDigest: digest.exactOptional().describe('Mã kiểm tra SHA-256 của bản lưu, do npm run keep ghi.'),
  copyTextDigest: digest
    .exactOptional()
    .describe('Mã kiểm tra SHA-256 của phần chữ đọc được từ bản lưu HTML hoặc PDF, do npm run keep ghi.'),
  publishCopy: z
    .boolean()
    .default(false)
    .describe('true thì bản lưu được công bố (của trang HTML là phần chữ); không ghi thì bản lưu chỉ để đối chiếu.'),
};

/** What is said of a copy says nothing where there is none. */
const ofCopy = ['copyDigest', 'copyTextDigest', 'publishCopy'] as const;

export const sourceSchema = z.strictObject(sourceFields).superRefine((source, context) => {
  const stray = ofCopy.find((field) => source[field] !== undefined && source[field] !== false);
  if (source.copy !== undefined || stray === undefined) return;
  context.addIssue({ code: 'custom', path: [stray], params: { kind: 'nothing-kept', field: stray } });
});

const evidenceSchema = z
  .strictObject({
    fact: line.describe(
      'Tên dữ kiện trong bản ghi này, ví dụ date, place, handover.leader; trong danh sách thì kèm thứ tự đếm từ 0, ví dụ recipients.0.',
    ),
    quote: line
      .exactOptional()
      .describe('Câu trong bản lưu của nguồn nói lên dữ kiện ấy, chép đúng từng chữ; chỗ lược bỏ ghi dấu “…”.'),
    source: z
      .int()
      .nonnegative()
      .default(0)
      .describe('Nguồn nào trong sources, đếm từ 0; 0 là nguồn đầu tiên, khi không ghi.'),
    inferred: z
      .boolean()
      .default(false)
      .describe('true khi dữ kiện được suy ra chứ không được nguồn nêu; khi đó phải có note.'),
    note: localText.exactOptional().describe('Suy ra từ đâu, hoặc điều cần biết khi đọc câu này.'),
  })
  .refine(({ quote, inferred }) => quote !== undefined || inferred, {
    params: { kind: 'evidence-without-quote' },
    path: ['fact'],
  })
  .refine(({ inferred, note }) => !inferred || note !== undefined, {
    params: { kind: 'inferred-without-note' },
    path: ['inferred'],
  });

/** The sentence of a source on which a fact rests, or why it was concluded. */
export type EvidenceFacts = z.output<typeof evidenceSchema>;

/** Where a fact comes from, as its record says it. */
export type SourceFacts = z.output<typeof sourceSchema>;

/** Facts that every record carries besides its own. */
export const recordFacts = {
  title: titleLine.describe('Tiêu đề tiếng Việt của bản ghi.'),
  summary: line.exactOptional().describe('Một hoặc hai câu tóm tắt, dùng trong danh sách và khi chia sẻ.'),
  bloc: z.string().describe('Mã của khối thi đua: tên tệp trong content/blocs.'),
  unstated: z
    .array(line)
    .default([])
    .describe(
      'Tên những trường mà nguồn đã được đọc hết và không nêu, ví dụ [place, decision.number]. Trường bỏ trống mà không ghi ở đây thì trang chỉ nói là kho tư liệu chưa ghi nhận.',
    ),
  sources: z.array(sourceSchema).min(1).describe('Các nguồn của bản ghi; phải có ít nhất một nguồn.'),
  evidence: z
    .array(evidenceSchema)
    .default([])
    .describe('Câu gốc: mỗi dữ kiện dựa vào câu nào của nguồn, hoặc được suy ra từ đâu.'),
  attachments: z
    .array(attachmentSchema)
    .default([])
    .describe('Tài liệu kèm theo: tệp đặt cạnh bản ghi, hoặc địa chỉ trên mạng.'),
  addedOn: fullDay
    .exactOptional()
    .describe('Ngày bản ghi được đưa vào kho tư liệu; nguồn cấp tin (RSS) xếp theo ngày này.'),
  movedFrom: formerPlaces,
  updates: z
    .array(
      z.strictObject({
        on: day.describe('Ngày sửa.'),
        what: localText.describe('Đã sửa điều gì.'),
      }),
    )
    .default([])
    .describe('Các lần đính chính sau khi công bố.'),
  withdrawn: z
    .strictObject({
      on: day.describe('Ngày thu hồi.'),
      reason: localText.describe('Lý do thu hồi.'),
      replacedBy: z
        .string()
        .exactOptional()
        .describe('Mã của bản ghi dùng thay, cùng loại với bản ghi này, ví dụ 2017/tong-ket-2016.'),
    })
    .exactOptional()
    .describe('Ghi khi bản ghi không còn được dùng làm căn cứ; địa chỉ vẫn giữ, nhưng không được tính ở đâu nữa.'),
  draft: z.boolean().default(false).describe('true khi bản ghi còn là bản nháp: được kiểm tra nhưng không công bố.'),
  questions: z.array(line).default([]).describe('Những điều phải có người trả lời trước khi công bố bản nháp.'),
  publishOn: fullDay.exactOptional().describe('Giữ lại bản ghi đến ngày này; phải ghi đủ năm, tháng, ngày.'),
};
