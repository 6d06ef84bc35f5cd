import type { BlocHistory, Cycle } from './bloc-history.ts';
import type { Random } from './random.ts';
import type { CorpusRecord, CovenantRecordFacts, MeetingRecordFacts } from './record.ts';
import { writeSource } from './record-sources.ts';
import { writeReport } from './report-text.ts';

/** The covenant that was signed at the annual review which opened the cycle. */
export function writeCovenant(
  bloc: BlocHistory,
  cycle: Cycle,
  review: CorpusRecord<MeetingRecordFacts>,
  random: Random,
): CorpusRecord<CovenantRecordFacts> {
  const text = writeReport('covenant', bloc, cycle, random.fork('text'));
  const signedOn = String(review.facts.date);
  return {
    folder: `covenants/${signedOn.slice(0, 4)}/${bloc.id}-giao-uoc-${cycle.period}`,
    facts: {
      bloc: bloc.id,
      period: cycle.period,
      ...(random.chance(0.92) && { signedOn }),
      signedAt: review.folder.replace('meetings/', ''),
      signatories: tellSignatories(cycle.members, random),
      ...(random.chance(0.92) && { leader: cycle.leader }),
      ...(random.chance(0.7) && { deputies: [cycle.deputy] }),
      ...tellTasks(cycle.tasks, random),
      ...(random.chance(0.15) && { targets: tellTargets(cycle.members, random) }),
      sources: [writeSource(text.title.vi, signedOn, random)],
    },
    text,
    translation: 'current',
    cited: false,
    beside: [],
  };
}

/** What some of the members set themselves. */
function tellTargets(members: string[], random: Random): CovenantRecordFacts['targets'] {
  return random.sample(members, 3).map((unit) => ({
    unit,
    target: { vi: 'Đăng ký danh hiệu Tập thể lao động xuất sắc', en: 'The title of Excellent Labour Collective' },
  }));
}

function tellSignatories(members: string[], random: Random): CovenantRecordFacts['signatories'] {
  const detail = random.integer(1, 10);
  if (detail <= 6) return members;
  return detail <= 9 ? members.length : undefined;
}

/** All the tasks, or only the first few with the count of all: what a report prints. */
function tellTasks(tasks: Cycle['tasks'], random: Random): Pick<CovenantRecordFacts, 'taskCount' | 'tasks'> {
  const published = random.chance(0.25) ? random.integer(3, 5) : tasks.length;
  const counted = published < tasks.length || random.chance(0.85);
  return { ...(counted && { taskCount: tasks.length }), tasks: tasks.slice(0, published) };
}
