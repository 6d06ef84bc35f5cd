import { getDocumentProxy } from 'unpdf';
import { firstLetters, foreignFormat } from '../documents/inspect-document.ts';
import { decodeLegacy, guessEncoding } from '../source/legacy-text.ts';
import type { CopyType } from '../source/read-copy.ts';
import { readText } from '../source/read-text.ts';
import { textOfHtml } from './html-text.ts';

/** A captured source, as it is kept. */
export interface Captured {
  type: CopyType;
  /** As they were captured; of a text in another encoding, the same text as UTF-8. */
  bytes: Uint8Array;
  /** What it says, a paragraph a line. */
  text: string;
}

/** Why a file cannot be kept as the copy of a source. */
export type Unkeepable = 'no-source' | 'no-text' | 'damaged';

/**
 * Reads what an editor has captured: a text, a web page, or a PDF that has its words in it. It is told by what it is, not by
 * its name.
 *
 * @returns why it is none of these, or says nothing
 */
export async function readCaptured(bytes: Uint8Array): Promise<Captured | Unkeepable> {
  const start = firstLetters(bytes);
  if (start.startsWith('%PDF-')) return readPdf(bytes);
  const format = foreignFormat(start);
  if (start.startsWith('PK\u0003\u0004') || (format !== undefined && format !== 'html')) return 'no-source';
  const text = decoded(bytes, start);
  if (text === undefined || text.includes('\0')) return 'no-source';
  const isPage = foreignFormat(text.slice(0, 1024)) === 'html';
  const said = tidy(isPage ? textOfHtml(text) : text);
  if (said === '') return 'no-text';
  if (isPage) return { type: 'html', bytes, text: said };
  return { type: 'txt', bytes: readText(bytes) === undefined ? new TextEncoder().encode(text) : bytes, text: said };
}

/** The text of bytes: as UTF-8, else as the page says, else as it is most likely meant. */
function decoded(bytes: Uint8Array, start: string): string | undefined {
  const utf8 = readText(bytes)?.text;
  if (utf8 !== undefined) return utf8;
  const named = /<meta[^>]+charset\s*=\s*["']?\s*(?<charset>[\w-]+)/iu.exec(start)?.groups?.['charset'];
  try {
    if (named !== undefined) return new TextDecoder(named).decode(bytes).normalize('NFC');
  } catch {
    // An encoding by that name is not known here.
  }
  const guess = guessEncoding(bytes);
  return guess && decodeLegacy(bytes, guess.encoding).normalize('NFC');
}

async function readPdf(bytes: Uint8Array): Promise<Captured | Unkeepable> {
  try {
    // The reader takes the bytes away that it is given, and no buffer of Node.
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    }
    const text = tidy(pages.join('\n'));
    return text === '' ? 'no-text' : { type: 'pdf', bytes, text };
  } catch {
    return 'damaged';
  }
}

/** Lines without blanks at their ends, and without more than one empty line between two. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
