import { z } from 'zod';
import { id } from './id.ts';
import { line, titleLine } from './text.ts';

/** A translation holds a title, a summary and a text: facts stand once, in the original. */
export const translationSchema = z.strictObject({
  title: titleLine.describe('Tiêu đề đã dịch.'),
  summary: line.exactOptional().describe('Tóm tắt đã dịch.'),
  slug: id.exactOptional().describe('Phần cuối của địa chỉ, chỉ dùng cho các trang trong content/pages.'),
  translates: z
    .union([z.string(), z.number()])
    .transform(String)
    .exactOptional()
    .describe('Mã của bản tiếng Việt mà bản này dịch; npm run check cho biết mã hiện hành.'),
});
