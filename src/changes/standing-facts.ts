import type { Annual, Award, Bloc } from '../archive/archive.ts';
import { isCounted } from '../ranking/award-tally.ts';
import type { Basis, BlocStandings, Placing, RankingPolicy } from '../ranking/standing.ts';
import type { StandingFacts } from './release-facts.ts';

/** What is compared of every standing, by bloc and period; by bloc alone of the one over all periods. */
export function standingFactsOf(standings: ReadonlyMap<Bloc, BlocStandings>): Record<string, StandingFacts> {
  const all = [...standings.values()].flatMap(({ bloc, periods, overall }) => [
    ...periods.map(({ annual, standing }) => [
      `${bloc.id}/${annual.period}`,
      { places: placesIn(standing.placings), rests: restsOf(annual, standing.basis) },
    ]),
    [
      bloc.id,
      {
        places: placesIn(overall.placings),
        rests: [...new Set(periods.flatMap(({ annual }) => [...restsOf(annual, overall.basis), ...heirsIn(annual)]))],
      },
    ],
  ]);
  return Object.fromEntries(all);
}

function placesIn(placings: readonly Placing[]): Record<string, number> {
  return Object.fromEntries(placings.map(({ unit, place }) => [unit.id, place]));
}

/** The records that a standing rests on, besides what holds for all: the bloc, its units, the award types. */
function restsOf({ bloc, awards, result }: Annual, basis: Basis): string[] {
  if (basis === 'none') return [];
  if (basis !== 'awards') return result === undefined ? [] : [`results/${result.id}`];
  return awards.filter((award) => bears(award, bloc.policy)).map(({ id }) => `awards/${id}`);
}

/** Whether an award counts, or says of another one whether it does, and where. */
function bears({ recipients, follows, followedBy }: Award, { grounds }: RankingPolicy): boolean {
  return follows.length + followedBy.length > 0 || recipients.some((recipient) => isCounted(recipient, grounds));
}

/** The records that name who led: where awards pass to a successor, leaders belong to the bloc, whatever its rosters say. */
function heirsIn({ bloc, meetings, covenants }: Annual): string[] {
  if (bloc.policy.lineage !== 'carry') return [];
  return [...meetings.map(({ id }) => `meetings/${id}`), ...covenants.map(({ id }) => `covenants/${id}`)];
}
