import type { z } from 'zod';
import type { TextOutline } from '../markdown/check-text.ts';
import { checkText, noText } from '../markdown/check-text.ts';
import type { ParseText } from '../markdown/parse-text.ts';
import type { Problem } from '../problems/problem.ts';
import { schemas } from '../schemas/collections.ts';
import { parseFacts } from '../schemas/parse-facts.ts';
import type { ReadQuickly } from '../source/plain-yaml.ts';
import type { Source } from '../source/read-source.ts';
import { readSource } from '../source/read-source.ts';
import { textDigest } from '../source/text-digest.ts';
import { checkWords } from './check-words.ts';

/** What a machine does in less time than the code that runs on any does it, to the same end. */
export interface OwnMeans {
  /** Reads YAML that is plain. */
  readQuickly: ReadQuickly;
  /** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
  digestOfText: (text: string) => string;
}

/** A committed file, read and held against every rule that it can be held against by itself. */
export interface ExaminedFile extends Source {
  outline: TextOutline;
  /** Its facts, as the schema of its collection gives them; absent when `problems` says why there are none. */
  facts?: unknown;
  /** The digest of title, summary and body; absent where there is no title. */
  digest?: string;
}

/**
 * Examines a file that is no image. A plain value comes back: the work can be done in any thread.
 *
 * @param bytes what it holds, whole
 */
export function examineFile(
  { path, place, bytes }: Pick<Source, 'path' | 'place'> & { bytes: Uint8Array },
  parse: ParseText,
  own?: OwnMeans,
): ExaminedFile {
  const source = readSource(path, place, bytes, own?.readQuickly);
  // Only records and pages have one; and without front matter there is no telling where it begins.
  const hasText = source.bodyLine > 1 && /\.mdx?$/u.test(path);
  const outline = hasText ? checkText(source, parse) : noText;
  if (source.data === undefined) return { ...source, outline };
  const schema: z.ZodType = schemas[place.collection];
  const { facts, problems } = parseFacts(schema, source.data, path);
  if (problems.length > 0) return { ...source, problems: [...source.problems, ...problems], outline };
  const told = checkWords(facts, source);
  return { ...source, problems: [...source.problems, ...told], outline, facts, ...digestOf(facts, source, own) };
}

function digestOf(facts: unknown, { body }: Source, own: OwnMeans | undefined): { digest?: string } {
  const { title, summary } = facts as { title?: string; summary?: string };
  return title === undefined ? {} : { digest: textDigest({ title, summary, body }, own?.digestOfText) };
}

/** A file of which nothing is known but that it is there, and why. */
export function unreadFile(path: string, place: Source['place'], why: Problem): ExaminedFile {
  return { path, place, text: '', data: undefined, body: '', bodyLine: 1, outline: noText, problems: [why] };
}
