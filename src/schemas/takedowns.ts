import { z } from 'zod';
import { fullDay } from './day.ts';
import { sitePathOf } from './site-path.ts';
import { localText } from './text.ts';

/** An address of the site, without the site's own: `/tin/2017/hop/`, `/files/awards/2017/khen/qd-163.pdf`. */
const takenDown = z
  .string()
  .trim()
  .transform((text) => text.replace(/^https?:\/\/[^/]+/iu, ''))
  .refine((text) => text !== '/' && sitePathOf(text) !== undefined, { params: { kind: 'bad-takedown-address' } })
  .transform((text) => sitePathOf(/\/$|\.[a-z0-9]+$/u.test(text) ? text : `${text}/`) ?? text);

const takedownSchema = z.strictObject({
  address: takenDown.describe(
    'Địa chỉ trên trang của thứ bị gỡ, ví dụ /tin/2017/tong-ket/; ghi tiếng Việt hoặc tiếng Anh đều được.',
  ),
  day: fullDay.describe('Ngày gỡ; ghi đủ năm, tháng, ngày.'),
  reason: localText.describe('Lý do, người đọc thấy ở địa chỉ cũ. Không nhắc lại điều đã bị gỡ.'),
});

/** What was taken down from the site, and must answer with a notice for ever. */
export const takedownsSchema = z.array(takedownSchema);

export type TakedownFacts = z.output<typeof takedownSchema>;
