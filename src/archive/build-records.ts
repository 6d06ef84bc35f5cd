import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import { isBefore } from '../schemas/day.ts';
import type { UnitsOrCount } from '../schemas/meetings.ts';
import type { Period } from '../schemas/period.ts';
import { comparePeriods } from '../schemas/period.ts';
import type {
  ArchiveRecord,
  Award,
  AwardType,
  Bloc,
  Covenant,
  Gathering,
  Handover,
  Meeting,
  Result,
  Unit,
} from './archive.ts';
import type { Translations } from './build-texts.ts';
import type { Entry, TextEntry } from './entries.ts';
import type { MeetingReferences, References } from './references.ts';
import { buildScoreSheet, checkOrder, checkPlaces } from './score-sheet.ts';
import { visibilityOf } from './visibility.ts';

/** What the records of an archive refer to. */
export interface Known {
  units: References<Unit>;
  blocs: References<Bloc>;
  awardTypes: References<AwardType>;
  translations: Translations;
  problems: Problem[];
  /** The day up to which `publishOn` lets records out. */
  asOf?: Day;
}

type RecordEntry = TextEntry<'meetings' | 'awards' | 'covenants' | 'results'>;

function recordOf(
  collection: 'meetings' | 'awards' | 'covenants' | 'results',
  entry: RecordEntry,
  blocId: string,
  known: Known,
): ArchiveRecord | undefined {
  const { id, path, facts } = entry;
  const texts = known.translations.textsOf(collection, entry);
  if (facts.draft && facts.questions.length > 0) {
    const details = { questions: facts.questions };
    known.problems.push(problem('draft-with-questions', path, details, { pointer: ['questions'], atKey: true }));
  }
  const bloc = known.blocs.find(blocId, path, ['bloc']);
  if (bloc === undefined) return undefined;
  const { sources, updates, withdrawn, draft, questions, publishOn } = facts;
  const held = publishOn !== undefined && visibilityOf({ draft: false, publishOn }, known.asOf) === 'hidden';
  return {
    id,
    path,
    texts,
    bloc,
    sources,
    updates,
    draft,
    questions,
    ...(withdrawn !== undefined && { withdrawn }),
    ...(held && { heldUntil: publishOn }),
  };
}

/** A meeting, not yet joined to the awards and covenants that name it. */
export function buildMeeting(entry: TextEntry<'meetings'>, known: Known): Meeting | undefined {
  const { path, facts } = entry;
  const { attending, handover, dateNote, place } = facts;
  const record = recordOf('meetings', entry, facts.bloc, known);
  const gathering = attending && gatheringOf(attending, known, path, 'attending');
  const passed = handover && buildHandover(handover, known, path);
  checkYearFolder(entry, [facts.date], undefined, known.problems);
  if (record === undefined) return undefined;
  return {
    ...record,
    kinds: facts.kinds,
    date: facts.date,
    reviews: facts.reviews,
    opens: facts.opens,
    periods: periodsOf(facts, record.bloc),
    people: facts.people,
    photos: facts.photos,
    attachments: facts.attachments,
    awards: [],
    covenants: [],
    ...(dateNote !== undefined && { dateNote }),
    ...(place !== undefined && { place }),
    ...(gathering !== undefined && { attending: gathering }),
    ...(passed !== undefined && { handover: passed }),
  };
}

/** The periods that it reviews and opens, else those that it names, else the year of its day in a bloc of calendar years. */
function periodsOf({ reviews, opens, periods, date }: TextEntry<'meetings'>['facts'], bloc: Bloc): Period[] {
  const reviewedAndOpened = [...reviews, ...opens];
  const named = reviewedAndOpened.length > 0 ? reviewedAndOpened : periods;
  const all = named.length > 0 || bloc.calendar === 'school-year' ? named : [date.slice(0, 4)];
  return [...new Set(all)].sort(comparePeriods);
}

