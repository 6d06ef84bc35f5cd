import type { z } from 'zod';
import type { Pointer, Problem, ProblemKind } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { toId } from '../text/to-id.ts';
import { addressMeant, dayMeant, decisionMeant, periodMeant, valueMeant, wordMeant } from './as-meant.ts';
import type { Field } from './field-tree.ts';
import { fieldAt, fieldTree, formsOf, keysOf } from './field-tree.ts';
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
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, schema, path, []));
  return { problems: withoutRenamed(problems) };
}

/** A field under a wrong name is not missing as well. */
function withoutRenamed(problems: readonly Problem[]): Problem[] {
  const groupOf = (pointer: Pointer = []): string => JSON.stringify(pointer.slice(0, -1));
  const meant = new Set(
    problems.flatMap(({ kind, details, pointer }) => {
      const { nearest, key } = details as { nearest?: string; key?: string };
      if (kind === 'unknown-key') return [`${groupOf(pointer)} ${nearest}`];
      return kind === 'yaml-unspaced-colon' ? [`${groupOf(pointer)} ${key}`] : [];
    }),
  );
  return problems.filter(
    ({ kind, pointer }) => kind !== 'missing-key' || !meant.has(`${groupOf(pointer)} ${pointer?.at(-1)}`),
  );
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, schema: z.ZodType, path: string, above: Pointer): Problem[] {
  const pointer: Pointer = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const here = { pointer };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysOf(fieldAt(fieldTree(schema), pointer));
      if (schema === translationSchema && pointer.length === 0)
        return [
          problem('facts-in-translation', path, { keys: issue.keys }, { pointer: [issue.keys[0] ?? ''], atKey: true }),
        ];
      return issue.keys.map((key) => {
        const place = { pointer: [...pointer, key], atKey: true };
        // Between braces a colon without a space behind it is part of the name.
        const [, name = '', value = ''] = /^([^:]+):(\S.*)$/u.exec(key) ?? [];
        if (allowed.includes(name))
          return problem(
            'yaml-unspaced-colon',
            path,
            { key: name, given: key, suggestion: `${name}: ${value}` },
            place,
          );
        const close = wordMeant(key, allowed);
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
      if (issue.input === null && pointer.length > 0) return [blankKey(schema, path, pointer)];
      if (pointer.length === 0 && issue.expected === 'object') return [problem('not-a-mapping', path, {}, here)];
      return [wrongType(issue, schema, path, pointer)];
    case 'invalid_value': {
      if (issue.input === undefined) {
        return [missingKey(schema, path, pointer)];
      }
      if (issue.input === null) return [blankKey(schema, path, pointer)];
      if (typeof issue.input === 'object')
        return [wrongType({ expected: 'string', input: issue.input }, schema, path, pointer)];
      const allowed = issue.values.map(String);
      const given = String(issue.input);
      const close = wordMeant(given, allowed);
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
  { expected, input }: { expected: string; input?: unknown },
  schema: z.ZodType,
  path: string,
  pointer: Pointer,
): Problem {
  const field = fieldAt(fieldTree(schema), pointer);
  // Without quotation marks a colour may be a number.
  if (field?.kind === 'colour') return problem('bad-colour', path, { given: String(input) }, { pointer });
  const suggestion = lineMeant(expected, input, field, pointer);
  const isList = expected === 'array' && typeof input === 'string' && suggestion === undefined;
  const keys = expected === 'object' ? keysOf(field) : isList && field !== undefined ? keysOfItems(field) : [];
  return problem(
    'wrong-type',
    path,
    recorded({ ...typesOf(expected, input), keys: keys.length > 0 ? keys : undefined, suggestion }),
    { pointer },
  );
}

/** The fields of the groups of a list. */
const keysOfItems = (field: Field): string[] => formsOf(field).flatMap(({ items }) => keysOf(items));

const typesOf = (expected: string, input: unknown): { expected: string; given: string } => ({
  expected,
  given: typeOf(input),
});

/** What to write where a value of another type stands: `kinds: [annual-review]`; undefined where only the editor knows. */
function lineMeant(expected: string, input: unknown, field: Field | undefined, pointer: Pointer): string | undefined {
  const key = pointer.findLast((step) => typeof step === 'string');
  const line = (value: string): string => (typeof pointer.at(-1) === 'string' ? `${key}: ${value}` : `- ${value}`);
  if (Array.isArray(input) && input.length === 1 && expected === 'string' && typeof input[0] === 'string')
    return line(input[0]);
  if (typeof input !== 'string') return undefined;
  const forms = field === undefined ? [] : formsOf(field);
  // A field whose colon has no space behind it is no value of the first field.
  const isField = /^[\p{L}-]+:/u.test(input);
  if (expected === 'array') {
    const [items] = forms.flatMap((form) => form.items ?? []);
    if (keysOf(items).length > 0) return isField ? undefined : itemMeant(input, items);
    return /^[^[\]{}#:]+$/u.test(input) ? line(`[${input.split(/\s*[,;]\s*/u).join(', ')}]`) : undefined;
  }
  if (expected === 'object') {
    if (isField) return undefined;
    const group = groupMeant(input, keysOf(field));
    if (group !== undefined) return line(group);
    return typeof pointer.at(-1) === 'number' ? itemMeant(input, field) : undefined;
  }
  const value = valueMeant(expected, input);
  return value === undefined ? undefined : line(value);
}

/** An item of a list of groups where a text stands, with what it must have besides; undefined where the text is several items. */
function itemMeant(input: string, item: Field | undefined): string | undefined {
  const [first] = keysOf(item);
  if (first === undefined || /[^\s,;][,;]\s*\S|\b2[.)]\s/u.test(input)) return undefined;
  const required = item === undefined ? [] : formsOf(item).flatMap((form) => form.required ?? []);
  const others = required.filter((key) => key !== first).map((key) => `, ${key}: …`);
  return others.length === 0 ? `- ${first}: ${input}` : `- { ${first}: ${input}${others.join('')} }`;
}

/** A group of fields that people write as one: "9/10" of votes, "số 163/QĐ-UBND ngày 20/3/2017" of a decision, the day of an end. */
function groupMeant(input: string, keys: readonly string[]): string | undefined {
  const text = input.trim();
  const [, given, of] = /^(\d+)\s*(?:\/|trên)\s*(\d+)(?:\s+phiếu)?$/iu.exec(text) ?? [];
  if (given !== undefined && keys.includes('for') && keys.includes('of')) return `{ for: ${given}, of: ${of} }`;
  const date = dayMeant(text);
  if (date !== undefined && keys[0] === 'on') return `{ on: ${date} }`;
  const { number, day } = decisionMeant(text);
  if (number === undefined || !keys.includes('number') || !keys.includes('date')) return undefined;
  const decided = day === undefined ? undefined : (dayMeant(day) ?? dayMeant(day.replace(/^ngày\s+/iu, '')));
  return decided === undefined ? `{ number: ${number} }` : `{ number: ${number}, date: ${decided} }`;
}

/** A key behind which nothing stands. */
function blankKey(schema: z.ZodType, path: string, pointer: Pointer): Problem {
  // A colour without quotation marks is a note to YAML.
  if (fieldAt(fieldTree(schema), pointer)?.kind === 'colour')
    return problem('bad-colour', path, { given: '' }, { pointer });
  const key = String(pointer.findLast((step) => typeof step === 'string') ?? '');
  if (typeof pointer.at(-1) === 'number') return problem('blank-key', path, { key, isItem: true }, { pointer });
  const around = fieldAt(fieldTree(schema), pointer.slice(0, -1));
  const isNeeded = around !== undefined && formsOf(around).some(({ required }) => required?.includes(key));
  const meaning = isNeeded ? meaningAt(schema, pointer) : undefined;
  return problem('blank-key', path, recorded({ key, meaning }), { pointer, atKey: true });
}

/** A union refuses in as many ways as it has branches; the editor hears of the branch that got furthest. */
function likeliest(issue: z.core.$ZodIssueInvalidUnion, schema: z.ZodType, path: string, pointer: Pointer): Problem[] {
  if (issue.input === undefined) {
    return [missingKey(schema, path, pointer)];
  }
  if (issue.input === null) return [blankKey(schema, path, pointer)];
  const branch = issue.errors.find((issues) => !issues.some(isOfOtherType));
  if (branch !== undefined) return branch.flatMap((inner) => problemsOf(inner, schema, path, pointer));
  const types = [...new Set(issue.errors.flat().flatMap(typesWanted))];
  const field = fieldAt(fieldTree(schema), pointer);
  const suggestion = types
    .filter((type) => type !== 'array')
    .map((type) => lineMeant(type, issue.input, field, pointer))
    .find((line) => line !== undefined);
  const details = recorded({ ...typesOf(types.join('|'), issue.input), suggestion });
  return [problem('wrong-type', path, details, { pointer })];
}

/** The types that a union takes, in whatever union within it. */
function typesWanted(issue: Issue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(typesWanted);
  return issue.code === 'invalid_type' ? [issue.expected] : [];
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
  | 'number-with-words'
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
  | 'bad-digest'
  | 'nothing-kept'
  | 'evidence-without-quote'
  | 'inferred-without-note'
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
  const meant = suggestion ?? (suggesting[kind] ?? toId)(given);
  return problem(kind, path, { given, ...(meant !== undefined && { suggestion: meant }), ...more }, here);
}

/** What was meant, by the kind of problem; of all others it would be an id. */
const suggesting: Partial<Record<RefinedKind, (given: string) => string | undefined>> = {
  'bad-day': dayMeant,
  'bad-period': periodMeant,
  'number-with-words': (given) => decisionMeant(given).number,
  'bad-address': addressMeant,
};

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
