import type { Unit } from '../../archive/archive.ts';
import type { RankedYear } from '../../ranking/compare-years.ts';
import { alphabetical } from '../../ranking/place-units.ts';
import type { BlocStandings } from '../../ranking/standing.ts';
import type { Basis } from '../../schemas/blocs.ts';
import type { Edition } from '../edition.ts';
import type { Link } from './phrases.ts';
import { annualLink, shortUnitLink } from './phrases.ts';

/** The places of every unit in every year that gives some, the newest years first. */
export interface PlacesOverYears {
  title: string;
  /** As many years side by side as a page holds; the later tables are of the earlier years. */
  tables: PlaceMatrix[];
  legend: string[];
}

export interface PlaceMatrix {
  /** Of which years it is. */
  caption: string;
  columns: { unit: string; years: { link: Link; basis: string }[] };
  rows: { unit: Link; places: PlaceInYear[] }[];
}

export interface PlaceInYear {
  /** Absent where the unit had no place. */
  place?: number | undefined;
  tied?: string | undefined;
}

/** How many years stand side by side. */
const yearsAtMost = 15;

export function placesOverYears(edition: Edition, { periods, overall }: BlocStandings): PlacesOverYears | undefined {
  const { t } = edition;
  const ranked = periods.filter(({ standing }) => standing.placings.length > 0).toReversed();
  if (overall.notRanked || ranked.length === 0) return undefined;
  // In the order of the table over all years; whoever is not in it, as units that became others, comes after.
  const known = overall.placings.map(({ unit }) => unit);
  const others = alphabetical(new Set(overall.placesByPeriod.keys()).difference(new Set(known)), undefined);
  const tables = Array.from({ length: Math.ceil(ranked.length / yearsAtMost) }, (_, index) => {
    const years = ranked.slice(index * yearsAtMost, (index + 1) * yearsAtMost);
    return matrixOf(edition, years, [...known, ...others]);
  });
  const bases = new Set(ranked.map(({ standing }) => standing.basis));
  const marks = [...bases].map((basis) => t.basisLegend({ mark: markOf(edition, basis), basis: t.bases[basis] }));
  return {
    title: t.placesByPeriod,
    tables,
    legend: [t.placesLegend, `${marks.join('; ')}.`],
  };
}

function matrixOf(edition: Edition, years: readonly RankedYear[], units: readonly Unit[]): PlaceMatrix {
  const { t } = edition;
  const placings = years.map(({ standing }) => new Map(standing.placings.map((placing) => [placing.unit, placing])));
  const [newest, oldest] = [years[0]?.annual.period, years.at(-1)?.annual.period];
  if (newest === undefined || oldest === undefined) throw new Error('a matrix has years');
  return {
    caption: t.placesFromTo({ first: oldest, last: newest }),
    columns: {
      unit: t.unit,
      years: years.map(({ annual: { bloc, period }, standing }) => ({
        link: annualLink(edition, bloc, period),
        basis: markOf(edition, standing.basis),
      })),
    },
    rows: units
      .filter((unit) => placings.some((ofYear) => ofYear.has(unit)))
      .map((unit) => ({
        unit: shortUnitLink(edition, unit),
        places: placings.map((ofYear) => {
          const placing = ofYear.get(unit);
          return { place: placing?.place, tied: placing?.tied ? t.tied : undefined };
        }),
      })),
  };
}

/** A letter that says what the places of a year rest on. */
function markOf({ t }: Edition, basis: Basis): string {
  return t.basisMarks[basis];
}
