import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { nearest } from '../text/nearest.ts';
import type { ArchiveRecord } from './archive.ts';
import type { TextEntry } from './entries.ts';

/**
 * Leads from what is withdrawn to the record of its kind that stands for it.
 *
 * @param entries all that are committed of a kind; `records` those of them that could be made
 */
export function linkReplacements(
  entries: readonly TextEntry<'meetings' | 'awards' | 'covenants' | 'results'>[],
  records: readonly ArchiveRecord[],
  problems: Problem[],
): void {
  const byId = new Map(records.map((record) => [record.id, record]));
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { id, path, facts } of entries) {
    const given = facts.withdrawn?.replacedBy;
    if (given === undefined) continue;
    const place = { pointer: ['withdrawn', 'replacedBy'] };
    const found = known.get(given);
    if (found === undefined) {
      const close = nearest(
        given,
        [...known.keys()].filter((other) => known.get(other)?.facts.withdrawn === undefined),
      );
      problems.push(problem('unknown-replacement', path, { given, ...(close && { nearest: close }) }, place));
    } else if (found.facts.withdrawn !== undefined) {
      problems.push(problem('withdrawn-replacement', path, { given }, place));
    } else {
      const [withdrawn, replacement] = [byId.get(id)?.withdrawn, byId.get(given)];
      if (withdrawn !== undefined && replacement !== undefined) withdrawn.replacedBy = replacement;
    }
  }
}
