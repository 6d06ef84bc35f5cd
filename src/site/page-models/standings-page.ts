import { currentName } from '../../archive/names.ts';
import type { BlocStandings } from '../../ranking/standing.ts';
import type { Edition } from '../edition.ts';
import { editionFor, subjectOf } from '../edition.ts';
import { onPage, pageCount } from '../record-lists.ts';
import type { DestinationOf } from '../routes.ts';
import type { OtherAwards } from './award-parts.ts';
import { otherAwardsOf } from './award-parts.ts';
import type { ShownChart } from './charts.ts';
import { awardsChart, placesChart } from './charts.ts';
import { pageEvidence } from './evidence-parts.ts';
import type { Frame, Heading } from './frame.ts';
import { above, frameOf, paperTools, sectionFrame } from './frame.ts';
import type { Pager } from './list-page.ts';
import { pagerOf } from './list-page.ts';
import type { OverallTable } from './overall-parts.ts';
import { overallTable } from './overall-parts.ts';
import type { Absence, Link } from './phrases.ts';
import { annualLink, linkTo, namePhrase, sentences } from './phrases.ts';
import type { PlacesOverYears } from './place-matrix.ts';
import { placesOverYears } from './place-matrix.ts';
import type { Sources } from './record-parts.ts';
import { restingSources } from './record-parts.ts';
import type { ShownStanding } from './standing-parts.ts';
import { methodLink, newestFirstPlaces, newestTopAward, noPlaces, periodStanding } from './standing-parts.ts';

/** How every bloc stands, in a line each. */
export interface StandingsPage {
  frame: Frame;
  heading: Heading;
  blocs: { link: Link; topAward?: string | undefined; standing: { first: string; periods: string } | Absence }[];
  method?: Link | undefined;
  pager?: Pager | undefined;
}

export function standingsPage(edition: Edition, destination: DestinationOf<'standings'>): StandingsPage {
  const { t } = edition;
  const { number = 1 } = destination;
  const all = [...edition.standings.values()];
  return {
    ...sectionFrame(edition, destination),
    pager: pagerOf(edition, destination, number, pageCount('blocs', all)),
    blocs: onPage('blocs', all, number).map((standings) => {
      const { bloc, periods } = standings;
      const ofBloc = editionFor(edition, bloc);
      const first = newestFirstPlaces(ofBloc, standings);
      const count = periods.filter(({ standing }) => standing.placings.length > 0).length;
      return {
        link: linkTo(edition, { page: 'standing', bloc: bloc.id }, namePhrase(edition, currentName(bloc))),
        topAward: newestTopAward(ofBloc, standings),
        standing:
          first === undefined
            ? { absent: noPlaces(ofBloc, bloc) }
            : { first, periods: `${t.rankedPeriods({ count })}.` },
      };
    }),
    method: methodLink(edition),
  };
}

/** How the units of a bloc stand: in the newest year that ranks them, over the years, and where each was in each year. */
export interface StandingPage {
  frame: Frame;
  heading: Heading;
  /** Absent where nobody is ranked. */
  method?: Link | undefined;
  /** Of the other years each stands on its own annual. */
  newest?: { link: Link; standing: ShownStanding; sources?: Sources | undefined } | undefined;
  overall: { title: string; table: OverallTable; chart?: ShownChart | undefined };
  places?: (PlacesOverYears & { chart?: ShownChart | undefined }) | undefined;
  /** What counts in no standing. */
  otherAwards?: OtherAwards | undefined;
}

export function standingPage(edition: Edition, destination: DestinationOf<'standing'>): StandingPage {
  const bloc = subjectOf(edition, 'blocs', destination.bloc);
  const ofBloc = editionFor(edition, bloc);
  const { t } = ofBloc;
  const standings = edition.standings.get(bloc);
  if (standings === undefined) throw new Error(`the bloc ${bloc.id} has no standings`);
  const { overall } = standings;
  const blocName = namePhrase(edition, currentName(bloc)).text;
  const title = t.standingTitle({ bloc: blocName });
  const places = placesOverYears(ofBloc, standings);
  return {
    frame: frameOf(edition, {
      destination,
      title,
      description: overall.notRanked ? t.notRanked : sentences(`${title}.`, t.sectionIntros.standings),
    }),
    heading: {
      title: { text: title },
      above: above(
        edition,
        title,
        [{ page: 'standings' }, edition.t.sections.standings],
        [{ page: 'bloc', bloc: bloc.id }, blocName],
      ),
      tools: paperTools(edition),
    },
    method: overall.notRanked ? undefined : methodLink(edition),
    newest: newestOf(ofBloc, standings),
    otherAwards: otherAwardsOf(ofBloc, bloc.otherAwards, bloc),
    overall: {
      title: t.standingOverall,
      table: overallTable(ofBloc, bloc, overall),
      chart: awardsChart(ofBloc, standings),
    },
    places: places && { ...places, chart: placesChart(ofBloc, standings) },
  };
}

/** Whether a fact of a record stands in the table of a year. */
function isShownInStanding(fact: string): boolean {
  return /^(?:recipients|order|grades)\./u.test(fact);
}

/** The newest year that gives places, with the one before it on record. */
function newestOf(edition: Edition, { bloc, periods }: BlocStandings): StandingPage['newest'] {
  const index = periods.findLastIndex(({ standing }) => standing.placings.length > 0);
  const year = periods[index];
  if (year === undefined) return undefined;
  const { period, awards, result } = year.annual;
  const records = [...awards, ...(result === undefined ? [] : [result])];
  const evidence = pageEvidence(edition, records, isShownInStanding);
  return {
    link: annualLink(edition, bloc, period, edition.t.standingOf({ period })),
    standing: periodStanding(edition, year, periods[index - 1], evidence),
    sources: restingSources(edition, records, evidence),
  };
}
