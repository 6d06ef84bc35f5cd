import type { ArchiveRecord } from '../../archive/archive.ts';
import { formatList } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import type { EvidenceMark, PageEvidence } from './evidence-parts.ts';
import type { Phrase, Value } from './phrases.ts';
import { inSentence } from './phrases.ts';
import type { ShownUnits } from './record-parts.ts';

/** The facts of a record, and which others are not on record. */
export interface ShownFacts {
  facts: ShownFact[];
  /** Those that nobody recorded, and those that the source was read not to state: a row each, with their labels. */
  missing: { label: string; value: Phrase }[];
}

/** A labelled fact: a value, several in a row, units, or people. */
export interface ShownFact {
  label: string;
  value: Value | { values: Value[] } | { units: ShownUnits } | { people: ShownPerson[] };
  /** What the archive concludes of it, or how it is to be read. */
  note?: Phrase | undefined;
  evidence: EvidenceMark[];
}

export interface ShownPerson {
  name: Phrase;
  office?: Phrase | undefined;
  role?: Phrase | undefined;
  evidence: EvidenceMark[];
}

/** A fact that a record may have. */
export interface FactRow {
  label: string;
  value: ShownFact['value'] | undefined;
  note?: Phrase | undefined;
  /** Where the fact would stand in the record. */
  field: string;
  /** The facts that the row shows, where they are others than the field; none where its value shows what each rests on. */
  rests?: readonly string[];
  /** Whether nothing is said where it is not on record: it is not in every record of its kind. */
  occasional?: boolean;
}

/** The rows that have a value, and what is to be said of the others. */
export function factsOf(
  edition: Edition,
  record: ArchiveRecord,
  rows: readonly FactRow[],
  evidence: PageEvidence,
): ShownFacts {
  const { t } = edition;
  const { unstated } = record;
  const facts = rows.flatMap(({ label, value, note, field, rests = [field] }): ShownFact[] =>
    value === undefined ? [] : [{ label, value, note, evidence: evidence.marksOf(record, ...rests) }],
  );
  const without = rows.filter(({ value }) => value === undefined);
  const isUnstated = ({ field }: FactRow): boolean => unstated.includes(field);
  return {
    facts,
    missing: [
      ...missing(
        edition,
        t.notRecorded,
        without.filter((row) => !isUnstated(row) && row.occasional !== true),
      ),
      ...missing(edition, t.unstated, without.filter(isUnstated)),
    ],
  };
}

function missing({ lang }: Edition, label: string, rows: readonly FactRow[]): ShownFacts['missing'] {
  if (rows.length === 0) return [];
  const labels = rows.map((row) => inSentence(row.label));
  return [{ label, value: { text: formatList(labels, lang) } }];
}
