import type { Annual, Bloc, Recipient, ScoreSheet, Unit } from '../../archive/archive.ts';
import { isCounted } from '../../ranking/award-tally.ts';
import type { RankedYear } from '../../ranking/compare-years.ts';
import { compareYears } from '../../ranking/compare-years.ts';
import { isNeverRanked } from '../../ranking/forced-basis.ts';
import { alphabetical } from '../../ranking/place-units.ts';
import type { BlocStandings, Count, PeriodStanding, Placing, Reason } from '../../ranking/standing.ts';
import type { Basis } from '../../schemas/blocs.ts';
import { endOf } from '../../schemas/period.ts';
import type { LocalText } from '../../schemas/text.ts';
import { formatList, formatPoints } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import type { RecipientStanding } from './award-parts.ts';
import { isFlag, revokedInWords, standingOf } from './award-parts.ts';
import type { ShownCertainty } from './certainty-parts.ts';
import { certaintyInWords, possibleInWords } from './certainty-parts.ts';
import type { EvidenceMark, PageEvidence } from './evidence-parts.ts';
import type { Link, Phrase } from './phrases.ts';
import { linkTo, phrase, recordLink, sentences, shortUnitLink, unitLink, unitsInWords } from './phrases.ts';

/** A computed order, as a table with what is to be said of it. */
export interface ShownStanding {
  caption: string;
  /** A column is absent where nothing would stand in it. */
  columns: {
    place?: string | undefined;
    unit: string;
    awards?: string | undefined;
    reasons?: string | undefined;
    possible?: string | undefined;
    others?: string | undefined;
    before?: string | undefined;
  };
  /** Whose order it is and what it rests on, or why there is none. */
  basis: string;
  /** The highest award of the year and who has it, and that another unit is placed first. */
  topAward?: string | undefined;
  topDiffers?: string | undefined;
  /** That a published result names only some of the members. */
  coverage?: string | undefined;
  /** That the members it was computed for are not all, or are those of an earlier period. */
  roster?: string | undefined;
  rows: StandingRow[];
  /** How ties are marked, which other counts agree, and what the places of the year before rest on where that is something else. */
  legend: string[];
  certainty?: ShownCertainty | undefined;
  unplaced?: UnplacedUnits | undefined;
  /** Where other counts put whoever has no row. */
  differences?: { title: string; differences: string[] } | undefined;
}

/** Candidates without a place and without an award of the year, by what else is on record of them. */
export interface UnplacedUnits {
  title: string;
  meaning: string;
  groups: { note?: string | undefined; units: Link[] }[];
}

/** A unit in a year: its place, what it was given, and where it was the year before. */
export interface StandingRow {
  unit: Link;
  /** What a place rests on that the bloc published itself. */
  evidence: EvidenceMark[];
  /** Absent where nobody is ranked. */
  place?: number | undefined;
  /** That others share the place. */
  tied?: string | undefined;
  awards: AwardInRow[];
  /** Why it stands there, where its awards do not say it. */
  reasons?: string | undefined;
  /** Where it may stand once what is not on record is, where that can change any place. */
  possible?: string | undefined;
  /** Where other counts put it, where that is elsewhere. */
  others?: string | undefined;
  before?: PlaceBefore | undefined;
}

/** An award of a unit, in a row of a table that is about more. */
export interface AwardInRow {
  award: Phrase;
  isFlag: boolean;
  /** Whether the award is in force, was taken back, or is none yet. */
  standing: RecipientStanding;
  /** How far it went where it was not given, and what it was given for where that is not the year. */
  status?: string | undefined;
  note?: Phrase | undefined;
  /** The record that gives it, where nothing else in the row leads there. */
  record?: Link | undefined;
  evidence: EvidenceMark[];
}

export interface PlaceBefore {
  place: number;
  tied?: string | undefined;
}

/**
 * @param before the year before it on record
 * @param evidence what the facts of the page rest on; absent where it does not list that
 */
