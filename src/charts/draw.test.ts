import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartData } from './draw.ts';
import { draw } from './draw.ts';
import type { Drawing, Look, Part } from './drawing.ts';
import { widthOf } from './drawing.ts';
import type { PlacedUnit, Places } from './places.ts';

const partsOf = (drawing: Drawing): Part[] => drawing.groups.flatMap(({ parts }) => parts);
const only = <K extends Part['kind']>(drawing: Drawing, kind: K): Extract<Part, { kind: K }>[] =>
  partsOf(drawing).filter((part): part is Extract<Part, { kind: K }> => part.kind === kind);

/** Where a part lies from left to right, words as wide as they can be. */
function reachOf(part: Part, look: Look): [from: number, to: number] {
  switch (part.kind) {
    case 'point':
      return [part.x, part.x];
    case 'bar':
      return [part.x, part.x + part.width];
    case 'text': {
      const width = widthOf(part.text, look);
      const from = { start: part.x, middle: part.x - width / 2, end: part.x - width }[part.anchor];
      return [from, from + width];
    }
    case 'line': {
      const all = [...part.path.matchAll(/[ML](?<x>[\d.]+),/gu)].map(({ groups }) => Number(groups?.['x']));
      return [Math.min(...all), Math.max(...all)];
    }
  }
}

/** Every part of a drawing is within it. */
function expectInside(drawing: Drawing): void {
  for (const { look, parts } of drawing.groups)
    for (const part of parts) {
      const [from, to] = reachOf(part, look);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(drawing.width);
      if ('y' in part) expect(part.y).toBeLessThan(drawing.height);
    }
}

/** Places of units over years, as a standing gives them: whoever shares one skips the next. */
const places: fc.Arbitrary<Places> = fc
  .record({
    years: fc.integer({ min: 1, max: 40 }),
    units: fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 12 }),
  })
  .chain(({ years, units }) =>
    fc
      .array(fc.array(fc.option(fc.nat(5)), { minLength: units.length, maxLength: units.length }), {
        minLength: years,
        maxLength: years,
      })
      .map((points) => ({
        years: points.map((_, index) => String(1990 + index)),
        units: units.map(
          (text, unit): PlacedUnit => ({
            name: { text },
            leading: unit === 0,
            places: points.map((ofYear) => {
              const own = ofYear[unit];
              if (own === null || own === undefined) return { tied: false };
              const above = ofYear.filter((other) => other !== null && other > own).length;
              return { place: above + 1, tied: ofYear.filter((other) => other === own).length > 1 };
            }),
          }),
        ),
      })),
  );

describe('places over years', () => {
  test('every place is one point, and no two lie on each other; nothing stands outside', () => {
    fc.assert(
      fc.property(places, (data) => {
        const drawing = draw({ kind: 'places', ...data });
        const points = only(drawing, 'point');
        const placed = data.units.flatMap((unit) => unit.places.filter(({ place }) => place !== undefined));
        expect(points.length).toBe(placed.length);
        expect(points.filter(({ open }) => open).length).toBe(placed.filter(({ tied }) => tied).length);
        expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(points.length);
        expectInside(drawing);
      }),
    );
  });

  test('whoever is placed better in a year stands above whoever is placed worse', () => {
    fc.assert(
      fc.property(places, (data) => {
        const { groups } = draw({
          kind: 'places',
          ...data,
          units: data.units.map((unit) => ({ ...unit, leading: false })),
        });
        const points = groups.slice(2).map(({ parts }) => parts.filter((part) => part.kind === 'point'));
        for (const year of data.years.keys()) {
          const ofYear = data.units.flatMap(({ places: all }, unit) => {
            const place = all[year]?.place;
            const before = all.slice(0, year).filter((one) => one.place !== undefined).length;
            return place === undefined ? [] : [{ place, y: points[unit]?.[before]?.y ?? Number.NaN }];
          });
          for (const a of ofYear) for (const b of ofYear) if (a.place < b.place) expect(a.y).toBeLessThan(b.y);
        }
      }),
    );
  });

  const oneUnit = (...all: (number | undefined)[]): ChartData => ({
    kind: 'places',
    years: all.map((_, index) => String(2015 + index)),
    units: [
      {
        name: { text: 'Sở A' },
        leading: true,
        places: all.map((place) => ({ place, tied: false })),
      },
    ],
  });

  test.each<[what: string, data: ChartData, strokes: number, label: string]>([
    ['no gap', oneUnit(1, 2, 1), 1, '1. Sở A'],
    ['a year without a place', oneUnit(1, 2, undefined, 3, 1), 2, '1. Sở A'],
    ['no place in the newest year', oneUnit(1, 2, undefined), 1, 'Sở A'],
  ])(
    'the line is broken where there is no place, and the name says that of the newest year: %s',
    (_, data, strokes, label) => {
      const drawing = draw(data);
      const paths = only(drawing, 'line').map(({ path }) => path.match(/M/gu)?.length);
      expect(paths).toEqual([strokes]);
      expect(only(drawing, 'text').at(-1)?.text).toBe(label);
    },
  );

  test('of many years every second is said, the newest in any case', () => {
    const drawing = draw(oneUnit(...Array.from({ length: 20 }, () => 1)));
    const years = only(drawing, 'text').filter(({ text }) => /^\d{4}$/u.test(text));
    expect(years.map(({ text }) => text)).toEqual(Array.from({ length: 10 }, (_, index) => String(2016 + index * 2)));
  });

  test('school years stand in two lines', () => {
    const drawing = draw({ kind: 'places', years: ['2015-2016', '2016-2017'], units: [] });
    expect([drawing.width, drawing.height].every(Number.isFinite)).toBe(true);
    expect(only(drawing, 'text').slice(0, 2)).toMatchObject([{ text: '2015-' }, { text: '2016' }]);
  });
});

