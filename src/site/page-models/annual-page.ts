import type { Annual, ArchiveRecord, Award, Covenant, Meeting } from '../../archive/archive.ts';
import { nameIn } from '../../archive/names.ts';
import type { RankedYear } from '../../ranking/compare-years.ts';
import { compareYears } from '../../ranking/compare-years.ts';
import { endOf } from '../../schemas/period.ts';
import type { Edition } from '../edition.ts';
import { editionFor, subjectOf } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import type { ShownAttachments } from './attachment-parts.ts';
import { documentsIn } from './attachment-parts.ts';
import type { AwardLine, OtherAwards } from './award-parts.ts';
import { awardLine, otherAwardsOf } from './award-parts.ts';
import type { LeadershipFacts, ShownRoster } from './bloc-parts.ts';
import { leadershipFacts, rosterOf } from './bloc-parts.ts';
import type { Citation } from './citation.ts';
import { citationOf } from './citation.ts';
import type { TasksBeside } from './covenant-parts.ts';
import { tasksBeside } from './covenant-parts.ts';
import type { PageEvidence } from './evidence-parts.ts';
import { pageEvidence, postFacts } from './evidence-parts.ts';
import type { Frame, Heading } from './frame.ts';
import { above, blocFeed, frameOf, paperTools } from './frame.ts';
import type { Link } from './phrases.ts';
import { annualLink, namePhrase, recordLink, shortUnitLink } from './phrases.ts';
import type { ShownPhotograph, ViewerWords } from './pictures.ts';
import { photographsOf, viewerWords } from './pictures.ts';
import type { RecordList, Sources } from './record-parts.ts';
import { notedDay, recordList, sourcesOfAll } from './record-parts.ts';
import type { ShownResult } from './result-parts.ts';
import { shownResult } from './result-parts.ts';
import type { ShownStanding } from './standing-parts.ts';
import { methodLink, periodStanding } from './standing-parts.ts';
import type { Highlights } from './year-parts.ts';
import { descriptionOf, highlightsOf, yearWithBefore } from './year-parts.ts';

/** Everything of one bloc and one period. */
export interface AnnualPage {
  frame: Frame;
  heading: Heading;
  neighbours: Neighbours;
  highlights: Highlights;
  contents: { title: string; links: Link[] };
  /** Absent, like every part that has nothing to show, where the key points say that nothing is on record. */
  standing?:
    | {
        title: string;
        standing: ShownStanding;
        method?: Link | undefined;
        /** What the awards in the table are from. */
        awards?: { title: string; records: Omit<AwardLine, 'awards'>[] } | undefined;
      }
    | undefined;
  otherAwards?: OtherAwards | undefined;
  result?: { title: string; result: ShownResult } | undefined;
  covenants?:
    | { title: string; covenants: { link: Link; supplement?: string | undefined; tasks: TasksBeside }[] }
    | undefined;
  leadership?: { title: string; facts: LeadershipFacts } | undefined;
  members?: ShownMembers | undefined;
  meetings?: { title: string; list: RecordList } | undefined;
  photographs?: { title: string; photographs: YearPhotograph[] } | undefined;
  documents?: ShownAttachments | undefined;
  sources?: Sources | undefined;
  citation: Citation;
  viewer: ViewerWords;
}

/** A photograph of a year, with the report that it belongs to. */
export interface YearPhotograph extends ShownPhotograph {
  report: Link;
}

/** The years beside this one. */
export interface Neighbours {
  label: string;
  previous?: Link | undefined;
  next?: Link | undefined;
}

/** The members of a year, and who came and went since the one before. */
export interface ShownMembers {
  title: string;
  /** Without names where each stands in the table of awards and places. */
  roster: ShownRoster;
  /** That they stand there. */
  inTable?: string | undefined;
  changes: { label: string; units: Link[] }[];
}

/** The parts of the page, by where they stand on it: its contents lead there. */
export const anchors = {
  standing: '_khen-thuong',
  result: '_ket-qua',
  covenants: '_giao-uoc',
  leadership: '_truong-khoi',
  members: '_thanh-vien',
  meetings: '_tin',
  photographs: '_hinh-anh',
  documents: '_tai-lieu',
  sources: '_nguon',
} as const;