export function periodStanding(
  edition: Edition,
  { annual, standing }: RankedYear,
  before: RankedYear | undefined,
  evidence?: PageEvidence,
): ShownStanding {
  const { t } = edition;
  const { forcedWithoutData, otherOrders, basis, notRanked, coverage } = standing;
  const { period } = annual;
  const inTable = new Set([...standing.placings.map(({ unit }) => unit), ...unitsGiven(annual)]);
  const elsewhere = otherOrders.flatMap(({ count, differences }) =>
    differences.filter(({ unit }) => !inTable.has(unit)).map((difference) => ({ count, ...difference })),
  );
  return {
    ...standingTable(edition, { annual, standing }, before, evidence),
    topAward: topAwardInWords(edition, standing),
    topDiffers: topDiffers(edition, standing),
    coverage: coverage && t.coverage({ named: coverage.named, of: coverage.of }),
    certainty: certaintyInWords(edition, standing),
    roster: basis === 'none' ? undefined : rosterInWords(edition, annual),
    basis: sentences(
      basisInWords(edition, basis),
      forcedWithoutData === undefined ? '' : t.forcedWithoutData({ basis: t.bases[forcedWithoutData], period }),
      notRanked ? t.notRanked : '',
      basis === 'none' && !notRanked && forcedWithoutData === undefined ? noStandingInWords(edition, annual) : '',
    ),
    differences:
      elsewhere.length === 0
        ? undefined
        : {
            title: t.otherCounts,
            differences: elsewhere.map(({ unit, count, placing }) =>
              t.differs({
                unit: shortUnitLink(edition, unit, endOf(period)).text,
                count: countInWords(edition, count),
                place: placing?.place,
              }),
            ),
          },
  };
}

function standingTable(
  edition: Edition,
  { annual, standing }: RankedYear,
  before: RankedYear | undefined,
  evidence: PageEvidence | undefined,
): Pick<ShownStanding, 'caption' | 'columns' | 'rows' | 'legend' | 'unplaced'> {
  const { t } = edition;
  const { placings, basis, notRanked } = standing;
  const { period } = annual;
  const on = endOf(period);
  const placesBefore =
    before === undefined ? new Map<Unit, Placing>() : compareYears({ annual, standing }, before).places;
  const rowOf = (unit: Unit, placing: Placing | undefined): StandingRow => {
    const place = placesBefore.get(unit);
    return {
      unit: shortUnitLink(edition, unit, on),
      place: placing?.place,
      tied: placing?.tied ? t.tied : undefined,
      evidence: resultMarks(unit, annual, evidence),
      awards: awardsInRow(edition, unit, { annual, standing }, evidence),
      // Those are the awards, or the place itself.
      reasons:
        placing === undefined || basis === 'awards' || basis === 'official'
          ? undefined
          : reasonsInWords(edition, placing.reasons, annual),
      possible: possibleInWords(edition, unit, standing),
      others: othersInWords(edition, unit, standing),
      before: place && { place: place.place, tied: place.tied ? t.tied : undefined },
    };
  };
  const placed = notRanked ? [] : placings;
  const isPlaced = new Set(placed.map(({ unit }) => unit));
  // Whoever was given or proposed something has a row, and no place.
  const others = alphabetical(unitsGiven(annual), period).filter((unit) => !isPlaced.has(unit));
  const rows = [
    ...placed.map((placing) => rowOf(placing.unit, placing)),
    ...others.map((unit) => rowOf(unit, undefined)),
  ];
  const has = (part: keyof StandingRow): boolean => rows.some((row) => row[part] !== undefined);
  const comparesPlaces = placed.length > 0 && placesBefore.size > 0;
  return {
    caption: placed.length === 0 ? t.awardsOfYear({ period }) : t.standingOf({ period }),
    columns: {
      place: placed.length === 0 ? undefined : t.place,
      unit: t.unit,
      awards: rows.some(({ awards }) => awards.length > 0) ? t.award : undefined,
      reasons: has('reasons') ? t.reasons : undefined,
      possible: has('possible') ? t.possiblePlaces : undefined,
      others: has('others') ? t.otherCounts : undefined,
      before: comparesPlaces && before !== undefined ? t.placeIn({ period: before.annual.period }) : undefined,
    },
    rows,
    legend: [
      ...(placed.length > 0 && others.length > 0 ? [t.noPlaceMeaning] : []),
      ...(has('tied') || rows.some((row) => row.before?.tied !== undefined) ? [t.tiesLegend] : []),
      ...(has('others') ? [t.otherCountsLegend] : []),
      ...agreementInWords(edition, standing),
      ...(comparesPlaces && before !== undefined && before.standing.basis !== basis
        ? [t.placedBefore({ period: before.annual.period, basis: t.bases[before.standing.basis] })]
        : []),
    ],
    unplaced: notRanked ? undefined : unplacedUnits(edition, { annual, standing }),
  };
}

