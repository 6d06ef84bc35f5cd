import type { AwardType } from '../../archive/archive.ts';
import type { Period } from '../../schemas/period.ts';
import { periodYears } from '../../schemas/period.ts';
import { formatPeriod } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import { isGiven, typesInOrder } from './award-parts.ts';
import type { ShownChart } from './charts.ts';
import { checksOf, sum, tableAnchors, yearsAtLeast } from './charts.ts';
import type { Phrase } from './phrases.ts';
import { phrase, sentences } from './phrases.ts';

/** How many awards of the whole archive were given to units, by year and level, and by type. */
export interface AwardTotals {
  title: string;
  /** What is counted, and that it may not be all. */
  meaning: string;
  /** Absent where all are of one year. */
  chart?: ShownChart | undefined;
  byYear: {
    caption: string;
    columns: { year: string; levels: string[]; total: string };
    /** The newest year first; last what is of no year. */
    rows: TotalsOfYear[];
    /** The years before those, folded. */
    earlier?: { title: string; rows: TotalsOfYear[] } | undefined;
  };
  byType: {
    caption: string;
    columns: { award: string; level: string; total: string };
    rows: { award: Phrase; level: string; total: number }[];
  };
}

export interface TotalsOfYear {
  year: string;
  /** In the order of the columns. */
  counts: number[];
  total: number;
}

/** How many years are drawn, and how many of the table stand open. */
const drawnAtMost = 15;
const openAtMost = 30;

export function awardTotals(edition: Edition): AwardTotals | undefined {
  const { t, archive } = edition;
  const given = archive.awards.flatMap(({ period, recipients }) =>
    recipients.filter(isGiven).map(({ type }) => ({ period, type })),
  );
  if (given.length === 0) return undefined;
  const types = typesInOrder(given.map(({ type }) => type));
  const levels = [...new Set(types.map(({ level }) => level))];
  const rowOf = (year: string, all: readonly { type: AwardType }[]): TotalsOfYear => ({
    year,
    counts: levels.map((level) => all.filter(({ type }) => type.level === level).length),
    total: all.length,
  });
  const ofNoYear = given.filter(({ period }) => period === undefined);
  const byYear = Map.groupBy(given.filter(isOfPeriod), ({ period }) => periodYears(period).last);
  const years = [...byYear.keys()].sort((a, b) => b - a);
  const rows = years.map((year) => {
    const all = byYear.get(year) ?? [];
    return rowOf(yearInWords(edition, year, all), all);
  });
  const isMixed = years.some((year) => new Set(byYear.get(year)?.map(({ period }) => period)).size > 1);
  const earlier = rows.slice(openAtMost);
  const names = levels.map((level) => t.awardLevels[level]);
  return {
    title: t.totals,
    meaning: sentences(t.totalsMeaning, isMixed ? t.totalsByEnd : ''),
    chart: chartOf(edition, names, rows.slice(0, drawnAtMost)),
    byYear: {
      caption: t.totalsByYear,
      columns: { year: t.year, levels: names, total: t.sum },
      rows: [...rows.slice(0, openAtMost), ...(ofNoYear.length === 0 ? [] : [rowOf(t.ofNoYear, ofNoYear)])],
      earlier: earlier.length === 0 ? undefined : { title: t.earlierYears({ count: earlier.length }), rows: earlier },
    },
    byType: {
      caption: t.totalsByType,
      columns: { award: t.award, level: t.level, total: t.sum },
      rows: types.map((type) => ({
        award: phrase(edition, type.name),
        level: t.awardLevels[type.level],
        total: given.filter((one) => one.type === type).length,
      })),
    },
  };
}

interface OfPeriod {
  period: Period;
  type: AwardType;
}

function isOfPeriod(award: { period?: Period | undefined; type: AwardType }): award is OfPeriod {
  return award.period !== undefined;
}

/** The one period that ends in a year, or the year where several do. */
function yearInWords({ lang }: Edition, year: number, all: readonly OfPeriod[]): string {
  const [period, ...others] = new Set(all.map((one) => one.period));
  return period === undefined || others.length > 0 ? String(year) : formatPeriod(period, lang);
}

function chartOf(edition: Edition, levels: readonly string[], rows: readonly TotalsOfYear[]): ShownChart | undefined {
  const { t } = edition;
  if (rows.length < yearsAtLeast) return undefined;
  return {
    title: t.totalsChart,
    summary: sentences(
      t.totalsChartSays({ count: sum(rows.map(({ total }) => total)), years: rows.length }),
      t.barsLegend,
    ),
    data: {
      kind: 'counts',
      series: levels.map((text) => ({ text })),
      rows: rows.map(({ year, counts }) => ({ name: { text: year }, counts })),
    },
    checks: checksOf(edition, tableAnchors.totals, 'awards'),
  };
}