// The keys of the anchors, in their order.
const partNames = Object.keys(anchors) as (keyof typeof anchors)[];

export function annualPage(edition: Edition, destination: DestinationOf<'annual'>): AnnualPage {
  const bloc = subjectOf(edition, 'blocs', destination.bloc);
  const ofBloc = editionFor(edition, bloc);
  const { t } = ofBloc;
  const standings = edition.standings.get(bloc);
  const found = standings && yearWithBefore(standings, destination.period);
  if (found === undefined) throw new Error(`the archive has no annual ${bloc.id} ${destination.period}`);
  const { year, before } = found;
  const { annual } = year;
  const { covenants, awards, meetings, result, period } = annual;
  const blocName = namePhrase(edition, nameIn(bloc, period));
  const title = t.annualTitle({ bloc: blocName.text, period });
  const highlights = highlightsOf(ofBloc, year, before);
  const records = [...meetings, ...awards, ...covenants, ...(result === undefined ? [] : [result])];
  const evidence = evidenceOfYear(edition, annual, records);
  const standing = periodStanding(ofBloc, year, before, evidence);
  const shown = {
    standing: standingOfYear(ofBloc, year, standing),
    result: result && { title: t.publishedResults, result: shownResult(ofBloc, result, year.standing.basis, evidence) },
    covenants:
      covenants.length === 0
        ? undefined
        : { title: t.sections.covenants, covenants: covenantsOf(ofBloc, covenants, evidence) },
    leadership: hasLeadership(annual)
      ? { title: t.leader, facts: leadershipFacts(ofBloc, annual, evidence) }
      : undefined,
    members: membersOf(ofBloc, found, standing),
    meetings:
      meetings.length === 0
        ? undefined
        : {
            title: t.sections.meetings,
            list: recordList(edition, 'meeting', meetings, { withBloc: false, withSummary: false }),
          },
    photographs: yearPhotographs(ofBloc, meetings),
    documents: documentsIn(ofBloc, bloc, period),
    sources: sourcesOfAll(ofBloc, records, evidence),
  };
  return {
    frame: frameOf(edition, {
      destination,
      title,
      description: descriptionOf(highlights),
      feed: blocFeed(ofBloc, bloc),
    }),
    heading: {
      title: { text: title, lang: blocName.lang },
      kicker: t.annualOf({ period }),
      above: above(
        edition,
        title,
        [{ page: 'blocs' }, edition.t.sections.blocs],
        [{ page: 'bloc', bloc: bloc.id }, blocName.text],
      ),
      tools: paperTools(edition),
    },
    neighbours: neighboursOf(edition, annual),
    highlights,
    contents: {
      title: t.onThisPage,
      links: partNames.flatMap((part) => {
        const text = shown[part]?.title;
        return text === undefined ? [] : [{ address: `#${anchors[part]}`, text }];
      }),
    },
    ...shown,
    otherAwards: otherAwardsOf(ofBloc, annual.otherAwards, bloc),
    citation: citationOf(edition, destination, { title, lang: blocName.lang ?? edition.lang }),
    viewer: viewerWords(edition),
  };
}

/** What the page of a year rests on: who was given what, the places, the tasks, and of a record that speaks of more years who led in this. */
function evidenceOfYear(
  edition: Edition,
  { leadership: { leaders, deputies }, period }: Annual,
  records: readonly ArchiveRecord[],
): PageEvidence {
  const posts = new Map<ArchiveRecord, string[]>();
  for (const { unit, sources } of [...leaders, ...deputies])
    for (const record of sources)
      if ('texts' in record) posts.set(record, [...(posts.get(record) ?? []), ...postFacts(record, unit, period)]);
  const isOfYear = (fact: string): boolean => /^(?:recipients|order|grades|tasks|taskCount)(?:\.|$)/u.test(fact);
  return pageEvidence(edition, records, (fact, record) => isOfYear(fact) || posts.get(record)?.includes(fact) === true);
}

