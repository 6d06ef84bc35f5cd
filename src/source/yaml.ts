import type { Document } from 'yaml';
import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Pointer, Position, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';

/** A YAML text as data, with the place of every value in the file that it stands in. */
export interface YamlReading {
  data: unknown;
  problems: Problem[];
  /** The place of a value, or of its key; for what is not there, the nearest thing that is. */
  positionOf: (pointer: Pointer, atKey?: boolean) => Position;
}

/**
 * Reads YAML 1.2 (core schema: no dates, so a day stays text). Anchors and aliases are refused: a few lines of them can
 * stand for gigabytes, and no editor needs them.
 *
 * @param firstLine the line of the file, from one, on which the text begins
 */
export function readYaml(text: string, path: string, firstLine: number): YamlReading {
  const { document, at } = parse(text, firstLine);
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problem('yaml-syntax', path, { detail: error.message }, { position: at(error.pos[0]) }),
  );
  const alias = findAlias(document);
  if (alias !== undefined) problems.push(problem('yaml-alias', path, {}, { position: at(alias) }));
  const positionOf = (pointer: Pointer, atKey = false): Position => {
    // Few files have a problem, and a tree with its positions is twenty times the size of its text: it is parsed again then.
    const again = parse(text, firstLine);
    return again.at(offsetOf(again.document.contents, pointer, atKey));
  };
  return { data: problems.length === 0 ? document.toJS() : undefined, problems, positionOf };
}

function parse(text: string, firstLine: number): { document: Document.Parsed; at: (offset: number) => Position } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return { document, at };
}

/** The offset of the first anchor or alias. */
function findAlias(document: Document.Parsed): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && !('anchor' in node && node.anchor !== undefined)) return undefined;
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/**
 * The offset of a value in a YAML tree: as far down the pointer as the tree goes. A key that is asked of a list is passed
 * over: the list is then the shorthand of an object that holds it.
 */
function offsetOf(root: unknown, pointer: Pointer, atKey: boolean): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const [depth, step] of pointer.entries()) {
    const last = depth === pointer.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!isPair(pair)) return offset;
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