/** Where other counts put a unit, in a few words; those that put it at the same place together. */
function othersInWords({ lang, t }: Edition, unit: Unit, { otherOrders }: PeriodStanding): string | undefined {
  const own = otherOrders.flatMap(({ count, differences }) =>
    differences.filter((one) => one.unit === unit).map(({ placing }) => ({ name: t.countNames[count], placing })),
  );
  if (own.length === 0) return undefined;
  const byPlace = Map.groupBy(own, ({ placing }) => `${placing?.place} ${placing?.tied}`);
  return [...byPlace.values()]
    .map((all) => {
      const placing = all[0]?.placing;
      const counts = formatList(
        all.map(({ name }) => name),
        lang,
      );
      return t.elsewhere({ counts, place: placing?.place, tied: placing?.tied ?? false });
    })
    .join('; ');
}

/** Which other counts agree with a standing, in a sentence each: to the place, or as far as grades can. */
function agreementInWords(edition: Edition, { otherOrders, basis, placings }: PeriodStanding): string[] {
  const { lang, t } = edition;
  // Of one unit there is no order.
  if (placings.length < 2) return [];
  const agreeing = otherOrders.filter(({ differences }) => differences.length === 0).map(({ count }) => count);
  const [byGrades, toThePlace] = [
    agreeing.filter((count) => basis === 'grades' || count === 'grades'),
    agreeing.filter((count) => basis !== 'grades' && count !== 'grades'),
  ].map((counts) =>
    formatList(
      counts.map((count) => countInWords(edition, count)),
      lang,
    ),
  );
  return [
    ...(toThePlace ? [t.sameRanks({ counts: toThePlace })] : []),
    ...(byGrades ? [t.notContradicted({ counts: byGrades })] : []),
  ];
}

function countInWords({ t }: Edition, count: Count): string {
  return count === 'number-of-awards' ? t.numberOfAwards : t.bases[count];
}

/** The units that an award of the year names, for whatever it is. */
function unitsGiven({ awards }: Annual): Set<Unit> {
  return new Set(
    awards
      .flatMap(({ recipients }) => recipients.filter(({ continuedBy }) => continuedBy === undefined))
      .map(({ unit }) => unit),
  );
}

/** What a unit was given in a year, or was to be given, the highest first. */
function awardsInRow(
  edition: Edition,
  unit: Unit,
  { annual, standing }: RankedYear,
  evidence: PageEvidence | undefined,
): AwardInRow[] {
  const { awards, bloc } = annual;
  return awards
    .flatMap((award) =>
      award.recipients
        .filter((one) => one.unit === unit && one.continuedBy === undefined)
        .map((recipient) => ({ award, recipient })),
    )
    .sort((a, b) => a.recipient.type.rank - b.recipient.type.rank)
    .map(({ award, recipient }) => {
      const isLeftOut = standing.basis === 'awards' && !isCounted(recipient, bloc.policy.grounds);
      return {
        ...awardInRow(edition, recipient, isLeftOut ? [edition.t.notCounted] : []),
        record: recordLink(edition, 'award', award),
        evidence: evidence?.marksOf(award, `recipients.${recipient.index}`) ?? [],
      };
    });
}

/** What the place or the grade rests on that a published result gives a unit. */
function resultMarks(unit: Unit, { result }: Annual, evidence: PageEvidence | undefined): EvidenceMark[] {
  if (result === undefined || evidence === undefined) return [];
  const { order = [], grades = [] } = result;
  const facts = [
    ...order.flatMap((one, index) => (one.unit === unit ? [`order.${index}`] : [])),
    ...grades.flatMap((one, index) => (one.unit === unit ? [`grades.${index}`] : [])),
  ];
  return evidence.marksOf(result, ...facts);
}

/** @param more what else is to be said of an award that was given */
export function awardInRow(edition: Edition, recipient: Recipient, more: readonly string[] = []): AwardInRow {
  const { t } = edition;
  const { type, status, ground, note, revoked } = recipient;
  const standing = standingOf(status);
  const how = [
    ...(standing === 'given'
      ? []
      : [standing === 'revoked' ? revokedInWords(edition, revoked) : t.awardStatuses[status]]),
    ...(ground === 'year' ? [] : [t.grounds[ground]]),
    ...(standing === 'given' ? more : []),
  ];
  return {
    award: phrase(edition, type.name),
    isFlag: isFlag(type),
    standing,
    status: how.length === 0 ? undefined : how.join(', '),
    note: note && phrase(edition, note),
    evidence: [],
  };
}

