import { z } from 'zod';
import { day, isBefore } from './day.ts';
import { formerPlaces } from './former-places.ts';
import { localText, localTitle, titleLine } from './text.ts';

export const nameSchema = z
  .strictObject({
    vi: titleLine.describe('Tên tiếng Việt đầy đủ.'),
    en: titleLine.exactOptional().describe('Tên tiếng Anh.'),
    short: localTitle.exactOptional().describe('Tên ngắn, dùng trong bảng hẹp và biểu đồ.'),
    from: day.exactOptional().describe('Ngày bắt đầu mang tên này.'),
    to: day.exactOptional().describe('Ngày cuối cùng mang tên này.'),
  })
  .refine((name) => name.from === undefined || name.to === undefined || !isBefore(name.to, name.from), {
    params: { kind: 'name-backwards' },
    path: ['to'],
  });

/** One name that a unit or a bloc bore, and when. */
export type Name = z.output<typeof nameSchema>;

/** The facts of a unit: a member agency, with the names it bore over time. */
export const unitSchema = z.strictObject({
  names: z.array(nameSchema).min(1).describe('Các tên của đơn vị, mỗi tên với khoảng thời gian đã dùng.'),
  ended: z
    .strictObject({
      on: day.describe('Ngày kết thúc hoạt động, hoặc tháng, năm nếu chỉ biết đến vậy.'),
      note: localText.exactOptional().describe('Ghi chú, ví dụ sáp nhập vào đơn vị nào, theo văn bản nào.'),
    })
    .exactOptional()
    .describe('Khi đơn vị đã kết thúc hoạt động: giải thể, hợp nhất, sáp nhập hoặc chia tách.'),
  successors: z
    .array(
      z.strictObject({
        unit: z.string().describe('Mã đơn vị kế thừa.'),
        on: day.exactOptional().describe('Ngày chuyển tiếp.'),
      }),
    )
    .default([])
    .describe('Đơn vị kế thừa sau khi hợp nhất, sáp nhập hoặc chia tách.'),
  movedFrom: formerPlaces,
});
