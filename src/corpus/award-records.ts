import type { AwardStatus } from '../schemas/awards.ts';
import type { Day } from '../schemas/day.ts';
import { recorded } from '../schemas/recorded.ts';
import type { BlocHistory, Cycle } from './bloc-history.ts';
import { cityCommittee } from './names.ts';
import type { Random } from './random.ts';
import type { AwardRecordFacts, CorpusRecord, MeetingRecordFacts } from './record.ts';
import { drawDay, drawDayIn, monthBefore } from './record-dates.ts';
import { writeSource } from './record-sources.ts';
import { writeReport } from './report-text.ts';

type Recipients = NonNullable<AwardRecordFacts['recipients']>;
type Counts = NonNullable<AwardRecordFacts['counts']>;

const flag = 'co-thi-dua-thanh-pho';
const certificate = 'bang-khen-thanh-pho';
const excellent = 'tap-the-lao-dong-xuat-sac';
const advanced = 'tap-the-lao-dong-tien-tien';
const commendation = 'giay-khen';

/** The honours of the State. The city's own awards hold none of them, so that no unit has one twice for a period. */
const honours = [
  'huan-chuong-lao-dong-hang-nhat',
  'huan-chuong-lao-dong-hang-nhi',
  'huan-chuong-lao-dong-hang-ba',
  'co-thi-dua-chinh-phu',
  'bang-khen-thu-tuong',
];

/**
 * What was announced at the annual review of a cycle for the previous one, now and then with the proposal before it; an honour
 * later on, or an award for a theme.
 */
export function writeAwards(
  bloc: BlocHistory,
  cycle: Cycle,
  review: CorpusRecord<MeetingRecordFacts>,
  random: Random,
): CorpusRecord<AwardRecordFacts>[] {
  const honour = random.chance(0.15) ? [writeHonour(bloc, cycle, random.fork('honour'))] : [];
  const theme = random.chance(0.1) ? [writeTheme(bloc, cycle, random.fork('theme'))] : [];
  const city = writeCityAwards(bloc, cycle, review, random.fork('city'));
  const proposed = random.chance(0.3) ? propose(bloc, cycle, city, random.fork('proposal')) : [city];
  return [...proposed, ...honour, ...theme];
}

function writeCityAwards(
  bloc: BlocHistory,
  cycle: Cycle,
  review: CorpusRecord<MeetingRecordFacts>,
  random: Random,
): CorpusRecord<AwardRecordFacts> {
  const text = writeReport('award', bloc, cycle, random.fork('text'));
  const announcedOn = String(review.facts.date);
  return {
    folder: `awards/${announcedOn.slice(0, 4)}/${bloc.id}-khen-thuong-${cycle.previous}`,
    facts: {
      bloc: bloc.id,
      ...(random.chance(0.97) && { period: cycle.previous }),
      ...(random.chance(0.85) && { decision: tellDecision(announcedOn, random) }),
      announcedAt: review.folder.replace('meetings/', ''),
      ...(random.chance(0.08) ? { counts: tellCounts(random) } : tellAwards(cycle.reviewed, announcedOn, random)),
      sources: [writeSource(text.title.vi, announcedOn, random)],
    },
    text,
    translation: 'current',
    cited: false,
    beside: [],
  };
}

/** The proposal before a decision, with votes, and the decision that follows it; numbers alone are proposed by nobody. */
function propose(
  bloc: BlocHistory,
  cycle: Cycle,
  decision: CorpusRecord<AwardRecordFacts>,
  random: Random,
): CorpusRecord<AwardRecordFacts>[] {
  const { period, recipients = [] } = decision.facts;
  const announcedOn = decision.folder.slice('awards/'.length, 'awards/2000'.length);
  const voters = cycle.reviewed.length;
  const proposed = recipients.filter(({ type }) => type === flag || type === certificate);
  if (proposed.length === 0 || recipients.some(({ status }) => status === 'proposed')) return [decision];
  const text = writeReport('award', bloc, cycle, random.fork('text'));
  const folder = `awards/${announcedOn}/${bloc.id}-de-nghi-${cycle.previous}`;
  const proposal: CorpusRecord<AwardRecordFacts> = {
    folder,
    facts: {
      bloc: bloc.id,
      ...(period !== undefined && { period }),
      announcedOn,
      recipients: proposed.map(({ unit, type }) => ({
        unit,
        type,
        status: 'proposed',
        ...(random.chance(0.5) && { votes: { for: random.integer(1, voters), of: voters } }),
      })),
      counts: [{ type: commendation, number: random.integer(1, 9), of: 'individuals', status: 'proposed' }],
      sources: [writeSource(text.title.vi, announcedOn, random)],
    },
    text,
    translation: 'current',
    cited: true,
    beside: [],
  };
  return [proposal, { ...decision, facts: { ...decision.facts, follows: folder.replace('awards/', '') } }];
}

