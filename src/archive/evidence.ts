import { recorded } from '../schemas/recorded.ts';
import type { ArchiveRecord, Evidence, Source } from './archive.ts';
import { countEvidence } from './count-evidence.ts';
import type { TextEntry } from './entries.ts';
import type { Evidenced } from './facts-of.ts';
import { factAt, factsOf } from './facts-of.ts';

/**
 * What the facts of a record rest on, each with its source; what names no fact or no source is told of by the check.
 *
 * @param unseen the facts of which readers are told nothing
 */
export function evidenceOf(
  collection: Evidenced,
  entry: TextEntry<Evidenced>,
  sources: readonly Source[],
  unseen: readonly string[],
): Pick<ArchiveRecord, 'evidence' | 'evidenceCount'> {
  const facts = factsOf(collection, entry).filter(({ path }) => !unseen.includes(path));
  const { evidence } = entry.facts;
  return {
    evidence: evidence.flatMap(({ fact, quote, source: index, inferred, note }): Evidence[] => {
      const found = factAt(facts, fact);
      const source = sources[index];
      if (found === undefined || source === undefined) return [];
      return [{ fact: found.fact.path, source, inferred, ...recorded({ field: found.field, quote, note }) }];
    }),
    evidenceCount: countEvidence(facts, evidence),
  };
}
