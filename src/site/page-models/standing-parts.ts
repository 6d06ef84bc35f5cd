import type { Annual, Bloc, ScoreSheet, Unit } from '../../archive/archive.ts';
import { isNeverRanked } from '../../ranking/forced-basis.ts';
import type { BlocStandings, Coverage, PeriodStanding, Placing, Reason } from '../../ranking/standing.ts';
import type { Basis } from '../../schemas/blocs.ts';
import type { Period } from '../../schemas/period.ts';
import { endOf } from '../../schemas/period.ts';
import type { LocalText } from '../../schemas/text.ts';
import { formatList, formatPoints } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import type { Link } from './phrases.ts';
import { linkTo, nameText, sentences, unitLink } from './phrases.ts';

/** A computed order, as a table with what is to be said of it. */
export interface ShownStanding {
  caption: string;
  columns: { place: string; unit: string; reasons: string };
  /** Whose order it is and what it rests on, or why there is none. */
  basis: string;
  /** The highest award of the year and who has it, and that another unit is placed first. */
  topAward?: string | undefined;
  topDiffers?: string | undefined;
  /** That a published result names only some of the members. */
  coverage?: string | undefined;
  /** That the members it was computed for are not all, or are those of an earlier period. */
  roster?: string | undefined;
  rows: ShownPlacing[];
  unplaced?: UnplacedUnits | undefined;
  differences?: { title: string; differences: string[] } | undefined;
}

/** Candidates without a place, each with what is on record of it. */
export interface UnplacedUnits {
  title: string;
  meaning: string;
  units: { unit: Link; note?: string | undefined }[];
}

export interface ShownPlacing extends ShownPlace {
  unit: Link;
}

/** A place with its reasons. */
export interface ShownPlace {
  place: number;
  /** That others share it. */
  tied?: string | undefined;
  reasons: string;
}

/** @param annual what the period has on record */
export function periodStanding(edition: Edition, standing: PeriodStanding, annual: Annual): ShownStanding {
  const { t } = edition;
  const { forcedWithoutData, differences, basis, notRanked, coverage } = standing;
  const { period } = annual;
  return {
    ...standingTable(edition, standing, t.standingOf({ period }), annual),
    topAward: topAwardInWords(edition, standing),
    topDiffers: topDiffers(edition, standing),
    coverage: coverage && t.coverage({ named: coverage.named, of: coverage.of }),
    roster: basis === 'none' ? undefined : rosterInWords(edition, annual),
    basis: sentences(
      basisInWords(edition, basis),
      forcedWithoutData === undefined ? '' : t.forcedWithoutData({ basis: t.bases[forcedWithoutData], period }),
      notRanked ? t.notRanked : '',
      basis === 'none' && !notRanked && forcedWithoutData === undefined ? noStandingInWords(edition, annual) : '',
    ),
    differences:
      differences.length === 0
        ? undefined
        : {
            title: t.differences,
            differences: differences.map(({ unit, basis: other, place }) =>
              t.differs({ unit: nameText(edition, unit, annual.period), basis: t.bases[other], place }),
            ),
          },
  };
}

function standingTable(
  edition: Edition,
  { placings, unplaced, notRanked }: PeriodStanding,
  caption: string,
  annual: Annual,
): Omit<ShownStanding, 'basis' | 'topAward' | 'topDiffers' | 'roster' | 'coverage'> {
  const { t } = edition;
  const on = endOf(annual.period);
  return {
    caption,
    columns: { place: t.place, unit: t.unit, reasons: t.reasons },
    rows: placings.map((placing) => ({
      ...shownPlace(edition, placing, annual),
      unit: unitLink(edition, placing.unit, on),
    })),
    unplaced: notRanked || unplaced.length === 0 ? undefined : unplacedUnits(edition, unplaced, annual),
  };
}

