import type { YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { columnOf, endOfLine, lineEndOf, withYaml, yamlIn } from './edit-record.ts';

/** What a record says of a copy, by field, in the order in which it is written; a field that is to go is `undefined`. */
export type CopyNotes = Readonly<
  Partial<Record<'copy' | 'copyDigest' | 'copyTextDigest' | 'capturedOn' | 'publishCopy', string | undefined>>
>;

/** A source of a record, as far as its copy goes. */
export interface NotedSource {
  copy?: string;
  capturedOn?: string;
}

/** The sources of a record; undefined where its facts cannot be read. */
export function sourcesIn(record: string): NotedSource[] | undefined {
  const yaml = yamlIn(record);
  const document = yaml === undefined ? undefined : parseDocument(yaml);
  if (document === undefined || document.errors.length > 0) return undefined;
  const sources: unknown = document.toJS()?.sources;
  if (!Array.isArray(sources) || sources.length === 0) return undefined;
  return sources.map((source: unknown) => {
    const said = typeof source === 'object' && source !== null ? (source as Record<string, unknown>) : {};
    return {
      ...(said['copy'] !== undefined && { copy: String(said['copy']) }),
      ...(said['capturedOn'] !== undefined && { capturedOn: String(said['capturedOn']) }),
    };
  });
}

/**
 * A record with the copy of one of its sources noted. What is there is written anew, what is not is added below the last field
 * of the source; all else stays as it was, letter by letter.
 *
 * @param index of the source, from 0
 * @throws Error where the source is not written as a mapping
 */
export function noteCopy(record: string, index: number, notes: CopyNotes): string {
  const yaml = yamlIn(record) ?? '';
  const source = parseDocument(yaml).getIn(['sources', index], true);
  if (!isMap(source)) throw new Error('the source is no mapping');
  const edits = Object.entries(notes).flatMap(([key, value]) =>
    value === undefined ? removalOf(yaml, source, key) : editOf(yaml, source, key, value),
  );
  const inOrder = edits.toSorted((a, b) => b.from - a.from);
  // Several fields that are added at one place stand in their order.
  const added = Map.groupBy(inOrder, ({ from }) => from);
  let edited = yaml;
  for (const [from, all] of added) {
    const { to } = all[0] ?? { to: from };
    edited = edited.slice(0, from) + all.map(({ put }) => put).join('') + edited.slice(to);
  }
  return withYaml(record, edited);
}

/** A part of a text and what is to stand in its place. */
interface TextEdit {
  from: number;
  to: number;
  put: string;
}

function editOf(yaml: string, source: YAMLMap, key: string, value: string): TextEdit {
  const known = source.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  if (isScalar(known?.value) && known.value.range) {
    const [from, to] = known.value.range;
    return { from, to, put: value };
  }
  const last = source.items.at(-1);
  if (source.flow === true) {
    const end = (source.range?.[1] ?? 1) - 1;
    const from = yaml.slice(0, end).trimEnd().length;
    return { from, to: from, put: `, ${key}: ${value}` };
  }
  const first = source.items[0]?.key;
  const column = columnOf(yaml, isScalar(first) ? (first.range?.[0] ?? 0) : 0);
  const from = endOfLine(yaml, endOf(last?.value ?? last?.key, yaml));
  return { from, to: from, put: `${lineEndOf(yaml)}${' '.repeat(column)}${key}: ${value}` };
}

/** The line of a field, where it has one of its own. */
function removalOf(yaml: string, source: YAMLMap, key: string): TextEdit[] {
  const index = source.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const name = source.items[index]?.key;
  if (index < 1 || source.flow === true || !isScalar(name) || !name.range) return [];
  const from = yaml.lastIndexOf('\n', name.range[0]);
  return [{ from, to: endOfLine(yaml, endOf(source.items[index]?.value, yaml)), put: '' }];
}

/** Where a value ends, without the line breaks behind it. */
function endOf(node: unknown, yaml: string): number {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return yaml.slice(0, range?.[1] ?? yaml.length).trimEnd().length;
}
