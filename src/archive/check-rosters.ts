import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { BlocFacts, RankingPolicy } from '../schemas/blocs.ts';
import type { Period } from '../schemas/period.ts';
import type { Bloc, Unit } from './archive.ts';
import { checkDays, checkLifetimes, checkPeriods } from './check-facts.ts';
import type { References } from './references.ts';

/** The spans of a policy: of the bloc's calendar, and each ends no earlier than it begins. */
export function checkSpans(bloc: Pick<Bloc, 'id' | 'calendar'>, { spans }: RankingPolicy, path: string): Problem[] {
  return spans.flatMap(({ from, to }, index) => {
    const at = ['ranking', 'spans', index];
    const [begin, end] = [
      { value: from, pointer: [...at, 'from'] },
      { value: to, pointer: [...at, 'to'] },
    ];
    const known = [begin, end].flatMap(({ value, pointer }) => (value === undefined ? [] : [{ value, pointer }]));
    return [
      ...checkPeriods(bloc, known, path),
      ...checkDays(
        [{ earlier: { ...begin, value: from?.slice(0, 4) }, later: { ...end, value: to?.slice(0, 4) } }],
        path,
      ),
    ];
  });
}

/** The rosters of a bloc: of its calendar, of units that were there, and those that are complete agree. */
export function checkRosters(
  bloc: Pick<Bloc, 'id' | 'calendar'>,
  rosters: BlocFacts['rosters'],
  path: string,
  units: References<Unit>,
): Problem[] {
  const wholeOnes = new Map<Period, string>();
  return rosters.flatMap(({ period, units: ids, complete }, index) => {
    const at = ['rosters', index];
    const named = ids.map((id, row) => ({ value: units.get(id), pointer: [...at, 'units', row] }));
    const found = [
      ...checkPeriods(bloc, [{ value: period, pointer: [...at, 'period'] }], path),
      ...checkLifetimes(named, { period }, path),
    ];
    if (!complete) return found;
    if (ids.length === 0) found.push(problem('too-few', path, { minimum: 1 }, { pointer: [...at, 'units'] }));
    const members = ids.toSorted().join(' ');
    if ((wholeOnes.get(period) ?? members) !== members)
      found.push(problem('two-rosters', path, { period }, { pointer: [...at, 'units'], atKey: true }));
    wholeOnes.set(period, members);
    return found;
  });
}
