import type { Day } from '../schemas/day.ts';
import { isBefore } from '../schemas/day.ts';
import type { Place } from '../source/places.ts';
import { folderOf, recordOf } from '../source/places.ts';
import type { Entries } from './entries.ts';

/**
 * What readers see of a record: `listed` in lists and counted; `hidden`, a draft or held back, nowhere at all; `withdrawn`,
 * at its own address with a notice, and nowhere else but where it is told that it was withdrawn.
 */
export type Visibility = 'listed' | 'hidden' | 'withdrawn';

interface Held {
  draft: boolean;
  publishOn?: Day | undefined;
  withdrawn?: object | undefined;
}

/**
 * Decides what is seen of a record, before anything is joined or rendered.
 *
 * @param asOf the day up to which `publishOn` lets records out; without it, none of those is let out
 */
export function visibilityOf({ draft, publishOn, withdrawn }: Held, asOf: Day | undefined): Visibility {
  if (draft || (publishOn !== undefined && (asOf === undefined || isBefore(asOf, publishOn)))) return 'hidden';
  return withdrawn === undefined ? 'listed' : 'withdrawn';
}

/** The collections whose records can be hidden. */
export const hideable = ['meetings', 'awards', 'covenants', 'results'] as const;

/** The records that readers do not see, as `collection/id`. */
export function hiddenRecords(entries: Pick<Entries, (typeof hideable)[number]>, asOf: Day | undefined): Set<string> {
  return new Set(
    hideable.flatMap((collection) =>
      entries[collection]
        .filter(({ facts }) => visibilityOf(facts, asOf) === 'hidden')
        .map(({ id }) => `${collection}/${id}`),
    ),
  );
}

/** The files of what readers see. */
export function shownAmong<F extends { place: Place }>(files: readonly F[], hidden: ReadonlySet<string>): F[] {
  return files.filter(({ place }) => !hidden.has(recordOf(place)));
}

/** Entries without the records that are hidden, and without what stands beside those: translations and score tables. */
export function withoutHidden(entries: Entries, hidden: ReadonlySet<string>): Entries {
  const shown = <E extends { id: string }>(collection: string, list: readonly E[]): E[] =>
    list.filter(({ id }) => !hidden.has(`${collection}/${id}`));
  return {
    ...entries,
    meetings: shown('meetings', entries.meetings),
    awards: shown('awards', entries.awards),
    covenants: shown('covenants', entries.covenants),
    results: shown('results', entries.results),
    scores: shown('results', entries.scores),
    // The id of a translation is that of its original and a language.
    attachedFiles: entries.attachedFiles.filter(({ id }) => !hidden.has(folderOf(id))),
    copies: entries.copies.filter(({ id }) => !hidden.has(folderOf(id))),
    translations: entries.translations.filter(({ id }) => !hidden.has(id.slice(0, id.lastIndexOf('/')))),
  };
}
