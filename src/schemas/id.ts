import { z } from 'zod';
import type { FieldKind } from './field-tree.ts';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Whether a folder or file name may be an id: lower-case ASCII letters and digits, joined by single hyphens. */
export function isId(name: string): boolean {
  return idPattern.test(name);
}

/** The id of a unit, a bloc or an award type: the name of its file. */
export const id = z
  .string()
  .refine(isId, { params: { kind: 'bad-id' } })
  .meta({ kind: 'id' satisfies FieldKind });
