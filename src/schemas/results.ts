import { z } from 'zod';
import { period } from './period.ts';
import { points } from './points.ts';
import { recordFacts } from './provenance.ts';
import { line, localText } from './text.ts';

/** What the points of a column are to the total. */
const scoreRoles = ['criterion', 'bonus', 'deduction', 'self'] as const;

export type ScoreRole = (typeof scoreRoles)[number];

/** The facts of the results of a period: an order, a score table, or both, as a bloc published them. */
export const resultSchema = z.strictObject({
  ...recordFacts,
  bloc: recordFacts.bloc.exactOptional().describe('Mã của khối; đã có trong tên thư mục, nếu ghi thì phải trùng.'),
  period: period.exactOptional().describe('Kỳ; đã có trong tên thư mục, nếu ghi thì phải trùng.'),
  order: z
    .array(
      z.strictObject({
        unit: z.string().describe('Mã đơn vị.'),
        place: z.int().positive().describe('Thứ hạng đã công bố.'),
      }),
    )
    .min(1)
    .exactOptional()
    .describe('Thứ hạng do khối công bố, đủ hoặc một phần.'),
  criteria: z
    .array(
      z.strictObject({
        column: line.describe('Tên cột trong scores.csv.'),
        name: localText.describe('Tên tiêu chí.'),
        maximum: points.exactOptional().describe('Điểm tối đa của tiêu chí.'),
        role: z
          .enum(scoreRoles)
          .exactOptional()
          .describe(
            'criterion (khi không ghi): điểm tiêu chí, được cộng; bonus: điểm thưởng, được cộng; deduction: điểm trừ, bị trừ; self: điểm tự chấm, chỉ trình bày.',
          ),
      }),
    )
    .default([])
    .describe('Các cột điểm của bảng điểm scores.csv.'),
  tieBreakers: z
    .array(line)
    .default([])
    .describe('Các cột của scores.csv được xét lần lượt khi bằng tổng điểm, theo quy định của khối cho kỳ này.'),
  complete: z
    .boolean()
    .exactOptional()
    .describe('true khi thứ hạng và bảng điểm nêu đủ mọi thành viên; false khi chỉ nêu một phần.'),
  status: z
    .enum(['draft', 'final'])
    .default('final')
    .describe('draft: bảng dự thảo của khối, được trình bày nhưng không dùng để xếp hạng; final: chính thức.'),
});

export type ResultFacts = z.output<typeof resultSchema>;
