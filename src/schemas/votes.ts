import { z } from 'zod';

/** How many voted for something, and of how many who could. */
export const votesSchema = z
  .strictObject({
    for: z.int().nonnegative().describe('Số phiếu đồng ý.'),
    of: z.int().positive().exactOptional().describe('Tổng số phiếu, khi nguồn có nêu.'),
  })
  .refine((votes) => votes.of === undefined || votes.for <= votes.of, {
    params: { kind: 'more-votes-than-voters' },
    path: ['for'],
  });

export type Votes = z.output<typeof votesSchema>;
