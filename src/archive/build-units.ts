import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { isBefore } from '../schemas/day.ts';
import { recorded } from '../schemas/recorded.ts';
import type { Unit } from './archive.ts';
import { checkDays } from './check-facts.ts';
import type { Entry } from './entries.ts';
import type { Named } from './names.ts';
import { allNames, compareNames, currentName, namesInOrder } from './names.ts';
import { References } from './references.ts';

/** The units by their ids, in Vietnamese alphabetical order, linked to what they became and came from. */
export function buildUnits(entries: readonly Entry<'units'>[], problems: Problem[]): Map<string, Unit> {
  const units = entries.map(({ id, facts }): Unit => {
    const { names, ended } = facts;
    return recorded({
      id,
      names,
      ended,
      successors: [],
      predecessors: [],
      awards: [],
      posts: [],
      memberships: [],
    });
  });
  units.sort(compareNames);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const known = new References('unknown-unit', byId, problems, { namesOf: allNames });
  for (const { id, path, facts } of entries) {
    const unit = byId.get(id);
    if (unit === undefined) continue;
    checkNames(unit, path, problems);
    problems.push(...checkEnd(unit, path));
    for (const [index, { unit: successorId, on }] of facts.successors.entries()) {
      const successor = known.find(successorId, path, ['successors', index, 'unit']);
      if (successor === undefined) continue;
      unit.successors.push(recorded({ unit: successor, on }));
      successor.predecessors.push(unit);
    }
  }
  for (const unit of units) unit.predecessors.sort(compareNames);
  problems.push(...successorCycles(entries, byId));
  return byId;
}

/** A unit ends after its last name began, and bears no name after it. */
function checkEnd(unit: Unit, path: string): Problem[] {
  const { from, to } = currentName(unit);
  const end = { value: unit.ended?.on, pointer: ['ended', 'on'] };
  const index = unit.names.indexOf(currentName(unit));
  return checkDays(
    [
      { earlier: { value: from, pointer: ['names', index, 'from'] }, later: end },
      { earlier: { value: to, pointer: ['names', index, 'to'] }, later: end },
    ],
    path,
  );
}

/** Two names at one time leave open which a page should show. */
export function checkNames(named: Named, path: string, problems: Problem[]): void {
  const names = namesInOrder(named);
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (next === undefined) continue;
    // A day may end one name and begin the next.
    const overlaps =
      name.to === undefined ? next.from === undefined : next.from === undefined || isBefore(next.from, name.to);
    if (overlaps)
      problems.push(
        problem('names-overlap', path, { first: name.vi, second: next.vi }, { pointer: ['names'], atKey: true }),
      );
  }
}

/** Units that become themselves again, at however many removes; each cycle is told once, at the unit by which it is come into. */
function successorCycles(entries: readonly Entry<'units'>[], byId: ReadonlyMap<string, Unit>): Problem[] {
  const paths = new Map(entries.map(({ id, path }) => [id, path]));
  const settled = new Set<Unit>();
  return entries.flatMap(({ id }) => {
    const unit = byId.get(id);
    const chain = unit && cycleFrom(unit, [], settled);
    const path = chain?.[0] && paths.get(chain[0].id);
    if (chain === undefined || path === undefined) return [];
    const names = chain.map((one) => one.id).join(' → ');
    return [problem('successor-cycle', path, { chain: names }, { pointer: ['successors'], atKey: true })];
  });
}

/** The first cycle that a unit leads into, from its first unit to that again. Each unit is walked through once: `settled` has those that were. */
function cycleFrom(unit: Unit, trail: readonly Unit[], settled: Set<Unit>): Unit[] | undefined {
  const start = trail.indexOf(unit);
  if (start >= 0) return [...trail.slice(start), unit];
  if (settled.has(unit)) return undefined;
  settled.add(unit);
  for (const { unit: successor } of unit.successors) {
    const chain = cycleFrom(successor, [...trail, unit], settled);
    if (chain !== undefined) return chain;
  }
  return undefined;
}
