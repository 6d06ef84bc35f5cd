import { z } from 'zod';
import { period } from './period.ts';
import { points } from './points.ts';
import { recordFacts } from './provenance.ts';
import { line, localText } from './text.ts';
import { votesSchema } from './votes.ts';

/** What the points of a column are to the total. */
const scoreRoles = ['criterion', 'bonus', 'deduction', 'self'] as const;

export type ScoreRole = (typeof scoreRoles)[number];

export const grades = ['outstanding', 'good', 'completed', 'not-completed'] as const;

/** How well a unit did its duties in a period, as its bloc graded it; the best first. */
export type Grade = (typeof grades)[number];

export const deciders = ['vote', 'agreement', 'council', 'authority'] as const;

/** Who decided on a result: a vote of the members, their agreement, a council, or the authority above them. */
export type Decider = (typeof deciders)[number];

/** The facts of the results of a period: an order, a score table or grades, or several of these, as a bloc published them. */
export const resultSchema = z.strictObject({
  ...recordFacts,
  bloc: recordFacts.bloc.exactOptional().describe('Mã của khối; đã có trong tên thư mục, nếu ghi thì phải trùng.'),
  period: period.exactOptional().describe('Kỳ; đã có trong tên thư mục, nếu ghi thì phải trùng.'),
  order: z
    .array(
      z.strictObject({
        unit: z.string().describe('Mã đơn vị.'),
        place: z.int().positive().describe('Thứ hạng đã công bố.'),
        votes: votesSchema.exactOptional().describe('Số phiếu của đơn vị này, ví dụ { for: 9, of: 9 }.'),
      }),
    )
    .min(1)
    .exactOptional()
    .describe('Thứ hạng do khối công bố, đủ hoặc một phần; đơn vị được bỏ phiếu suy tôn dẫn đầu ghi place: 1.'),
  grades: z
    .array(
      z.strictObject({
        unit: z.string().describe('Mã đơn vị.'),
        grade: z
          .enum(grades)
          .describe(
            'outstanding: hoàn thành xuất sắc nhiệm vụ; good: hoàn thành tốt nhiệm vụ; completed: hoàn thành nhiệm vụ; not-completed: không hoàn thành nhiệm vụ.',
          ),
      }),
    )
    .min(1)
    .exactOptional()
    .describe('Mức xếp loại của từng đơn vị, đủ hoặc một phần.'),
  criteria: z
    .array(
      z.strictObject({
        column: line.describe('Tên cột trong scores.csv.'),
        name: localText.describe('Tên tiêu chí.'),
        group: localText
          .exactOptional()
          .describe('Nhóm tiêu chí, khi bảng điểm chia hai cấp; các cột cùng nhóm ghi liền nhau.'),
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
  complete: z.boolean().exactOptional().describe('true khi kết quả nêu đủ mọi thành viên; false khi chỉ nêu một phần.'),
  by: z
    .enum(deciders)
    .exactOptional()
    .describe(
      'Cách xét: vote, bỏ phiếu suy tôn; agreement, các thành viên thống nhất; council, Hội đồng Thi đua - Khen thưởng xét; authority, cơ quan cấp trên công nhận.',
    ),
  votes: votesSchema.exactOptional().describe('Số phiếu thông qua kết quả, ví dụ { for: 9, of: 9 }.'),
  status: z
    .enum(['draft', 'final'])
    .default('final')
    .describe('draft: bảng dự thảo của khối, được trình bày nhưng không dùng để xếp hạng; final: chính thức.'),
});

export type ResultFacts = z.output<typeof resultSchema>;