function unplacedUnits(edition: Edition, unplaced: readonly Unit[], annual: Annual): ShownStanding['unplaced'] {
  const { t } = edition;
  const on = endOf(annual.period);
  const units = unplaced.map((unit) => ({
    unit: unitLink(edition, unit, on),
    note: onRecordOf(edition, unit, annual),
  }));
  if (units.every(({ note }) => note === undefined)) return { title: t.unplaced, meaning: t.unplacedMeaning, units };
  return {
    title: t.noPlace,
    meaning: t.noPlaceMeaning,
    units: units.map(({ unit, note }) => ({ unit, note: note ?? t.nothingOnRecord })),
  };
}

/** What else than a counted award is on record of a unit in a period: graded, proposed, declined, revoked, or of another ground. */
function onRecordOf({ lang, t }: Edition, unit: Unit, { awards, otherAwards, result }: Annual): string | undefined {
  const grade = result?.status === 'final' ? result.grades?.find((one) => one.unit === unit)?.grade : undefined;
  const own = [...awards, ...otherAwards].flatMap(({ recipients }) =>
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

/**
 * @param annual what the period has on record: it names the criteria of the score table
 * @param coverage of how many units the place is, where that stands nowhere else
 */
export function shownPlace(
  edition: Edition,
  { place, tied, reasons }: Placing,
  annual: Annual | undefined,
  coverage?: Coverage,
): ShownPlace {
  const { t } = edition;
  const among = coverage && t.amongNamed({ named: coverage.named, of: coverage.of });
  return {
    place,
    tied: tied ? t.tied : undefined,
    reasons: [reasonsInWords(edition, reasons, annual), ...(among === undefined ? [] : [among])].join('; '),
  };
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
function topAwardInWords(edition: Edition, { topAward, period }: PeriodStanding): string | undefined {
  if (topAward === undefined) return undefined;
  const { type, units } = topAward;
  return edition.t.topAward({
    award: inLang(type.name, edition.lang).text,
    units: namesOf(edition, units, period),
    period,
  });
}

/** Whoever has the highest award is placed first, or a line says that it is otherwise. Units of one grade are first together. */
function topDiffers(edition: Edition, { topAward, placings, basis, period }: PeriodStanding): string | undefined {
  const first = placings.filter(({ place }) => place === 1).map(({ unit }) => unit);
  if (topAward === undefined || first.length === 0) return undefined;
  const { type, units } = topAward;
  const agrees =
    basis === 'grades' ? first.some((unit) => units.includes(unit)) : first.every((unit) => units.includes(unit));
  if (agrees) return undefined;
  return edition.t.topDiffers({
    award: inLang(type.name, edition.lang).text,
    units: namesOf(edition, units, period),
    first: namesOf(edition, first, period),
  });
}

function namesOf(edition: Edition, units: readonly Unit[], period: Period): string {
  return formatList(
    units.map((unit) => nameText(edition, unit, period)),
    edition.lang,
  );
}

/** The highest award of the newest period that has one, in a sentence. */
export function newestTopAward(edition: Edition, standings: BlocStandings | undefined): string | undefined {
  const newest = standings?.periods.findLast(({ standing }) => standing.topAward !== undefined)?.standing;
  return newest && topAwardInWords(edition, newest);
}

/** Who is first in the newest period that ranks anybody, in a sentence; `undefined` where none does. */
export function newestFirstPlaces(edition: Edition, standings: BlocStandings | undefined): string | undefined {
  const newest = standings?.periods.findLast(({ standing }) => standing.placings.length > 0)?.standing;
  if (newest === undefined) return undefined;
  const { t } = edition;
  const { period, coverage } = newest;
  const first = newest.placings.filter(({ place }) => place === 1).map(({ unit }) => unit);
  return sentences(
    t.firstPlaces({
      units: namesOf(edition, first, period),
      period,
      among: coverage && t.amongNamed({ named: coverage.named, of: coverage.of }),
    }),
    topDiffers(edition, newest) ?? '',
  );
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
