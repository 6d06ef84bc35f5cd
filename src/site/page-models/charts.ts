import type { AwardType, Bloc, Unit } from '../../archive/archive.ts';
import type { ChartData } from '../../charts/draw.ts';
import type { Label } from '../../charts/drawing.ts';
import type { PlacedUnit } from '../../charts/places.ts';
import type { RankedYear } from '../../ranking/compare-years.ts';
import { alphabetical } from '../../ranking/place-units.ts';
import type { BlocStandings, Placing } from '../../ranking/standing.ts';
import type { Period } from '../../schemas/period.ts';
import { comparePeriods, periodsBetween } from '../../schemas/period.ts';
import { formatPeriod } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import type { DataTable } from '../routes.ts';
import { dataAddress } from '../routes.ts';
import { typesInOrder } from './award-parts.ts';
import { awardsIn } from './overall-parts.ts';
import type { Link } from './phrases.ts';
import { blocLink, phrase, sentences, shortUnitLink, unitsInWords } from './phrases.ts';

/** A chart, with all that one needs to check it. */
export interface ShownChart {
  title: string;
  /** What it shows, in a sentence. */
  summary: string;
  data: ChartData;
  /** What its marks mean, where that is not written beside them. */
  legend?: string | undefined;
  /** The table of the page that it draws, and the data of the whole archive that it is a part of. */
  checks: Link[];
}

/** Where the tables that charts draw stand on their pages. */
export const tableAnchors = {
  places: '_bang-hang',
  awards: '_bang-khen-thuong',
  leaders: '_bang-don-vi-truong',
  unit: '_bang-tung-nam',
  totals: '_bang-tong-so',
} as const;

/** What is drawn says how something went on: a single year would be a point. */
export const yearsAtLeast = 2;

/** The places of the units of a bloc over the years. */
export function placesChart(edition: Edition, { periods }: BlocStandings): ShownChart | undefined {
  const { t } = edition;
  const ranked = rankedYears(periods);
  const [oldest, newest] = [ranked[0], ranked.at(-1)];
  if (ranked.length < yearsAtLeast || oldest === undefined || newest === undefined) return undefined;
  const units = [...new Set(ranked.toReversed().flatMap(({ standing }) => standing.placings.map(({ unit }) => unit)))];
  const firsts = (unit: Unit): number => ranked.filter((year) => placingOf(year, unit)?.place === 1).length;
  const most = Math.max(...units.map(firsts));
  const periodsRanked = ranked.map(periodOf);
  const years = yearsOf(periodsRanked);
  const best = alphabetical(new Set(units.filter((unit) => firsts(unit) === most)), newest.annual.period);
  const leading = new Set(newest.standing.placings.filter(({ place }) => place === 1).map(({ unit }) => unit));
  return {
    title: t.placesChart,
    summary: t.placesChartSays({
      first: oldest.annual.period,
      last: newest.annual.period,
      count: ranked.length,
      units: unitsInWords(edition, best, newest.annual.period, shortUnitLink),
      times: most,
      each: best.length > 1,
    }),
    data: {
      kind: 'places',
      years: yearsInWords(edition, years, periodsRanked),
      units: units.map((unit) => placedUnit(edition, unit, ranked, years, leading.has(unit))),
    },
    legend: t.placesChartLegend,
    checks: checksOf(edition, tableAnchors.places, 'rankings'),
  };
}

/** The places of one unit over the years of a bloc. */
export function unitChart(edition: Edition, unit: Unit, { bloc, periods }: BlocStandings): ShownChart | undefined {
  const { t } = edition;
  const placed = rankedYears(periods).filter((year) => placingOf(year, unit) !== undefined);
  const [oldest, newest] = [placed[0], placed.at(-1)];
  if (placed.length < yearsAtLeast || oldest === undefined || newest === undefined) return undefined;
  const places = placed.flatMap((year) => placingOf(year, unit)?.place ?? []);
  const best = Math.min(...places);
  const periodsPlaced = placed.map(periodOf);
  const years = yearsOf(periodsPlaced);
  return {
    title: t.unitChart({ bloc: blocLink(edition, bloc).text }),
    summary: t.unitChartSays({
      first: oldest.annual.period,
      last: newest.annual.period,
      count: placed.length,
      best,
      times: places.filter((place) => place === best).length,
    }),
    data: {
      kind: 'places',
      years: yearsInWords(edition, years, periodsPlaced),
      units: [placedUnit(edition, unit, placed, years, true)],
    },
    legend: t.unitChartLegend,
    checks: checksOf(edition, tableAnchors.unit, 'rankings'),
  };
}

