import type { Day } from '../schemas/day.ts';
import type { MeetingKind } from '../schemas/meetings.ts';
import { timesOfDay } from '../schemas/meetings.ts';
import type { Period } from '../schemas/period.ts';
import { toId } from '../text/to-id.ts';
import type { BlocHistory, Cycle } from './bloc-history.ts';
import { nameAtStart } from './bloc-history.ts';
import type { Bilingual } from './names.ts';
import { offices, pickPerson, pickPlace } from './names.ts';
import type { Random } from './random.ts';
import type { CorpusRecord, MeetingRecordFacts } from './record.ts';
import type { Season } from './record-dates.ts';
import { drawDay } from './record-dates.ts';
import { writeSource } from './record-sources.ts';
import { writeReport } from './report-text.ts';

const kindsOf: Record<Season, MeetingKind[]> = {
  annual: ['annual-review', 'covenant-signing', 'handover'],
  'mid-year': ['mid-year-review'],
  exchange: ['exchange'],
  other: ['other'],
};

const slugs: Record<Season, string> = {
  annual: 'tong-ket',
  'mid-year': 'so-ket',
  exchange: 'giao-luu',
  other: 'chuyen-de',
};

/** The meetings of one cycle, `count` of them (at least one); the annual review comes first. */
export function writeMeetings(
  bloc: BlocHistory,
  cycle: Cycle,
  count: number,
  random: Random,
): CorpusRecord<MeetingRecordFacts>[] {
  const lively: Season[] = random.chance(0.5) ? ['exchange', 'other'] : ['other', 'exchange'];
  const regular: Season[] = ['annual', 'mid-year', ...lively];
  return Array.from({ length: count }, (_, at) =>
    writeMeeting(bloc, cycle, regular[at] ?? 'other', Math.max(1, at - 2), random.fork(`meeting/${at}`)),
  );
}

/** The `ordinal` tells the meetings of one season apart, from one. */
function writeMeeting(
  bloc: BlocHistory,
  cycle: Cycle,
  season: Season,
  ordinal: number,
  random: Random,
): CorpusRecord<MeetingRecordFacts> {
  const text = writeReport(season, bloc, cycle, random.fork('text'));
  const day = drawDay(bloc.calendar, cycle.period, season, random);
  const dating = datePrecisely(day, random);
  const slug = `${slugs[season]}-${season === 'annual' ? cycle.previous : cycle.period}${ordinal > 1 ? `-${ordinal}` : ''}`;
  return {
    folder: `meetings/${day.slice(0, 4)}/${bloc.id}-${slug}`,
    facts: {
      kinds: kindsOf[season],
      ...dating,
      ...(random.chance(0.9) && { place: pickPlace(random) }),
      ...(dating.date.length > 7 && random.chance(0.4) && { timeOfDay: random.pick(timesOfDay) }),
      bloc: bloc.id,
      ...tellPeriods(bloc, cycle, season, random),
      attending: tellAttendance(cycle.members, random),
      people: tellPeople(bloc, cycle, random),
      ...(season === 'annual' && { handover: tellHandover(cycle, random) }),
      sources: [writeSource(text.title.vi, dating.date, random)],
      ...(random.chance(0.12) && { attachments: tellAttachments(random) }),
    },
    text,
    translation: 'current',
    cited: season === 'annual',
    beside: [],
  };
}

/** Most days are known; of a few only the month or the year is, and of some the year is inferred. */
function datePrecisely(day: Day, random: Random): { date: Day; dateNote?: Bilingual } {
  const precision = random.integer(1, 100);
  if (precision <= 4) return { date: day.slice(0, 7) };
  if (precision > 8) return { date: day };
  return {
    date: precision === 5 ? day.slice(0, 4) : day,
    dateNote: {
      vi: 'Nguồn không nêu năm; năm được suy ra từ kỳ mà hội nghị nói tới.',
      en: 'The source gives no year; it is inferred from the period that the meeting is about.',
    },
  };
}

/** In a school year a meeting that neither reviews nor opens a period has to name one; a calendar year follows from its day. */
function tellPeriods(
  { calendar }: BlocHistory,
  { period, previous }: Cycle,
  season: Season,
  random: Random,
): Partial<Record<'reviews' | 'opens' | 'periods', Period>> {
  if (season === 'annual') return { reviews: previous, opens: period };
  if (season === 'mid-year') return { reviews: period };
  return calendar === 'school-year' || random.chance(0.5) ? { periods: period } : {};
}

function tellAttendance(members: string[], random: Random): MeetingRecordFacts['attending'] {
  const detail = random.integer(1, 10);
  if (detail <= 5) return members;
  if (detail <= 7) return members.length;
  if (detail <= 9) {
    return {
      units: random.sample(members, 3),
      count: members.length,
      ...(random.chance(0.5) && {
        organisations: [{ vi: 'Công đoàn Viên chức', en: 'Trade Union of Civil Servants' }],
      }),
    };
  }
  return undefined;
}

function tellPeople(bloc: BlocHistory, cycle: Cycle, random: Random): MeetingRecordFacts['people'] {
  const guest = pickPerson(random);
  const office = nameAtStart(bloc, cycle.leader, cycle.period);
  return [
    {
      key: `${toId(cycle.head)}-${bloc.id}`,
      name: cycle.head,
      office: { vi: `Thủ trưởng ${office.vi}`, en: `Head of ${office.en}` },
      role: { vi: 'chủ trì', en: 'chair' },
    },
    ...(guest !== cycle.head && random.chance(0.6) ? [{ name: guest, office: random.pick(offices) }] : []),
  ];
}

function tellHandover(cycle: Cycle, random: Random): MeetingRecordFacts['handover'] {
  return {
    period: cycle.period,
    leader: cycle.leader,
    ...(random.chance(0.8) && { outgoing: cycle.outgoing }),
    ...(random.chance(0.7) && { receivedBy: cycle.head }),
  };
}

function tellAttachments(random: Random): MeetingRecordFacts['attachments'] {
  const address = `https://tai-lieu-mau.example/bao-cao/${random.integer(1000, 9999)}.pdf`;
  return [{ title: { vi: 'Báo cáo của khối tại hội nghị', en: 'Report of the bloc to the meeting' }, address }];
}
