import type { Annual, Bloc } from '../../archive/archive.ts';
import { endOf } from '../../schemas/period.ts';
import { formatPeriod } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import type { CovenantLine } from './covenant-parts.ts';
import { covenantLine } from './covenant-parts.ts';
import type { Absence, Fact, Link, Value } from './phrases.ts';
import { annualLink, blocLink, linkTo, orAbsent, recordLink, unitLink } from './phrases.ts';
import type { ShownSource, ShownUnits } from './record-parts.ts';
import { shownSource, shownUnits } from './record-parts.ts';
import { newestFirstPlaces, noPlaces } from './standing-parts.ts';

/** The newest cycle of a bloc at a glance. */
export interface CycleGlance {
  bloc: Link;
  annual: Link;
  leader: Fact;
  covenant: Fact<CovenantLine | Absence>;
  standing: Fact;
}

/** @param annual the newest of its bloc */
export function cycleGlance(edition: Edition, { bloc, period, leadership, covenant }: Annual): CycleGlance {
  const { t, standings } = edition;
  const shownPeriod = formatPeriod(period);
  const first = newestFirstPlaces(edition, standings.get(bloc));
  return {
    bloc: blocLink(edition, bloc),
    annual: annualLink(edition, bloc, period, t.annualOf({ period: shownPeriod })),
    leader: {
      label: t.leader,
      value: orAbsent(leadership.leader, t.leaderNotRecorded({ period: shownPeriod }), (unit) =>
        unitLink(edition, unit, endOf(period)),
      ),
    },
    covenant: {
      label: t.sections.covenants,
      value: orAbsent(covenant, t.noCovenant({ period: shownPeriod }), (one) => covenantLine(edition, one)),
    },
    standing: {
      label: t.standing,
      value: orAbsent(first, noPlaces(edition, bloc), (text) =>
        linkTo(edition, { page: 'standing', bloc: bloc.id }, { text }),
      ),
    },
  };
}

/** The annuals of a bloc, newest first. */
export interface Shelf {
  /** Whose they are, where that is not said otherwise. */
  bloc?: Link | undefined;
  annuals: Link[];
}

/** @param named whether each shelf says whose it is; not wanted on the page of a bloc */
export function shelves(edition: Edition, blocs: readonly Bloc[], { named = true } = {}): Shelf[] {
  return blocs
    .filter(({ annuals }) => annuals.length > 0)
    .map((bloc) => ({
      bloc: named ? blocLink(edition, bloc) : undefined,
      annuals: bloc.annuals.toReversed().map(({ period }) => annualLink(edition, bloc, period)),
    }));
}

/** Who led a bloc, period by period, newest first. */
export interface LeaderTable {
  caption: string;
  columns: { period: string; leader: string; deputy: string; handover: string };
  rows: { period: Link; leader: Value; deputy: Value; handover: Value }[];
}

export function leaderTable(edition: Edition, bloc: Bloc): LeaderTable {
  const { t } = edition;
  return {
    caption: t.leaders,
    columns: { period: t.period, leader: t.leader, deputy: t.deputy, handover: t.handover },
    rows: bloc.annuals.toReversed().map((annual) => {
      const { leader, deputy } = leadershipFacts(edition, annual);
      return {
        period: annualLink(edition, bloc, annual.period),
        leader: leader.value,
        deputy: deputy.value,
        handover: orAbsent(annual.leadership.handedOverAt, t.handoverNotRecorded, (meeting) =>
          recordLink(edition, 'meeting', meeting),
        ),
      };
    }),
  };
}

/** Who led a bloc in a period, as far as it is recorded. */
export interface LeadershipFacts {
  leader: Fact;
  deputy: Fact;
  handover?: Fact<Link> | undefined;
}

export function leadershipFacts(edition: Edition, { period, leadership }: Annual): LeadershipFacts {
  const { t } = edition;
  const { leader, deputy, handedOverAt } = leadership;
  const on = endOf(period);
  return {
    leader: {
      label: t.leader,
      value: orAbsent(leader, t.leaderNotRecorded({ period: formatPeriod(period) }), (unit) =>
        unitLink(edition, unit, on),
      ),
    },
    deputy: { label: t.deputy, value: orAbsent(deputy, t.notRecorded, (unit) => unitLink(edition, unit, on)) },
    handover: handedOverAt && { label: t.handover, value: recordLink(edition, 'meeting', handedOverAt) },
  };
}

/** The members of a bloc in a period, with where they are named. */
export interface ShownRoster {
  /** That the list is of an earlier period. */
  older?: string | undefined;
  /** Whether it is whole, and how many members the source gives. */
  completeness: string;
  members: ShownUnits;
  sourceLabel: string;
  sources: ({ meeting: Link } | { source: ShownSource })[];
}

export function rosterOf(edition: Edition, { period, roster }: Annual): ShownRoster | Absence {
  const { t } = edition;
  const shownPeriod = formatPeriod(period);
  if (roster === undefined) return { absent: t.noRoster({ period: shownPeriod }) };
  const rosterPeriod = formatPeriod(roster.period);
  const completeness = roster.complete
    ? t.rosterComplete({ period: rosterPeriod })
    : t.rosterIncomplete({ period: rosterPeriod });
  return {
    older: rosterPeriod === shownPeriod ? undefined : t.rosterOlder({ period: shownPeriod, rosterPeriod }),
    completeness:
      roster.count === undefined ? completeness : `${completeness} ${t.rosterCount({ count: roster.count })}`,
    members: shownUnits(edition, { units: roster.units }, endOf(period)),
    sourceLabel: t.source,
    sources: roster.sources.map((source) =>
      'texts' in source
        ? { meeting: recordLink(edition, 'meeting', source) }
        : { source: shownSource(edition, source) },
    ),
  };
}
