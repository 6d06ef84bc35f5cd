import type { z } from 'zod';
import type { blocSchema } from '../schemas/blocs.ts';
import { writeAwards } from './award-records.ts';
import type { BlocHistory, Cycle } from './bloc-history.ts';
import { writeCovenant } from './covenant-records.ts';
import { writeMeetings } from './meeting-records.ts';
import { authority } from './names.ts';
import type { Random } from './random.ts';
import type { CorpusRecord } from './record.ts';
import { writeSource } from './record-sources.ts';
import { writeResults } from './result-records.ts';

type BlocFile = z.input<typeof blocSchema>;
type Roster = NonNullable<BlocFile['rosters']>[number];

/** What the archive holds of one bloc: the facts of its file, and its records in the order of its cycles. */
interface BlocTold {
  facts: BlocFile;
  records: CorpusRecord[];
}

/** `meetings` is spread evenly over the cycles of the bloc, and at least as many as they are. */
export function tellRecords(bloc: BlocHistory, meetings: number, random: Random): BlocTold {
  const cycles = bloc.cycles.map((cycle, at) => {
    const count = evenShare(meetings, bloc.cycles.length, at);
    return tellCycle(bloc, cycle, count, random.fork(cycle.period));
  });
  return {
    facts: {
      names: [bloc.name],
      authority,
      calendar: bloc.calendar,
      rosters: cycles.flatMap(({ rosters }) => rosters),
      ranking: tellPolicy(bloc.index),
    },
    records: cycles.flatMap(({ records }) => records),
  };
}

/** How many of `whole` the part `at` of `parts` gets, so that no two parts differ by more than one. */
export function evenShare(whole: number, parts: number, at: number): number {
  return Math.floor(((at + 1) * whole) / parts) - Math.floor((at * whole) / parts);
}

function tellCycle(
  bloc: BlocHistory,
  cycle: Cycle,
  meetingCount: number,
  random: Random,
): { rosters: Roster[]; records: CorpusRecord[] } {
  const meetings = writeMeetings(bloc, cycle, meetingCount, random.fork('meetings'));
  const [review] = meetings;
  if (review === undefined) throw new RangeError(`${bloc.id} has no meeting in ${cycle.period}`);
  return {
    rosters: tellRosters(bloc, cycle, review, random.fork('roster')),
    records: [
      ...meetings,
      ...writeAwards(bloc, cycle, review, random.fork('awards')),
      writeCovenant(bloc, cycle, review, random.fork('covenant')),
      ...writeResults(bloc, cycle, random.fork('results')),
    ],
  };
}

/**
 * Who a source names in the cycle: everybody, some, or nobody. A cycle whose members are new has them all: the roster of a
 * later cycle without one is the last one told, and its units have to be in it.
 */
function tellRosters(bloc: BlocHistory, cycle: Cycle, review: CorpusRecord, random: Random): Roster[] {
  const detail = cycle.changed ? 1 : random.integer(1, 10);
  if (detail > 8) return [];
  const complete = detail <= 6;
  const source = random.chance(0.7)
    ? review.folder.replace('meetings/', '')
    : writeSource(`Danh sách thành viên ${bloc.name.vi}`, cycle.period.slice(0, 4), random);
  return [
    {
      period: cycle.period,
      units: complete ? cycle.members : random.sample(cycle.members, Math.ceil(cycle.members.length / 2)),
      ...((!complete || random.chance(0.5)) && { count: cycle.members.length }),
      ...(complete && { complete }),
      source,
    },
  ];
}

function tellPolicy(index: number): NonNullable<BlocFile['ranking']> {
  return {
    ...(index % 2 === 0 && { lineage: 'carry' as const }),
  };
}
