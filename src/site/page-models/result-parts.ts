import type { Result, ScoreColumn, ScoreSheet } from '../../archive/archive.ts';
import type { Basis } from '../../schemas/blocs.ts';
import { endOf } from '../../schemas/period.ts';
import { grades } from '../../schemas/results.ts';
import type { Lang } from '../../text/locales.ts';
import { decimalsOf, formatPoints } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import type { ShownAttachments } from './attachment-parts.ts';
import { attachmentsOf } from './attachment-parts.ts';
import type { EvidenceMark, PageEvidence } from './evidence-parts.ts';
import { textHeading } from './frame.ts';
import type { Link, Phrase } from './phrases.ts';
import { shortUnitLink } from './phrases.ts';
import type { ShownText, Updates } from './record-parts.ts';
import { shownText, updatesOf } from './record-parts.ts';
import { nameOfColumn } from './standing-parts.ts';

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
  grades?:
    | {
        caption: string;
        columns: { unit: string; grade: string };
        rows: { unit: Link; grade: string; evidence: EvidenceMark[] }[];
      }
    | undefined;
  scores?: ShownScores | undefined;
  attachments?: ShownAttachments | undefined;
  /** Its sources stand with those of the whole year. */
  updates?: Updates | undefined;
}

export interface ShownOrder {
  columns: { place: string; unit: string; votes: string };
  hasVotes: boolean;
  rows: { place: number; unit: Link; votes?: string | undefined; evidence: EvidenceMark[] }[];
}

export interface ShownScores {
  caption: string;
  columns: { unit: string; criteria: string[]; total: string };
  /** What stands over the criteria, with how many columns each goes over; empty where no criterion belongs to a group. */
  groups: { name: string; span: number }[];
  /** Points as text, in the order of the criteria, of one precision in each column. */
  rows: { unit: Link; points: string[]; total: string }[];
}

/**
 * @param basis what the places of the year rest on: an order or grades that give them are not said twice
 * @param evidence what the facts of the page rest on
 */
export function shownResult(edition: Edition, result: Result, basis: Basis, evidence: PageEvidence): ShownResult {
  const { lang, t } = edition;
  const { texts, status } = result;
  const { title, lead } = textHeading(edition, texts[lang] ?? texts.vi);
  return {
    title,
    summary: lead,
    draft: status === 'draft' ? t.draftResults : undefined,
    facts: factsOfResult(edition, result),
    text: shownText(edition, texts),
    order: orderOf(edition, result, basis, evidence),
    grades: basis === 'grades' ? undefined : gradesOf(edition, result, evidence),
    scores: scoresOf(edition, result),
    attachments: attachmentsOf(edition, result),
    updates: updatesOf(edition, result.updates),
  };
}

function orderOf(edition: Edition, result: Result, basis: Basis, evidence: PageEvidence): ShownResult['order'] {
  const { t } = edition;
  const { order = [], period } = result;
  const hasVotes = order.some(({ votes }) => votes !== undefined);
  if (order.length === 0 || (basis === 'official' && !hasVotes)) return undefined;
  return {
    columns: { place: t.place, unit: t.unit, votes: t.votes },
    hasVotes,
    rows: order
      .map((one, index) => ({ ...one, evidence: evidence.marksOf(result, `order.${index}`) }))
      .sort((a, b) => a.place - b.place)
      .map(({ unit, place, votes, evidence: marks }) => ({
        place,
        unit: shortUnitLink(edition, unit, endOf(period)),
        votes: votes && t.votesFor(votes),
        evidence: marks,
      })),
  };
}

function gradesOf(edition: Edition, result: Result, evidence: PageEvidence): ShownResult['grades'] {
  const { t } = edition;
  const { grades: given = [], period } = result;
  if (given.length === 0) return undefined;
  return {
    caption: t.gradeTable,
    columns: { unit: t.unit, grade: t.grade },
    rows: given
      .map((one, index) => ({ ...one, evidence: evidence.marksOf(result, `grades.${index}`) }))
      .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
      .map(({ unit, grade, evidence: marks }) => ({
        unit: shortUnitLink(edition, unit, endOf(period)),
        grade: t.gradeNames[grade],
        evidence: marks,
      })),
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
  const decimals = (column: string): number => decimalsOf(scores.rows.map(({ points }) => points.get(column) ?? 0));
  const labelOf = ({ name, role }: ShownColumn): string => {
    const { text } = inLang(name, lang);
    if (role === undefined) return `${text} (${t.onlyForTies})`;
    return role === 'criterion' ? text : `${text} (${t.scoreRoles[role]})`;
  };
  return {
    caption: t.scoreTable,
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
    // The best first, as the table of places has them; in a column all numbers have as many decimals.
    rows: scores.rows
      .toSorted((a, b) => b.total - a.total)
      .map(({ unit, points, total }) => ({
        unit: shortUnitLink(edition, unit, endOf(period)),
        points: columns.map(({ column }) => formatPoints(points.get(column) ?? 0, lang, decimals(column))),
        total: formatPoints(total, lang, decimalsOf(scores.rows.map((row) => row.total))),
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
