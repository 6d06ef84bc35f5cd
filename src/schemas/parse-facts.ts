import type { z } from 'zod';
import type { Pointer, Problem, ProblemKind } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { nearest } from '../text/nearest.ts';
import { toId } from '../text/to-id.ts';
import { fieldAt, fieldTree, keysOf } from './field-tree.ts';
import { recorded } from './recorded.ts';
import { translationSchema } from './translations.ts';

/** Facts that fit their schema, or every reason why they do not. */
export type ParsedFacts<T> = { facts: T; problems: [] } | { facts?: undefined; problems: Problem[] };

/**
 * Holds the data of a file against the schema of its collection.
 *
 * @param path the file, for the problems
 */
export function parseFacts<S extends z.ZodType>(schema: S, data: unknown, path: string): ParsedFacts<z.output<S>> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { facts: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, schema, path, [])) };
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, schema: z.ZodType, path: string, above: Pointer): Problem[] {
  const pointer: Pointer = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const here = { pointer };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysOf(fieldAt(fieldTree(schema), pointer));
      return issue.keys.map((key) => {
        const place = { pointer: [...pointer, key], atKey: true };
        if (schema === translationSchema && pointer.length === 0)
          return problem('facts-in-translation', path, { key }, place);
        const close = nearest(key, allowed);
        return problem(
          'unknown-key',
          path,
          { key, allowed: allowed.join(', '), ...(close && { nearest: close }) },
          place,
        );
      });
    }
    case 'invalid_union':
      return likeliest(issue, schema, path, pointer);
    case 'invalid_type':
      if (issue.input === undefined && pointer.length > 0) {
        return [missingKey(schema, path, pointer)];
      }
      if (pointer.length === 0 && issue.expected === 'object') return [problem('not-a-mapping', path, {}, here)];
      return [wrongType(issue, schema, path, pointer)];
    case 'invalid_value': {
      if (issue.input === undefined) {
        return [missingKey(schema, path, pointer)];
      }
      const allowed = issue.values.map(String);
      const given = String(issue.input);
      const close = nearest(given, allowed);
      return [
        problem('not-one-of', path, { given, allowed: allowed.join(', '), ...(close && { nearest: close }) }, here),
      ];
    }
    case 'too_small':
      if (issue.origin === 'array') return [problem('too-few', path, { minimum: Number(issue.minimum) }, here)];
      return [problem('bad-number', path, { given: String(issue.input) }, here)];
    case 'custom':
      return [customProblem(issue, path, here)];
    default:
      return [problem('bad-number', path, { given: String(issue.input) }, here)];
  }
}

/** A value of another type than is wanted; of a group, with the fields that it has. */
function wrongType(
  { expected, input }: z.core.$ZodIssueInvalidType,
  schema: z.ZodType,
  path: string,
  pointer: Pointer,
): Problem {
  const field = fieldAt(fieldTree(schema), pointer);
  // Without quotation marks a colour is a note to YAML, or a number.
  if (field?.kind === 'colour') return problem('bad-colour', path, { given: String(input ?? '') }, { pointer });
  const keys = expected === 'object' ? keysOf(field) : [];
  const details = { expected, given: typeOf(input), ...(keys.length > 0 && { keys }) };
  return problem('wrong-type', path, details, { pointer });
}

/** A union refuses in as many ways as it has branches; the editor hears of the branch that got furthest. */
function likeliest(issue: z.core.$ZodIssueInvalidUnion, schema: z.ZodType, path: string, pointer: Pointer): Problem[] {
  if (issue.input === undefined) {
    return [missingKey(schema, path, pointer)];
  }
  const branch = issue.errors.find((issues) => !issues.some(isOfOtherType));
  if (branch !== undefined) return branch.flatMap((inner) => problemsOf(inner, schema, path, pointer));
  const expected = [
    ...new Set(issue.errors.flat().map((inner) => (inner.code === 'invalid_type' ? inner.expected : inner.code))),
  ].join('|');
  return [problem('wrong-type', path, { expected, given: typeOf(issue.input) }, { pointer })];
}

/** Whether an issue says that the whole value is of another type than a branch of a union takes. */
function isOfOtherType(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((branch) => branch.some(isOfOtherType));
  return issue.code === 'invalid_type';
}

/** The kinds that a schema names in `params` of its own refinements. */
type RefinedKind = Extract<
  ProblemKind,
  | 'empty-text'
  | 'contact-data'
  | 'unlikely-year'
  | 'address-not-root'
  | 'day-not-full'
  | 'bad-id'
  | 'bad-day'
  | 'day-not-real'
  | 'bad-period'
  | 'period-backwards'
  | 'name-backwards'
  | 'bad-address'
  | 'bad-email'
  | 'bad-colour'
  | 'weak-colour'
  | 'empty-points'
  | 'bad-points'
  | 'too-many-decimals'
  | 'thousands-separator'
  | 'award-without-recipients'
  | 'revoked-without-status'
  | 'more-tasks-than-counted'
  | 'more-votes-than-voters'
  | 'attachment-without-place'
  | 'unknown-placeholder'
  | 'bad-former-place'
  | 'bad-takedown-address'
  | 'missing-glyph'
>;

function customProblem(issue: z.core.$ZodIssueCustom, path: string, here: { pointer: Pointer }): Problem {
  // Every refinement of these schemas names its kind, and some what to write instead, or what is wrong; `params` is untyped in Zod.
  const { kind, suggestion, ...more } = issue.params as {
    kind: RefinedKind;
    suggestion?: string;
    characters: string[];
  };
  const given = typeof issue.input === 'object' ? '' : String(issue.input);
  return problem(kind, path, { given, suggestion: suggestion ?? toId(given), ...more }, here);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/**
 * A field that is not there.
 *
 * @param within what has to have it, where that is not what the field stands in
 */
export function missingKey(
  schema: z.ZodType,
  path: string,
  pointer: Pointer,
  within = pointer.slice(0, -1).findLast((step) => typeof step === 'string'),
): Problem {
  const key = String(pointer.at(-1) ?? '');
  return problem('missing-key', path, recorded({ key, meaning: meaningAt(schema, pointer), within }), { pointer });
}

/** What the field at a pointer is, in Vietnamese. */
function meaningAt(schema: z.ZodType, pointer: Pointer): string {
  return fieldAt(fieldTree(schema), pointer)?.description ?? '';
}
