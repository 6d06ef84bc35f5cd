import type { Annual, Bloc, ScoreSheet, Unit } from '../../archive/archive.ts';
import type {
  BlocStandings,
  Coverage,
  OverallStanding,
  PeriodStanding,
  Placing,
  Reason,
} from '../../ranking/standing.ts';
import type { Basis } from '../../schemas/blocs.ts';
import { endOf } from '../../schemas/period.ts';
import type { LocalText } from '../../schemas/text.ts';
import { formatList, formatPeriod, formatPoints } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import type { Link } from './phrases.ts';
import { linkTo, nameText, sentences, unitLink } from './phrases.ts';

/** A computed order, as a table with what is to be said of it. */
export interface ShownStanding {
  caption: string;
  columns: { place: string; unit: string; reasons: string; periods: string };
  /** Whose order it is and what it rests on, or why there is none. */
  basis: string;
  /** That a published result names only some of the members. */
  coverage?: string | undefined;
  /** That the members it was computed for are not all, or are those of an earlier period. */
  roster?: string | undefined;
  rows: ShownPlacing[];
  /** Whether the rows show the places of each period. */
  hasPeriods: boolean;
  /** Candidates without a place, each with what is on record of it. */
  unplaced?: { title: string; meaning: string; units: { unit: Link; note?: string | undefined }[] } | undefined;
  differences?: { title: string; differences: string[] } | undefined;
  /** Units whose awards went to a successor. */
  carried: string[];
}

export interface ShownPlacing extends ShownPlace {
  unit: Link;
  isFirst: boolean;
  /** The places of each period. */
  periods: string;
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
    coverage: coverage && t.coverage({ named: coverage.named, of: coverage.of }),
    roster: basis === 'none' ? undefined : rosterInWords(edition, annual),
    basis: sentences(
      basisInWords(edition, basis),
      forcedWithoutData === undefined ? '' : t.forcedWithoutData({ basis: t.bases[forcedWithoutData], period }),
      notRanked ? t.notRanked : '',
      basis === 'none' && !notRanked && forcedWithoutData === undefined ? t.noStanding({ period }) : '',
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

export function overallStanding(edition: Edition, standing: OverallStanding): ShownStanding {
  const { t } = edition;
  const { basis, notRanked, placesByPeriod, carried } = standing;
  const table = standingTable(edition, standing, t.standingOverall, undefined);
  return {
    ...table,
    basis: sentences(
      basisInWords(edition, basis),
      notRanked ? t.notRanked : '',
      basis === 'none' && !notRanked ? t.noStandingOverall : '',
    ),
    hasPeriods: true,
    rows: table.rows.map((row, index) => ({
      ...row,
      periods: placesInWords(edition, placesByPeriod, standing.placings[index]?.unit),
    })),
    carried: carried.map(({ unit, to }) =>
      t.carried({ unit: nameText(edition, unit, undefined), to: nameText(edition, to, undefined) }),
    ),
  };
}

function placesInWords({ lang }: Edition, places: OverallStanding['placesByPeriod'], unit: Unit | undefined): string {
  const ofUnit = unit === undefined ? [] : [...(places.get(unit) ?? [])];
  return ofUnit.map(([period, { place }]) => `${formatPeriod(period, lang)}: ${place}`).join('; ');
}

function standingTable(
  edition: Edition,
  { placings, unplaced, notRanked }: PeriodStanding | OverallStanding,
  caption: string,
  annual: Annual | undefined,
): Omit<ShownStanding, 'basis' | 'roster' | 'coverage'> {
  const { t } = edition;
  const on = annual && endOf(annual.period);
  return {
    caption,
    columns: { place: t.place, unit: t.unit, reasons: t.reasons, periods: t.placesByPeriod },
    rows: placings.map((placing) => ({
      ...shownPlace(edition, placing, annual),
      unit: unitLink(edition, placing.unit, on),
      isFirst: placing.place === 1,
      periods: '',
    })),
    hasPeriods: false,
    unplaced: notRanked || unplaced.length === 0 ? undefined : unplacedUnits(edition, unplaced, annual),
    carried: [],
  };
}

/** @param annual what the period has on record; absent over the years */
function unplacedUnits(
  edition: Edition,
  unplaced: readonly Unit[],
  annual: Annual | undefined,
): ShownStanding['unplaced'] {
  const { t } = edition;
  const on = annual && endOf(annual.period);
  const units = unplaced.map((unit) => ({
    unit: unitLink(edition, unit, on),
    note: annual && onRecordOf(edition, unit, annual),
  }));
  if (annual === undefined) return { title: t.unplacedOverall, meaning: t.noPlaceMeaning, units };
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
      return t.awardReason({ count: reason.count, award: inLang(reason.type.name, lang).text });
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

/** What a column of points is called; one that only decides between equal totals has no name but its own. */
export function nameOfColumn(scores: ScoreSheet | undefined, column: string): LocalText {
  return scores?.criteria.find((criterion) => criterion.column === column)?.name ?? { vi: column };
}

/** Who is first in the newest period that ranks anybody, in a sentence; `undefined` where none does. */
export function newestFirstPlaces(edition: Edition, standings: BlocStandings | undefined): string | undefined {
  const newest = standings?.periods.findLast(({ standing }) => standing.placings.length > 0)?.standing;
  if (newest === undefined) return undefined;
  const first = newest.placings.filter(({ place }) => place === 1);
  const names = first.map(({ unit }) => nameText(edition, unit, newest.period));
  const { t } = edition;
  return t.firstPlaces({
    units: formatList(names, edition.lang),
    period: newest.period,
    among: newest.coverage && t.amongNamed({ named: newest.coverage.named, of: newest.coverage.of }),
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
function basisInWords({ t }: Edition, basis: Basis): string {
  if (basis === 'none') return '';
  return basis === 'awards' ? t.ownComputation : t.basisNotices[basis];
}

/** Why nobody is first in any period of a bloc. */
export function noPlaces({ t }: Edition, bloc: Bloc): string {
  return bloc.policy.basis === 'none' ? t.notRanked : t.unplaced;
}

/** The page that says how places come about, where the site has it. */
export function methodLink(edition: Edition): Link | undefined {
  const { t, archive } = edition;
  const page = archive.pages.find(({ id }) => id === 'method');
  return page && linkTo(edition, { page: 'own', slugs: page.slugs }, { text: t.method });
}