describe('counts', () => {
  const counts = (names: string[], rows: number[][]): ChartData => ({
    kind: 'counts',
    series: [{ text: 'Cờ' }, { text: 'Bằng khen' }],
    rows: rows.map((all, index) => ({ name: { text: names[index] ?? '' }, counts: all })),
  });

  test('bars stand one after the other, as long as their numbers are large, with all of them at the end', () => {
    const drawing = draw(
      counts(
        ['A', 'B'],
        [
          [1, 3],
          [2, 0],
        ],
      ),
    );
    const bars = only(drawing, 'bar');
    const [a, afterA, b] = [bars[0], bars[2], bars[1]];
    expect(bars.length).toBe(3);
    expect([afterA?.x, a?.x]).toEqual([(a?.x ?? 0) + (a?.width ?? 0), b?.x]);
    expect((b?.width ?? 0) / (a?.width ?? 1)).toBeCloseTo(2, 1);
    expect((afterA?.width ?? 0) / (a?.width ?? 1)).toBeCloseTo(3, 1);
    expect(
      only(drawing, 'text')
        .slice(-2)
        .map(({ text }) => text),
    ).toEqual(['4', '2']);
  });

  test('the dots and hooks below the letters of a name are clear of the bar below it', () => {
    const drawing = draw(counts(['Ủy ban nhân dân quận Giả định'], [[1, 0]]));
    const [bar, name] = [only(drawing, 'bar')[0], only(drawing, 'text').find(({ anchor }) => anchor === 'start')];
    // Half of its line, in the font that has the highest.
    expect((bar?.y ?? 0) - (name?.y ?? 0)).toBeGreaterThanOrEqual(19 / 2);
  });

  test('wide names stand above their bars; nothing stands outside', () => {
    const wide = 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố';
    fc.assert(
      fc.property(
        fc.constantFrom('2017', wide),
        fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { minLength: 1 }),
        (name, rows) => {
          const drawing = draw(
            counts(
              rows.map(() => name),
              rows,
            ),
          );
          expectInside(drawing);
          const named = only(drawing, 'text').find(({ text }) => text === name);
          expect(named?.anchor).toBe(name === wide ? 'start' : 'end');
        },
      ),
    );
  });
});

describe('spans', () => {
  test('years in a row are one bar, and only who holds the post in the newest year leads', () => {
    const drawing = draw({
      kind: 'spans',
      years: ['2015', '2016', '2017', '2018'],
      holders: [
        { name: { text: 'Sở A' }, held: [true, true, false, true] },
        { name: { text: 'Sở B' }, held: [false, false, true, false] },
      ],
    });
    const groups = drawing.groups.filter(({ title }) => title !== undefined);
    expect(
      groups.map(({ title, look, parts }) => [title, look, parts.filter(({ kind }) => kind === 'bar').length]),
    ).toEqual([
      ['Sở A', 'leading', 2],
      ['Sở B', 'plain', 1],
    ]);
    const [long, short] = only(drawing, 'bar');
    expect((long?.width ?? 0) / (short?.width ?? 1)).toBeGreaterThan(2);
    expectInside(drawing);
  });
});