function unplacedUnits(edition: Edition, { annual, standing }: RankedYear): ShownStanding['unplaced'] {
  const { t } = edition;
  const { placings, unplaced } = standing;
  const on = endOf(annual.period);
  const given = unitsGiven(annual);
  const noted = unplaced
    .filter((unit) => !given.has(unit))
    .map((unit) => ({ unit, note: onRecordOf(edition, unit, annual) }));
  const hasNotes = noted.some(({ note }) => note !== undefined);
  // Of members of whom nothing at all is on record the list of members says enough.
  if (!hasNotes && placings.length === 0) return undefined;
  if (noted.length === 0) return undefined;
  const groups = [...Map.groupBy(noted, ({ note }) => note)]
    .sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
    .map(([note, all]) => ({
      note: hasNotes ? (note ?? t.nothingOnRecord) : undefined,
      units: all.map(({ unit }) => shortUnitLink(edition, unit, on)),
    }));
  return hasNotes
    ? { title: t.noPlace, meaning: t.noPlaceMeaning, groups }
    : { title: t.unplaced, meaning: t.unplacedMeaning, groups };
}

/** What else than an award of the year is on record of a unit: a grade, and awards that count in no year. */
function onRecordOf({ lang, t }: Edition, unit: Unit, { otherAwards, result }: Annual): string | undefined {
  const grade = result?.status === 'final' ? result.grades?.find((one) => one.unit === unit)?.grade : undefined;
  const own = otherAwards.flatMap(({ recipients }) =>
    recipients.filter((one) => one.unit === unit && one.continuedBy === undefined),
  );
  const byStatus = Map.groupBy(own, ({ status }) => t.awardStatuses[status]);
  const parts = [...byStatus].map(([status, all]) => {
    const names = all.map(({ type, ground }) => {
      const award = inLang(type.name, lang).text;
      return ground === 'year' ? award : t.awardFor({ award, ground: t.grounds[ground] });
    });
    return t.awardsOnRecord({ status, awards: formatList(names, lang) });
  });
  const all = [...(grade === undefined ? [] : [t.gradeReason({ grade: t.gradeNames[grade] })]), ...parts];
  return all.length === 0 ? undefined : all.join('; ');
}

/** Why a unit stands where it stands, in words. */
export function reasonsInWords(
  words: Pick<Edition, 'lang' | 't'>,
  reasons: readonly Reason[],
  annual: Annual | undefined,
): string {
  return reasons.map((reason) => reasonInWords(words, reason, annual?.result?.scores)).join('; ');
}

function reasonInWords(
  { lang, t }: Pick<Edition, 'lang' | 't'>,
  reason: Reason,
  scores: ScoreSheet | undefined,
): string {
  switch (reason.kind) {
    case 'award':
      return withPredecessors(
        { t },
        t.awardReason({ count: reason.count, award: inLang(reason.type.name, lang).text }),
        reason.carried,
      );
    case 'score': {
      const total = t.scoreReason({ total: formatPoints(reason.total, lang) });
      const parts = { bonus: formatPoints(reason.bonus, lang), deduction: formatPoints(reason.deduction, lang) };
      if (reason.bonus !== 0 && reason.deduction !== 0) return `${total}, ${t.scoreParts(parts)}`;
      if (reason.bonus !== 0) return `${total}, ${t.scoreBonus(parts)}`;
      return reason.deduction === 0 ? total : `${total}, ${t.scoreDeduction(parts)}`;
    }
    case 'tie-breaker': {
      const name = nameOfColumn(scores, reason.column);
      return t.tieBreakReason({ criterion: inLang(name, lang).text, points: formatPoints(reason.points, lang) });
    }
    case 'grade':
      return t.gradeReason({ grade: t.gradeNames[reason.grade] });
    case 'official':
      return t.officialReason({ place: reason.place });
  }
}

/** What is said of a number of awards, with how many of them predecessors won. */
export function withPredecessors({ t }: Pick<Edition, 't'>, text: string, carried: number | undefined): string {
  return carried === undefined ? text : `${text} (${t.ofPredecessors({ count: carried })})`;
}

