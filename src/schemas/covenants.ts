import { z } from 'zod';
import { day } from './day.ts';
import { unitsOrCount } from './meetings.ts';
import { period } from './period.ts';
import { recordFacts } from './provenance.ts';
import { localText } from './text.ts';

export const covenantKinds = ['main', 'supplement'] as const;

/** Whether a covenant is that of its period, signed once or anew, or adds to it. */
export type CovenantKind = (typeof covenantKinds)[number];

/** The facts of a covenant: what the members of a bloc sign for a period. */
export const covenantSchema = z
  .strictObject({
    ...recordFacts,
    period: period.describe('Kỳ của giao ước.'),
    kind: z
      .enum(covenantKinds)
      .default('main')
      .describe('main: giao ước của kỳ, kể cả khi ký lại; supplement: phần bổ sung ký sau.'),
    signedOn: day.exactOptional().describe('Ngày ký; bỏ dòng này nếu nguồn không nêu.'),
    signedAt: z.string().exactOptional().describe('Mã hội nghị đã ký giao ước.'),
    signatories: unitsOrCount.exactOptional().describe('Các đơn vị ký, hoặc số đơn vị ký.'),
    leader: z.string().exactOptional().describe('Mã đơn vị Trưởng khối của kỳ này.'),
    deputies: z.array(z.string()).default([]).describe('Mã các đơn vị Phó Trưởng khối của kỳ này.'),
    deputy: z.string().exactOptional().describe('Tên cũ của deputies, khi chỉ ghi được một đơn vị.'),
    taskCount: z.int().positive().exactOptional().describe('Số nhiệm vụ, hoặc số nội dung, mà giao ước đề ra.'),
    taskNoun: localText
      .exactOptional()
      .describe(
        'Từ mà nguồn dùng khi đếm, ví dụ { vi: nội dung, en: points }; bỏ dòng này thì là “nhiệm vụ trọng tâm”.',
      ),
    taskNote: localText
      .exactOptional()
      .describe('Giải thích khi các nhiệm vụ, hoặc số nhiệm vụ, được suy ra chứ không được nêu trong nguồn.'),
    targets: z
      .array(
        z.strictObject({
          unit: z.string().describe('Mã đơn vị.'),
          target: localText.describe('Chỉ tiêu hoặc danh hiệu mà đơn vị đăng ký.'),
        }),
      )
      .default([])
      .describe('Chỉ tiêu, danh hiệu thi đua mà từng đơn vị đăng ký; một đơn vị ghi được nhiều dòng.'),
    tasks: z.array(localText).default([]).describe('Những nhiệm vụ đã được công bố, có thể ít hơn taskCount.'),
  })
  .refine((covenant) => covenant.taskCount === undefined || covenant.tasks.length <= covenant.taskCount, {
    params: { kind: 'more-tasks-than-counted' },
    path: ['tasks'],
  });
