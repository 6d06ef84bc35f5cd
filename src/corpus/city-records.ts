import type { BlocHistory } from './bloc-history.ts';
import { cityCommittee } from './names.ts';
import type { Random } from './random.ts';
import type { AwardRecordFacts, CorpusRecord, MeetingRecordFacts } from './record.ts';
import { writeSource } from './record-sources.ts';
import { writeReport } from './report-text.ts';

/** A bloc with what is told of it. */
interface BlocTold {
  history: BlocHistory;
  records: CorpusRecord[];
}

/**
 * All records, with what is of no bloc alone where there are several: one of the meetings is of the whole city, and a decision
 * is on units of two blocs.
 */
export function tellCity(blocs: readonly BlocTold[], random: Random): CorpusRecord[] {
  const records = blocs.flatMap((bloc) => bloc.records);
  const byYear = blocs.filter(({ history }) => history.calendar === 'calendar-year');
  const [first, second] = byYear;
  if (first === undefined || second === undefined) return records;
  const meeting = first.records.find(isOfNothingElse);
  const decision = decideForSeveral([first.history, second.history], random);
  return [...records.map((record) => (record === meeting ? forWholeCity(record) : record)), ...decision];
}

function isOfNothingElse({ facts }: CorpusRecord): boolean {
  return 'kinds' in facts && facts.kinds.join(' ') === 'other';
}

function forWholeCity(record: CorpusRecord): CorpusRecord {
  return {
    ...record,
    folder: record.folder.replace(/[^/]+$/u, 'hoi-nghi-toan-thanh-pho'),
    facts: { ...record.facts, bloc: undefined } as MeetingRecordFacts,
    text: {
      ...record.text,
      title: {
        vi: 'Hội nghị thi đua, khen thưởng của thành phố',
        en: 'Conference of the city on emulation and awards',
      },
    },
  };
}

/** Flags for a theme to a unit of each bloc, in the last year that all of them know. */
function decideForSeveral(blocs: readonly BlocHistory[], random: Random): CorpusRecord<AwardRecordFacts>[] {
  const told = blocs.flatMap((bloc) => {
    const cycle = bloc.cycles.at(-1);
    const [unit] = cycle?.reviewed ?? [];
    return cycle === undefined || unit === undefined ? [] : [{ bloc, cycle, unit }];
  });
  const [first] = told;
  if (first === undefined || told.some(({ cycle }) => cycle.previous !== first.cycle.previous)) return [];
  const period = first.cycle.previous;
  const announcedOn = `${Number(period) + 1}-06-20`;
  const text = writeReport('award', first.bloc, first.cycle, random.fork('text'));
  return [
    {
      folder: `awards/${announcedOn.slice(0, 4)}/khen-chuyen-de-nhieu-khoi`,
      facts: {
        bloc: undefined,
        period,
        ground: 'theme',
        decision: {
          number: `${random.integer(100, 4999)}/QĐ-UBND`,
          date: `${announcedOn.slice(0, 4)}-06-10`,
          issuer: cityCommittee,
        },
        announcedOn,
        recipients: told.map(({ bloc, unit }) => ({ unit, bloc: bloc.id, type: 'co-thi-dua-chinh-phu' })),
        sources: [writeSource(text.title.vi, announcedOn, random)],
      },
      text: {
        ...text,
        title: {
          vi: 'Quyết định tặng cờ thi đua theo chuyên đề cho nhiều khối',
          en: 'Decision on emulation flags for a theme, for several blocs',
        },
      },
      translation: 'current',
      cited: false,
      beside: [],
    },
  ];
}