/** Who led a bloc, year by year. */
export function leadersChart(edition: Edition, { annuals }: Bloc): ShownChart | undefined {
  const { t } = edition;
  const known = annuals.filter(({ leadership }) => leadership.leaders.length > 0);
  const [oldest, newest] = [known[0], known.at(-1)];
  if (known.length < yearsAtLeast || oldest === undefined || newest === undefined) return undefined;
  const units = [...new Set(known.flatMap(({ leadership }) => leadership.leaders.map(({ unit }) => unit)))];
  const periodsKnown = known.map(({ period }) => period);
  const years = yearsOf(periodsKnown);
  const led = new Map(known.map(({ period, leadership }) => [period, leadership.leaders.map(({ unit }) => unit)]));
  return {
    title: t.leadersChart,
    summary: t.leadersChartSays({
      first: oldest.period,
      last: newest.period,
      count: known.length,
      units: units.length,
    }),
    data: {
      kind: 'spans',
      years: yearsInWords(edition, years, periodsKnown),
      holders: units.map((unit) => ({
        name: shortLabel(edition, unit),
        held: years.map((period) => led.get(period)?.includes(unit) === true),
      })),
    },
    legend: known.length < years.length ? t.leadersChartLegend : undefined,
    checks: checksOf(edition, tableAnchors.leaders, 'leaders'),
  };
}

/** The awards of the units of a bloc by type, as they count over the years. */
export function awardsChart(edition: Edition, { overall }: BlocStandings): ShownChart | undefined {
  const { t } = edition;
  const counted = overall.placings.map(({ unit, reasons }) => ({ unit, awards: awardsIn(reasons) }));
  const given = counted.filter(({ awards }) => awards.length > 0);
  if (given.length < 2) return undefined;
  const types = typesInOrder(given.flatMap(({ awards }) => awards.map(({ type }) => type)));
  const countOf = (awards: (typeof given)[number]['awards'], type: AwardType): number =>
    awards.find((award) => award.type === type)?.count ?? 0;
  const series = seriesOf(edition, types);
  return {
    title: t.awardsChart,
    summary: sentences(
      t.awardsChartSays({
        count: sum(given.flatMap(({ awards }) => awards.map(({ count }) => count))),
        units: given.length,
      }),
      t.barsLegend,
    ),
    data: {
      kind: 'counts',
      series: series.map(({ label }) => label),
      rows: given.map(({ unit, awards }) => ({
        name: shortLabel(edition, unit),
        counts: series.map((one) => sum(one.types.map((type) => countOf(awards, type)))),
      })),
    },
    checks: checksOf(edition, tableAnchors.awards, 'awards'),
  };
}

/** How many kinds a bar is made of: more shades nobody can tell apart. */
const seriesAtMost = 6;

/** The kinds of a bar, each with the types of award that it counts: the lowest in one, where there are too many. */
function seriesOf(edition: Edition, types: readonly AwardType[]): { label: Label; types: AwardType[] }[] {
  const alone = types.length > seriesAtMost ? types.slice(0, seriesAtMost - 1) : types;
  const others = types.slice(alone.length);
  return [
    ...alone.map((type) => ({ label: phrase(edition, type.name), types: [type] })),
    ...(others.length === 0 ? [] : [{ label: { text: edition.t.otherTypes }, types: others }]),
  ];
}

/** All of several numbers. */
export function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

function periodOf({ annual }: RankedYear): Period {
  return annual.period;
}

function rankedYears(periods: readonly RankedYear[]): RankedYear[] {
  return periods.filter(({ standing }) => standing.placings.length > 0);
}

function placingOf({ standing }: RankedYear, unit: Unit): Placing | undefined {
  return standing.placings.find((placing) => placing.unit === unit);
}

/** The periods from the first to the last, those of which nothing is on record too. */
function yearsOf([first, ...others]: readonly Period[]): Period[] {
  const last = others.at(-1) ?? first;
  if (first === undefined || last === undefined) return [];
  return [...new Set([first, ...others, ...periodsBetween(first, last)])].sort(comparePeriods);
}

/** The periods as an axis has them: those of which nothing is on record have a column, and no name. */
function yearsInWords({ lang }: Edition, years: readonly Period[], known: readonly Period[]): string[] {
  const onRecord = new Set(known);
  return years.map((period) => (onRecord.has(period) ? formatPeriod(period, lang) : ''));
}

function placedUnit(
  edition: Edition,
  unit: Unit,
  ranked: readonly RankedYear[],
  years: readonly Period[],
  leading: boolean,
): PlacedUnit {
  const byPeriod = new Map(ranked.map((year) => [year.annual.period, placingOf(year, unit)]));
  return {
    name: shortLabel(edition, unit),
    leading,
    places: years.map((period) => {
      const placing = byPeriod.get(period);
      return { place: placing?.place, tied: placing?.tied === true };
    }),
  };
}

function shortLabel(edition: Edition, unit: Unit): Label {
  const { text, lang } = shortUnitLink(edition, unit);
  return { text, lang };
}

/** Where what a chart draws stands as numbers. */
export function checksOf({ t }: Edition, anchor: string, table: DataTable): Link[] {
  return [
    { address: `#${anchor}`, text: t.chartTable },
    { address: dataAddress(table, 'csv'), text: 'CSV' },
    { address: dataAddress(table, 'json'), text: 'JSON' },
  ];
}
