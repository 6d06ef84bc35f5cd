import { currentName } from '../../archive/names.ts';
import { formatPeriod } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import { subjectOf } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import type { Frame, Heading } from './frame.ts';
import { above, frameOf, sectionFrame } from './frame.ts';
import type { Absence, Link } from './phrases.ts';
import { annualLink, linkTo, namePhrase } from './phrases.ts';
import type { MethodNote, ShownStanding } from './standing-parts.ts';
import { methodNote, newestFirstPlaces, noPlaces, overallStanding, periodStanding } from './standing-parts.ts';

/** How every bloc stands, in a line each. */
export interface StandingsPage {
  frame: Frame;
  heading: Heading;
  blocs: { link: Link; standing: { first: string; periods: string } | Absence }[];
  method: MethodNote;
}

export function standingsPage(edition: Edition, destination: DestinationOf<'standings'>): StandingsPage {
  const { t } = edition;
  return {
    ...sectionFrame(edition, destination),
    blocs: [...edition.standings.values()].map((standings) => {
      const { bloc, periods } = standings;
      const first = newestFirstPlaces(edition, standings);
      const count = periods.filter(({ standing }) => standing.placings.length > 0).length;
      return {
        link: linkTo(edition, { page: 'standing', bloc: bloc.id }, namePhrase(edition, currentName(bloc))),
        standing:
          first === undefined
            ? { absent: noPlaces(edition, bloc) }
            : { first, periods: `${t.rankedPeriods({ count })}.` },
      };
    }),
    method: methodNote(edition),
  };
}

/** How the units of a bloc stand, over the years and period by period. */
export interface StandingPage {
  frame: Frame;
  heading: Heading;
  /** Absent where nobody is ranked. */
  method?: MethodNote | undefined;
  overall: { title: string; standing: ShownStanding };
  /** Newest first; none where nobody is ranked. */
  periods: { anchor: string; link: Link; standing: ShownStanding }[];
}

export function standingPage(edition: Edition, destination: DestinationOf<'standing'>): StandingPage {
  const { t } = edition;
  const bloc = subjectOf(edition, 'blocs', destination.bloc);
  const standings = edition.standings.get(bloc);
  if (standings === undefined) throw new Error(`the bloc ${bloc.id} has no standings`);
  const { periods, overall } = standings;
  const blocName = namePhrase(edition, currentName(bloc)).text;
  const title = t.standingTitle({ bloc: blocName });
  return {
    frame: frameOf(edition, { destination, title, description: overall.notRanked ? t.notRanked : t.ownComputation }),
    heading: {
      title: { text: title },
      above: above(edition, [{ page: 'standings' }, t.sections.standings], [{ page: 'bloc', bloc: bloc.id }, blocName]),
    },
    method: overall.notRanked ? undefined : methodNote(edition),
    overall: { title: t.standingOverall, standing: overallStanding(edition, overall) },
    periods: overall.notRanked
      ? []
      : periods.toReversed().map(({ annual, standing }) => ({
          anchor: `_ky-${annual.period}`,
          link: annualLink(edition, bloc, annual.period, t.standingOf({ period: formatPeriod(annual.period) })),
          standing: periodStanding(edition, standing, annual),
        })),
  };
}
