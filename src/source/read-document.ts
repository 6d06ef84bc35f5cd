import type { DocumentFault, DocumentType } from '../documents/document.ts';
import { inspectDocument } from '../documents/inspect-document.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { digestOfBytes } from '../text/digest.ts';
import { nameOf } from './places.ts';
import { readScoreCsv } from './score-csv.ts';

/** What is known of a document that is attached: by its bytes, since it goes out as it is. */
export interface DocumentFacts {
  type: DocumentType;
  /** In bytes. */
  size: number;
  /** Its SHA-256, in hexadecimal. */
  sha256: string;
}

/** Reads an attached document. Never throws for what the file holds. */
export function readDocument(
  bytes: Uint8Array,
  path: string,
): { data: DocumentFacts | undefined; problems: Problem[] } {
  const { type, faults } = inspectDocument(bytes, nameOf(path));
  const data = type && { type, size: bytes.length, sha256: digestOfBytes(bytes) };
  return { data, problems: faults.map((fault) => documentProblem(fault, path)) };
}

function documentProblem(fault: DocumentFault, path: string): Problem {
  switch (fault.fault) {
    case 'refused-format':
      return problem('refused-document-format', path, { format: fault.format });
    case 'mismatched-type':
      return problem('mismatched-document-type', path, { format: fault.format, extension: fault.extension });
    case 'damaged':
      return problem('damaged-document', path, { detail: fault.detail });
    case 'locked':
      return problem('locked-document', path, {});
    case 'active':
      return problem('active-document', path, { content: fault.content });
  }
}

/** A cell that a spreadsheet works out instead of showing it; a minus before a number or a word is only that. */
const formula = /^\s*(?:[=@]|[+-].*(?:\||!\w|\w\())/u;

/** What a table may not hold that goes out as it is: quotation marks that do not match, and cells that are worked out when it is opened. */
export function checkAttachedTable(text: string, path: string): Problem[] {
  const { data, problems } = readScoreCsv(text, path);
  if (data === undefined) return problems;
  const rows = [{ line: 1, cells: data.header }, ...data.rows];
  const found = rows.flatMap(({ line, cells }) =>
    cells.filter((cell) => formula.test(cell)).map((given) => ({ line, given })),
  );
  return found
    .slice(0, 1)
    .map(({ line, given }) => problem('formula-in-document', path, { given }, { position: { line, column: 1 } }));
}
