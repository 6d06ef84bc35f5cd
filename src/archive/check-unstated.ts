import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { schemas } from '../schemas/collections.ts';
import type { Field } from '../schemas/field-tree.ts';
import { fieldAt, fieldTree, formsOf } from '../schemas/field-tree.ts';
import { nearest } from '../text/nearest.ts';
import type { TextEntry } from './entries.ts';

type Collection = 'meetings' | 'awards' | 'covenants' | 'results';

/** Holds the fields that a source is said not to state against the schema and against the facts of the same file. */
export function checkUnstated(collection: Collection, { path, facts }: TextEntry<Collection>): Problem[] {
  const tree = fieldTree(schemas[collection]);
  return facts.unstated.flatMap((key, index) => {
    const steps = key.split('.');
    const place = { pointer: ['unstated', index] };
    if (fieldAt(tree, steps) === undefined) {
      const close = nearest(key, fieldPaths(tree));
      return [problem('unstated-unknown', path, { given: key, ...(close && { nearest: close }) }, place)];
    }
    return isStated(facts, steps) ? [problem('unstated-stated', path, { key }, place)] : [];
  });
}

/** The fields of a file, and those of the groups in it, as paths. */
function fieldPaths(tree: Field): string[] {
  return formsOf(tree).flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([key, field]) => [
      key,
      ...(field.kind === undefined ? fieldPaths(field).map((inner) => `${key}.${inner}`) : []),
    ]),
  );
}

/** Whether facts have a value where a path leads. What the schema fills in where nothing is written, an empty list, is none. */
function isStated(facts: unknown, steps: readonly string[]): boolean {
  let value = facts;
  // A value without keys has nothing at any of them.
  for (const step of steps) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
