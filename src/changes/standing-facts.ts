import type { Annual, Bloc } from '../archive/archive.ts';
import type { BlocStandings, Placing } from '../ranking/standing.ts';
import type { StandingFacts } from './release-facts.ts';

/** What is compared of every standing, by bloc and period; by bloc alone of the one over all periods. */
export function standingFactsOf(standings: ReadonlyMap<Bloc, BlocStandings>): Record<string, StandingFacts> {
  const all = [...standings.values()].flatMap(({ bloc, periods, overall }) => [
    ...periods.map(({ annual, standing }) => [
      `${bloc.id}/${annual.period}`,
      { places: placesIn(standing.placings), rests: restsOf(annual) },
    ]),
    [
      bloc.id,
      {
        places: placesIn(overall.placings),
        rests: [...new Set(periods.flatMap(({ annual }) => [...restsOf(annual), ...heirsIn(annual)]))],
      },
    ],
  ]);
  return Object.fromEntries(all);
}

function placesIn(placings: readonly Placing[]): Record<string, number> {
  return Object.fromEntries(placings.map(({ unit, place }) => [unit.id, place]));
}

/** The records that the standing of a period rests on, besides what holds for all: the bloc, its units, the award types. */
function restsOf({ awards, result }: Annual): string[] {
  return [...awards.map(({ id }) => `awards/${id}`), ...(result === undefined ? [] : [`results/${result.id}`])];
}

/** The records that name who led: where awards pass to a successor, leaders belong to the bloc, whatever its rosters say. */
function heirsIn({ bloc, meetings, covenants }: Annual): string[] {
  if (bloc.policy.lineage !== 'carry') return [];
  return [...meetings.map(({ id }) => `meetings/${id}`), ...covenants.map(({ id }) => `covenants/${id}`)];
}
