import type { KeptFiles } from '../archive/copies.ts';
import { keptFilesOf, withCopy } from '../archive/copies.ts';
import type { Entries, TextEntry } from '../archive/entries.ts';
import type { Evidenced, Fact, Value } from '../archive/facts-of.ts';
import { factsOf } from '../archive/facts-of.ts';
import type { Day } from '../schemas/day.ts';
import { endOf } from '../schemas/period.ts';
import type { SourceFacts } from '../schemas/provenance.ts';
import type { Known } from './bears-value.ts';
import { bearsValue, givesAward } from './bears-value.ts';
import type { Names } from './names.ts';
import { namesOf } from './names.ts';
import { nameWords } from './words-of.ts';

/** The collections whose records have evidence. */
const evidenced = ['meetings', 'awards', 'covenants', 'results'] as const satisfies readonly Evidenced[];

/** A record with its facts, and by what words its sources are read. */
export interface EvidenceReader extends Known {
  collection: Evidenced;
  entry: TextEntry<Evidenced>;
  facts: Fact[];
  /** The day by whose names it speaks. */
  on: Day | undefined;
  /** What the copy of one of its sources says, where there is one. */
  textOf(source: SourceFacts): string | undefined;
}

/** Every record of an archive, as its evidence is read. */
export function readersOf(entries: Entries): EvidenceReader[] {
  const names = namesOf(entries);
  const kept = keptFilesOf(entries.copies, []);
  return evidenced.flatMap((collection) =>
    (entries[collection] as TextEntry<Evidenced>[]).map((entry) => readerOf(collection, entry, names, kept)),
  );
}

function readerOf(collection: Evidenced, entry: TextEntry<Evidenced>, names: Names, kept: KeptFiles): EvidenceReader {
  const on = dayOf(entry);
  return {
    collection,
    entry,
    facts: factsOf(collection, entry),
    on,
    names,
    reading: { on, context: contextOf(entry) },
    textOf: (source) => withCopy(source, `${collection}/${entry.id}`, kept).kept?.text,
  };
}

/** The day by whose names a record speaks. */
function dayOf({ facts }: TextEntry<Evidenced>): Day | undefined {
  const known = facts as Partial<Record<'date' | 'signedOn' | 'announcedOn' | 'period', string>> & {
    decision?: { date?: Day };
  };
  const day = known.date ?? known.signedOn ?? known.decision?.date ?? known.announcedOn;
  return day ?? (known.period === undefined ? undefined : endOf(known.period));
}

/** Who gave the awards of a record, as words: whose "Bằng khen" is, where a sentence does not say it. */
function contextOf({ facts }: TextEntry<Evidenced>): string[] {
  const { decision } = facts as { decision?: { issuer?: { vi: string; en?: string } } };
  return [...nameWords(decision?.issuer?.vi ?? ''), '|', ...nameWords(decision?.issuer?.en ?? '')];
}

/**
 * The values that a sentence should say and does not; of a recipient also that just this unit is given just this award.
 *
 * @param passage where the sentence leaves something out, all of it: what is left out may say whose an award is
 */
export function unsaidIn(
  sentence: string,
  passage: string,
  values: readonly Value[],
  known: Known,
): readonly Value[] | 'another-award' {
  const unsaid = values.filter((value) => !bearsValue(sentence, value, known));
  if (unsaid.length > 0) return unsaid;
  const [unit] = values.flatMap((value) => (value.kind === 'unit' ? [value.id] : []));
  const [type] = values.flatMap((value) => (value.kind === 'award-type' ? [value.id] : []));
  if (unit === undefined || type === undefined || givesAward(passage, unit, type, known)) return [];
  return 'another-award';
}

/** Whether a sentence says values, each and together. */
export function saysAll(sentence: string, values: readonly Value[], known: Known): boolean {
  return unsaidIn(sentence, sentence, values, known).length === 0;
}
