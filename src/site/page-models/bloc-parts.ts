import type { Annual, Bloc, Post, Roster } from '../../archive/archive.ts';
import type { Period } from '../../schemas/period.ts';
import { endOf } from '../../schemas/period.ts';
import { formatList } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import type { EvidenceMark, PageEvidence } from './evidence-parts.ts';
import { eachOnce, postFacts, postMarks } from './evidence-parts.ts';
import type { Absence, Fact, Link } from './phrases.ts';
import {
  annualLink,
  blocLink,
  periodLabel,
  recordLink,
  sentences,
  shortDay,
  shortUnitLink,
  timeInWords,
  unitLink,
} from './phrases.ts';
import type { ShownOrigin, ShownUnits } from './record-parts.ts';
import { shownOrigin, shownUnits } from './record-parts.ts';

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
  /** Of deputies and handovers that are not on record nothing is said in the table: most reports name none. */
  rows: LeaderRow[];
  /** The years before those, folded. */
  earlier?: { title: string; rows: LeaderRow[] } | undefined;
}

export interface LeaderRow {
  period: Link;
  leaders: Link[] | Absence;
  deputies: Link[];
  /** On the pages of the records that name them. */
  evidence: { leaders: EvidenceMark[]; deputies: EvidenceMark[] };
  /** Under the days of the meetings. */
  handovers: Link[];
}

/** How many years of leaders stand open. */
const leadersAtMost = 10;

export function leaderTable(edition: Edition, bloc: Bloc): LeaderTable {
  const { t } = edition;
  const rows = bloc.annuals.toReversed().map((annual) => leaderRow(edition, annual));
  const earlier = rows.slice(leadersAtMost);
  return {
    caption: t.leaders,
    columns: { period: periodLabel(edition, bloc), leader: t.leader, deputy: t.deputy, handover: t.handover },
    rows: rows.slice(0, leadersAtMost),
    earlier: earlier.length === 0 ? undefined : { title: t.earlierYears({ count: earlier.length }), rows: earlier },
  };
}

function leaderRow(edition: Edition, { bloc, period, leadership }: Annual): LeaderRow {
  const { leaders, deputies, handovers } = leadership;
  const marks = (posts: readonly Post[]): EvidenceMark[] =>
    posts.flatMap((post) => postMarks(edition, post, period).slice(0, 1));
  return {
    evidence: { leaders: marks(leaders), deputies: marks(deputies) },
    period: annualLink(edition, bloc, period),
    leaders: leaders.length === 0 ? { absent: edition.t.notRecorded } : unitsInPost(edition, leaders, period),
    deputies: unitsInPost(edition, deputies, period),
    handovers: handovers.map((meeting) => ({
      ...recordLink(edition, 'meeting', meeting),
      text: shortDay(edition, meeting.date).text,
      lang: undefined,
    })),
  };
}

/** The units in a post, each under its name at the end of the period. */
function unitsInPost(edition: Edition, posts: readonly Post[], period: Period): Link[] {
  return posts.map(({ unit }) => shortUnitLink(edition, unit, endOf(period)));
}

/** Who led a bloc in a period, as far as it is recorded. */
export interface LeadershipFacts {
  leaders: Fact<ShownPost[] | Absence>;
  deputies?: Fact<ShownPost[]> | undefined;
  handovers?: Fact<Link[]> | undefined;
  sourceLabel: string;
}

/** A unit in a post, with the days between which it held it, where it passed within the period, and where that is stated. */
export interface ShownPost {
  unit: Link;
  span?: string | undefined;
  sources: ShownOrigin[];
  evidence: EvidenceMark[];
}

/** @param evidence what the facts of the page rest on */
export function leadershipFacts(
  edition: Edition,
  { period, leadership }: Annual,
  evidence: PageEvidence,
): LeadershipFacts {
  const { t } = edition;
  const { leaders, deputies, handovers } = leadership;
  const shown = (posts: readonly Post[]): ShownPost[] =>
    posts.map((post) => shownPost(edition, post, period, evidence));
  return {
    leaders: {
      label: t.leader,
      value: leaders.length === 0 ? { absent: t.leaderNotRecorded({ period }) } : shown(leaders),
    },
    deputies: deputies.length === 0 ? undefined : { label: t.deputy, value: shown(deputies) },
    handovers:
      handovers.length === 0
        ? undefined
        : { label: t.handover, value: handovers.map((meeting) => recordLink(edition, 'meeting', meeting)) },
    sourceLabel: t.source,
  };
}

function shownPost(
  edition: Edition,
  { unit, from, to, sources }: Post,
  period: Period,
  evidence: PageEvidence,
): ShownPost {
  return {
    unit: shortUnitLink(edition, unit, from ?? to ?? endOf(period)),
    span: timeInWords(edition, { from, to }),
    sources: sources.map((source) => shownOrigin(edition, source)),
    evidence: eachOnce(
      sources.flatMap((record) =>
        'texts' in record ? evidence.marksOf(record, ...postFacts(record, unit, period)) : [],
      ),
    ),
  };
}

function endedInWords(edition: Edition, { ended }: Roster): string {
  return formatList(
    ended.map((unit) => unitLink(edition, unit).text),
    edition.lang,
  );
}

/** The members of a bloc in a period, with where they are named. */
export interface ShownRoster {
  /** That the list is of an earlier period. */
  older?: string | undefined;
  /** Whether it is whole, and how many members the source gives. */
  completeness: string;
  members: ShownUnits;
  sourceLabel: string;
  sources: ShownOrigin[];
}

export function rosterOf(edition: Edition, { period, roster }: Annual): ShownRoster | Absence {
  const { t } = edition;
  if (roster === undefined) return { absent: t.noRoster({ period }) };
  const rosterPeriod = roster.period;
  const completeness = roster.complete
    ? t.rosterComplete({ period: rosterPeriod })
    : t.rosterIncomplete({ period: rosterPeriod });
  return {
    older:
      rosterPeriod === period
        ? undefined
        : sentences(
            t.rosterOlder({ period, rosterPeriod }),
            roster.ended.length === 0 ? '' : t.rosterWithoutEnded({ units: endedInWords(edition, roster) }),
          ),
    completeness:
      roster.count === undefined ? completeness : `${completeness} ${t.rosterCount({ count: roster.count })}`,
    members: shownUnits(edition, { units: roster.units }, endOf(period)),
    sourceLabel: t.source,
    sources: roster.sources.map((source) => shownOrigin(edition, source)),
  };
}
