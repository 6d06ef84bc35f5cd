import { z } from 'zod';
import { period } from './period.ts';
import { points } from './points.ts';
import { recordFacts } from './provenance.ts';
import { line, localText } from './text.ts';

/** The columns of `scores.csv` that are not criteria. */
export const reservedColumns = ['unit', 'bonus', 'deduction', 'total'] as const;

/** The facts of the results of a period: an order, a score table, or both, as a bloc published them. */
export const resultSchema = z.strictObject({
  ...recordFacts,
  bloc: recordFacts.bloc.optional().describe('Mã của khối; đã có trong tên thư mục, nếu ghi thì phải trùng.'),
  period: period.optional().describe('Kỳ; đã có trong tên thư mục, nếu ghi thì phải trùng.'),
  order: z
    .array(
      z.strictObject({
        unit: z.string().describe('Mã đơn vị.'),
        place: z.int().positive().describe('Thứ hạng đã công bố.'),
      }),
    )
    .optional()
    .describe('Thứ hạng do khối công bố, đủ hoặc một phần.'),
  criteria: z
    .array(
      z.strictObject({
        column: line.describe('Tên cột trong scores.csv.'),
        name: localText.describe('Tên tiêu chí.'),
        maximum: points.optional().describe('Điểm tối đa của tiêu chí.'),
      }),
    )
    .default([])
    .describe('Các tiêu chí của bảng điểm scores.csv.'),
  status: z
    .enum(['draft', 'final'])
    .default('final')
    .describe('draft: bảng dự thảo của khối, được trình bày nhưng không dùng để xếp hạng; final: chính thức.'),
});

export type ResultFacts = z.output<typeof resultSchema>;
