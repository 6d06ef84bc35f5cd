import { z } from 'zod';
import type { Pointer } from '../problems/problem.ts';

/** What the values of this folder's own schemas are. Each says its kind as metadata, which stays with whatever is made of it. */
export type FieldKind =
  | 'line'
  | 'local-text'
  | 'day'
  | 'period'
  | 'periods'
  | 'id'
  | 'points'
  | 'address'
  | 'email'
  | 'colour'
  | 'photograph'
  | 'document';

/**
 * A field as its schema describes it to whoever writes it: the JSON Schema of what may stand there. The reference of fields, the
 * messages and the schemas of editors' programs are all made from it.
 */
export interface Field {
  /** In Vietnamese. */
  description?: string;
  kind?: FieldKind;
  type?: string | string[];
  /** What it is when it is left out. */
  default?: unknown;
  enum?: string[];
  minimum?: number;
  exclusiveMinimum?: number;
  /** The fields of a group. */
  properties?: Readonly<Record<string, Field>>;
  required?: readonly string[];
  /** The entries of a list. */
  items?: Field;
  /** The forms in which it may be written. */
  anyOf?: readonly Field[];
}

const known = new WeakMap<z.ZodType, Field>();

/** The fields of a file. */
export function fieldTree(schema: z.ZodType): Field {
  // A JSON Schema, of which a field names what is used here.
  const made = (): Field => z.toJSONSchema(schema, { io: 'input' }) as Field;
  const tree = known.get(schema) ?? made();
  known.set(schema, tree);
  return tree;
}

/** The field that a pointer leads to: through groups, lists and whatever form has it. */
export function fieldAt(tree: Field, [step, ...rest]: Pointer): Field | undefined {
  if (step === undefined) return tree;
  for (const form of formsOf(tree)) {
    const inner = typeof step === 'number' ? form.items : form.properties?.[step];
    const found = inner && fieldAt(inner, rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The keys that a field may have. */
export function keysOf(field: Field | undefined): string[] {
  return field === undefined ? [] : formsOf(field).flatMap(({ properties }) => Object.keys(properties ?? {}));
}

/** The forms of a field: itself, where it has but one. */
export function formsOf(field: Field): readonly Field[] {
  return field.anyOf?.flatMap(formsOf) ?? [field];
}
