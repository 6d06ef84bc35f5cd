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
        rests: [...new Set(periods.flatMap(({ annual }) => restsOf(annual)))],
      },
    ],
  ]);
  return Object.fromEntries(all);
}

function placesIn(placings: readonly Placing[]): Record<string, number> {
  return Object.fromEntries(placings.map(({ unit, place }) => [unit.id, place]));
}

/** The records that the standing of a period rests on. Reports count too: whom they name as members says where an award was won. */
function restsOf({ awards, result, roster }: Annual): string[] {
  const reports = (roster?.sources ?? []).flatMap((source) => ('texts' in source ? [`meetings/${source.id}`] : []));
  return [
    ...awards.map(({ id }) => `awards/${id}`),
    ...(result === undefined ? [] : [`results/${result.id}`]),
    ...new Set(reports),
  ];
}
