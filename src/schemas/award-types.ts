import { z } from 'zod';
import { id } from './id.ts';
import { line, localTitle } from './text.ts';

export const awardLevels = ['state', 'government', 'province', 'grassroots'] as const;

const awardTypeSchema = z.strictObject({
  id: id.describe('Mã của hình thức khen thưởng.'),
  name: localTitle.describe('Tên gọi.'),
  also: z.array(line).default([]).describe('Những tên gọi khác mà nguồn hay dùng.'),
  level: z.enum(awardLevels).describe('Cấp khen thưởng: state, government, province hoặc grassroots.'),
  rewards: z
    .enum(['year', 'tenure'])
    .default('year')
    .describe(
      'year: tặng cho thành tích trong năm; tenure: tặng cho quá trình nhiều năm, không tính vào xếp hạng năm.',
    ),
  ranked: z.boolean().default(true).describe('false khi không được tính trong xếp hạng, như cờ luân lưu.'),
});

export type AwardTypeFacts = z.output<typeof awardTypeSchema>;

/** The catalogue of awards, highest first: its order is the order of display and of comparison. */
export const awardTypesSchema = z.array(awardTypeSchema).min(1);
