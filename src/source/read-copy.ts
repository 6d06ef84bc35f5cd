import type { Problem } from '../problems/problem.ts';
import { digestOfBytes } from '../text/digest.ts';
import { readDocument } from './read-document.ts';
import { readText } from './read-text.ts';

/** What a copy of a source can be: as it was captured. */
export const copyTypes = ['txt', 'html', 'pdf'] as const;

export type CopyType = (typeof copyTypes)[number];

/** What is known of a copy by its bytes. */
export interface CopyFacts {
  type: CopyType;
  /** In bytes. */
  size: number;
  /** Its SHA-256, in hexadecimal. */
  sha256: string;
}

/**
 * Reads the copy of a source. What it says is looked at only where it is a text: of a web page or a PDF, `npm run keep` writes
 * that into a text beside it. Its letters are those of the source, whatever they are.
 *
 * @param notUtf8 what is wrong with a text that is not UTF-8
 */
export function readCopy(
  bytes: Uint8Array,
  path: string,
  notUtf8: () => { text: string; problems: Problem[] },
): { data: CopyFacts | undefined; text: string; body: string; problems: Problem[] } {
  const type = copyTypeOf(path);
  // It may go out as it is, as a document does.
  if (type === 'pdf') {
    const { data, problems } = readDocument(bytes, path);
    return { data: data?.type === 'pdf' ? { ...data, type } : undefined, text: '', body: '', problems };
  }
  const data = { type, size: bytes.length, sha256: digestOfBytes(bytes) };
  if (type !== 'txt') return { data, text: '', body: '', problems: [] };
  const text = readText(bytes)?.text;
  return text === undefined ? { data: undefined, body: '', ...notUtf8() } : { data, text, body: text, problems: [] };
}

export function copyTypeOf(path: string): CopyType {
  if (path.endsWith('.pdf')) return 'pdf';
  return path.endsWith('.txt') ? 'txt' : 'html';
}
