import { z } from 'zod';
import { day } from './day.ts';
import { formerPlaces } from './former-places.ts';
import { id } from './id.ts';
import { line, titleLine } from './text.ts';

/** The facts of one of the site's own pages. */
export const pageSchema = z.strictObject({
  title: titleLine.describe('Tiêu đề của trang.'),
  summary: line.exactOptional().describe('Một câu tóm tắt.'),
  slug: id.exactOptional().describe('Phần cuối của địa chỉ; bỏ trống thì dùng tên thư mục.'),
  order: z.int().default(0).describe('Thứ tự trong chân trang, số nhỏ đứng trước.'),
  movedFrom: formerPlaces,
  updatedOn: day.exactOptional().describe('Ngày sửa gần nhất.'),
});
