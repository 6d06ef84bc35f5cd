import type { Pointer, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Hundredths } from '../schemas/points.ts';
import { readPoints, writePoints } from '../schemas/points.ts';
import type { ResultFacts, ScoreRole } from '../schemas/results.ts';
import { nearest } from '../text/nearest.ts';
import { toId } from '../text/to-id.ts';
import type { ScoreColumn, ScoreRow, ScoreSheet, Unit } from './archive.ts';
import type { Entry } from './entries.ts';
import type { References } from './references.ts';

/** What a table holds besides points: whose they are, and their sum as the source gives it. */
const ownColumns = ['unit', 'total'] as const;

/** Columns that by their name are no plain criteria: what they are has to be said. */
const tellingNames: ReadonlySet<string> = new Set([
  'bonus',
  'thuong',
  'diem-thuong',
  'deduction',
  'tru',
  'diem-tru',
  'self',
  'tu-cham',
  'diem-tu-cham',
]);

/** The score table of a result: its cells held against the criteria. Cells that say nothing sure are problems, never zeros. */
export function buildScoreSheet(
  { path, facts }: Entry<'scores'>,
  { path: resultPath, facts: result }: Entry<'results'>,
  units: References<Unit>,
  problems: Problem[],
): ScoreSheet {
  const { rows } = facts;
  const { tieBreakers } = result;
  const criteria = result.criteria.map((column): ScoreColumn => ({ role: 'criterion', ...column }));
  const header = facts.header.map((cell) => columnMeant(cell, criteria));
  const sheet: ScoreSheet = { criteria, tieBreakers, rows: [] };
  const found = [...checkCriteria(result, resultPath), ...checkHeader(header, result, path)];
  problems.push(...found);
  if (found.length === 0 && rows.length === 0) problems.push(problem('empty-scores', path, {}));
  checkDecimalMarks({ header, rows }, path, problems);
  const seen = new Set<string>();
  if (!header.includes('unit')) return sheet;
  const columns = new Map(criteria.map((one) => [one.column, one]));
  // What stands in a column of which nobody knows what it is says nothing.
  const known = new Set(['total', ...columns.keys(), ...tieBreakers]);
  problems.push(...namesForIds({ header, rows }, units, path));
  const pointColumns = header.map((column) => (column !== 'unit' && known.has(column) ? column : undefined));
  for (const [index, { cells }] of rows.entries()) {
    const pointer = ['rows', index];
    if (cells.length !== header.length) {
      problems.push(problem('ragged-row', path, { expected: header.length, given: cells.length }, { pointer }));
      continue;
    }
    const given = cells[header.indexOf('unit')] ?? '';
    const unitCell = [...pointer, header.indexOf('unit')];
    const unitId = units.get(given) === undefined ? (units.idOfName(given) ?? given) : given;
    const unit = units.find(unitId, path, unitCell);
    if (seen.has(unitId)) problems.push(problem('duplicate-unit', path, { unit: unitId }, { pointer: unitCell }));
    seen.add(unitId);
    // What stands beside nobody is a line of the sheet, and no points.
    if (unitId === '') continue;
    const points = readCells(pointColumns, cells, columns, path, pointer, problems);
    // A table whose columns are not sure has no sum that is.
    if (unit === undefined || points === undefined || found.length > 0) continue;
    const row = { index, ...sumRow(unit, points, criteria) };
    const total = points.get('total');
    if (total !== undefined && total !== row.total) {
      const details = { given: writePoints(total), computed: writePoints(row.total) };
      problems.push(problem('wrong-total', path, details, { pointer: [...pointer, header.indexOf('total')] }));
    }
    if (row.total < 0) {
      problems.push(problem('negative-total', path, { unit: unit.id, total: writePoints(row.total) }, { pointer }));
    }
    sheet.rows.push(row);
  }
  return sheet;
}

