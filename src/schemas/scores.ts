import { z } from 'zod';

/** A committed `scores.csv`: its header and its rows as text, each row with the line it begins at. */
export const scoreTableSchema = z.strictObject({
  header: z.array(z.string()),
  rows: z.array(z.strictObject({ line: z.int(), cells: z.array(z.string()) })),
});
