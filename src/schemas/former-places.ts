import { z } from 'zod';

/** The id of a record or of a file, or the address of a page of the site: what was once written after the name of the site. */
const formerPlace = z
  .string()
  .trim()
  .refine(
    (text) =>
      /^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*|\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+)$/u.test(text),
    {
      params: { kind: 'bad-former-place' },
    },
  );

/** Where something stood before; one place or several. */
export const formerPlaces = z
  .union([formerPlace.transform((one) => [one]), z.array(formerPlace)])
  .default([])
  .describe(
    'Chỗ cũ, khi đã đổi tên thư mục hoặc tệp: mã cũ như 2017/tong-ket, hoặc địa chỉ cũ như /tin/2017/tong-ket/. Người theo địa chỉ cũ được đưa tới đây.',
  );
