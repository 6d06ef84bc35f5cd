import type { EvidenceFacts } from '../schemas/provenance.ts';
import type { Fact } from './facts-of.ts';
import { factAt } from './facts-of.ts';

/** How many facts of a record there are, and how many of them rest on a sentence of a source or were concluded. */
export interface EvidenceCount {
  facts: number;
  quoted: number;
  inferred: number;
}

/** Counts the facts of a record that rest on quotations, those that were concluded, and all; a fact of several values rests on quotations where each of them does. */
export function countEvidence(facts: readonly Fact[], evidence: readonly EvidenceFacts[]): EvidenceCount {
  if (evidence.length === 0) return { facts: facts.length, quoted: 0, inferred: 0 };
  const covered = (isMeant: (one: EvidenceFacts) => boolean): Set<string> => {
    const found = new Set<string>();
    for (const one of evidence.filter(isMeant)) {
      const { fact, field } = factAt(facts, one.fact) ?? {};
      for (const part of fact?.values ?? [])
        if (field === undefined || field === part.field) found.add(`${fact?.path} ${part.field ?? ''}`);
    }
    return found;
  };
  const quoted = covered(({ inferred }) => !inferred);
  const any = covered(() => true);
  const isIn = (set: ReadonlySet<string>, { path, values }: Fact): boolean =>
    values.every(({ field }) => set.has(`${path} ${field ?? ''}`));
  const resting = facts.filter((fact) => isIn(quoted, fact));
  return {
    facts: facts.length,
    quoted: resting.length,
    inferred: facts.filter((fact) => isIn(any, fact)).length - resting.length,
  };
}
