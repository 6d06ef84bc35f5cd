import type { z } from 'zod';
import type { Pointer, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { periodMeant } from '../schemas/as-meant.ts';
import type { Ground } from '../schemas/awards.ts';
import type { Day } from '../schemas/day.ts';
import { isBefore } from '../schemas/day.ts';
import type { UnitsOrCount } from '../schemas/meetings.ts';
import { meetingSchema } from '../schemas/meetings.ts';
import { missingKey } from '../schemas/parse-facts.ts';
import type { Period } from '../schemas/period.ts';
import { comparePeriods, periodFault } from '../schemas/period.ts';
import { recorded } from '../schemas/recorded.ts';
import type {
  ArchiveRecord,
  Award,
  AwardType,
  Bloc,
  Covenant,
  Gathering,
  Handover,
  Meeting,
  NamedPosts,
  Result,
  Unit,
} from './archive.ts';
import type { AttachedFiles } from './attachments.ts';
import { attachmentsOf } from './attachments.ts';
import type { Translations } from './build-texts.ts';
import type { Moment, Placed } from './check-facts.ts';
import {
  checkBegun,
  checkDays,
  checkGathering,
  checkLifetimes,
  checkPeriods,
  checkYearName,
  isOfCalendar,
} from './check-facts.ts';
import { checkUnstated } from './check-unstated.ts';
import type { KeptFiles } from './copies.ts';
import { withCopy } from './copies.ts';
import type { Entry, TextEntry } from './entries.ts';
import { evidenceOf } from './evidence.ts';
import type { MeetingReferences, References } from './references.ts';
import { buildScoreSheet, checkOrder, checkPlaces } from './score-sheet.ts';
import { visibilityOf } from './visibility.ts';

/** What the records of an archive refer to. */
export interface Known {
  units: References<Unit>;
  blocs: References<Bloc>;
  awardTypes: References<AwardType>;
  translations: Translations;
  /** The files that are attached, by their paths. */
  files: AttachedFiles;
  /** What can be the copy of a source. */
  kept: KeptFiles;
  problems: Problem[];
  /** The day up to which `publishOn` lets records out. */
  asOf: Day | undefined;
}

type RecordEntry = TextEntry<'meetings' | 'awards' | 'covenants' | 'results'>;

/** @param unseen the facts that name what readers do not see, of which nothing is told */
function recordOf(
  collection: 'meetings' | 'awards' | 'covenants' | 'results',
  entry: RecordEntry,
  known: Known,
  unseen: readonly string[] = [],
): ArchiveRecord {
  const { id, path, facts } = entry;
  const texts = known.translations.textsOf(collection, entry);
  if (facts.draft && facts.questions.length > 0) {
    const details = { questions: facts.questions };
    known.problems.push(problem('draft-with-questions', path, details, { pointer: ['questions'], atKey: true }));
  }
  known.problems.push(...checkUnstated(collection, entry));
  const { unstated, sources, addedOn, updates, withdrawn, draft, questions, publishOn } = facts;
  const held = publishOn !== undefined && visibilityOf({ draft: false, publishOn }, known.asOf) === 'hidden';
  const heldUntil = held ? publishOn : undefined;
  const attachments = attachmentsOf(facts.attachments, `${collection}/${id}`, known.files);
  const kept = sources.map((source) => withCopy(source, `${collection}/${id}`, known.kept));
  return recorded({
    id,
    path,
    texts,
    unstated,
    sources: kept,
    ...evidenceOf(collection, entry, kept, unseen),
    attachments,
    addedOn,
    updates,
    draft,
    questions,
    withdrawn: withdrawn && { on: withdrawn.on, reason: withdrawn.reason },
    heldUntil,
  });
}

/** A meeting, not yet joined to the awards and covenants that name it. */
export function buildMeeting(entry: TextEntry<'meetings'>, known: Known): Meeting | undefined {
  const { path, facts } = entry;
  const { attending, handover, leadership, endDate, timeOfDay, dateNote, place } = facts;
  const record = recordOf('meetings', entry, known);
  const bloc = facts.bloc === undefined ? undefined : known.blocs.find(facts.bloc, path, ['bloc']);
  const gathering = attending && gatheringOf(attending, known, path, 'attending');
  const passed = handover && buildHandover(handover, known, path);
  if (leadership !== undefined)
    known.problems.push(...checkNamesSomebody(leadership, meetingSchema, path, ['leadership']));
  const led = leadership && {
    period: leadership.period,
    ...namedPosts(leadership, { period: leadership.period }, known, path, ['leadership']),
  };
  checkYearFolder(entry, [facts.date], undefined, known.problems);
  known.problems.push(
    ...checkGathering(gathering, path, 'attending'),
    ...checkLifetimes(namedUnits(facts.attending, 'attending', known), { day: facts.date }, path),
    ...checkRecordDays(entry, { value: facts.date, pointer: ['date'] }),
    ...checkDays(
      [{ earlier: { value: facts.date, pointer: ['date'] }, later: { value: endDate, pointer: ['endDate'] } }],
      path,
    ),
  );
  if (facts.bloc !== undefined && bloc === undefined) return undefined;
  known.problems.push(...checkMeetingBloc(entry, known), ...checkMeetingPeriods(entry, bloc));
  return {
    ...record,
    kinds: [...new Set(facts.kinds)],
    date: facts.date,
    reviews: facts.reviews,
    opens: facts.opens,
    periods: periodsOf(facts, bloc),
    people: facts.people,
    photos: facts.photos,
    awards: [],
    covenants: [],
    ...recorded({ bloc, endDate, timeOfDay, dateNote, place, attending: gathering, leadership: led, handover: passed }),
  };
}

/** Only a bloc has leaders; and where an archive has but one, a meeting of none is most likely a line forgotten. */
function checkMeetingBloc({ path, facts }: TextEntry<'meetings'>, { blocs }: Known): Problem[] {
  if (facts.bloc !== undefined) return [];
  const ofBloc = (['handover', 'leadership'] as const).find((part) => facts[part] !== undefined);
  if (ofBloc !== undefined) return [missingKey(meetingSchema, path, ['bloc'], ofBloc)];
  const [only, ...others] = blocs.ids();
  return only === undefined || others.length > 0 ? [] : [problem('meeting-without-bloc', path, { bloc: only })];
}

function checkMeetingPeriods({ path, facts }: TextEntry<'meetings'>, bloc: Bloc | undefined): Problem[] {
  const { handover, leadership } = facts;
  const listed = (key: 'reviews' | 'opens' | 'periods'): Placed<Period>[] =>
    facts[key].map((value, index) => ({ value, pointer: [key, index] }));
  const placed = [...listed('reviews'), ...listed('opens'), ...listed('periods')];
  const passed = [
    ...(handover === undefined ? [] : [{ value: handover.period, pointer: ['handover', 'period'] }]),
    ...(leadership === undefined ? [] : [{ value: leadership.period, pointer: ['leadership', 'period'] }]),
  ];
  return [
    ...(bloc === undefined ? [] : checkPeriods(bloc, [...placed, ...passed], path)),
    ...checkBegun(listed('reviews'), facts.date, path),
    ...(placed.length === 0 && bloc?.calendar === 'school-year'
      ? [problem('meeting-without-period', path, { bloc: bloc.id }, { pointer: ['date'] })]
      : []),
  ];
}

/** The units that a list names, each with its place. A bare list stands where its object would. */
function namedUnits(named: UnitsOrCount | undefined, key: string, { units }: Known): Placed<Unit | undefined>[] {
  return (named?.units ?? []).map((id, index) => ({ value: units.get(id), pointer: [key, 'units', index] }));
}

/** What was added, corrected, withdrawn and kept of a record came after it; a copy of a source after the source. */
function checkRecordDays({ path, facts }: RecordEntry, day: Placed<Day | undefined>): Problem[] {
  const { addedOn, updates, withdrawn, sources } = facts;
  return checkDays(
    [
      { earlier: day, later: { value: addedOn, pointer: ['addedOn'] } },
      ...updates.map(({ on }, index) => ({ earlier: day, later: { value: on, pointer: ['updates', index, 'on'] } })),
      { earlier: day, later: { value: withdrawn?.on, pointer: ['withdrawn', 'on'] } },
      ...sources.map(({ publishedOn, capturedOn }, index) => ({
        earlier: { value: publishedOn, pointer: ['sources', index, 'publishedOn'] },
        later: { value: capturedOn, pointer: ['sources', index, 'capturedOn'] },
      })),
    ],
    path,
  );
}

/** The periods that it reviews and opens, else those that it names, else the year of its day in a bloc of calendar years. */
function periodsOf(
  { reviews, opens, periods, date }: TextEntry<'meetings'>['facts'],
  bloc: Bloc | undefined,
): Period[] {
  const reviewedAndOpened = [...reviews, ...opens];
  const named = reviewedAndOpened.length > 0 ? reviewedAndOpened : periods;
  const all = named.length > 0 || bloc?.calendar === 'school-year' ? named : [date.slice(0, 4)];
  return [...new Set(all)].sort(comparePeriods);
}

function buildHandover(
  facts: NonNullable<TextEntry<'meetings'>['facts']['handover']>,
  known: Known,
  path: string,
): Handover {
  const { period, receivedBy } = facts;
  const posts = namedPosts(facts, { period }, known, path, ['handover']);
  const pointer = ['handover', 'outgoing'];
  const outgoing = facts.outgoing === undefined ? undefined : known.units.find(facts.outgoing, path, pointer);
  if (outgoing !== undefined && outgoing === posts.leader)
    known.problems.push(problem('handover-to-itself', path, { unit: outgoing.id }, { pointer }));
  return recorded({ period, ...posts, outgoing, receivedBy });
}

/** A place for a leader and deputies that names neither says nothing. */
export function checkNamesSomebody(
  { leader, deputies }: { leader?: string; deputies: readonly string[] },
  schema: z.ZodType,
  path: string,
  above: Pointer,
): Problem[] {
  if (leader !== undefined || deputies.length > 0) return [];
  return [missingKey(schema, path, [...above, 'leader'])];
}

/** The leader and the deputies that facts name, each with its place in them. */
export function namedPosts(
  facts: { leader?: string; deputies: readonly string[] },
  moment: Moment,
  { units, problems }: Pick<Known, 'units' | 'problems'>,
  path: string,
  above: Pointer,
): NamedPosts {
  const leader = facts.leader === undefined ? undefined : units.find(facts.leader, path, [...above, 'leader']);
  const deputies = units.findAll(facts.deputies, path, [...above, 'deputies']);
  const placed = facts.deputies.map((id, index) => ({
    value: units.get(id),
    pointer: [...above, 'deputies', index],
  }));
  problems.push(
    ...checkLifetimes([{ value: leader, pointer: [...above, 'leader'] }, ...placed], moment, path),
    ...placed.flatMap(({ value, pointer }) =>
      value !== undefined && value === leader
        ? [problem('leader-is-deputy', path, { unit: value.id }, { pointer })]
        : [],
    ),
  );
  return recorded({ leader, deputies });
}

function gatheringOf(
  { units, count, organisations }: UnitsOrCount,
  known: Known,
  path: string,
  key: string,
): Gathering {
  return recorded({ units: known.units.findAll(units, path, [key, 'units']), count, organisations });
}

/** An award, joined to the meeting that announced it where `meetings` has it. */
export function buildAward(entry: TextEntry<'awards'>, known: Known, meetings: MeetingReferences): Award | undefined {
  const { path, facts } = entry;
  const { period, decision } = facts;
  const announcedAt =
    facts.announcedAt === undefined ? undefined : meetings.find(facts.announcedAt, path, ['announcedAt']);
  const record = recordOf('awards', entry, known, announcedAt === undefined ? ['announcedAt'] : []);
  const bloc = facts.bloc === undefined ? undefined : known.blocs.find(facts.bloc, path, ['bloc']);
  const groundOf = (type: AwardType): Ground => facts.ground ?? (type.rewards === 'tenure' ? 'tenure' : 'year');
  const recipients = facts.recipients.flatMap(
    ({ unit: unitId, bloc: blocId, type: typeId, status, ground, revoked, votes, note }, index) => {
      const unit = known.units.find(unitId, path, ['recipients', index, 'unit']);
      const type = known.awardTypes.find(typeId, path, ['recipients', index, 'type']);
      const own = blocId === undefined ? bloc : known.blocs.find(blocId, path, ['recipients', index, 'bloc']);
      if (unit === undefined || type === undefined) return [];
      return [
        recorded({ index, unit, bloc: own, type, status, ground: ground ?? groundOf(type), revoked, votes, note }),
      ];
    },
  );
  const counts = facts.counts.flatMap(({ type: typeId, number, status, of }, index) => {
    const type = known.awardTypes.find(typeId, path, ['counts', index, 'type']);
    return type === undefined ? [] : [{ type, number, status, of, ground: groundOf(type) }];
  });
  const announced = announcedAt?.date ?? facts.announcedOn;
  const day = announced ?? decision?.date;
  const filed = filedUnder(facts.announcedAt, facts.announcedOn, meetings);
  checkYearFolder(entry, filed === 'unknown' ? 'unknown' : [filed, decision?.date], period, known.problems);
  known.problems.push(...checkAwardFacts(entry, day, known, meetings));
  if (facts.bloc !== undefined && bloc === undefined) return undefined;
  // Merit over many years has a span of its own.
  const overYears = [...recipients, ...counts].every(({ ground }) => ground === 'tenure');
  const placed = period === undefined || overYears ? [] : [{ value: period, pointer: ['period'] }];
  const blocs = [...new Set([bloc, ...recipients.map((recipient) => recipient.bloc)])];
  known.problems.push(
    ...blocs.flatMap((one) => (one === undefined ? [] : checkPeriods(one, placed, path).slice(0, 1))),
  );
  if (bloc !== undefined) known.problems.push(...checkSameBloc(announcedAt, bloc, path, 'announcedAt'));
  return {
    ...record,
    follows: [],
    followedBy: [],
    recipients,
    counts,
    ...recorded({ bloc, period, decision, announcedAt, announcedOn: announced, day, complete: facts.complete }),
  };
}

function yearBefore(day: Day): Day {
  return String(Number(day.slice(0, 4)) - 1);
}

/** What an award says of its days, units and numbers, held against itself. */
function checkAwardFacts(
  entry: TextEntry<'awards'>,
  day: Day | undefined,
  { units }: Known,
  meetings: MeetingReferences,
): Problem[] {
  const { path, facts } = entry;
  const { period, decision, recipients, counts, announcedAt, announcedOn } = facts;
  // An award is given up to a year after what it is for.
  const moment = period !== undefined ? { period } : day === undefined ? undefined : { day, since: yearBefore(day) };
  const meetingDay = announcedAt === undefined ? undefined : meetings.dayOf(announcedAt);
  const dayPointer =
    announcedAt !== undefined ? ['announcedAt'] : announcedOn !== undefined ? ['announcedOn'] : ['decision', 'date'];
  const decided = { value: decision?.date, pointer: ['decision', 'date'] };
  const disagrees =
    announcedOn !== undefined &&
    meetingDay !== undefined &&
    (isBefore(announcedOn, meetingDay) || isBefore(meetingDay, announcedOn));
  return [
    ...checkLifetimes(
      recipients.map(({ unit }, index) => ({ value: units.get(unit), pointer: ['recipients', index, 'unit'] })),
      moment,
      path,
    ),
    ...checkRecordDays(entry, { value: day, pointer: dayPointer }),
    ...checkDays(
      recipients.map(({ revoked }, index) => ({
        earlier: decided,
        later: { value: revoked?.on, pointer: ['recipients', index, 'revoked', 'on'] },
      })),
      path,
    ),
    ...(disagrees
      ? [problem('announced-otherwise', path, { given: announcedOn, meetingDay }, { pointer: ['announcedOn'] })]
      : []),
    ...checkBegun(period === undefined ? [] : [{ value: period, pointer: ['period'] }], decision?.date ?? day, path),
    ...counts.flatMap(({ type, status, of }, index) =>
      counts.findIndex((one) => one.type === type && one.status === status && one.of === of) < index
        ? [problem('duplicate-count', path, { type }, { pointer: ['counts', index, 'type'] })]
        : [],
    ),
  ];
}

/** A record of one bloc that names a meeting of another is most likely a slip. */
function checkSameBloc(meeting: Meeting | undefined, bloc: Bloc, path: string, key: string): Problem[] {
  if (meeting?.bloc === undefined || meeting.bloc === bloc) return [];
  return [problem('meeting-of-other-bloc', path, { bloc: bloc.id, other: meeting.bloc.id }, { pointer: [key] })];
}

/** A covenant, joined to the meeting that it was signed at where `meetings` has it. */
export function buildCovenant(
  entry: TextEntry<'covenants'>,
  known: Known,
  meetings: MeetingReferences,
): Covenant | undefined {
  const { path, facts } = entry;
  const { period, signedOn, signatories, taskCount, taskNoun, taskNote, tasks } = facts;
  const signedAt = facts.signedAt === undefined ? undefined : meetings.find(facts.signedAt, path, ['signedAt']);
  const record = recordOf('covenants', entry, known, signedAt === undefined ? ['signedAt'] : []);
  const bloc = known.blocs.find(facts.bloc, path, ['bloc']);
  const posts = postsInCovenant(entry, known);
  const gathering = signatories && gatheringOf(signatories, known, path, 'signatories');
  const targets = facts.targets.flatMap(({ unit: id, target }, index) => {
    const pointer = ['targets', index, 'unit'];
    const unit = known.units.find(id, path, pointer);
    if (unit === undefined) return [];
    known.problems.push(...checkLifetimes([{ value: unit, pointer }], { period }, path));
    return [{ unit, target }];
  });
  if (signedOn !== undefined && signedAt !== undefined && isBefore(signedOn, signedAt.date)) {
    const details = { signedOn, meetingDay: signedAt.date };
    known.problems.push(problem('covenant-before-meeting', path, details, { pointer: ['signedOn'] }));
  }
  const day = signedOn ?? signedAt?.date;
  const filed = signedOn ?? filedUnder(facts.signedAt, undefined, meetings);
  checkYearFolder(entry, filed === 'unknown' ? 'unknown' : [filed], period, known.problems);
  known.problems.push(
    ...checkGathering(gathering, path, 'signatories'),
    ...checkLifetimes(namedUnits(facts.signatories, 'signatories', known), { period }, path),
    ...checkRecordDays(entry, { value: day, pointer: [signedOn === undefined ? 'signedAt' : 'signedOn'] }),
  );
  if (bloc === undefined) return undefined;
  known.problems.push(
    ...checkPeriods(bloc, [{ value: period, pointer: ['period'] }], path),
    ...checkSameBloc(signedAt, bloc, path, 'signedAt'),
  );
  return {
    ...record,
    bloc,
    period,
    kind: facts.kind,
    tasks,
    targets,
    ...posts,
    ...recorded({ signedOn, signedAt, day, signatories: gathering, taskCount, taskNoun, taskNote }),
  };
}

/** The posts that a covenant names; one deputy alone may stand under the old name of the field. */
function postsInCovenant({ path, facts }: TextEntry<'covenants'>, known: Known): NamedPosts {
  const { period, leader, deputies, deputy } = facts;
  const posts = namedPosts(recorded({ leader, deputies }), { period }, known, path, []);
  if (deputy === undefined) return posts;
  const place = { pointer: ['deputy'], atKey: true };
  known.problems.push(problem('renamed-field', path, { key: 'deputy', now: 'deputies' }, place));
  const found = known.units.find(deputy, path, ['deputy']);
  known.problems.push(...checkLifetimes([{ value: found, pointer: ['deputy'] }], { period }, path));
  if (found === undefined || posts.deputies.includes(found)) return posts;
  if (found === posts.leader)
    known.problems.push(problem('leader-is-deputy', path, { unit: found.id }, { pointer: ['deputy'] }));
  return { ...posts, deputies: [...posts.deputies, found] };
}

/** The results of a period: an order, a score table, grades. Their folder says of which bloc and period. */
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
  const fault = periodFault(period);
  if (fault !== undefined) {
    known.problems.push(problem(fault, path, recorded({ given: period, suggestion: periodMeant(period) })));
    return undefined;
  }
  const record = recordOf('results', entry, known);
  const bloc = known.blocs.find(blocId, path, ['bloc']);
  const order = facts.order?.flatMap(({ unit: unitId, place, votes }, index) => {
    const unit = known.units.find(unitId, path, ['order', index, 'unit']);
    return unit === undefined ? [] : [recorded({ unit, place, votes })];
  });
  const grades = facts.grades?.flatMap(({ unit: unitId, grade }, index) => {
    const unit = known.units.find(unitId, path, ['grades', index, 'unit']);
    return unit === undefined ? [] : [{ unit, grade }];
  });
  for (const list of ['order', 'grades'] as const) checkUnitsOnce(facts[list], list, path, known.problems);
  known.problems.push(
    ...checkPlaces(facts, path),
    ...checkRecordDays(entry, { value: undefined, pointer: ['period'] }),
  );
  if (scores === undefined && facts.criteria.length > 0) {
    known.problems.push(problem('criteria-without-scores', path, {}, { pointer: ['criteria'], atKey: true }));
  } else if (scores === undefined && facts.order === undefined && facts.grades === undefined)
    known.problems.push(problem('result-without-content', path, {}));
  if (bloc === undefined) return undefined;
  if (!isOfCalendar(period, bloc.calendar)) {
    const details = { given: period, bloc: blocId, calendar: bloc.calendar };
    known.problems.push(problem('other-calendar', path, details));
  }
  known.problems.push(
    ...(['order', 'grades'] as const).flatMap((list) =>
      checkLifetimes(
        (facts[list] ?? []).map(({ unit }, index) => ({
          value: known.units.get(unit),
          pointer: [list, index, 'unit'],
        })),
        { period },
        path,
      ),
    ),
  );
  const sheet = scores && buildScoreSheet(scores, entry, known.units, known.problems);
  if (sheet !== undefined && scores !== undefined) {
    const named = sheet.rows.map(({ unit, index }) => ({ value: unit, pointer: ['rows', index] }));
    known.problems.push(...checkLifetimes(named, { period }, scores.path));
  }
  if (sheet !== undefined && facts.order !== undefined) checkOrder(facts.order, sheet, path, known.problems);
  return {
    ...record,
    bloc,
    period,
    status: facts.status,
    ...recorded({ order, scores: sheet, grades, complete: facts.complete, by: facts.by, votes: facts.votes }),
  };
}

function checkUnitsOnce(
  named: readonly { unit: string }[] = [],
  list: 'order' | 'grades',
  path: string,
  problems: Problem[],
): void {
  const seen = new Set<string>();
  for (const [index, { unit }] of named.entries()) {
    if (seen.has(unit)) problems.push(problem('duplicate-unit', path, { unit }, { pointer: [list, index, 'unit'] }));
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
  days: readonly (Day | undefined)[] | 'unknown',
  period: Period | undefined,
  problems: Problem[],
): void {
  const [folder = ''] = id.split('/');
  const misnamed = checkYearName(id, path);
  problems.push(...misnamed);
  if (misnamed.length > 0 || days === 'unknown') return;
  const known = days.flatMap((day) => (day === undefined ? [] : [day.slice(0, 4)]));
  const expected = known.length > 0 ? known : period === undefined ? [] : [period.slice(0, 4)];
  const [first] = expected;
  if (first !== undefined && !expected.includes(folder)) {
    problems.push(problem('wrong-year-folder', path, { folder, expected: first }));
  }
}
