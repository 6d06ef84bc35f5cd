import type { Bloc } from '../../archive/archive.ts';
import type { OverallStanding, Placing, Reason } from '../../ranking/standing.ts';
import type { Edition } from '../edition.ts';
import { typesInOrder } from './award-parts.ts';
import type { Link, Phrase } from './phrases.ts';
import { phrase, sentences, shortUnitLink, unitLink } from './phrases.ts';
import type { UnplacedUnits } from './standing-parts.ts';
import { basisInWords, withPredecessors } from './standing-parts.ts';

/** How the units of a bloc stand over the years: their awards by type, like a medal table. */
export interface OverallTable {
  caption: string;
  columns: { place: string; unit: string; awards: Phrase[]; membership: string };
  /** Whose order it is, or why there is none. */
  basis: string;
  rows: OverallRow[];
  /** How ties are marked, and that a number of awards is no merit by itself. */
  legend: string[];
  /** Members of whom neither an award that counts nor a place is on record. */
  unplaced?: UnplacedUnits | undefined;
  /** Units whose awards went to a successor. */
  carried: string[];
}

export interface OverallRow {
  unit: Link;
  /** Absent where no award of the unit counts: it has places in years alone. */
  place?: number | undefined;
  tied?: string | undefined;
  /** In the order of the columns. */
  awards: string[];
  /** In how many years sources name it as a member. */
  membership: number;
}

type Placed = Pick<Placing, 'unit' | 'reasons'> & Partial<Pick<Placing, 'place' | 'tied'>>;
type AwardReason = Extract<Reason, { kind: 'award' }>;

export function overallTable(edition: Edition, bloc: Bloc, standing: OverallStanding): OverallTable {
  const { t } = edition;
  const { basis, notRanked, placings, unplaced, placesByPeriod, carried } = standing;
  const types = typesInOrder(placings.flatMap(({ reasons }) => awardsIn(reasons).map(({ type }) => type)));
  const inYearsAlone = unplaced.filter((unit) => placesByPeriod.has(unit));
  const rowOf = ({ unit, place, tied, reasons }: Placed): OverallRow => ({
    unit: shortUnitLink(edition, unit),
    place,
    tied: tied ? t.tied : undefined,
    awards: types.map((type) =>
      numberInWords(
        edition,
        awardsIn(reasons).find((reason) => reason.type === type),
      ),
    ),
    membership: unit.memberships.find((one) => one.bloc === bloc)?.periods.length ?? 0,
  });
  const rows = notRanked ? [] : [...placings, ...inYearsAlone.map((unit) => ({ unit, reasons: [] }))].map(rowOf);
  const others = unplaced.filter((unit) => !inYearsAlone.includes(unit));
  return {
    caption: t.standingOverall,
    columns: {
      place: t.place,
      unit: t.unit,
      awards: types.map((type) => phrase(edition, type.name)),
      membership: t.periodsOfMembership,
    },
    basis: sentences(
      basisInWords(edition, basis),
      notRanked ? t.notRanked : '',
      basis === 'none' && !notRanked ? t.noStandingOverall : '',
    ),
    rows,
    legend:
      rows.length === 0
        ? []
        : [...(rows.some((row) => row.tied !== undefined) ? [t.tiesLegend] : []), t.overallMeaning],
    unplaced:
      notRanked || others.length === 0
        ? undefined
        : {
            title: t.unplacedOverall,
            meaning: t.noPlaceMeaning,
            groups: [{ units: others.map((unit) => shortUnitLink(edition, unit)) }],
          },
    carried: carried.map(({ unit, to }) =>
      t.carried({ unit: unitLink(edition, unit).text, to: unitLink(edition, to).text }),
    ),
  };
}

/** The awards that a place rests on. */
export function awardsIn(reasons: readonly Reason[]): AwardReason[] {
  return reasons.filter((reason) => reason.kind === 'award');
}

function numberInWords(edition: Edition, reason: AwardReason | undefined): string {
  return reason === undefined ? '–' : withPredecessors(edition, String(reason.count), reason.carried);
}
