import type { ForeignFormat, InspectedDocument } from './document.ts';
import { inspectPackage } from './inspect-package.ts';
import { inspectPdf } from './inspect-pdf.ts';

/**
 * Inspects a document by what it is, not by its name. It is no search for viruses: it makes sure that the file is of one of the
 * kinds that readers open without risk, and that nothing in it runs. Never throws for what the bytes hold.
 *
 * @param name of the file, for its extension
 */
export function inspectDocument(bytes: Uint8Array, name: string): InspectedDocument {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const { type, faults } = inspectBytes(bytes, extension);
  if (type === undefined || type === extension) return { ...(type !== undefined && { type }), faults };
  return { type, faults: [{ fault: 'mismatched-type', format: type, extension }, ...faults] };
}

function inspectBytes(bytes: Uint8Array, extension: string): InspectedDocument {
  if (bytes.length === 0) return { faults: [{ fault: 'damaged', detail: '0 byte' }] };
  const start = firstLetters(bytes);
  if (start.startsWith('%PDF-')) return { type: 'pdf', faults: inspectPdf(bytes) };
  if (start.startsWith('PK\u0003\u0004')) return inspectPackage(bytes);
  const foreign = foreignFormat(start);
  // A table is told by nothing but that it is text: the reader of texts makes sure of that.
  if (foreign === undefined && extension === 'csv') return { type: 'csv', faults: [] };
  return { faults: [{ fault: 'refused-format', format: foreign ?? 'unknown' }] };
}

/** The first letters of a file, one a byte. What `TextDecoder` calls latin1 is Windows-1252, which has other letters for some. */
export function firstLetters(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 1024));
}

/** How files begin that are no documents, one letter a byte. */
const signatures: readonly (readonly [ForeignFormat, readonly string[]])[] = [
  ['old-office', ['\u00d0\u00cf\u0011\u00e0']],
  ['rtf', ['{\\rtf']],
  ['image', ['\u00ff\u00d8\u00ff', '\u0089PNG', 'GIF8', 'II*\0', 'MM\0*', 'RIFF']],
  ['program', ['MZ', '\u007fELF', '#!', '\u00ca\u00fe\u00ba\u00be', '\u00cf\u00fa\u00ed\u00fe']],
];

const webPage = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|\?xml|html|head|body|script|svg|!--)/iu;

/**
 * What a file is that is no document, where its beginning tells it.
 *
 * @param start its first letters, one a byte
 */
export function foreignFormat(start: string): ForeignFormat | undefined {
  if (webPage.test(start)) return 'html';
  return signatures.find(([, prefixes]) => prefixes.some((prefix) => start.startsWith(prefix)))?.[0];
}
