import type { ArchiveRecord, Covenant, Evidence, Meeting, Post, Source, Unit } from '../../archive/archive.ts';
import type { PassagePart } from '../../evidence/passages.ts';
import { passagesOf } from '../../evidence/passages.ts';
import type { Period } from '../../schemas/period.ts';
import type { Lang } from '../../text/locales.ts';
import { defaultLang } from '../../text/locales.ts';
import type { Edition } from '../edition.ts';
import type { Destination } from '../routes.ts';
import { addressOf } from '../routes.ts';
import type { Phrase } from './phrases.ts';
import { otherThan, phrase } from './phrases.ts';

/** What facts of a page rest on, at its foot: sentences of a source, or why something was concluded. */
export interface ShownSentence {
  /** By which the facts name it. */
  number: number;
  anchor: string;
  /** With what stands around what is quoted; empty where no sentence says it. */
  passage: PassagePart[];
  /** The language of the passage, where that is not the page's. */
  lang?: Lang | undefined;
  /** What is to be known of it; with a label, that and from what something was concluded. */
  notes: { label?: string | undefined; text: Phrase }[];
}

/** Beside a fact: a link to what it rests on. */
export interface EvidenceMark {
  address: string;
  text: string;
  /** What the text is, for who does not see where it stands. */
  label?: string | undefined;
  /** That the fact was concluded. */
  inferred?: string | undefined;
}

/** What the facts of one page rest on. */
export interface PageEvidence {
  /** What stands under a source, in the order in which the facts come. */
  sentencesOf: (source: Source) => readonly ShownSentence[];
  /** Beside facts of a record, each given by its path or by one that it stands below. */
  marksOf: (record: ArchiveRecord, ...facts: readonly string[]) => EvidenceMark[];
}

/** One source, whatever a record notes of it. */
export function sourceKey({ title, address, publisher, publishedOn, capturedOn, kept }: Source): string {
  return JSON.stringify([title, address, publisher, publishedOn, capturedOn, kept?.sha256]);
}

/**
 * Numbers what the facts of a page rest on, source by source.
 *
 * @param records in the order in which the page lists their sources
 * @param isShown whether a fact of a record stands on the page
 */
export function pageEvidence(
  edition: Edition,
  records: readonly ArchiveRecord[],
  isShown: (fact: string, record: ArchiveRecord) => boolean = () => true,
): PageEvidence {
  const bySource = new Map<string, Evidence[]>();
  for (const { sources } of records) for (const source of sources) bySource.set(sourceKey(source), []);
  for (const record of records)
    for (const one of record.evidence) if (isShown(one.fact, record)) bySource.get(sourceKey(one.source))?.push(one);
  const sentences = new Map<string, ShownSentence[]>();
  const numbers = new Map<Evidence, number>();
  let number = 0;
  for (const [key, evidence] of bySource) {
    const shown: ShownSentence[] = [];
    for (const { passage, of } of restingPlaces(evidence)) {
      number += 1;
      for (const one of of) numbers.set(one, number);
      const lang = passage.length === 0 ? undefined : otherThan(edition.lang, defaultLang);
      shown.push({ number, anchor: `_cau-${number}`, passage, lang, notes: notesOf(edition, of) });
    }
    sentences.set(key, shown);
  }
  return {
    sentencesOf: (source) => sentences.get(sourceKey(source)) ?? [],
    marksOf: ({ evidence }, ...facts) => {
      const meant = evidence.filter(({ fact }) => facts.some((path) => fact === path || fact.startsWith(`${path}.`)));
      const byNumber = Map.groupBy(
        meant.filter((one) => numbers.has(one)),
        (one) => numbers.get(one) ?? 0,
      );
      const inOrder = [...byNumber].sort(([a], [b]) => a - b);
      return inOrder.map(([of, all]): EvidenceMark => {
        const inferred = all.some((one) => one.inferred) ? edition.t.inferredMark : undefined;
        return { address: `#_cau-${of}`, text: String(of), label: edition.t.sourceSentence, inferred };
      });
    },
  };
}

/** What stands at the foot of a page for pieces of evidence of one source: a passage for those of one sentence. */
function restingPlaces(evidence: readonly Evidence[]): { passage: PassagePart[]; of: Evidence[] }[] {
  const quoted = evidence.flatMap((one) => (one.quote === undefined ? [] : [{ one, quote: one.quote }]));
  const text = evidence[0]?.source.kept?.text;
  const passages = passagesOf(
    quoted.map(({ quote }) => quote),
    text,
  ).map(({ parts, quotations }) => ({ passage: parts, of: quotations.flatMap((index) => quoted[index]?.one ?? []) }));
  const concluded = Map.groupBy(
    evidence.filter(({ quote }) => quote === undefined),
    ({ note }) => note?.vi,
  );
  const placeOf = ([first]: readonly Evidence[]): number => (first === undefined ? -1 : evidence.indexOf(first));
  return [...passages, ...[...concluded.values()].map((of) => ({ passage: [], of }))].sort(
    (a, b) => placeOf(a.of) - placeOf(b.of),
  );
}

function notesOf(edition: Edition, evidence: readonly Evidence[]): ShownSentence['notes'] {
  const notes = evidence.flatMap(({ note, inferred }) =>
    note === undefined ? [] : [{ label: inferred ? edition.t.inferredFrom : undefined, text: phrase(edition, note) }],
  );
  return [...new Map(notes.map((note) => [note.text.text, note])).values()];
}

/** Marks without those that lead where one before them does. */
export function eachOnce(marks: readonly EvidenceMark[]): EvidenceMark[] {
  return [...new Map(marks.map((mark) => [mark.address, mark])).values()];
}

/** Beside who held a post: links to the sentences that say so, each on the page of its record. */
export function postMarks(edition: Edition, { unit, sources }: Post, period: Period): EvidenceMark[] {
  return sources.flatMap((record) => {
    if (!('texts' in record)) return [];
    const page: Destination = { page: 'tasks' in record ? 'covenant' : 'meeting', id: record.id };
    const [mark] = pageEvidence(edition, [record]).marksOf(record, ...postFacts(record, unit, period));
    if (mark === undefined) return [];
    return [
      {
        ...mark,
        address: `${addressOf(page, edition.lang)}${mark.address}`,
        text: edition.t.sentence,
        label: undefined,
      },
    ];
  });
}

/** The facts of a record that say that a unit held a post in a period. */
export function postFacts(record: Meeting | Covenant, unit: Unit, period: Period): string[] {
  const named = (posts: Meeting['leadership'] | Covenant, path: string): string[] => {
    if (posts === undefined || posts.period !== period) return [];
    const deputies = posts.deputies.flatMap((deputy, index) =>
      // A covenant may name its one deputy under the field's old name.
      deputy === unit ? [`${path}deputies.${index}`, `${path}deputy`] : [],
    );
    return posts.leader === unit ? [`${path}leader`, ...deputies] : deputies;
  };
  if ('tasks' in record) return named(record, '');
  return [...named(record.leadership, 'leadership.'), ...named(record.handover, 'handover.')];
}
