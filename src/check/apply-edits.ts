import type { Edit } from '../problems/mend.ts';
import { decodeLegacy } from '../source/legacy-text.ts';
import { hasByteOrderMark } from '../source/read-text.ts';

type TextEdit = Extract<Edit, { put: string }>;
type Encoded = Extract<Edit, { encode: string }>;

/**
 * The bytes of a file after edits of its text. What no edit touches stays as it is, byte for byte: line ends, letters that are
 * not composed, a byte order mark. Of two edits that overlap the one further down is made; the other's problem is told again.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Exclude<Edit, { rename: string }>[]): Uint8Array {
  const encoded = edits.filter((edit): edit is Encoded => 'encode' in edit);
  const encodings = new Set(encoded.map(({ encode }) => encode));
  const legacy = encoded.find((edit) => edit.encode === 'utf-8');
  const hasMark = legacy === undefined && hasByteOrderMark(bytes);
  const raw =
    legacy === undefined ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : decodeLegacy(bytes, legacy.from);
  const lines = raw.split(/(?<=\r\n|\r(?!\n)|\n)/u);
  const inOrder = edits
    .filter((edit): edit is TextEdit => 'put' in edit)
    .toSorted((a, b) => b.from.line - a.from.line || b.from.column - a.from.column);
  const made: TextEdit[] = [];
  for (const edit of inOrder) {
    const next = made.at(-1);
    if (next !== undefined && isBehind(edit.to, next.from)) continue;
    made.push(edit);
    replaceIn(lines, edit);
  }
  const text = lines.join('');
  const composed = encodings.has('composed') ? text.normalize('NFC') : text;
  const mark = hasMark && !encodings.has('without-mark') ? '\uFEFF' : '';
  return new TextEncoder().encode(mark + composed);
}

function isBehind(a: TextEdit['from'], b: TextEdit['from']): boolean {
  return a.line > b.line || (a.line === b.line && a.column > b.column);
}

/** Changes the lines from the one in which an edit begins to the one in which it ends. */
function replaceIn(lines: string[], { from, to, put }: TextEdit): void {
  const end = /\r\n|\r|\n/u.exec(lines[from.line - 1] ?? '')?.[0] ?? '\n';
  const first = lines[from.line - 1] ?? '';
  const last = lines[to.line - 1] ?? '';
  const whole = before(first, from.column) + put.replaceAll('\n', end) + after(last, to.column);
  lines.splice(from.line - 1, to.line - from.line + 1, whole);
}

/** What stands before a column of the composed line, and from it on. Letters that are apart are counted as one, as they are read. */
const before = (line: string, column: number): string => split(line, column)[0];
const after = (line: string, column: number): string => split(line, column)[1];

function split(line: string, column: number): [string, string] {
  const units = column - 1;
  if (line.normalize('NFC') === line) return [line.slice(0, units), line.slice(units)];
  for (let at = 0; at <= line.length; at += 1) {
    const isMark = /^\p{M}/u.test(line.slice(at));
    if (!isMark && line.slice(0, at).normalize('NFC').length >= units) return [line.slice(0, at), line.slice(at)];
  }
  return [line, ''];
}