/** Units by their names, where their ids are wanted: whoever keeps such a table keeps all of it so. */
function namesForIds({ header, rows }: Entry<'scores'>['facts'], units: References<Unit>, path: string): Problem[] {
  const column = header.indexOf('unit');
  const cells = rows.flatMap(({ cells: ofRow }, row) => {
    const given = ofRow[column] ?? '';
    const id = units.get(given) === undefined ? units.idOfName(given) : undefined;
    return id === undefined ? [] : [{ pointer: ['rows', row, column], given, id }];
  });
  const [first] = cells;
  if (first === undefined) return [];
  return [problem('unit-names', path, { given: first.given, id: first.id, cells }, { pointer: first.pointer })];
}

/** The criterion that a column is headed with by its name: sheets of offices have names. */
function columnMeant(cell: string, criteria: readonly ScoreColumn[]): string {
  if (criteria.some(({ column }) => column === cell)) return cell;
  const id = toId(cell);
  const meant = criteria.filter(({ column, name }) => [column, name.vi, name.en ?? ''].some((one) => toId(one) === id));
  return id !== '' && meant.length === 1 && meant[0] !== undefined ? meant[0].column : cell;
}

/** What the columns of points are has to be said, once for each. */
function checkCriteria({ criteria, tieBreakers }: ResultFacts, path: string): Problem[] {
  const names = criteria.map(({ column }) => column);
  const repeated = (list: readonly string[], pointerTo: (index: number) => Pointer): Problem[] =>
    list.flatMap((column, index) =>
      list.indexOf(column) < index
        ? [problem('duplicate-column', path, { column }, { pointer: pointerTo(index) })]
        : [],
    );
  return [
    ...criteria.flatMap(({ column, role }, index) => {
      const place = { pointer: ['criteria', index, 'column'] };
      if (ownColumns.some((name) => name === column)) return [problem('reserved-column', path, { column }, place)];
      if (role === undefined && tellingNames.has(column))
        return [problem('column-without-role', path, { column }, place)];
      return [];
    }),
    ...repeated(names, (index) => ['criteria', index, 'column']),
    ...splitGroups(criteria, path),
    ...repeated(tieBreakers, (index) => ['tieBreakers', index]),
    ...(criteria.some(({ role = 'criterion' }) => role === 'criterion')
      ? []
      : [problem('scores-without-criteria', path, {}, { pointer: ['criteria'], atKey: true })]),
  ];
}

/** The columns of a group stand side by side: a heading goes over them once. */
function splitGroups(criteria: ResultFacts['criteria'], path: string): Problem[] {
  const groups = criteria.map(({ group }) => group?.vi);
  return groups.flatMap((group, index) => {
    const isSplit = group !== undefined && groups[index - 1] !== group && groups.slice(0, index).includes(group);
    return isSplit ? [problem('split-group', path, { group }, { pointer: ['criteria', index, 'group'] })] : [];
  });
}

function checkHeader(header: readonly string[], { criteria, tieBreakers }: ResultFacts, path: string): Problem[] {
  const needed = new Set(['unit', ...criteria.map(({ column }) => column), ...tieBreakers]);
  const allowed = [...new Set([...needed, ...ownColumns])];
  if (!header.some((column) => allowed.includes(column))) {
    return [problem('no-header', path, { given: header.join(', ') }, { pointer: ['header'] })];
  }
  const wrong = header.flatMap((column, index) => {
    const place = { pointer: ['header', index] };
    if (header.indexOf(column) < index) return [problem('duplicate-column', path, { column }, place)];
    if (allowed.includes(column)) return [];
    const close = nearest(column, allowed);
    return [problem('unknown-column', path, { column, ...(close && { nearest: close }) }, place)];
  });
  const missing = [...needed].filter((column) => !header.includes(column));
  return [...wrong, ...missing.map((column) => problem('missing-column', path, { column }, { pointer: ['header'] }))];
}

