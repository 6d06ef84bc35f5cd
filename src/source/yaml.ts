import type { Document, ErrorCode, Pair, Scalar, YAMLError, YAMLMap } from 'yaml';
import { isAlias, isCollection, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Pointer, Position, Problem, YamlFault } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { positionsIn } from './read-text.ts';
import type { YamlMistake } from './yaml-mistakes.ts';
import { findYamlMistake } from './yaml-mistakes.ts';

/** A YAML text as data; without data when `problems` says why. */
export interface YamlReading {
  data: unknown;
  problems: Problem[];
  /**
   * The text with the lines as they were probably meant that `problems` tells of, where it is data so: what else is wrong with
   * the file can be told at once. It has as many lines as the text itself.
   */
  mended?: string;
}

/**
 * Reads YAML 1.2 (core schema: no dates, so a day stays text). Anchors and aliases are refused: a few lines of them can
 * stand for gigabytes, and no editor needs them. Of mistakes in the syntax each is told that is plain to see, and of others the
 * first, since one leads to the next.
 *
 * @param firstLine the line of the file, from one, on which the text begins
 */
export function readYaml(text: string, path: string, firstLine: number): YamlReading {
  const complexLine = findComplexLine(text);
  if (complexLine !== undefined) {
    const position = { line: firstLine + complexLine, column: 1 };
    return { data: undefined, problems: [problem('too-complex', path, {}, { position })] };
  }
  try {
    return readLines(text, path, firstLine);
  } catch (error) {
    // The parser calls itself for each level of nesting.
    if (!(error instanceof RangeError)) throw error;
    const position = { line: firstLine, column: 1 };
    return { data: undefined, problems: [problem('too-complex', path, {}, { position })] };
  }
}

/** The most mistakes that are told of one text, and the longest text (in UTF-16 units) of which more than the first is told: each takes the parser another time. */
const maximumMends = { mistakes: 10, length: 50_000 } as const;

/** @throws RangeError where it is nested too deep */
function readLines(given: string, path: string, firstLine: number): YamlReading {
  const told: Problem[] = [];
  let text = given;
  let last = -1;
  for (;;) {
    const document = parse(text);
    const mistake = mistakeIn(document, text);
    if (mistake === undefined) {
      const { data, problems } = readDocument(document, text, path, firstLine);
      if (told.length === 0) return { data, problems };
      // What is wrong in a text that nobody has written like that may only follow.
      return data === undefined ? { data, problems: told } : { data, problems: told, mended: text };
    }
    if (mistake.line <= last) return { data: undefined, problems: told };
    const { kind, details, line, column, mended, lines = 1 } = mistake;
    told.push(problem(kind, path, details, { position: { line: firstLine + line, column } }));
    // Of lines that are indented otherwise nobody knows where they belong, nor what is still missing from a list.
    if (
      kind === 'yaml-indent' ||
      kind === 'yaml-open-bracket' ||
      told.length === maximumMends.mistakes ||
      given.length > maximumMends.length
    )
      return { data: undefined, problems: told };
    last = line;
    const blank = Array.from({ length: lines - 1 }, () => '');
    text = text
      .split('\n')
      .toSpliced(line, lines, mended, ...blank)
      .join('\n');
  }
}

/** What people have done, where the parser gave up. */
function mistakeIn({ errors }: Document.Parsed, text: string): YamlMistake | undefined {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  // To the parser the sign is part of the name of a field.
  if (first === undefined && /^\s*[–—•] *[A-Za-z]+:(?:\s|$)/mu.test(text)) {
    const mistake = findYamlMistake(text, Number.POSITIVE_INFINITY);
    return mistake?.kind === 'yaml-list-mark' ? mistake : undefined;
  }
  if (first === undefined || first.code === 'TAB_AS_INDENT') return undefined;
  return findYamlMistake(text, positionsIn(text)(first.pos[0]).line - 1);
}

/** A text that parses as it stands, or of which nobody can tell what was meant. */
function readDocument(document: Document.Parsed, text: string, path: string, firstLine: number): YamlReading {
  let positionAt: ((offset: number) => Position) | undefined;
  const at = (offset: number): { position: Position } => {
    positionAt ??= positionsFrom(text, firstLine);
    return { position: positionAt(offset) };
  };
  const problems = syntaxProblems(document, text, path, at);
  // The tree is walked only where one of their signs stands somewhere.
  if (/[&*!]/u.test(text)) problems.push(...findMarks(document, path, at));
  if (problems.length === 0) problems.push(...misreadScalars(document, text, path, at));
  return { data: problems.length === 0 ? document.toJS() : undefined, problems };
}

/**
 * Finds the places of the values in a YAML text, or of their keys; for what is not there, the nearest thing that is.
 *
 * @param firstLine the line of the file, from one, on which the text begins
 */