/** The awards and the places of a year; absent where neither is on record. */
function standingOfYear(
  edition: Edition,
  { annual, standing: { forcedWithoutData } }: RankedYear,
  standing: ShownStanding,
): AnnualPage['standing'] {
  const { awards } = annual;
  const isEmpty = awards.length === 0 && standing.rows.length === 0 && standing.unplaced === undefined;
  // Why nobody has a place although something may be on record is told all the same.
  if (isEmpty && forcedWithoutData === undefined) return undefined;
  const { t } = edition;
  return {
    title: standing.columns.place === undefined ? t.sections.awards : t.awardsAndStanding,
    // The key points have said it.
    standing: { ...standing, topAward: undefined, topDiffers: undefined },
    method: methodLink(edition),
    awards:
      awards.length === 0
        ? undefined
        : { title: t.awardRecords, records: awards.map((award) => recordOf(edition, award)) },
  };
}

/** A record in a line: whom it names stands in the table. */
function recordOf(edition: Edition, award: Award): Omit<AwardLine, 'awards'> {
  const { awards: _, ...line } = awardLine(edition, award);
  return line;
}

function hasLeadership({ leadership: { leaders, deputies, handovers } }: Annual): boolean {
  return leaders.length + deputies.length + handovers.length > 0;
}

function neighboursOf(edition: Edition, { bloc, previous, next }: Annual): Neighbours {
  const { t } = edition;
  const linked = (annual: Annual | undefined, words: typeof t.nextPeriod): Link | undefined =>
    annual && annualLink(edition, bloc, annual.period, words({ period: annual.period }));
  return { label: t.annuals, previous: linked(previous, t.previousPeriod), next: linked(next, t.nextPeriod) };
}

function covenantsOf(edition: Edition, covenants: readonly Covenant[], evidence: PageEvidence) {
  return covenants.map((covenant) => ({
    link: recordLink(edition, 'covenant', covenant),
    supplement: covenant.kind === 'supplement' ? edition.t.covenantSupplement : undefined,
    tasks: tasksBeside(edition, covenant, evidence),
  }));
}

function membersOf(
  edition: Edition,
  { year, before }: NonNullable<ReturnType<typeof yearWithBefore>>,
  { rows, unplaced }: ShownStanding,
): ShownMembers | undefined {
  const { t } = edition;
  const { annual } = year;
  const roster = rosterOf(edition, annual);
  if ('absent' in roster) return undefined;
  const inTable = new Set(
    [...rows.map(({ unit }) => unit), ...(unplaced?.groups.flatMap(({ units }) => units) ?? [])].map(
      ({ address }) => address,
    ),
  );
  const isWhole = inTable.size > 0 && roster.members.units.every(({ address }) => inTable.has(address));
  const members = before && compareYears(year, before).members;
  const changes = [
    {
      label: t.joinedSince,
      units: members?.joined.map((unit) => shortUnitLink(edition, unit, endOf(annual.period))) ?? [],
    },
    { label: t.leftSince, units: members?.left.map((unit) => shortUnitLink(edition, unit)) ?? [] },
  ];
  return {
    title: t.members,
    roster: isWhole ? { ...roster, members: { ...roster.members, units: [] } } : roster,
    inTable: isWhole ? t.membersInTable : undefined,
    changes: changes.filter(({ units }) => units.length > 0),
  };
}

/** How many photographs stand for a year. */
const photographsAtMost = 2;

function yearPhotographs(edition: Edition, meetings: readonly Meeting[]): AnnualPage['photographs'] {
  const photographs = meetings.flatMap((meeting) => {
    // The reports of the year stand above with their titles.
    const text = [...meeting.kinds.map((kind) => edition.t.meetingKinds[kind]), notedDay(edition, meeting).text].join(
      ' · ',
    );
    const report = { ...recordLink(edition, 'meeting', meeting), text, lang: undefined };
    return photographsOf(edition, meeting).map((photograph) => ({ ...photograph, report }));
  });
  if (photographs.length === 0) return undefined;
  return { title: edition.t.photos, photographs: photographs.slice(0, photographsAtMost) };
}
