import { scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Drawing, Group, Label, Look, Part } from './drawing.ts';
import { tenths, widthOf } from './drawing.ts';
import { yearAxis, yearHeight, yearWidth } from './year-axis.ts';

/** The places of units over years. */
export interface Places {
  /** From the oldest to the newest; empty where nothing is known of it. */
  years: string[];
  units: PlacedUnit[];
}

export interface PlacedUnit {
  name: Label;
  leading: boolean;
  /** One for each year. */
  places: YearPlace[];
}

export interface YearPlace {
  /** Absent where the unit has none. */
  place?: number | undefined;
  tied: boolean;
}

const rowHeight = 22;
const margin = 12;
/** How far the points of units that share a place lie apart. They have room: the next places are skipped. */
const tieStep = 6;
/** How far names lie apart at least. */
const nameStep = 15;

/**
 * Draws a line a unit, the first place on top, with its name at its newest place. A line is broken where a year gives the unit
 * no place; units that share a place lie close below each other, with open points.
 */
export function drawPlaces({ years, units }: Places): Drawing {
  const last = Math.max(1, ...units.flatMap(({ places }) => places.map(({ place }) => place ?? 1)));
  const left = margin + widthOf(String(last)) + margin;
  const x = scalePoint(years.keys().toArray(), [left, left + yearWidth(years) * (years.length - 1)]);
  const top = yearHeight(years);
  const y = (place: number): number => top + (place - 0.5) * rowHeight;
  const spots = units.map((unit, index) =>
    unit.places.map(({ place, tied }, year): Spot => {
      if (place === undefined) return { x: x(year) ?? 0, tied };
      const before = units.slice(0, index).filter(({ places }) => places[year]?.place === place).length;
      return { x: x(year) ?? 0, y: y(place) + before * tieStep, tied };
    }),
  );
  // The lowest place is said, whoever stands there.
  const lowest = Math.max(y(last), ...spots.flat().map((spot) => spot.y ?? 0));
  const right = x(years.length - 1) ?? left;
  const names = namesOf(units, spots, right);
  const lowestName = Math.max(0, ...names.map((name) => name.y));
  return {
    width: Math.ceil(right + margin + Math.max(0, ...units.map((unit) => widthOf(labelOf(unit).text, lookOf(unit))))),
    height: Math.ceil(Math.max(lowest, lowestName) + rowHeight / 2),
    groups: [
      yearAxis(years, (year) => x(year) ?? 0),
      {
        look: 'axis',
        parts: Array.from({ length: last }, (_, index) => ({
          kind: 'text',
          x: left - margin,
          y: tenths(y(index + 1)),
          anchor: 'end',
          text: String(index + 1),
        })),
      },
      // Who leads is drawn last, over all others.
      ...units
        .map((unit, index) => groupOf(unit, spots[index] ?? [], names[index]))
        .toSorted((a, b) => Number(a.look === 'leading') - Number(b.look === 'leading')),
    ],
  };
}

/** Where a unit stands in a year; without `y` where it has no place. */
interface Spot {
  x: number;
  y?: number;
  tied: boolean;
}

const lookOf = ({ leading }: PlacedUnit): Look => (leading ? 'leading' : 'plain');

function groupOf(unit: PlacedUnit, spots: readonly Spot[], label: Part | undefined): Group {
  const path = line<Spot>()
    .defined((spot) => spot.y !== undefined)
    .x((spot) => spot.x)
    .y((spot) => spot.y ?? 0)
    .digits(1)([...spots]);
  const points = spots.flatMap((spot): Part[] =>
    spot.y === undefined ? [] : [{ kind: 'point', x: tenths(spot.x), y: tenths(spot.y), open: spot.tied }],
  );
  return {
    title: unit.name.text,
    look: lookOf(unit),
    parts: [
      ...(path === null ? [] : [{ kind: 'line' as const, path }]),
      ...points,
      ...(label === undefined ? [] : [label]),
    ],
  };
}

type Name = Part & { kind: 'text' };

/** The name of each unit beside its newest point, with its place in the newest year; there one name stands below the other. */
function namesOf(units: readonly PlacedUnit[], spots: readonly (readonly Spot[])[], right: number): Name[] {
  const names = units.map((unit, index): Name => {
    const newest = spots[index]?.findLast((spot) => spot.y !== undefined);
    return {
      kind: 'text',
      x: tenths((newest?.x ?? right) + margin),
      y: newest?.y ?? 0,
      anchor: 'start',
      ...labelOf(unit),
    };
  });
  let free = 0;
  for (const name of names.filter(({ x }) => x > right).toSorted((a, b) => a.y - b.y)) {
    name.y = Math.max(name.y, free);
    free = name.y + nameStep;
  }
  for (const name of names) name.y = tenths(name.y);
  return names;
}

function labelOf({ name, places }: PlacedUnit): Label {
  const newest = places.at(-1);
  return newest?.place === undefined
    ? name
    : { ...name, text: `${newest.place}${newest.tied ? '=' : '.'} ${name.text}` };
}
