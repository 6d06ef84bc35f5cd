import type { Day } from '../schemas/day.ts';
import { recorded } from '../schemas/recorded.ts';
import { compareText } from '../text/collation.ts';
import type { FormerNames } from './new-names.ts';
import { formerIds, underNewNames } from './new-names.ts';
import { comparedCollections, parts, placingParts } from './parts.ts';
import type { Rename } from './record-facts.ts';
import type { Change, RecordFacts, Release, ReleaseFacts, StandingFacts } from './release-facts.ts';

/** What a release holds, and what is to be known to compare it with the one before. */
export interface ComparedRelease extends Pick<ReleaseFacts, 'site' | 'standings'> {
  /** Its records; where ids are given, with those read as others. */
  recordsAs: (rename?: Rename) => ReadonlyMap<string, RecordFacts>;
  former: FormerNames;
  /** Whether what stood under a name was taken down. */
  isTakenDown: (of: string) => boolean;
  /** What is committed and no reader sees. */
  hidden: ReadonlySet<string>;
  on: Day | undefined;
}

/**
 * The facts of a release, with what it and those before it changed. A release that is built again, after itself, changes nothing.
 *
 * @param previous the facts of the release before; without them nothing is said to have changed
 */
export function factsAfter(previous: ReleaseFacts | undefined, now: ComparedRelease): ReleaseFacts {
  const { site, standings, recordsAs, on } = now;
  const own = recordsAs();
  const facts = { site, records: Object.fromEntries(own), standings };
  if (previous === undefined) return { ...facts, releases: [] };
  const before = underNewNames(previous, now.former);
  const rename = formerIds(previous, now.former);
  const records = changedRecords(before.records, [own, ...(rename.size === 0 ? [] : [recordsAs(rename)])], now);
  const changes = [...records, ...movedPlaces(before.standings, standings, causesIn(records))];
  const number = (previous.releases[0]?.number ?? 0) + 1;
  const newest: Release[] = changes.length === 0 ? [] : [{ number, ...recorded({ on }), changes }];
  return { ...facts, releases: [...newest, ...before.releases.flatMap((release) => withoutHidden(release, now))] };
}

type RecordChange = Exclude<Change, { kind: 'moved-places' }>;

/**
 * @param readings the records now, and as they would be with former ids: a record that names another by its new id says what it said
 *   before. A part that is the same in either is the same, since an id may have been that of something else.
 */
function changedRecords(
  before: Readonly<Record<string, RecordFacts>>,
  readings: readonly [ReadonlyMap<string, RecordFacts>, ...ReadonlyMap<string, RecordFacts>[]],
  { isTakenDown }: Pick<ComparedRelease, 'isTakenDown'>,
): RecordChange[] {
  const [now] = readings;
  const gone = Object.keys(before).filter((of) => !now.has(of));
  return [...now.keys(), ...gone].toSorted(compareRecords).flatMap((of): RecordChange[] => {
    const [was, is] = [before[of], now.get(of)];
    if (is === undefined) return [{ kind: isTakenDown(of) ? 'taken-down' : 'removed', of }];
    if (was === undefined) return [{ kind: is.withdrawn ? 'withdrawn' : 'added', of }];
    if (was.withdrawn !== is.withdrawn) return [{ kind: is.withdrawn ? 'withdrawn' : 'restored', of }];
    const changed = parts.filter((part) =>
      readings.every((records) => records.get(of)?.parts[part] !== was.parts[part]),
    );
    return changed.length === 0 ? [] : [{ kind: 'corrected', of, parts: changed }];
  });
}

function compareRecords(a: string, b: string): number {
  const place = (of: string): number => comparedCollections.findIndex((one) => of.startsWith(`${one}/`));
  return place(a) - place(b) || compareText(a, b);
}

/** The records of which a change can have moved a place. */
function causesIn(changes: readonly RecordChange[]): string[] {
  return changes
    .filter((change) => change.kind !== 'corrected' || change.parts.some((part) => placingParts.has(part)))
    .map(({ of }) => of);
}

function movedPlaces(
  before: ReleaseFacts['standings'],
  now: ReleaseFacts['standings'],
  causes: readonly string[],
): Change[] {
  // What editors name is looked up in maps alone: a unit may be called `constructor`.
  const [earlier, later] = [byName(before), byName(now)];
  const all = [...new Set([...earlier.keys(), ...later.keys()])].toSorted(compareStandings);
  return all.flatMap((key): Change[] => {
    const [was, is] = [earlier.get(key), later.get(key)];
    const moves = movesBetween(byName(was?.places), byName(is?.places));
    if (moves.length === 0) return [];
    const [bloc = '', period] = key.split('/');
    const rests = new Set([
      ...[was, is].flatMap((standing: StandingFacts | undefined) => standing?.rests ?? []),
      ...moves.map(({ unit }) => `units/${unit}`),
      `blocs/${bloc}`,
      'awardTypes/award-types',
    ]);
    return [
      {
        kind: 'moved-places',
        bloc,
        ...recorded({ period }),
        moves,
        causes: causes.filter((of) => rests.has(of)),
      },
    ];
  });
}

function byName<V>(all: Readonly<Record<string, V>> = {}): Map<string, V> {
  return new Map(Object.entries(all));
}

/** Bloc by bloc, the newest period first, and the standing over all of them last. */
function compareStandings(a: string, b: string): number {
  const [blocA = '', periodA = ''] = a.split('/');
  const [blocB = '', periodB = ''] = b.split('/');
  return compareText(blocA, blocB) || compareText(periodB, periodA);
}

/** Whose place is another, in the order of the places now; those that have none any more last. */
function movesBetween(was: ReadonlyMap<string, number>, is: ReadonlyMap<string, number>) {
  const last = Number.MAX_SAFE_INTEGER;
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((unit) => was.get(unit) !== is.get(unit))
    .map((unit) => ({ unit, ...recorded({ from: was.get(unit), to: is.get(unit) }) }))
    .toSorted((a, b) => (a.to ?? last) - (b.to ?? last) || compareText(a.unit, b.unit));
}

/**
 * An earlier release, without what was told of records that no reader sees any more: what was taken down is gone from here too.
 * That they went is told, and which places moved with that.
 */
function withoutHidden(release: Release, { hidden, isTakenDown }: ComparedRelease): Release[] {
  const isGone = (of: string): boolean => hidden.has(of) || isTakenDown(of);
  const went = new Set(
    release.changes.flatMap((change) => (change.kind === 'taken-down' || change.kind === 'removed' ? [change.of] : [])),
  );
  const changes = release.changes.filter((change) =>
    'of' in change
      ? went.has(change.of) || !isGone(change.of)
      : change.causes.every((of) => went.has(of) || !isGone(of)),
  );
  return changes.length === 0 ? [] : [{ ...release, changes }];
}
