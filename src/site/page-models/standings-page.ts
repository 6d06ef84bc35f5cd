import { currentName } from '../../archive/names.ts';
import type { Edition } from '../edition.ts';
import { editionFor, subjectOf } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import type { OtherAwards } from './award-parts.ts';
import { otherAwardsOf } from './award-parts.ts';
import type { Frame, Heading } from './frame.ts';
import { above, frameOf, sectionFrame } from './frame.ts';
import type { OverallTable } from './overall-parts.ts';
import { overallTable } from './overall-parts.ts';
import type { Absence, Link } from './phrases.ts';
import { annualLink, linkTo, namePhrase, sentences } from './phrases.ts';
import type { ShownStanding } from './standing-parts.ts';
import { methodLink, newestFirstPlaces, newestTopAward, noPlaces, periodStanding } from './standing-parts.ts';

/** How every bloc stands, in a line each. */
export interface StandingsPage {
  frame: Frame;
  heading: Heading;
  blocs: { link: Link; topAward?: string | undefined; standing: { first: string; periods: string } | Absence }[];
  method?: Link | undefined;
}

export function standingsPage(edition: Edition, destination: DestinationOf<'standings'>): StandingsPage {
  const { t } = edition;
  return {
    ...sectionFrame(edition, destination),
    blocs: [...edition.standings.values()].map((standings) => {
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

/** How the units of a bloc stand, over the years and period by period. */
export interface StandingPage {
  frame: Frame;
  heading: Heading;
  /** Absent where nobody is ranked. */
  method?: Link | undefined;
  overall: { title: string; table: OverallTable };
  /** What counts in no standing. */
  otherAwards?: OtherAwards | undefined;
  /** Newest first; none where nobody is ranked. */
  periods: { anchor: string; link: Link; standing: ShownStanding }[];
}

export function standingPage(edition: Edition, destination: DestinationOf<'standing'>): StandingPage {
  const bloc = subjectOf(edition, 'blocs', destination.bloc);
  const ofBloc = editionFor(edition, bloc);
  const { t } = ofBloc;
  const standings = edition.standings.get(bloc);
  if (standings === undefined) throw new Error(`the bloc ${bloc.id} has no standings`);
  const { periods, overall } = standings;
  const blocName = namePhrase(edition, currentName(bloc)).text;
  const title = t.standingTitle({ bloc: blocName });
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
        [{ page: 'standings' }, edition.t.sections.standings],
        [{ page: 'bloc', bloc: bloc.id }, blocName],
      ),
    },
    method: overall.notRanked ? undefined : methodLink(edition),
    otherAwards: otherAwardsOf(ofBloc, bloc.otherAwards),
    overall: { title: t.standingOverall, table: overallTable(ofBloc, bloc, overall) },
    periods: overall.notRanked
      ? []
      : periods.toReversed().map(({ annual, standing }, index, all) => ({
          anchor: `_ky-${annual.period}`,
          link: annualLink(edition, bloc, annual.period, t.standingOf({ period: annual.period })),
          standing: periodStanding(ofBloc, { annual, standing }, all[index + 1]),
        })),
  };
}
