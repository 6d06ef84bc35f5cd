import { z } from 'zod';
import { copyTypes } from '../source/read-copy.ts';

/** What is known of the copy of a source by its bytes; no editor writes it. */
export const copySchema = z.strictObject({
  type: z.enum(copyTypes),
  size: z.int().nonnegative(),
  sha256: z.string(),
});
