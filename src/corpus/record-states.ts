import type { Random } from './random.ts';
import type { CorpusRecord, RecordFacts, Translation } from './record.ts';
import { drawDayIn } from './record-dates.ts';
import { compiledIn } from './record-sources.ts';
import { corrections, draftQuestions, withdrawalReasons } from './sentences.ts';

type StateFacts = Pick<RecordFacts, 'draft' | 'questions' | 'withdrawn' | 'publishOn' | 'updates' | 'addedOn'>;

/** Some records become drafts, are withdrawn, held back or corrected. A cited record can only be corrected. */
export function assignStates(records: readonly CorpusRecord[], random: Random): CorpusRecord[] {
  const drafts: StateFacts[] = portion(records, 0.02, () => ({
    draft: true,
    questions: [random.pick(draftQuestions)],
  }));
  const withdrawals: StateFacts[] = portion(records, 0.01, () => ({
    withdrawn: { on: drawDayIn(compiledIn, random), reason: random.pick(withdrawalReasons) },
  }));
  const heldBack: StateFacts[] = portion(records, 0.01, () => ({ publishOn: '2099-01-01' }));
  const updates: StateFacts[] = portion(records, 0.04, () => ({
    updates: [{ on: drawDayIn(compiledIn, random), what: random.pick(corrections) }],
  }));
  const added: StateFacts[] = portion(records, 0.1, () => ({ addedOn: drawDayIn(compiledIn, random) }));
  const free = records.filter(({ cited }) => !cited);
  const updated = deal(records, updates, random);
  const dated = deal(records, added, random);
  const held = deal(free, [...drafts, ...withdrawals, ...heldBack], random);
  return records.map((record) => ({
    ...record,
    facts: { ...record.facts, ...updated.get(record), ...dated.get(record), ...held.get(record) },
  }));
}

/** One record in ten has no English text; one English text in twenty is out of date. */
export function assignTranslations(records: readonly CorpusRecord[], random: Random): CorpusRecord[] {
  const missing: Translation[] = portion(records, 0.1, () => 'missing');
  const outdated: Translation[] = portion(records, 0.045, () => 'outdated');
  const dealt = deal(records, [...missing, ...outdated], random);
  return records.map((record) => ({ ...record, translation: dealt.get(record) ?? record.translation }));
}

/** As many gifts as are `share` of the records, rounded up: even a small archive has one of everything. */
function portion<Gift>(records: readonly CorpusRecord[], share: number, make: () => Gift): Gift[] {
  return Array.from({ length: Math.ceil(records.length * share) }, make);
}

/** Gives each gift to a record of its own, as far as the records go. */
function deal<Gift>(records: readonly CorpusRecord[], gifts: readonly Gift[], random: Random): Map<CorpusRecord, Gift> {
  const chosen = random.sample(records, gifts.length);
  return new Map(gifts.flatMap((gift, at): [CorpusRecord, Gift][] => (chosen[at] ? [[chosen[at], gift]] : [])));
}
