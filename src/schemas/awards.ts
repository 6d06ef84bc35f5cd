import { z } from 'zod';
import { day } from './day.ts';
import { period } from './period.ts';
import { recordFacts } from './provenance.ts';
import { line, localText, localTitle, titleLine } from './text.ts';
import { votesSchema } from './votes.ts';

/** The number of a decision: the words around it, and its day, are those of the page. */
const numberAlone = (text: typeof line) =>
  text.refine((number) => !/^(?:số|quyết định|qđ)[\s:]|\sngày\s/iu.test(number), {
    params: { kind: 'number-with-words' },
  });

export const awardStatuses = ['proposed', 'declined', 'decided', 'presented', 'revoked'] as const;

/** How far an award has come. Only `decided` and `presented` count in a standing. */
export type AwardStatus = (typeof awardStatuses)[number];

export const grounds = ['year', 'theme', 'sudden', 'tenure'] as const;

/** What an award is for: the whole year, one theme of emulation, a sudden feat, or merit over many years. */
export type Ground = (typeof grounds)[number];

const ground = z
  .enum(grounds)
  .exactOptional()
  .describe(
    'Căn cứ khen: year, thành tích trong năm (khi không ghi); theme, theo chuyên đề; sudden, đột xuất; tenure, quá trình cống hiến. Chỉ year được tính vào xếp hạng năm.',
  );

/** Who is counted where nobody is named. Individuals are counted and never named. */
export const countedKinds = ['collectives', 'individuals', 'households'] as const;

export type CountedKind = (typeof countedKinds)[number];

const recipientSchema = z
  .strictObject({
    unit: z.string().describe('Mã đơn vị được khen thưởng.'),
    bloc: z
      .string()
      .exactOptional()
      .describe('Mã của khối mà đơn vị này thi đua, khi quyết định khen thưởng nhiều khối.'),
    type: z.string().describe('Mã hình thức khen thưởng trong content/award-types.yaml.'),
    status: z
      .enum(awardStatuses)
      .default('decided')
      .describe(
        'proposed: mới đề nghị; declined: đơn vị đã xin rút hoặc không được chọn; decided: đã có quyết định (khi bỏ trống); presented: đã trao; revoked: đã hủy.',
      ),
    ground,
    revoked: z
      .strictObject({
        on: day.exactOptional().describe('Ngày hủy.'),
        decision: numberAlone(line).exactOptional().describe('Số quyết định hủy.'),
      })
      .exactOptional()
      .describe('Ngày và quyết định hủy, khi status là revoked.'),
    votes: votesSchema.exactOptional().describe('Số phiếu bình xét, ví dụ { for: 9, of: 9 }.'),
    note: localText.exactOptional().describe('Ghi chú về khen thưởng này.'),
  })
  .refine((recipient) => recipient.revoked === undefined || recipient.status === 'revoked', {
    params: { kind: 'revoked-without-status' },
    path: ['revoked'],
  });

/** The facts of an award: one decision, or its announcement, with its recipients. */
export const awardSchema = z
  .strictObject({
    ...recordFacts,
    bloc: recordFacts.bloc
      .exactOptional()
      .describe('Mã của khối thi đua; bỏ dòng này khi quyết định khen thưởng nhiều khối, hoặc nguồn không nêu khối.'),
    period: period
      .exactOptional()
      .describe('Kỳ mà thành tích thuộc về; bỏ dòng này nếu nguồn không nêu, khi đó không tính cho kỳ nào.'),
    ground,
    decision: z
      .strictObject({
        number: numberAlone(titleLine).exactOptional().describe('Số quyết định, ví dụ 1826/QĐ-UBND.'),
        date: day.exactOptional().describe('Ngày ký quyết định.'),
        issuer: localTitle.exactOptional().describe('Cơ quan ra quyết định.'),
      })
      .exactOptional()
      .describe('Quyết định khen thưởng.'),
    announcedAt: z.string().exactOptional().describe('Mã hội nghị đã công bố, ví dụ 2017/tong-ket-2016.'),
    announcedOn: day
      .exactOptional()
      .describe('Ngày công bố, khi không có hội nghị nào trong kho tư liệu ghi lại việc công bố.'),
    follows: z
      .union([z.string().transform((one) => [one]), z.array(z.string())])
      .default([])
      .describe(
        'Mã đề nghị, hoặc quyết định, mà tư liệu này tiếp theo, ví dụ 2016/de-nghi; nhiều mã thì ghi thành danh sách.',
      ),
    recipients: z.array(recipientSchema).default([]).describe('Các đơn vị được khen thưởng.'),
    counts: z
      .array(
        z.strictObject({
          type: z.string().describe('Mã hình thức khen thưởng.'),
          number: z.int().positive().describe('Số lượng.'),
          status: z
            .enum(awardStatuses)
            .default('decided')
            .describe('Tình trạng, như ở recipients; decided khi bỏ trống.'),
          of: z
            .enum(countedKinds)
            .default('collectives')
            .describe('collectives: tập thể (khi bỏ trống); individuals: cá nhân; households: hộ gia đình.'),
        }),
      )
      .default([])
      .describe('Số lượng theo hình thức, khi nguồn không nêu tên đơn vị; cá nhân chỉ ghi số lượng, không ghi tên.'),
    complete: z
      .boolean()
      .exactOptional()
      .describe('true khi nguồn cho biết đây là toàn bộ; false khi nguồn nêu là còn nữa.'),
  })
  .refine((award) => award.recipients.length + award.counts.length > 0, {
    params: { kind: 'award-without-recipients' },
  });

export type AwardFacts = z.output<typeof awardSchema>;
