import type { Pointer, Position, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Place } from './places.ts';
import { readText } from './read-text.ts';
import { readScoreCsv } from './score-csv.ts';
import { readYaml } from './yaml.ts';

/** One committed file, read but not yet typed. */
export interface Source {
  path: string;
  place: Exclude<Place, { collection: 'image' }>;
  /** Its front matter, its YAML or its rows; `undefined` when `problems` says why there is none. */
  data: unknown;
  /** Its Markdown, without the front matter. Empty for other files. */
  body: string;
  /** The line, from one, on which the body begins. */
  bodyLine: number;
  problems: Problem[];
  positionOf: (pointer: Pointer, atKey?: boolean) => Position;
  /** The text of a line, from one; empty beyond the end. */
  lineAt: (line: number) => string;
}

const top: Position = { line: 1, column: 1 };

/** Reads one committed file: bytes in, data and Markdown with positions out. Never throws for what the file holds. */
export function readSource(path: string, place: Source['place'], bytes: Uint8Array): Source {
  const text = readText(bytes);
  const lineAt = (line: number): string => text?.split('\n')[line - 1] ?? '';
  const empty = { path, place, data: undefined, body: '', bodyLine: 1, positionOf: () => top, lineAt };
  if (text === undefined) return { ...empty, problems: [problem('not-utf8', path, {}, { position: top })] };
  if (place.collection === 'scores') {
    const { data, problems } = readScoreCsv(text, path);
    const rowLine = (row: number): number => data?.rows[row]?.line ?? 1;
    const positionOf = ([, row]: Pointer): Position =>
      typeof row === 'number' ? { line: rowLine(row), column: 1 } : top;
    return { ...empty, data, problems, positionOf };
  }
  if (path.endsWith('.yaml')) {
    return { ...empty, ...readYaml(text, path, 1) };
  }
  const parts = splitFrontMatter(text);
  if ('fault' in parts) return { ...empty, problems: [problem(parts.fault, path, {}, { position: top })] };
  const { yaml, yamlLine, body, bodyLine } = parts;
  return { ...empty, ...readYaml(yaml, path, yamlLine), body, bodyLine };
}