/** What a column of points is called; one that only decides between equal totals has no name but its own. */
export function nameOfColumn(scores: ScoreSheet | undefined, column: string): LocalText {
  return scores?.criteria.find((criterion) => criterion.column === column)?.name ?? { vi: column };
}

/** Why nothing ranks a period: nothing is on record of it, or what is does not say who comes before whom. */
function noStandingInWords({ t }: Edition, { period, awards, result }: Annual): string {
  return awards.length > 0 || result !== undefined ? t.notEnoughToRank({ period }) : t.noStanding({ period });
}

/** The highest award of a year with those who have it, in a sentence. */
export function topAwardInWords(edition: Edition, { topAward, period }: PeriodStanding): string | undefined {
  if (topAward === undefined) return undefined;
  const { type, units } = topAward;
  return edition.t.topAward({
    award: inLang(type.name, edition.lang).text,
    units: unitsInWords(edition, units, period),
    period,
  });
}

/** Whoever has the highest award is placed first, or a line says that it is otherwise. Units of one grade are first together. */
export function topDiffers(
  edition: Edition,
  { topAward, placings, basis, period }: PeriodStanding,
  named = unitLink,
): string | undefined {
  const first = placings.filter(({ place }) => place === 1).map(({ unit }) => unit);
  if (topAward === undefined || first.length === 0) return undefined;
  const { type, units } = topAward;
  const agrees =
    basis === 'grades' ? first.some((unit) => units.includes(unit)) : first.every((unit) => units.includes(unit));
  if (agrees) return undefined;
  return edition.t.topDiffers({
    award: inLang(type.name, edition.lang).text,
    units: unitsInWords(edition, units, period, named),
    first: unitsInWords(edition, first, period, named),
  });
}

/** The highest award of the newest period that has one, in a sentence. */
export function newestTopAward(edition: Edition, standings: BlocStandings | undefined): string | undefined {
  const newest = standings?.periods.findLast(({ standing }) => standing.topAward !== undefined)?.standing;
  return newest && topAwardInWords(edition, newest);
}

/** Who is first in the newest period that ranks anybody, in a sentence; `undefined` where none does. */
export function newestFirstPlaces(
  edition: Edition,
  standings: BlocStandings | undefined,
  named = unitLink,
): string | undefined {
  const newest = standings?.periods.findLast(({ standing }) => standing.placings.length > 0)?.standing;
  if (newest === undefined) return undefined;
  return sentences(firstPlacesInWords(edition, newest, named) ?? '', topDiffers(edition, newest, named) ?? '');
}

/** Who is first in a year, in a sentence; `undefined` where nobody has a place. */
export function firstPlacesInWords(
  edition: Edition,
  { placings, period, coverage }: PeriodStanding,
  named = unitLink,
): string | undefined {
  const { t } = edition;
  const first = placings.filter(({ place }) => place === 1).map(({ unit }) => unit);
  if (first.length === 0) return undefined;
  return t.firstPlaces({
    units: unitsInWords(edition, first, period, named),
    period,
    among: coverage && t.amongNamed({ named: coverage.named, of: coverage.of }),
  });
}

/** What is to be known of the members whom a standing was computed for. */
function rosterInWords({ t }: Edition, { period, roster }: Annual): string | undefined {
  if (roster === undefined) return t.noRoster({ period });
  const { period: rosterPeriod, complete } = roster;
  if (rosterPeriod !== period) return t.rosterOlder({ period, rosterPeriod });
  return complete ? undefined : t.rosterIncomplete({ period });
}

/** Whose order a basis gives: the bloc's own, or one that the archive computes. */
export function basisInWords({ t }: Edition, basis: Basis): string {
  if (basis === 'none') return '';
  return basis === 'awards' ? t.ownComputation : t.basisNotices[basis];
}

/** Why nobody is first in any period of a bloc. */
export function noPlaces({ t }: Edition, bloc: Bloc): string {
  return isNeverRanked(bloc.policy) ? t.notRanked : t.unplaced;
}

/** The page that says how places come about, where the site has it. */
export function methodLink(edition: Edition): Link | undefined {
  const { t, archive } = edition;
  const page = archive.pages.find(({ id }) => id === 'method');
  return page && linkTo(edition, { page: 'own', slugs: page.slugs }, { text: t.method });
}
