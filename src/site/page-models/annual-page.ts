import type { Annual, Result, ScoreColumn, ScoreSheet } from '../../archive/archive.ts';
import { nameIn } from '../../archive/names.ts';
import { endOf } from '../../schemas/period.ts';
import { grades } from '../../schemas/results.ts';
import type { Lang } from '../../text/locales.ts';
import { formatPoints } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import { editionFor, subjectOf } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import type { ShownAttachments } from './attachment-parts.ts';
import { attachmentsOf, documentsIn } from './attachment-parts.ts';
import type { AwardWithRecipients, OtherAwards } from './award-parts.ts';
import { awardsWithRecipients, otherAwardsOf } from './award-parts.ts';
import type { LeadershipFacts, ShownRoster } from './bloc-parts.ts';
import { leadershipFacts, rosterOf } from './bloc-parts.ts';
import type { ShownTasks } from './covenant-parts.ts';
import { tasksOf } from './covenant-parts.ts';
import type { Frame, Heading } from './frame.ts';
import { above, frameOf, textHeading } from './frame.ts';
import type { Absence, Link, Phrase } from './phrases.ts';
import { annualLink, namePhrase, recordLink, unitLink } from './phrases.ts';
import type { RecordList, ShownText, Sources } from './record-parts.ts';
import { recordList, shownText, sourcesOf } from './record-parts.ts';
import type { ShownStanding } from './standing-parts.ts';
import { methodLink, nameOfColumn, periodStanding } from './standing-parts.ts';

/** Everything of one bloc and one period. */
export interface AnnualPage {
  frame: Frame;
  heading: Heading;
  leadership: { title: string; facts: LeadershipFacts };
  covenants: {
    title: string;
    covenants: { link: Link; supplement?: string | undefined; tasks: ShownTasks }[] | Absence;
  };
  awards: { title: string; awards: AwardWithRecipients[] | Absence };
  otherAwards?: OtherAwards | undefined;
  result?: { title: string; result: ShownResult } | undefined;
  standing: { title: string; standing: ShownStanding; method?: Link | undefined };
  documents?: ShownAttachments | undefined;
  members: { title: string; roster: ShownRoster | Absence };
  meetings: { title: string; list: RecordList | Absence };
  neighbours: { label: string; previous?: Link | undefined; next?: Link | undefined };
}

/** What a bloc published of a period. */
export interface ShownResult {
  title: Phrase;
  summary?: Phrase | undefined;
  /** That it is a draft. */
  draft?: string | undefined;
  /** Who decided on it, with how many votes, and how ties were broken; of how many members it speaks, the standing says. */
  facts: string[];
  text: ShownText;
  order?: ShownOrder | undefined;
  grades?: { columns: { unit: string; grade: string }; rows: { unit: Link; grade: string }[] } | undefined;
  scores?: ShownScores | undefined;
  attachments?: ShownAttachments | undefined;
  sources: Sources;
}

export interface ShownOrder {
  columns: { place: string; unit: string; votes: string };
  hasVotes: boolean;
  rows: { place: number; unit: Link; votes?: string | undefined }[];
}

export interface ShownScores {
  columns: { unit: string; criteria: string[]; total: string };
  /** What stands over the criteria, with how many columns each goes over; empty where no criterion belongs to a group. */
  groups: { name: string; span: number }[];
  /** Points as text, in the order of the criteria, each with what it is of. */
  rows: { unit: Link; points: { label: string; points: string }[]; total: string }[];
}

export function annualPage(edition: Edition, destination: DestinationOf<'annual'>): AnnualPage {
  const bloc = subjectOf(edition, 'blocs', destination.bloc);
  const ofBloc = editionFor(edition, bloc);
  const { t } = ofBloc;
  const ranked = edition.standings.get(bloc)?.periods.find(({ annual }) => annual.period === destination.period);
  if (ranked === undefined) throw new Error(`the archive has no annual ${bloc.id} ${destination.period}`);
  const { annual, standing } = ranked;
  const { covenants, awards, meetings, result } = annual;
  const { period } = annual;
  const blocName = namePhrase(edition, nameIn(bloc, period));
  const title = t.annualTitle({ bloc: blocName.text, period });
  return {
    frame: frameOf(edition, { destination, title, description: title }),
    heading: {
      title: { text: title, lang: blocName.lang },
      kicker: t.annualOf({ period }),
      above: above(
        edition,
        [{ page: 'blocs' }, edition.t.sections.blocs],
        [{ page: 'bloc', bloc: bloc.id }, blocName.text],
      ),
    },
    leadership: { title: t.leader, facts: leadershipFacts(ofBloc, annual) },
    covenants: {
      title: t.sections.covenants,
      covenants:
        covenants.length === 0
          ? { absent: t.noCovenant({ period }) }
          : covenants.map((covenant) => ({
              link: recordLink(edition, 'covenant', covenant),
              supplement: covenant.kind === 'supplement' ? t.covenantSupplement : undefined,
              tasks: tasksOf(ofBloc, covenant),
            })),
    },
    awards: {
      title: t.sections.awards,
      awards: awards.length === 0 ? { absent: t.noAwards({ period }) } : awardsWithRecipients(ofBloc, awards),
    },
    otherAwards: otherAwardsOf(ofBloc, annual.otherAwards),
    result: result && { title: t.publishedResults, result: shownResult(ofBloc, result) },
    standing: {
      title: t.standing,
      standing: periodStanding(ofBloc, standing, annual),
      method: methodLink(edition),
    },
    documents: documentsIn(ofBloc, bloc, period),
    members: { title: t.members, roster: rosterOf(ofBloc, annual) },
    meetings: {
      title: t.sections.meetings,
      list:
        meetings.length === 0
          ? { absent: t.noMeetings({ period }) }
          : recordList(edition, 'meeting', meetings, { withBloc: false }),
    },
    neighbours: neighboursOf(edition, annual),
  };
}

