import type { EvidenceCount } from '../archive/count-evidence.ts';
import { countEvidence } from '../archive/count-evidence.ts';
import type { Entries } from '../archive/entries.ts';
import type { Value } from '../archive/facts-of.ts';
import { factAt } from '../archive/facts-of.ts';
import { nameOn } from '../archive/names.ts';
import type { Pointer, Problem, SoughtKind } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import type { EvidenceFacts } from '../schemas/provenance.ts';
import { recorded } from '../schemas/recorded.ts';
import { nearest } from '../text/nearest.ts';
import type { FindQuotation } from './quotation.ts';
import { quotationsIn, sentencesOf } from './quotation.ts';
import type { EvidenceReader } from './reader.ts';
import { readersOf, saysAll, unsaidIn } from './reader.ts';
import { nameWords } from './words-of.ts';

/** What was found of the evidence of an archive. */
export interface CheckedEvidence {
  problems: Problem[];
  /** Of every record, in the order of the entries, with its path from the content folder. */
  counts: CountedRecord[];
}

/** A record with how many of its facts rest on a sentence. */
export interface CountedRecord extends EvidenceCount {
  path: string;
}

/** Holds every quotation against the copy that it is taken from, and every fact against its quotation. */
export function checkEvidence(entries: Entries): CheckedEvidence {
  const readers = readersOf(entries);
  const textOf = textsOf(entries);
  const isThere = thingsOf(entries);
  const finderOf = finders();
  const problems = readers.flatMap((reader) =>
    reader.entry.facts.evidence.flatMap((one, index) =>
      checkOne(one, index, reader, { textOf: textOf(reader.on), finderOf, isThere }),
    ),
  );
  return {
    problems,
    counts: readers.map(({ entry: { path, facts: given }, facts }) => ({
      path,
      ...countEvidence(facts, given.evidence),
    })),
  };
}

type TextOf = (value: Value) => string;

/** By what evidence is read. */
interface Reads {
  textOf: TextOf;
  finderOf: (text: string) => FindQuotation;
  /** Whether what a value names is there. */
  isThere: (value: Value) => boolean;
}

/** What looks for quotations in a text: one record's are in one text, most often, which is read once for all of them. */
function finders(): (text: string) => FindQuotation {
  let last: { text: string; find: FindQuotation } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, find: quotationsIn(text) };
    return last.find;
  };
}

function checkOne(
  one: EvidenceFacts,
  index: number,
  reader: EvidenceReader,
  { textOf, finderOf, isThere }: Reads,
): Problem[] {
  const { facts, entry } = reader;
  const { path } = entry;
  const at = (field: string): { pointer: Pointer } => ({ pointer: ['evidence', index, field] });
  const { sources } = entry.facts;
  const found = factAt(facts, one.fact);
  if (found === undefined) {
    const paths = facts.map((fact) => fact.path);
    const last = lastBefore(one.fact, paths);
    const close = last === undefined ? nearest(one.fact, paths) : undefined;
    return [problem('unknown-fact', path, recorded({ given: one.fact, nearest: close, last }), at('fact'))];
  }
  const source = sources[one.source];
  if (source === undefined)
    return [problem('no-such-source', path, { given: String(one.source), sources: sources.length }, at('source'))];
  if (one.quote === undefined) return [];
  const text = reader.textOf(source);
  const spans = text === undefined ? undefined : finderOf(text)(one.quote);
  if (text !== undefined && spans === undefined) {
    const sentence = mostLike(one.quote, text);
    return [problem('quote-not-in-copy', path, { given: one.quote, ...(sentence && { sentence }) }, at('quote'))];
  }
  const passage = text === undefined ? one.quote : text.slice(spans?.[0]?.from, spans?.at(-1)?.to);
  const values = found.fact.values
    .filter(({ field }) => found.field === undefined || found.field === field)
    .map(({ value }) => (value.kind === 'day' && one.inferred ? { ...value, isYearInferred: true } : value));
  // Of a unit that is not there nobody knows by what names a sentence calls it; that it is not there is told elsewhere.
  const isReadable = values.every(isThere);
  return [
    ...(source.copy === undefined ? [problem('quote-without-copy', path, {}, at('quote'))] : []),
    ...(isReadable ? unsaid(values, { quote: one.quote, passage, text }, reader, textOf) : []).map(
      ({ what, value, sentence }) =>
        problem(
          'value-not-in-quote',
          path,
          { fact: one.fact, what, value, ...(sentence && { sentence }) },
          at('quote'),
        ),
    ),
  ];
}

