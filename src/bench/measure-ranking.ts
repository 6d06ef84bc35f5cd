import type { Annual, AwardType, Bloc, Recipient, Unit } from '../archive/archive.ts';
import { rankBloc } from '../ranking/rank-overall.ts';

const blocCount = 100;
const periods = 60;
const unitsPerBloc = 12;

/**
 * Ranks 100 blocs of 12 units over 60 periods, every period and all of them together, and works out the places that remain possible: no decision says that it is
 * complete. There are as many award rows as are asked for, or a few more, so that every period has as many.
 *
 * @returns seconds of CPU
 */
export function measureRanking(rows: number): number {
  const types = Array.from({ length: 10 }, (_, rank): AwardType => {
    return {
      id: `t${rank}`,
      rank,
      name: { vi: `Hình thức ${rank}` },
      also: [],
      level: 'province',
      ranked: true,
      rewards: 'year',
    };
  });
  const perPeriod = Math.ceil(rows / (blocCount * periods));
  const blocs = Array.from({ length: blocCount }, (_, index) => makeBloc(index, types, perPeriod));
  const before = process.cpuUsage();
  for (const bloc of blocs) rankBloc(bloc, types);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function makeBloc(index: number, types: readonly AwardType[], perPeriod: number): Bloc {
  const units = Array.from({ length: unitsPerBloc }, (_, number): Unit => {
    const names = [{ vi: `Đơn vị ${number} của khối ${index}` }];
    return {
      id: `u${index}-${number}`,
      names,
      successors: [],
      predecessors: [],
      awards: [],
      posts: [],
      memberships: [],
    };
  });
  const policy = { lineage: 'own' as const, spans: [], grounds: ['year' as const] };
  const bloc: Bloc = {
    id: `b${index}`,
    kind: 'bloc',
    names: [{ vi: `Khối ${index}` }],
    calendar: 'calendar-year',
    policy,
    annuals: [],
    documents: [],
    otherAwards: [],
  };
  bloc.annuals = Array.from({ length: periods }, (_, number): Annual => {
    const recipients = Array.from({ length: perPeriod }, (__, row): Recipient => {
      const [unit, type] = [units[row % units.length], types[(row * 7 + number) % types.length]];
      if (unit === undefined || type === undefined) throw new Error('no unit or no type');
      return { index: row, unit, type, status: 'decided', ground: 'year' };
    });
    // Only its recipients matter to a standing.
    const awards = [{ recipients, counts: [], follows: [], followedBy: [] }] as unknown as Annual['awards'];
    return {
      bloc,
      period: String(1990 + number),
      meetings: [],
      awards,
      otherAwards: [],
      covenants: [],
      leadership: { leaders: [], deputies: [], handovers: [] },
    };
  });
  return bloc;
}
