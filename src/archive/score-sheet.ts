import { nearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Hundredths } from '../schemas/points.ts';
import { readPoints, writePoints } from '../schemas/points.ts';
import type { ResultFacts } from '../schemas/results.ts';
import { reservedColumns } from '../schemas/results.ts';
import type { ScoreRow, ScoreSheet, Unit } from './archive.ts';
import type { Entry } from './entries.ts';
import type { References } from './references.ts';

/**
 * The score table of a result: its cells held against the criteria. Cells that say nothing sure are problems, never zeros.
 *
 * @param tieBreakers the columns of the bloc's policy, allowed beside the criteria
 */
export function buildScoreSheet(
  { path, facts }: Entry<'scores'>,
  result: ResultFacts,
  tieBreakers: readonly string[],
  units: References<Unit>,
  problems: Problem[],
): ScoreSheet {
  const { header, rows } = facts;
  const criteria = result.criteria.map(({ column, name, maximum }) => ({
    column,
    name,
    ...(maximum !== undefined && { maximum }),
  }));
  const maxima = new Map(criteria.map(({ column, maximum }) => [column, maximum]));
  const allowed = [...reservedColumns, ...maxima.keys(), ...tieBreakers];
  for (const [index, column] of header.entries()) {
    const place = { pointer: ['header', index] };
    if (header.indexOf(column) < index) problems.push(problem('duplicate-column', path, { column }, place));
    else if (!allowed.includes(column)) {
      const close = nearest(column, allowed);
      problems.push(problem('unknown-column', path, { column, ...(close && { nearest: close }) }, place));
    }
  }
  for (const column of ['unit', ...maxima.keys(), ...tieBreakers].filter((name) => !header.includes(name))) {
    problems.push(problem('missing-column', path, { column }, { pointer: ['header'] }));
  }
  checkDecimalMarks(facts, path, problems);
  const seen = new Set<string>();
  const sheet: ScoreSheet = { criteria, rows: [] };
  if (!header.includes('unit')) return sheet;
  for (const [index, { cells }] of rows.entries()) {
    const pointer = ['rows', index];
    if (cells.length !== header.length) {
      problems.push(problem('ragged-row', path, { expected: header.length, given: cells.length }, { pointer }));
      continue;
    }
    const unitId = cells[header.indexOf('unit')] ?? '';
    const unitCell = [...pointer, header.indexOf('unit')];
    const unit = units.find(unitId, path, unitCell);
    if (seen.has(unitId)) problems.push(problem('duplicate-unit', path, { unit: unitId }, { pointer: unitCell }));
    seen.add(unitId);
    const points = readCells(header, cells, maxima, path, pointer, problems);
    if (unit === undefined || points === undefined) continue;
    const row = sumRow(unit, points, maxima.keys());
    const total = points.get('total');
    if (total !== undefined && total !== row.total) {
      const details = { given: writePoints(total), computed: writePoints(row.total) };
      problems.push(problem('wrong-total', path, details, { pointer: [...pointer, header.indexOf('total')] }));
    }
    sheet.rows.push(row);
  }
  return sheet;
}

/** The points of a row by column, or `undefined` when a cell of it is a problem. */
function readCells(
  header: readonly string[],
  cells: readonly string[],
  maxima: ReadonlyMap<string, Hundredths | undefined>,
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
    if (column === 'unit') continue;
    const given = cells[index] ?? '';
    const pointer = [...row, index];
    const reading = readPoints(given);
    if ('fault' in reading) {
      refuse(problem(reading.fault, path, { given, column }, { pointer }));
      continue;
    }
    const maximum = maxima.get(column);
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

function sumRow(unit: Unit, points: ReadonlyMap<string, Hundredths>, criteria: Iterable<string>): ScoreRow {
  const bonus = points.get('bonus') ?? 0;
  const deduction = points.get('deduction') ?? 0;
  let total = bonus - deduction;
  for (const column of criteria) total += points.get(column) ?? 0;
  return { unit, points, bonus, deduction, total };
}
