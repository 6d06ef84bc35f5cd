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
  for (const column of header.filter((name) => !allowed.includes(name))) {
    const close = nearest(column, allowed);
    problems.push(problem('unknown-column', path, { column, ...(close && { nearest: close }) }));
  }
  for (const column of ['unit', ...maxima.keys(), ...tieBreakers].filter((name) => !header.includes(name))) {
    problems.push(problem('missing-column', path, { column }));
  }
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
    const unit = units.find(unitId, path, pointer);
    if (seen.has(unitId)) problems.push(problem('duplicate-unit', path, { unit: unitId }, { pointer }));
    seen.add(unitId);
    const points = readCells(header, cells, maxima, path, pointer, problems);
    if (unit === undefined || points === undefined) continue;
    const row = sumRow(unit, points, maxima.keys());
    const total = points.get('total');
    if (total !== undefined && total !== row.total) {
      const details = { given: writePoints(total), computed: writePoints(row.total) };
      problems.push(problem('wrong-total', path, details, { pointer }));
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
  pointer: (string | number)[],
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

function sumRow(unit: Unit, points: ReadonlyMap<string, Hundredths>, criteria: Iterable<string>): ScoreRow {
  const bonus = points.get('bonus') ?? 0;
  const deduction = points.get('deduction') ?? 0;
  let total = bonus - deduction;
  for (const column of criteria) total += points.get(column) ?? 0;
  return { unit, points, bonus, deduction, total };
}
