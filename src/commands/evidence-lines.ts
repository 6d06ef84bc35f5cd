import { stringify } from 'yaml';
import type { CountedRecord } from '../evidence/check-evidence.ts';
import type { Proposal } from '../evidence/propose-evidence.ts';
import type { Lang } from '../text/locales.ts';
import { commandWords } from './words.ts';

/** How many facts rest on a sentence, by record; the records of which no fact does are told together. */
export function evidenceLines(counts: readonly CountedRecord[], lang: Lang): string[] {
  const { evidence, evidenceOf, otherRecords } = commandWords[lang].check;
  const begun = counts.filter(({ quoted, inferred }) => quoted + inferred > 0);
  if (begun.length === 0) return [];
  const others = counts.filter(({ quoted, inferred }) => quoted + inferred === 0);
  const lines = begun.map((count) => `  ${count.path}: ${evidence(count)}`);
  const facts = others.reduce((sum, count) => sum + count.facts, 0);
  const rest = { facts, quoted: 0, inferred: 0 };
  return [
    '',
    `${evidenceOf}:`,
    ...lines,
    ...(others.length === 0 ? [] : [`  ${otherRecords(others.length)}: ${evidence(rest)}`]),
  ];
}

/**
 * The proposals that an editor accepts. A year that was inferred takes a note, which nobody but the editor can write: of all that are
 * proposed these are left.
 *
 * @param accept facts with commas between them, or `all`
 */
export function acceptedAmong(
  proposals: readonly Proposal[],
  accept: string | undefined,
): { accepted: Proposal[]; unknown: string[] } {
  const ready = proposals.filter(({ isYearInferred }) => !isYearInferred);
  if (accept === undefined) return { accepted: [], unknown: [] };
  if (accept === 'all') return { accepted: ready, unknown: [] };
  const facts = accept.split(',').map((fact) => fact.trim().replace(/\[(\d+)\]/gu, '.$1'));
  return {
    accepted: ready.filter(({ fact }) => facts.includes(fact)),
    unknown: facts.filter((fact) => !ready.some((proposal) => proposal.fact === fact)),
  };
}

/**
 * Proposals as an editor pastes them into a record.
 *
 * @param why what stands for the note that says from what a year was inferred
 */
export function evidenceYaml(proposals: readonly Proposal[], why: string): string {
  const evidence = proposals.map(({ fact, quote, source, isYearInferred }) => ({
    fact,
    quote,
    ...(source > 0 && { source }),
    ...(isYearInferred && { inferred: true, note: why }),
  }));
  return stringify({ evidence }, { lineWidth: 0 });
}
