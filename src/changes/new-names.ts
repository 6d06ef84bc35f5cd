import type { Rename } from './record-facts.ts';
import type { Change, ReleaseFacts, StandingFacts } from './release-facts.ts';

/** What everything that moved was called before, with what it is called now, by collection and id: `units/so-cu` with `units/so-moi`. */
export type FormerNames = ReadonlyMap<string, string>;

/** The id of what is named by its collection and id. */
function idOf(of: string): string {
  return of.slice(of.indexOf('/') + 1);
}

/** The facts of an earlier release, with every name as it is now: what moved is the same as before. */
export function underNewNames(facts: ReleaseFacts, former: FormerNames): ReleaseFacts {
  if (former.size === 0) return facts;
  return {
    site: facts.site,
    records: mapKeys(facts.records, (of) => nameNow(of, former)),
    standings: Object.fromEntries(
      Object.entries(facts.standings).map(([key, standing]) => [
        nameNow(`blocs/${key}`, former).slice('blocs/'.length),
        standingNow(standing, former),
      ]),
    ),
    releases: facts.releases.map((release) => ({
      ...release,
      changes: release.changes.map((change) => changeNow(change, former)),
    })),
  };
}

/** How records say now what they said by another id in an earlier release: ids now, each with the one before. */
export function formerIds({ records }: Pick<ReleaseFacts, 'records'>, former: FormerNames): Rename {
  return new Map(
    [...former].flatMap(([was, is]) => (Object.hasOwn(records, was) ? [[idOf(is), idOf(was)] as const] : [])),
  );
}

/** A name as it is now. The years and results of a bloc, `blocs/khoi/2016` and `results/khoi/2016`, go with it. */
function nameNow(of: string, former: FormerNames): string {
  const own = former.get(of);
  if (own !== undefined) return own;
  const [collection = '', bloc = '', ...rest] = of.split('/');
  if (rest.length === 0 || !['blocs', 'results'].includes(collection)) return of;
  const now = former.get(`blocs/${bloc}`);
  return now === undefined ? of : [collection, idOf(now), ...rest].join('/');
}

function unitNow(unit: string, former: FormerNames): string {
  return idOf(nameNow(`units/${unit}`, former));
}

function standingNow({ places, rests }: StandingFacts, former: FormerNames): StandingFacts {
  return { places: mapKeys(places, (unit) => unitNow(unit, former)), rests: rests.map((of) => nameNow(of, former)) };
}

function changeNow(change: Change, former: FormerNames): Change {
  if ('of' in change) return { ...change, of: nameNow(change.of, former) };
  return {
    ...change,
    bloc: idOf(nameNow(`blocs/${change.bloc}`, former)),
    moves: change.moves.map((move) => ({ ...move, unit: unitNow(move.unit, former) })),
    causes: change.causes.map((of) => nameNow(of, former)),
  };
}

function mapKeys<V>(all: Readonly<Record<string, V>>, name: (key: string) => string): Record<string, V> {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [name(key), value]));
}
