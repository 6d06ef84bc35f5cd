import type { YAMLSeq } from 'yaml';
import { isSeq, parseDocument, stringify } from 'yaml';
import type { Proposal } from '../evidence/propose-evidence.ts';
import { columnOf, endOfLine, lineEndOf, withYaml, yamlIn } from './edit-record.ts';

/** A sentence that an editor accepts for a fact. */
export type AcceptedSentence = Pick<Proposal, 'fact' | 'quote' | 'source'>;

/**
 * A record with sentences noted below those that it has; all else stays as it was, letter by letter. `undefined` where its evidence is
 * not written as a list with an item a line, which is for the editor to change.
 */
export function noteEvidence(record: string, accepted: readonly AcceptedSentence[]): string | undefined {
  const yaml = yamlIn(record);
  if (yaml === undefined) return undefined;
  const items = accepted.map(({ fact, quote, source }) => ({ fact, quote, ...(source > 0 && { source }) }));
  const lines = (column: number): string =>
    stringify(items, { lineWidth: 0 })
      .trimEnd()
      .split('\n')
      .map((line) => `${' '.repeat(column)}${line}`)
      .join(lineEndOf(yaml));
  const list = parseDocument(yaml).get('evidence', true);
  if (list === undefined) return withYaml(record, `${yaml}evidence:${lineEndOf(yaml)}${lines(2)}${lineEndOf(yaml)}`);
  if (!isSeq(list) || !list.range || (list.flow === true && list.items.length > 0)) return undefined;
  if (list.items.length === 0) return withYaml(record, emptyFilled(yaml, list, lines(2)));
  const [from, end] = list.range;
  const at = endOfLine(yaml, yaml.slice(0, end).trimEnd().length);
  return withYaml(record, `${yaml.slice(0, at)}${lineEndOf(yaml)}${lines(columnOf(yaml, from))}${yaml.slice(at)}`);
}

/** `evidence: []` with items below it. */
function emptyFilled(yaml: string, { range }: YAMLSeq, lines: string): string {
  const [from = 0, end = 0] = range ?? [];
  return `${yaml.slice(0, from).trimEnd()}${lineEndOf(yaml)}${lines}${yaml.slice(end)}`;
}