function buildHandover(
  facts: NonNullable<TextEntry<'meetings'>['facts']['handover']>,
  { units }: Known,
  path: string,
): Handover | undefined {
  const { period, receivedBy } = facts;
  const leader = units.find(facts.leader, path, ['handover', 'leader']);
  const outgoing =
    facts.outgoing === undefined ? undefined : units.find(facts.outgoing, path, ['handover', 'outgoing']);
  if (leader === undefined) return undefined;
  return {
    period,
    leader,
    ...(outgoing !== undefined && { outgoing }),
    ...(receivedBy !== undefined && { receivedBy }),
  };
}

function gatheringOf({ units, count }: UnitsOrCount, known: Known, path: string, key: string): Gathering {
  return { units: known.units.findAll(units, path, [key, 'units']), ...(count !== undefined && { count }) };
}

/** An award, joined to the meeting that announced it where `meetings` has it. */
export function buildAward(entry: TextEntry<'awards'>, known: Known, meetings: MeetingReferences): Award | undefined {
  const { path, facts } = entry;
  const { period, decision } = facts;
  const record = recordOf('awards', entry, facts.bloc, known);
  const announcedAt =
    facts.announcedAt === undefined ? undefined : meetings.find(facts.announcedAt, path, ['announcedAt']);
  const recipients = facts.recipients.flatMap(({ unit: unitId, type: typeId, status, revoked, note }, index) => {
    const unit = known.units.find(unitId, path, ['recipients', index, 'unit']);
    const type = known.awardTypes.find(typeId, path, ['recipients', index, 'type']);
    if (unit === undefined || type === undefined) return [];
    return [
      {
        unit,
        type,
        status,
        ...(revoked !== undefined && { revoked: withoutUndefined(revoked) }),
        ...(note !== undefined && { note }),
      },
    ];
  });
  const counts = facts.counts.flatMap(({ type: typeId, number }, index) => {
    const type = known.awardTypes.find(typeId, path, ['counts', index, 'type']);
    return type === undefined ? [] : [{ type, number }];
  });
  const announced = announcedAt?.date ?? facts.announcedOn;
  const day = announced ?? decision?.date;
  const filed = filedUnder(facts.announcedAt, facts.announcedOn, meetings);
  if (filed !== 'unknown') checkYearFolder(entry, [filed, decision?.date], period, known.problems);
  if (record === undefined) return undefined;
  return {
    ...record,
    recipients,
    counts,
    ...(period !== undefined && { period }),
    ...(decision !== undefined && { decision }),
    ...(announcedAt !== undefined && { announcedAt }),
    ...(announced !== undefined && { announcedOn: announced }),
    ...(day !== undefined && { day }),
  };
}

function withoutUndefined({ on, decision }: { on?: Day | undefined; decision?: string | undefined }): {
  on?: Day;
  decision?: string;
} {
  return { ...(on !== undefined && { on }), ...(decision !== undefined && { decision }) };
}

/** A covenant, joined to the meeting that it was signed at where `meetings` has it. */
export function buildCovenant(
  entry: TextEntry<'covenants'>,
  known: Known,
  meetings: MeetingReferences,
): Covenant | undefined {
  const { path, facts } = entry;
  const { period, signedOn, signatories, taskCount, tasks } = facts;
  const record = recordOf('covenants', entry, facts.bloc, known);
  const signedAt = facts.signedAt === undefined ? undefined : meetings.find(facts.signedAt, path, ['signedAt']);
  const leader = facts.leader === undefined ? undefined : known.units.find(facts.leader, path, ['leader']);
  const deputy = facts.deputy === undefined ? undefined : known.units.find(facts.deputy, path, ['deputy']);
  const gathering = signatories && gatheringOf(signatories, known, path, 'signatories');
  if (signedOn !== undefined && signedAt !== undefined && isBefore(signedOn, signedAt.date)) {
    const details = { signedOn, meetingDay: signedAt.date };
    known.problems.push(problem('covenant-before-meeting', path, details, { pointer: ['signedOn'] }));
  }
  const day = signedOn ?? signedAt?.date;
  const filed = signedOn ?? filedUnder(facts.signedAt, undefined, meetings);
  if (filed !== 'unknown') checkYearFolder(entry, [filed], period, known.problems);
  if (record === undefined) return undefined;
  return {
    ...record,
    period,
    tasks,
    ...(signedOn !== undefined && { signedOn }),
    ...(signedAt !== undefined && { signedAt }),
    ...(day !== undefined && { day }),
    ...(gathering !== undefined && { signatories: gathering }),
    ...(leader !== undefined && { leader }),
    ...(deputy !== undefined && { deputy }),
    ...(taskCount !== undefined && { taskCount }),
  };
}

