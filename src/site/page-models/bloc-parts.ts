import type { Annual, Bloc, Unit } from '../../archive/archive.ts';
import { endOf } from '../../schemas/period.ts';
import type { Edition } from '../edition.ts';
import { editionFor } from '../edition.ts';
import type { CovenantLine } from './covenant-parts.ts';
import { covenantLine } from './covenant-parts.ts';
import type { Absence, Fact, Link, Value } from './phrases.ts';
import { annualLink, blocLink, linkTo, orAbsent, periodLabel, recordLink, unitLink } from './phrases.ts';
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
export function cycleGlance(given: Edition, { bloc, period, leadership, covenant }: Annual): CycleGlance {
  const edition = editionFor(given, bloc);
  const { t, standings } = edition;
  const first = newestFirstPlaces(edition, standings.get(bloc));
  return {
    bloc: blocLink(edition, bloc),
    annual: annualLink(edition, bloc, period, t.annualOf({ period })),
    leader: {
      label: t.leader,
      value: orAbsent(leadership.leader, t.notRecorded, (unit) => unitLink(edition, unit, endOf(period))),
    },
    covenant: {
      label: t.sections.covenants,
      value: orAbsent(covenant, t.notRecorded, (one) => covenantLine(edition, one)),
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
    columns: { period: periodLabel(edition, bloc), leader: t.leader, deputy: t.deputy, handover: t.handover },
    rows: bloc.annuals.toReversed().map((annual) => {
      const { leader, deputy } = annual.leadership;
      const link = (unit: Unit): Link => unitLink(edition, unit, endOf(annual.period));
      return {
        period: annualLink(edition, bloc, annual.period),
        leader: orAbsent(leader, t.notRecorded, link),
        deputy: orAbsent(deputy, t.notRecorded, link),
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
  deputy?: Fact<Link> | undefined;
  handover?: Fact<Link> | undefined;
}

export function leadershipFacts(edition: Edition, { period, leadership }: Annual): LeadershipFacts {
  const { t } = edition;
  const { leader, deputy, handedOverAt } = leadership;
  const on = endOf(period);
  return {
    leader: {
      label: t.leader,
      value: orAbsent(leader, t.leaderNotRecorded({ period }), (unit) => unitLink(edition, unit, on)),
    },
    deputy: deputy && { label: t.deputy, value: unitLink(edition, deputy, on) },
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
  if (roster === undefined) return { absent: t.noRoster({ period }) };
  const rosterPeriod = roster.period;
  const completeness = roster.complete
    ? t.rosterComplete({ period: rosterPeriod })
    : t.rosterIncomplete({ period: rosterPeriod });
  return {
    older: rosterPeriod === period ? undefined : t.rosterOlder({ period, rosterPeriod }),
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