/** The points of a row by column, as far as it is known what the columns are, or `undefined` when a cell of it is a problem. */
function readCells(
  header: readonly (string | undefined)[],
  cells: readonly string[],
  columns: ReadonlyMap<string, ScoreColumn>,
  path: string,
  row: readonly (string | number)[],
  problems: Problem[],
): Map<string, Hundredths> | undefined {
  const points = new Map<string, Hundredths>();
  let sound = true;
  const refuse = (found: Problem): void => {
    problems.push(found);
    sound = false;
  };
  for (const [index, column] of header.entries()) {
    if (column === undefined) continue;
    const given = cells[index] ?? '';
    const pointer = [...row, index];
    const reading = readPoints(given);
    if ('fault' in reading) {
      refuse(problem(reading.fault, path, { given, column }, { pointer }));
      continue;
    }
    const maximum = columns.get(column)?.maximum;
    if (reading.hundredths < 0 && column !== 'total') {
      refuse(problem('negative-points', path, { given, column }, { pointer }));
    } else if (maximum !== undefined && reading.hundredths > maximum) {
      const details = { given, column, maximum: writePoints(maximum) };
      refuse(problem('points-over-maximum', path, details, { pointer }));
    }
    points.set(column, reading.hundredths);
  }
  return sound ? points : undefined;
}

/** Excel writes the decimal mark of the country that it is set to: two marks in one file are two hands, or a lost thousand. */
function checkDecimalMarks({ header, rows }: Entry<'scores'>['facts'], path: string, problems: Problem[]): void {
  let first: { mark: string; given: string } | undefined;
  for (const [row, { cells }] of rows.entries()) {
    for (const [index, column] of header.entries()) {
      const given = cells[index] ?? '';
      const mark = column === 'unit' ? undefined : /^-?\d+(?<mark>[.,])\d+$/u.exec(given)?.groups?.['mark'];
      if (mark === undefined) continue;
      first ??= { mark, given };
      if (mark === first.mark) continue;
      const details = { given, column, other: first.given };
      problems.push(problem('mixed-decimal-marks', path, details, { pointer: ['rows', row, index] }));
      return;
    }
  }
}

/**
 * An order that says that it is whole, or does not say, begins with the first place, and after units that share one the next
 * places are skipped. One that leaves out places has left out units; one that does not skip is rare, and may be a slip.
 */
export function checkPlaces({ order = [], complete }: ResultFacts, path: string): Problem[] {
  if (complete === false) return [];
  const sorted = [...order.entries()].sort(([, a], [, b]) => a.place - b.place);
  const odd = sorted.flatMap(([index, { place }], position) => {
    const before = sorted[position - 1]?.[1].place ?? 0;
    if (place === before || place === position + 1) return [];
    const here = { pointer: ['order', index, 'place'] };
    if (place === before + 1) return [problem('unskipped-place', path, { place, before, usual: position + 1 }, here)];
    return [problem('missing-place', path, { place, expected: position + 1 }, here)];
  });
  // One gap moves all that come after it.
  return odd.slice(0, 1);
}

/**
 * Where an order that a bloc published contradicts its own scores: a unit stands before another that has more points, or
 * beside one that has others. Equal points in different places contradict nothing: tie-breakers may have decided.
 */
export function checkOrder(
  order: NonNullable<ResultFacts['order']>,
  { rows }: ScoreSheet,
  path: string,
  problems: Problem[],
): void {
  const totals = new Map(rows.map(({ unit, total }) => [unit.id, total]));
  const scored = order
    .flatMap(({ unit, place }, index) => {
      const total = totals.get(unit);
      return total === undefined ? [] : [{ unit, place, index, total }];
    })
    .sort((a, b) => a.place - b.place || b.total - a.total);
  for (const [position, { unit, place, index, total }] of scored.entries()) {
    const above = scored[position - 1];
    if (above === undefined || above.total === total) continue;
    if (above.total > total && above.place < place) continue;
    const details = {
      unit,
      place,
      points: writePoints(total),
      other: above.unit,
      otherPlace: above.place,
      otherPoints: writePoints(above.total),
    };
    problems.push(problem('order-against-scores', path, details, { pointer: ['order', index, 'place'] }));
  }
}

function sumRow(
  unit: Unit,
  points: ReadonlyMap<string, Hundredths>,
  criteria: readonly ScoreColumn[],
): Omit<ScoreRow, 'index'> {
  const sumOf = (role: ScoreRole): Hundredths =>
    criteria.filter((one) => one.role === role).reduce((sum, { column }) => sum + (points.get(column) ?? 0), 0);
  const [bonus, deduction] = [sumOf('bonus'), sumOf('deduction')];
  return { unit, points, bonus, deduction, total: sumOf('criterion') + bonus - deduction };
}
