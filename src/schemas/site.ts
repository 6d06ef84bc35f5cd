import { z } from 'zod';
import { colour } from './colour.ts';
import type { FieldKind } from './field-tree.ts';
import { localText, localTitle } from './text.ts';
import { emailAddress, siteAddress, webAddress } from './web-address.ts';

/** What is filled into the address of a page that takes letters: the record that a reader reports an error in. */
export const placeholder = /\{(?<name>title|address|edition)\}/gu;

export const siteSchema = z.strictObject({
  name: localTitle.describe('Tên của kho tư liệu.'),
  description: localTitle.exactOptional().describe('Một câu giới thiệu, dùng ở trang chủ và khi chia sẻ.'),
  address: siteAddress.describe(
    'Địa chỉ của trang: một tên miền, ví dụ https://nien-giam.example, có thể thêm đường dẫn khi trang đứng dưới một trang khác, ví dụ https://co-quan.example/nien-giam.',
  ),
  publisher: localText.exactOptional().describe('Người hoặc cơ quan chịu trách nhiệm về kho tư liệu.'),
  contact: z
    .union([emailAddress, webAddress])
    .refine((text) => !/[{}]/u.test(text.replace(placeholder, '')), { params: { kind: 'unknown-placeholder' } })
    .exactOptional()
    .describe(
      'Nơi nhận đính chính: thư điện tử hoặc địa chỉ trang. Trong địa chỉ trang, {title}, {address} và {edition} được thay bằng tiêu đề, địa chỉ và bản của tư liệu mà người đọc báo sai.',
    ),
  security: z
    .strictObject({
      contact: z
        .union([emailAddress, webAddress])
        .exactOptional()
        .describe('Nơi nhận tin, nếu không phải là contact của trang.'),
      policy: webAddress.exactOptional().describe('Trang nói cách tiếp nhận và xử lý tin báo.'),
    })
    .exactOptional()
    .describe('Nơi nhận tin báo về lỗ hổng bảo mật của trang, để tạo tệp security.txt.'),
  licence: z
    .strictObject({
      name: localText.describe('Tên giấy phép của dữ liệu.'),
      address: webAddress.describe('Địa chỉ văn bản giấy phép.'),
    })
    .exactOptional()
    .describe('Giấy phép của dữ liệu.'),
  emblem: z
    .string()
    .meta({ kind: 'photograph' satisfies FieldKind })
    .exactOptional()
    .describe(
      'Biểu trưng của cơ quan: tên tệp ảnh đặt cạnh site.yaml, ví dụ ./bieu-trung.png, rộng từ 180 điểm ảnh. Hiện ở đầu mỗi trang, trên bìa niên giám và trên thẻ của trình duyệt.',
    ),
  colours: z
    .strictObject({
      lead: colour
        .exactOptional()
        .describe(
          'Màu chủ đạo, viết bằng sáu chữ số trong dấu nháy, ví dụ "#8c1c13"; phải đọc được trên nền giấy của trang. Ở nền tối, trang tự dùng sắc sáng hơn của màu này.',
        ),
    })
    .exactOptional()
    .describe('Màu của trang.'),
  words: z
    .record(z.string(), localTitle)
    .default({})
    .describe('Chữ của giao diện mà kho tư liệu này muốn dùng khác đi.'),
});

export type SiteFacts = z.output<typeof siteSchema>;
