import type { Entries } from '../archive/entries.ts';
import type { Fact, Value } from '../archive/facts-of.ts';
import { factAt } from '../archive/facts-of.ts';
import { sentencesOf } from './quotation.ts';
import type { EvidenceReader } from './reader.ts';
import { readersOf, saysAll } from './reader.ts';

/** A quotation that a fact may rest on. */
export interface Proposal {
  fact: string;
  quote: string;
  /** Which source, from 0. */
  source: number;
  /** The source gives no year: that it was this one has to be said, and from what. */
  isYearInferred: boolean;
}

/** What may be said of the facts of a record that have no evidence yet. */
export interface Proposals {
  proposals: Proposal[];
  /** The facts for which no copy has a sentence. */
  unfound: string[];
  /** Whether any source of the record has a copy that was read. */
  hasText: boolean;
}

/**
 * Proposes quotations for the facts of a record that have none: of each the shortest run of clauses in which all of it stands.
 * `undefined` where there is no such record, or its facts cannot be read.
 *
 * @param record as `collection/id`
 */
export function proposeEvidence(entries: Entries, record: string): Proposals | undefined {
  const reader = readersOf(entries).find(({ collection, entry }) => `${collection}/${entry.id}` === record);
  if (reader === undefined) return undefined;
  const { facts, entry } = reader;
  const known = new Set(entry.facts.evidence.flatMap(({ fact }) => factAt(facts, fact)?.fact.path ?? []));
  const texts = entry.facts.sources.flatMap((source, index) => {
    const text = reader.textOf(source);
    return text === undefined ? [] : [{ index, text }];
  });
  const wanted = facts.filter(({ path }) => !known.has(path));
  const found = wanted.map((fact) => ({ fact, proposal: proposalFor(fact, texts, reader) }));
  return {
    proposals: found.flatMap(({ proposal }) => proposal ?? []),
    unfound: found.flatMap(({ fact, proposal }) => (proposal === undefined ? [fact.path] : [])),
    hasText: texts.length > 0,
  };
}

function proposalFor(
  { path, values: parts }: Fact,
  texts: readonly { index: number; text: string }[],
  reader: EvidenceReader,
): Proposal | undefined {
  const values = parts.map(({ value }) => value);
  const yearless = values.map((value): Value => (value.kind === 'day' ? { ...value, isYearInferred: true } : value));
  const strict = values.map((value): Value => (value.kind === 'day' ? { ...value, isYearInferred: false } : value));
  for (const [sought, isYearInferred] of [
    [strict, false],
    [yearless, true],
  ] as const) {
    for (const { index, text } of texts) {
      const quote = shortestIn(text, (clause) => saysAll(clause, sought, reader));
      if (quote !== undefined) return { fact: path, quote, source: index, isYearInferred };
    }
  }
  return undefined;
}

/** The shortest run of clauses of the first sentence that says something. */
function shortestIn(text: string, says: (clause: string) => boolean): string | undefined {
  for (const { from, to } of sentencesOf(text)) {
    const sentence = text.slice(from, to);
    if (!says(sentence)) continue;
    const clauses = [...sentence.matchAll(/[^,;]+[,;]?\s*/gu)].map(({ 0: clause }) => clause);
    for (let length = 1; length <= clauses.length; length += 1) {
      for (let start = 0; start + length <= clauses.length; start += 1) {
        const run = clauses
          .slice(start, start + length)
          .join('')
          .replace(/\s+/gu, ' ')
          .trim();
        const plain = run.replace(/[,;]$/u, '');
        if (says(plain)) return plain;
      }
    }
    return sentence.replace(/\s+/gu, ' ');
  }
  return undefined;
}
