import { z } from 'zod';
import { attachmentSchema } from './attachments.ts';
import { day, fullDay } from './day.ts';
import { formerPlaces } from './former-places.ts';
import { line, localText, titleLine } from './text.ts';
import { webAddress } from './web-address.ts';

export const sourceSchema = z.strictObject({
  title: localText.describe('Nhan đề của tài liệu, chép đúng như nguồn.'),
  publisher: localText.exactOptional().describe('Cơ quan hoặc trang thông tin đã công bố tài liệu.'),
  address: webAddress.exactOptional().describe('Địa chỉ trên mạng, bắt đầu bằng https:// hoặc http://.'),
  publishedOn: day.exactOptional().describe('Ngày tài liệu được công bố.'),
  capturedOn: day.exactOptional().describe('Ngày tài liệu được in hoặc sao lưu.'),
  note: localText.exactOptional().describe('Điều cần biết khi đọc nguồn này.'),
});

/** Where a fact comes from. */
export type Source = z.output<typeof sourceSchema>;

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
