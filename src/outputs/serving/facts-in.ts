import type { Archive } from '../../archive/archive.ts';
import { shownAmong } from '../../archive/visibility.ts';
import { factsAfter } from '../../changes/compare-releases.ts';
import type { ComparedBinary, ComparedFile } from '../../changes/record-facts.ts';
import { recordFactsOf } from '../../changes/record-facts.ts';
import type { ReleaseFacts } from '../../changes/release-facts.ts';
import { standingFactsOf } from '../../changes/standing-facts.ts';
import { rankBloc } from '../../ranking/rank-overall.ts';
import type { Day } from '../../schemas/day.ts';
import { formerNames, takenDownIn } from '../../site/former-addresses.ts';

/** Checked content, as far as it is compared with the release before. */
export interface ReleasedContent {
  archive: Archive;
  files: readonly ComparedFile[];
  binaries: readonly ComparedBinary[];
  /** The records that readers do not see, as `collection/id`. */
  hidden: ReadonlySet<string>;
  asOf: Day | undefined;
}

/**
 * The facts of a release, with what it changed.
 *
 * @param previous those of the release before
 */
export function factsIn(
  { archive, files, binaries, hidden, asOf }: ReleasedContent,
  previous: ReleaseFacts | undefined,
): ReleaseFacts {
  const shown = { files: shownAmong(files, hidden), binaries: shownAmong(binaries, hidden) };
  return factsAfter(previous, {
    site: archive.site.address,
    recordsAs: (rename) => recordFactsOf(shown, rename),
    standings: standingFactsOf(new Map(archive.blocs.map((bloc) => [bloc, rankBloc(bloc, archive.awardTypes)]))),
    former: formerNames(archive),
    isTakenDown: takenDownIn(archive),
    hidden,
    on: asOf,
  });
}
