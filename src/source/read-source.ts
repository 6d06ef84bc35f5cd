import type { ForeignFormat } from '../documents/document.ts';
import { firstLetters, foreignFormat } from '../documents/inspect-document.ts';
import type { Pointer, Position, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { findLookalikes, findSuspects, hasLookalikes, hasSuspects } from './characters.ts';
import { insteadOfMark, splitFrontMatter } from './front-matter.ts';
import { findLegacyWords, firstNonUtf8, guessEncoding, wideEncodingOfMark } from './legacy-text.ts';
import { findMergeConflicts } from './merge-conflicts.ts';
import type { Place } from './places.ts';
import type { ReadQuickly } from './plain-yaml.ts';
import { copyTypeOf, readCopy } from './read-copy.ts';
import { checkAttachedTable, readDocument } from './read-document.ts';
import { hasByteOrderMark, positionsIn, readText } from './read-text.ts';
import { cellsOf, readScoreCsv } from './score-csv.ts';
import type { YamlReading } from './yaml.ts';
import { readYaml, yamlValuesOf } from './yaml.ts';

/** One committed file, read but not yet typed. A plain value: it can be handed from thread to thread. */
export interface Source {
  path: string;
  place: Exclude<Place, { collection: 'image' }>;
  /** Its whole text, composed (NFC), lines ended by `\n`; the likeliest reading of what is not UTF-8. */
  text: string;
  /** Its front matter, its YAML or its rows; `undefined` when `problems` says why there is none. */
  data: unknown;
  /** The YAML that `data` was read from, where that is not what the file holds: line by line as it was probably meant. */
  mended?: string | undefined;
  /** Its Markdown, without the front matter; of the copy of a source, what it says. Empty for other files. */
  body: string;
  /** The line, from one, on which the body begins. */
  bodyLine: number;
  problems: Problem[];
}

const top: Position = { line: 1, column: 1 };

/**
 * Reads one committed file: bytes in, data and Markdown with positions out. Never throws for what the file holds.
 *
 * @param readQuickly reads YAML that is plain in less time
 */
export function readSource(path: string, place: Source['place'], bytes: Uint8Array, readQuickly?: ReadQuickly): Source {
  const empty = { path, place, text: '', data: undefined, body: '', bodyLine: 1 };
  if (place.collection === 'attachedFiles') return { ...empty, ...readAttached(bytes, path) };
  if (place.collection === 'copies') return { ...empty, ...readCopy(bytes, path, () => notUtf8(bytes, path)) };
  const format = otherFormat(bytes, place);
  if (format !== undefined) return { ...empty, problems: [problem('not-text', path, { format }, { position: top })] };
  const read = readText(bytes);
  if (read === undefined) return { ...empty, ...notUtf8(bytes, path) };
  const { text } = read;
  const marks = [
    ...(hasByteOrderMark(bytes) ? [problem('byte-order-mark', path, {}, { position: top })] : []),
    ...(text === read.asWritten ? [] : notComposed(read, path)),
    ...characterProblems(text, path),
  ];
  const conflicts = findMergeConflicts(text, path);
  if (conflicts.length > 0) return { ...empty, text, problems: [...marks, ...conflicts] };
  const found = { ...empty, text, ...readParts(text, path, place, readQuickly) };
  return { ...found, problems: [...marks, ...found.problems] };
}

/** What a file is that bears the name of a text and is none: a spreadsheet that was given another ending is no table of points. */
function otherFormat(bytes: Uint8Array, { collection }: Source['place']): ForeignFormat | 'pdf' | undefined {
  const [first = 0] = bytes;
  // So begin front matter, YAML and tables, and none of them.
  if (first === 0x2d || (first >= 0x61 && first <= 0x7a)) return undefined;
  const start = firstLetters(bytes.subarray(0, 64));
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return 'zip';
  const format = foreignFormat(start);
  // A text may begin with the letters by which programs are told, and a report with a comment.
  if (format === 'program' || (format === 'html' && collection !== 'scores')) return undefined;
  return format;
}

/** A document that goes out as it is; of a table, what it says too. */
function readAttached(
  bytes: Uint8Array,
  path: string,
): Pick<Source, 'data' | 'problems'> & Partial<Pick<Source, 'text'>> {
  const document = readDocument(bytes, path);
  if (document.data?.type !== 'csv') return document;
  const read = readText(bytes);
  if (read === undefined) return { data: document.data, ...notUtf8(bytes, path) };
  const { text } = read;
  const problems = [...document.problems, ...characterProblems(text, path), ...checkAttachedTable(text, path)];
  return { data: document.data, text, problems };
}

/**
 * The text of a file and its Markdown, as `readSource` gives them; undefined where more has to be known than its bytes, since
 * they are not UTF-8 or are a document.
 */
export function textIn(
  path: string,
  place: Source['place'],
  bytes: Uint8Array,
): Pick<Source, 'text' | 'body'> | undefined {
  if (place.collection === 'attachedFiles') return path.endsWith('.csv') ? undefined : { text: '', body: '' };
  if (place.collection === 'copies' && copyTypeOf(path) !== 'txt') return { text: '', body: '' };
  const text = otherFormat(bytes, place) === undefined ? readText(bytes)?.text : '';
  if (text === undefined) return undefined;
  if (place.collection === 'copies') return { text, body: text };
  if (findMergeConflicts(text, path).length > 0) return { text, body: '' };
  const parts = /\.mdx?$/u.test(path) ? splitFrontMatter(text) : { body: '' };
  return { text, body: 'fault' in parts ? '' : parts.body };
}

/** The parts of a text: what its place says it is made of. */
function readParts(
  text: string,
  path: string,
  place: Source['place'],
  readQuickly: ReadQuickly | undefined,
): Pick<Source, 'data' | 'problems' | 'mended'> & Partial<Pick<Source, 'body' | 'bodyLine'>> {
  if (place.collection === 'scores') return readScoreCsv(text, path);
  const reading = (yaml: string, firstLine: number): YamlReading => {
    const quickly = readQuickly?.(yaml);
    if (quickly !== undefined) return { ...quickly, problems: [] };
    return withEscapes(readYaml(asTyped(yaml), path, firstLine), yaml, path, firstLine);
  };
  if (path.endsWith('.yaml')) return reading(text, 1);
  const parts = splitFrontMatter(text);
  if ('fault' in parts) {
    const instead = parts.fault === 'no-front-matter' ? insteadOfMark(text) : undefined;
    const details = instead === undefined ? {} : { instead };
    return { data: undefined, problems: [problem(parts.fault, path, details, { position: top })] };
  }
  const { yaml, yamlLine, body, bodyLine } = parts;
  return { ...reading(yaml, yamlLine), body, bodyLine };
}

/**
 * Word and web pages put spaces and hyphens that never break where a keyboard has plain ones, and marks that nobody sees; ids
 * and keys know none of them.
 */
function asTyped(yaml: string): string {
  return yaml
    .replace(/[\u00A0\u202F]/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '');
}

/** Finds places in a file. It is made anew where it is needed: few files have a problem, and a tree is twenty times its text. */
export interface Locator {
  /** The place of a value, or of its key; for what is not there, the nearest thing that is. */
  positionOf(pointer: Pointer, atKey: boolean): Position;
  /** The text of a line, from one; empty beyond the end. */
  lineText(line: number): string;
}

export function locatorOf(source: Pick<Source, 'place' | 'path' | 'text' | 'mended'>): Locator {
  const lines = source.text.split('\n');
  let positionOf: Locator['positionOf'] | undefined;
  return {
    positionOf: (pointer, atKey) => {
      positionOf ??= valuesOf(source);
      return positionOf(pointer, atKey);
    },
    lineText: (line) => lines[line - 1] ?? '',
  };
}

function valuesOf({
  place,
  path,
  text,
  mended,
}: Pick<Source, 'place' | 'path' | 'text' | 'mended'>): Locator['positionOf'] {
  if (place.collection === 'scores') return cellsOf(text);
  if (path.endsWith('.yaml')) return yamlValuesOf(mended ?? asTyped(text), 1);
  const parts = splitFrontMatter(text);
  return 'fault' in parts ? () => top : yamlValuesOf(mended ?? asTyped(parts.yaml), parts.yamlLine);
}

function notUtf8(bytes: Uint8Array, path: string): Pick<Source, 'text' | 'problems'> {
  const guess = guessEncoding(bytes);
  const { line, column } = firstNonUtf8(bytes) ?? top;
  // In a decoded file the place is the first letter that plain ASCII does not have.
  const first = guess === undefined ? -1 : guess.text.search(/[^\p{ASCII}]/u);
  const position = guess === undefined ? { line, column } : positionsIn(guess.text)(Math.max(0, first));
  const decoded = guess?.text.split('\n')[position.line - 1]?.replace(/\s+/gu, ' ').trim();
  const isMarked = guess?.encoding === wideEncodingOfMark(bytes);
  const details = {
    ...(guess && { encoding: guess.encoding }),
    ...(decoded && { decoded }),
    ...(guess && isMarked && !guess.text.includes('\uFFFD') && { isCertain: true as const }),
  };
  return { text: guess?.text ?? '', problems: [problem('not-utf8', path, details, { position })] };
}

/** A note: some keyboards and Macs write a letter and its marks apart. The first line with such letters, and how many there are. */
function notComposed({ text, asWritten }: { text: string; asWritten: string }, path: string): Problem[] {
  const composed = text.split('\n');
  const lines = asWritten.split('\n').flatMap((line, index) => (line === composed[index] ? [] : [{ line, index }]));
  const [first] = lines;
  if (first === undefined) return [];
  const same = composed[first.index] ?? '';
  let column = 0;
  while (column < same.length && same[column] === first.line[column]) column += 1;
  const position = { line: first.index + 1, column: Math.min(column, Math.max(0, same.length - 1)) + 1 };
  return [problem('not-composed', path, { lines: lines.length }, { position })];
}

function characterProblems(text: string, path: string): Problem[] {
  const legacy = findLegacyWords(text);
  const suspect = hasSuspects(text);
  const lookalike = hasLookalikes(text);
  if (legacy === undefined && !suspect && !lookalike) return [];
  const positionAt = positionsIn(text);
  return [
    // In letters of an old encoding they stand for others.
    ...(lookalike && legacy === undefined ? findLookalikes(text, path, positionAt) : []),
    ...(suspect ? findSuspects(text, path, positionAt) : []),
    ...(legacy === undefined ? [] : [legacyProblem(legacy, path, positionAt)]),
  ];
}

function legacyProblem(
  { index, given, decoded, encoding }: NonNullable<ReturnType<typeof findLegacyWords>>,
  path: string,
  positionAt: (offset: number) => Position,
): Problem {
  return problem('legacy-text', path, { given, decoded, encoding }, { position: positionAt(index) });
}

/** YAML can spell a character by its number, `"\\u202e"`: what nobody sees in the text is looked for in the values. */
function withEscapes(reading: YamlReading, yaml: string, path: string, firstLine: number): YamlReading {
  if (!yaml.includes('\\') || reading.data === undefined || hasSuspects(yaml)) return reading;
  const suspects = suspectValues(reading.data, []);
  if (suspects.length === 0) return reading;
  const positionOf = yamlValuesOf(yaml, firstLine);
  const found = suspects.flatMap(({ pointer, value }) => {
    const position = positionOf(pointer, false);
    return findSuspects(value, path, () => position);
  });
  return { ...reading, problems: [...reading.problems, ...found] };
}

function suspectValues(value: unknown, pointer: Pointer): { pointer: Pointer; value: string }[] {
  if (typeof value === 'string') return hasSuspects(value) ? [{ pointer, value }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => suspectValues(item, [...pointer, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...suspectValues(key, pointer),
    ...suspectValues(item, [...pointer, key]),
  ]);
}