function neighboursOf(edition: Edition, { bloc, previous, next }: Annual): AnnualPage['neighbours'] {
  const { t } = edition;
  const linked = (annual: Annual | undefined, words: typeof t.nextPeriod): Link | undefined =>
    annual && annualLink(edition, bloc, annual.period, words({ period: annual.period }));
  return { label: t.annuals, previous: linked(previous, t.previousPeriod), next: linked(next, t.nextPeriod) };
}

function shownResult(edition: Edition, result: Result): ShownResult {
  const { lang, t } = edition;
  const { texts, status } = result;
  const { title, lead } = textHeading(edition, texts[lang] ?? texts.vi);
  return {
    title,
    summary: lead,
    draft: status === 'draft' ? t.draftResults : undefined,
    facts: factsOfResult(edition, result),
    text: shownText(edition, texts),
    order: orderOf(edition, result),
    grades: gradesOf(edition, result),
    scores: scoresOf(edition, result),
    attachments: attachmentsOf(edition, result),
    sources: sourcesOf(edition, result),
  };
}

function orderOf(edition: Edition, { order = [], period }: Result): ShownResult['order'] {
  const { t } = edition;
  if (order.length === 0) return undefined;
  return {
    columns: { place: t.place, unit: t.unit, votes: t.votes },
    hasVotes: order.some(({ votes }) => votes !== undefined),
    rows: order
      .toSorted((a, b) => a.place - b.place)
      .map(({ unit, place, votes }) => ({
        place,
        unit: unitLink(edition, unit, endOf(period)),
        votes: votes && t.votesFor(votes),
      })),
  };
}

function gradesOf(edition: Edition, { grades: given = [], period }: Result): ShownResult['grades'] {
  const { t } = edition;
  if (given.length === 0) return undefined;
  return {
    columns: { unit: t.unit, grade: t.grade },
    rows: given
      .toSorted((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
      .map(({ unit, grade }) => ({ unit: unitLink(edition, unit, endOf(period)), grade: t.gradeNames[grade] })),
  };
}

function factsOfResult({ lang, t }: Edition, { by, votes, scores }: Result): ShownResult['facts'] {
  const breakers = scores?.tieBreakers.map((column) => inLang(nameOfColumn(scores, column), lang).text) ?? [];
  return [
    ...(by === undefined ? [] : [t.resultDecidedBy[by]]),
    ...(votes === undefined ? [] : [t.resultVotes(votes)]),
    ...(breakers.length === 0 ? [] : [t.tieBreakersInOrder({ criteria: breakers.join(', ') })]),
  ];
}

function scoresOf(edition: Edition, { scores, period }: Result): ShownScores | undefined {
  const { lang, t } = edition;
  if (scores === undefined) return undefined;
  const columns = [...scores.criteria, ...undeclaredBreakers(scores)];
  const labelOf = ({ name, role }: ShownColumn): string => {
    const { text } = inLang(name, lang);
    if (role === undefined) return `${text} (${t.onlyForTies})`;
    return role === 'criterion' ? text : `${text} (${t.scoreRoles[role]})`;
  };
  return {
    columns: {
      unit: t.unit,
      criteria: columns.map((criterion) => {
        const { maximum } = criterion;
        const limit = maximum === undefined ? '' : ` (${t.maximum({ points: formatPoints(maximum, lang) })})`;
        return labelOf(criterion) + limit;
      }),
      total: t.total,
    },
    groups: groupsOf(columns, lang),
    rows: scores.rows.map(({ unit, points, total }) => ({
      unit: unitLink(edition, unit, endOf(period)),
      points: columns.map((criterion) => ({
        label: withGroup(criterion, labelOf(criterion), lang),
        points: formatPoints(points.get(criterion.column) ?? 0, lang),
      })),
      total: formatPoints(total, lang),
    })),
  };
}

/** A column of a score table; one that only decides between equal totals has no role. */
type ShownColumn = Omit<ScoreColumn, 'role'> & Partial<Pick<ScoreColumn, 'role'>>;

/** Tie-breakers that are no criteria: all that is known of them is their column. */
function undeclaredBreakers({ criteria, tieBreakers }: ScoreSheet): ShownColumn[] {
  return tieBreakers
    .filter((column) => !criteria.some((criterion) => criterion.column === column))
    .map((column) => ({ column, name: { vi: column } }));
}

/** The headings over columns that belong together, and over those between them. */
function groupsOf(columns: readonly ShownColumn[], lang: Lang): ShownScores['groups'] {
  if (columns.every(({ group }) => group === undefined)) return [];
  const groups: ShownScores['groups'] = [];
  for (const { group } of columns) {
    const name = group === undefined ? '' : inLang(group, lang).text;
    const last = groups.at(-1);
    if (last?.name === name) last.span += 1;
    else groups.push({ name, span: 1 });
  }
  return groups;
}

function withGroup({ group }: ShownColumn, label: string, lang: Lang): string {
  return group === undefined ? label : `${inLang(group, lang).text}: ${label}`;
}
