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
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problem('yaml-syntax', path, { detail: error.message }, { position: at(error.pos[0]) }),
  );
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
        problems.push(problem('yaml-alias', path, {}, { position: at(node.range?.[0] ?? 0) }));
        return visit.BREAK;
      }
      return undefined;
    },
  });
  const positionOf = (pointer: Pointer, atKey = false): Position => at(offsetOf(document.contents, pointer, atKey));
  return { data: problems.length === 0 ? document.toJS() : undefined, problems, positionOf };
}

/** The offset of a value in a YAML tree: as far down the pointer as the tree goes. */
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
    } else {
      const items = typeof node === 'object' && node !== null && 'items' in node ? node.items : undefined;
      const item: unknown = Array.isArray(items) ? items[Number(step)] : undefined;
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}