/** The last fact of a list, where one behind its end is named: whoever counts from 1 may mean any of them. */
function lastBefore(given: string, paths: readonly string[]): string | undefined {
  const { list, number } = /^(?<list>.+?)[.[](?<number>\d+)\]?$/u.exec(given)?.groups ?? {};
  const numbers = paths.flatMap((path) => {
    const rest = path.startsWith(`${list}.`) ? path.slice(`${list}.`.length) : '';
    return /^\d+$/u.test(rest) ? [Number(rest)] : [];
  });
  const last = Math.max(...numbers);
  return numbers.length > 0 && Number(number) > last ? `${list}.${last}` : undefined;
}

/** What a quotation does not say, with a sentence of its source that does. */
function unsaid(
  values: readonly Value[],
  { quote, passage, text }: { quote: string; passage: string; text: string | undefined },
  reader: EvidenceReader,
  textOf: TextOf,
): { what: SoughtKind; value: string; sentence: string | undefined }[] {
  const missing = unsaidIn(quote, passage, values, reader);
  if (missing.length === 0) return [];
  const sentence = text === undefined ? undefined : sentenceThat((one) => saysAll(one, values, reader), text);
  if (missing === 'another-award') return [{ what: 'recipient', value: values.map(textOf).join(': '), sentence }];
  return missing.map((value) => ({ what: value.kind, value: textOf(value), sentence }));
}

/** The sentence of a text that is most like a quotation, if one is much like it. */
function mostLike(quote: string, text: string): string | undefined {
  const wanted = new Set(nameWords(quote));
  let best: string | undefined;
  let bound = 0.5;
  for (const { from, to } of sentencesOf(text)) {
    const sentence = text.slice(from, to);
    const words = new Set(nameWords(sentence));
    const shared = wanted.intersection(words).size;
    // A quotation is often a part of its sentence.
    const share = shared / Math.max(1, wanted.size) - 0.001 * words.difference(wanted).size;
    if (share > bound) [best, bound] = [sentence, share];
  }
  return best;
}

function sentenceThat(says: (sentence: string) => boolean, text: string): string | undefined {
  const span = sentencesOf(text).find(({ from, to }) => says(text.slice(from, to)));
  return span && text.slice(span.from, span.to);
}

function thingsOf({ units, blocs, awardTypes }: Entries): (value: Value) => boolean {
  const ids = {
    units: new Set(units.map(({ id }) => id)),
    blocs: new Set(blocs.map(({ id }) => id)),
    types: new Set(awardTypes.flatMap(({ facts }) => facts).map(({ id }) => id)),
  };
  return (value) => {
    switch (value.kind) {
      case 'unit':
        return ids.units.has(value.id);
      case 'bloc':
        return ids.blocs.has(value.id);
      case 'award-type':
        return ids.types.has(value.id);
      case 'number-of-awards':
        return ids.types.has(value.type);
      default:
        return true;
    }
  };
}

/** A value as it is told to an editor. */
function textsOf(entries: Entries): (on: Day | undefined) => (value: Value) => string {
  const named = new Map([...entries.units, ...entries.blocs].map(({ id, facts }) => [id, { id, names: facts.names }]));
  const types = new Map(entries.awardTypes.flatMap(({ facts }) => facts).map(({ id, name }) => [id, name.vi]));
  const nameOf = (id: string, on: Day | undefined): string => {
    const bearer = named.get(id);
    return bearer === undefined ? id : nameOn(bearer, on).vi;
  };
  return (on) => (value) => {
    switch (value.kind) {
      case 'unit':
      case 'bloc':
        return nameOf(value.id, on);
      case 'award-type':
        return types.get(value.id) ?? value.id;
      case 'number-of-awards':
        return `${value.number} ${types.get(value.type) ?? value.type}`;
      case 'number':
        return String(value.number);
      case 'rank':
        return String(value.place);
      case 'decision-number':
        return value.number;
      case 'day':
        return value.day.split('-').map(Number).toReversed().join('/');
      case 'period':
        return value.period;
      case 'person':
        return value.name;
      case 'time-of-day':
        return value.time;
      case 'meeting-kind':
        return value.meeting;
      case 'grade':
        return value.grade;
      case 'announced':
      case 'signed':
      case 'decided':
      case 'leader':
      case 'deputy':
        return value.kind;
      default:
        return value.text.vi;
    }
  };
}