export function yamlValuesOf(text: string, firstLine: number): (pointer: Pointer, atKey: boolean) => Position {
  const { contents } = parse(text);
  const positionAt = positionsFrom(text, firstLine);
  const pairs = new Map<object, Map<string, Pair>>();
  const pairsOf = (map: YAMLMap): Map<string, Pair> => {
    const found = pairs.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
    pairs.set(map, found);
    return found;
  };
  return (pointer, atKey) => positionAt(offsetOf(contents, pointer, atKey, pairsOf));
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** The most lines of facts, and the most of them that begin with a bracket, which the parser takes for keys: its work grows with their square. */
const maximumLines = { all: 20_000, bracketed: 2_000 } as const;

/** The longest that facts may be, in UTF-16 units: what is no YAML costs the parser a second for each hundred thousand. */
const maximumLength = 300_000;

/** The line, from zero, that would cost the parser more than any record is worth. */
function findComplexLine(text: string): number | undefined {
  if (text.length > maximumLength) return 0;
  const count = { all: 0, bracketed: 0 };
  for (const line of text.split('\n')) {
    count.all += 1;
    if (/^[ \t]*[[{]/u.test(line)) count.bracketed += 1;
    if (count.all > maximumLines.all || count.bracketed > maximumLines.bracketed) return count.all - 1;
  }
  return undefined;
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, stringKeys: true });
}

function positionsFrom(text: string, firstLine: number): (offset: number) => Position {
  const positionAt = positionsIn(text);
  return (offset) => {
    const { line, column } = positionAt(offset);
    return { line: line + firstLine - 1, column };
  };
}

/** What the parser's codes come to, for somebody who knows no YAML. */
const faults: Partial<Record<ErrorCode, YamlFault>> = {
  MISSING_CHAR: 'unclosed',
  MULTILINE_IMPLICIT_KEY: 'colon',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  KEY_OVER_1024_CHARS: 'colon',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'character',
  BAD_DQ_ESCAPE: 'character',
  TAG_RESOLVE_FAILED: 'tag',
  MULTIPLE_TAGS: 'tag',
  MULTIPLE_DOCS: 'second-document',
  BAD_DIRECTIVE: 'second-document',
};

type At = (offset: number) => { position: Position };

function syntaxProblems({ errors, warnings }: Document.Parsed, text: string, path: string, at: At): Problem[] {
  const directive = /^%/mu.exec(text);
  if (directive !== null) return [problem('yaml-syntax', path, { fault: 'second-document' }, at(directive.index))];
  const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = [...errors, ...warnings].filter(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...repeated.map(({ pos }) => {
      const key = /^[^:\n]*/u.exec(text.slice(pos[0]))?.[0] ?? '';
      return problem('yaml-duplicate-key', path, { key }, at(pos[0]));
    }),
    ...(first === undefined ? [] : [syntaxProblem(first, path, at)]),
  ];
}

function syntaxProblem({ code, pos: [offset] }: YAMLError, path: string, at: At): Problem {
  if (code === 'TAB_AS_INDENT') return problem('yaml-tab', path, {}, at(offset));
  if (code === 'RESOURCE_EXHAUSTION') return problem('too-complex', path, {}, at(offset));
  return problem('yaml-syntax', path, { fault: faults[code] ?? 'other' }, at(offset));
}

/** The first anchor or alias, and the first tag. */
function findMarks(document: Document.Parsed, path: string, at: At): Problem[] {
  let alias: Problem | undefined;
  let tag: Problem | undefined;
  visit(document, {
    Node(_, node) {
      const place = at(node.range?.[0] ?? 0);
      if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
        alias ??= problem('yaml-alias', path, {}, place);
      } else if (node.tag !== undefined && document.errors.length + document.warnings.length === 0) {
        tag ??= problem('yaml-syntax', path, { fault: 'tag' }, place);
      }
    },
  });
  return [alias, tag].filter((found) => found !== undefined);
}

/** Numbers as people write them: whole, or with at most two decimals. Of the others YAML makes something else: `1.000` is 1. */
const plainNumber = /^-?(?!\d{4}\.0+$)(?:0|[1-9]\d*)(?:\.\d{1,2})?$/u;

const groupedNumber = /^-?\d{1,3}(?:\.\d{3})+$/u;

/** An id, a day, a period, a kind: what stands before a note of the editor, and is whole without it. */
const plainWord = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9-]+)*$/u;

/** What YAML reads as something else than it looks like: numbers in unusual clothes, and texts that a ` #` cuts off. */
function misreadScalars({ contents }: Document.Parsed, text: string, path: string, at: At): Problem[] {
  return scalarsOf(contents).flatMap(({ value, source = '', type, range }) => {
    const [start, end] = range ?? [0, 0];
    if (typeof value === 'number' && type === 'PLAIN' && !plainNumber.test(source)) {
      if (groupedNumber.test(source)) return [problem('thousands-separator', path, { given: source }, at(start))];
      return [problem('misread-number', path, { given: source, read: String(value) }, at(start))];
    }
    if (typeof value !== 'string' || type !== 'PLAIN' || plainWord.test(value)) return [];
    const rest = /^[ \t]+(?<rest>#[^\n]*)/u.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined))?.groups?.[
      'rest'
    ];
    return rest === undefined ? [] : [problem('cut-by-hash', path, { given: value, rest: rest.trim() }, at(start))];
  });
}

function scalarsOf(node: unknown): Scalar.Parsed[] {
  // The parser gives each scalar of a document its range and its source.
  if (isScalar(node)) return [node as Scalar.Parsed];
  if (isPair(node)) return scalarsOf(node.value);
  return isCollection(node) ? node.items.flatMap(scalarsOf) : [];
}

/**
 * The offset of a value in a YAML tree: as far down the pointer as the tree goes. A key that is asked of a list is passed
 * over: the list is then the shorthand of an object that holds it.
 */
function offsetOf(
  root: unknown,
  pointer: Pointer,
  atKey: boolean,
  pairsOf: (map: YAMLMap) => ReadonlyMap<string, Pair>,
): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const [depth, step] of pointer.entries()) {
    const last = depth === pointer.length - 1;
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (pair === undefined) return offset;
      const key = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      const value = isNode(pair.value) ? pair.value.range?.[0] : undefined;
      offset = (last && atKey ? key : (value ?? key)) ?? offset;
      node = pair.value;
    } else if (typeof step === 'number') {
      const items = typeof node === 'object' && node !== null && 'items' in node ? node.items : undefined;
      const item: unknown = Array.isArray(items) ? items[step] : undefined;
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}