/** Certificates for a theme of emulation: beside those of the year, by a decision of their own. */
function writeTheme(bloc: BlocHistory, cycle: Cycle, random: Random): CorpusRecord<AwardRecordFacts> {
  const text = writeReport('award', bloc, cycle, random.fork('text'));
  const announcedOn = drawDay(bloc.calendar, cycle.period, 'other', random);
  return {
    folder: `awards/${announcedOn.slice(0, 4)}/${bloc.id}-chuyen-de-${cycle.previous}`,
    facts: {
      bloc: bloc.id,
      period: cycle.previous,
      ground: random.chance(0.7) ? 'theme' : 'sudden',
      announcedOn,
      recipients: random
        .sample(cycle.reviewed, random.integer(1, 3))
        .map((unit) => ({ unit, type: certificate, bloc: bloc.id })),
      complete: random.chance(0.5),
      sources: [writeSource(text.title.vi, announcedOn, random)],
    },
    text,
    translation: 'current',
    cited: false,
    beside: [],
  };
}

function writeHonour(bloc: BlocHistory, cycle: Cycle, random: Random): CorpusRecord<AwardRecordFacts> {
  const text = writeReport('honour', bloc, cycle, random.fork('text'));
  const announcedOn = drawDay(bloc.calendar, cycle.period, 'other', random);
  const units = random.sample(cycle.reviewed, random.integer(1, 2));
  return {
    folder: `awards/${announcedOn.slice(0, 4)}/${bloc.id}-khen-cap-nha-nuoc-${cycle.previous}`,
    facts: {
      bloc: bloc.id,
      ...(random.chance(0.7) && { period: cycle.previous }),
      announcedOn,
      recipients: units.map((unit) => ({ unit, type: random.pick(honours), status: 'presented' })),
      sources: [writeSource(text.title.vi, announcedOn, random)],
    },
    text,
    translation: 'current',
    cited: false,
    beside: [],
  };
}

function tellDecision(announcedOn: Day, random: Random): AwardRecordFacts['decision'] {
  return recorded({
    ...(random.chance(0.9) && { number: `${random.integer(100, 4999)}/QĐ-UBND` }),
    date: random.chance(0.8) ? monthBefore(announcedOn) : undefined,
    issuer: cityCommittee,
  });
}

/** A flag for one unit, certificates for some of the others, and titles for whoever earned them. */
function tellAwards(
  units: readonly string[],
  announcedOn: Day,
  random: Random,
): { recipients: Recipients; counts?: Counts } {
  const [first, ...others] = random.sample(units, units.length);
  const won = [
    ...(first !== undefined && random.chance(0.9) ? [{ unit: first, type: flag }] : []),
    ...others.slice(0, random.integer(2, 4)).map((unit) => ({ unit, type: certificate })),
    ...random.sample(units, random.integer(1, 3)).map((unit) => ({ unit, type: excellent })),
    ...random.sample(units, random.integer(1, 5)).map((unit) => ({ unit, type: advanced })),
  ];
  const status = drawStatus(random);
  return {
    recipients: won.map((award) => ({ ...award, ...tellStatus(status, announcedOn, random) })),
    ...(random.chance(0.2) && { counts: [{ type: commendation, number: random.integer(2, 40) }] }),
  };
}

function drawStatus(random: Random): AwardStatus {
  const draw = random.integer(1, 100);
  if (draw <= 6) return 'proposed';
  return draw <= 55 ? 'decided' : 'presented';
}

/** Of what was decided a little is revoked in the year after. `decided` is what an award is when nothing else is said. */
function tellStatus(
  status: AwardStatus,
  announcedOn: Day,
  random: Random,
): Pick<Recipients[number], 'status' | 'revoked'> {
  if (status !== 'proposed' && random.chance(0.02)) {
    const on = drawDayIn(Number(announcedOn.slice(0, 4)) + 1, random);
    return { status: 'revoked', revoked: { on, decision: `${random.integer(100, 4999)}/QĐ-UBND` } };
  }
  return status === 'decided' ? {} : { status };
}

function tellCounts(random: Random): Counts {
  return [flag, certificate, commendation].map((type, at) => ({ type, number: random.integer(1, 3 * (at + 1)) }));
}