/** The results of a period: an order, a score table, or both. Their folder says of which bloc and period. */
export function buildResult(
  entry: TextEntry<'results'>,
  scores: Entry<'scores'> | undefined,
  known: Known,
): Result | undefined {
  const { id, path, facts } = entry;
  const [blocId = '', period = ''] = id.split('/');
  for (const [key, folder] of [
    ['bloc', blocId],
    ['period', period],
  ] as const) {
    const given = facts[key];
    if (given !== undefined && given !== folder) {
      known.problems.push(problem('folder-says-otherwise', path, { key, folder, given }, { pointer: [key] }));
    }
  }
  const record = recordOf('results', entry, blocId, known);
  const order = facts.order?.flatMap(({ unit: unitId, place }, index) => {
    const unit = known.units.find(unitId, path, ['order', index, 'unit']);
    return unit === undefined ? [] : [{ unit, place }];
  });
  checkOrderOnce(entry, known.problems);
  known.problems.push(...checkPlaces(facts, path));
  if (scores === undefined && facts.criteria.length > 0) {
    known.problems.push(problem('criteria-without-scores', path, {}, { pointer: ['criteria'], atKey: true }));
  }
  if (scores === undefined && facts.order === undefined)
    known.problems.push(problem('result-without-content', path, {}));
  if (record === undefined) return undefined;
  const sheet = scores && buildScoreSheet(scores, entry, known.units, known.problems);
  if (sheet !== undefined && facts.order !== undefined) checkOrder(facts.order, sheet, path, known.problems);
  return {
    ...record,
    period,
    status: facts.status,
    ...(order !== undefined && { order }),
    ...(sheet !== undefined && { scores: sheet }),
    ...(facts.complete !== undefined && { complete: facts.complete }),
  };
}

function checkOrderOnce({ path, facts }: TextEntry<'results'>, problems: Problem[]): void {
  const seen = new Set<string>();
  for (const [index, { unit }] of (facts.order ?? []).entries()) {
    if (seen.has(unit)) problems.push(problem('duplicate-unit', path, { unit }, { pointer: ['order', index, 'unit'] }));
    seen.add(unit);
  }
}

/** The day of the meeting that a record names, shown or not, else the record's own; unknown where that meeting is. */
function filedUnder(
  meeting: string | undefined,
  own: Day | undefined,
  meetings: MeetingReferences,
): Day | 'unknown' | undefined {
  return meeting === undefined ? own : (meetings.dayOf(meeting) ?? 'unknown');
}

/** The folder of a record names the year of its own day, else the first year of its period. A record with neither has only its folder. */
function checkYearFolder(
  { id, path }: RecordEntry,
  days: readonly (Day | undefined)[],
  period: Period | undefined,
  problems: Problem[],
): void {
  const [folder = ''] = id.split('/');
  const known = days.flatMap((day) => (day === undefined ? [] : [day.slice(0, 4)]));
  const expected = known.length > 0 ? known : period === undefined ? [] : [period.slice(0, 4)];
  const [first] = expected;
  if (first !== undefined && !expected.includes(folder)) {
    problems.push(problem('wrong-year-folder', path, { folder, expected: first }));
  }
}
