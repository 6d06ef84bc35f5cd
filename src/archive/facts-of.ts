import type { Day } from '../schemas/day.ts';
import type { MeetingKind, TimeOfDay, UnitsOrCount } from '../schemas/meetings.ts';
import type { Period } from '../schemas/period.ts';
import type { Grade } from '../schemas/results.ts';
import type { LocalText } from '../schemas/text.ts';
import type { TextEntry } from './entries.ts';

/** The collections whose records have facts that come from a source. */
export type Evidenced = 'meetings' | 'awards' | 'covenants' | 'results';

/** What a fact says, by how it is looked for in a sentence. */
export type Value =
  | { kind: 'day'; day: Day; isYearInferred: boolean }
  | { kind: 'time-of-day'; time: TimeOfDay }
  | { kind: 'period'; period: Period; of?: 'reviewed' | 'opened' }
  | { kind: 'number'; number: number; of: readonly string[] }
  | { kind: 'unit' | 'bloc' | 'award-type'; id: string }
  | { kind: 'number-of-awards'; type: string; number: number }
  | { kind: 'person'; name: string }
  | { kind: 'office' | 'place' | 'organisation'; text: LocalText }
  | { kind: 'role' | 'task'; text: LocalText }
  | { kind: 'decision-number'; number: string }
  | { kind: 'meeting-kind'; meeting: MeetingKind }
  | { kind: 'announced' | 'signed' | 'decided' | 'leader' | 'deputy' }
  | { kind: 'rank'; place: number }
  | { kind: 'grade'; grade: Grade };

/** A fact of a record that comes from a source. */
export interface Fact {
  /** As an editor names it: `date`, `recipients.0`, `handover.leader`. */
  path: string;
  /** What it says, each with the field of the fact that says it, where it has several: a recipient is a unit and a type. */
  values: { field?: string; value: Value }[];
}

/** What a bloc's covenant counts, where its record gives no noun. */
const taskNouns = ['nhiệm vụ', 'nội dung', 'chỉ tiêu', 'tiêu chí', 'task', 'point', 'target'];
const unitNouns = ['đơn vị', 'thành viên', 'cơ quan', 'trường', 'doanh nghiệp', 'sở', 'ban', 'unit', 'member', 'agenc'];

const one = (path: string, value: Value): Fact => ({ path, values: [{ value }] });

/** A list whose facts are named by their places in it. */
function each<T>(list: readonly T[], path: string, fact: (item: T, path: string) => Fact): Fact[] {
  return list.map((item, index) => fact(item, `${path}.${index}`));
}

const unitFact = (id: string, path: string): Fact => one(path, { kind: 'unit', id });

/** That a unit holds a post: a sentence that names the unit has to speak of the post too. */
function postFact(post: 'leader' | 'deputy', path: string): (id: string) => Fact {
  return (id) => ({ path, values: [{ value: { kind: 'unit', id } }, { value: { kind: post } }] });
}

const maybe = <T>(value: T | undefined, fact: (value: T) => Fact): Fact[] => (value === undefined ? [] : [fact(value)]);

/**
 * The facts of a record, in the order in which its file has them: what it takes from its sources. Its title and texts, its
 * notes and what its editors say of the record itself are none.
 */
export function factsOf<C extends Evidenced>(collection: C, entry: Pick<TextEntry<C>, 'facts'>): Fact[] {
  // The collection says which facts these are; the compiler does not follow.
  const { facts } = entry as unknown as TextEntry<Evidenced>;
  const bloc = maybe(facts.bloc, (id) => one('bloc', { kind: 'bloc', id }));
  switch (collection) {
    case 'meetings':
      return [...bloc, ...meetingFacts((entry as unknown as TextEntry<'meetings'>).facts)];
    case 'awards':
      return [...bloc, ...awardFacts((entry as unknown as TextEntry<'awards'>).facts)];
    case 'covenants':
      return [...bloc, ...covenantFacts((entry as unknown as TextEntry<'covenants'>).facts)];
    default:
      return [...bloc, ...resultFacts((entry as unknown as TextEntry<'results'>).facts)];
  }
}

function dayFact(path: string, isYearInferred = false): (day: Day) => Fact {
  return (day) => one(path, { kind: 'day', day, isYearInferred });
}

function periodFact(path: string, of?: 'reviewed' | 'opened'): (period: Period) => Fact {
  return (period) => one(path, { kind: 'period', period, ...(of && { of }) });
}

function gatheringFacts(gathering: UnitsOrCount | undefined, path: string): Fact[] {
  if (gathering === undefined) return [];
  const { units, count, organisations = [] } = gathering;
  return [
    ...each(units, `${path}.units`, unitFact),
    ...maybe(count, (number) => one(`${path}.count`, { kind: 'number', number, of: unitNouns })),
    ...each(organisations, `${path}.organisations`, (text, at) => one(at, { kind: 'organisation', text })),
  ];
}

function postFacts(
  posts: { leader?: string | undefined; deputies: readonly string[] } | undefined,
  path: string,
): Fact[] {
  if (posts === undefined) return [];
  const at = path === '' ? '' : `${path}.`;
  return [
    ...maybe(posts.leader, (id) => postFact('leader', `${at}leader`)(id)),
    ...each(posts.deputies, `${at}deputies`, (id, at) => postFact('deputy', at)(id)),
  ];
}

function meetingFacts(facts: TextEntry<'meetings'>['facts']): Fact[] {
  const { kinds, people, handover, leadership } = facts;
  const isYearInferred = facts.dateNote !== undefined;
  const receiver = people.find(({ key, name }) => key === handover?.receivedBy || name === handover?.receivedBy);
  return [
    // That something was none of these is said by no sentence.
    ...kinds.flatMap((meeting, index) =>
      meeting === 'other' ? [] : [one(`kinds.${index}`, { kind: 'meeting-kind', meeting })],
    ),
    dayFact('date', isYearInferred)(facts.date),
    ...maybe(facts.endDate, dayFact('endDate', isYearInferred)),
    ...maybe(facts.timeOfDay, (time) => one('timeOfDay', { kind: 'time-of-day', time })),
    ...maybe(facts.place, (text) => one('place', { kind: 'place', text })),
    ...each(facts.reviews, 'reviews', (period, path) => periodFact(path, 'reviewed')(period)),
    ...each(facts.opens, 'opens', (period, path) => periodFact(path, 'opened')(period)),
    ...each(facts.periods, 'periods', (period, path) => periodFact(path)(period)),
    ...gatheringFacts(facts.attending, 'attending'),
    ...each(people, 'people', ({ name, office, role }, path) => ({
      path,
      values: [
        { field: 'name', value: { kind: 'person', name } },
        ...(office === undefined ? [] : [{ field: 'office', value: { kind: 'office', text: office } as const }]),
        ...(role === undefined ? [] : [{ field: 'role', value: { kind: 'role', text: role } as const }]),
      ],
    })),
    ...maybe(leadership?.period, periodFact('leadership.period')),
    ...postFacts(leadership, 'leadership'),
    ...maybe(handover?.period, periodFact('handover.period')),
    ...postFacts(handover, 'handover'),
    ...maybe(handover?.outgoing, postFact('leader', 'handover.outgoing')),
    ...maybe(handover?.receivedBy, (name) =>
      one('handover.receivedBy', { kind: 'person', name: receiver?.name ?? name }),
    ),
  ];
}

function awardFacts(facts: TextEntry<'awards'>['facts']): Fact[] {
  const { decision } = facts;
  return [
    ...maybe(facts.period, periodFact('period')),
    ...maybe(decision?.number, (number) => one('decision.number', { kind: 'decision-number', number })),
    ...maybe(decision?.date, dayFact('decision.date')),
    ...maybe(decision?.issuer, (text) => ({
      path: 'decision.issuer',
      values: [{ value: { kind: 'organisation', text } }, { value: { kind: 'decided' } }],
    })),
    ...maybe(facts.announcedAt, () => one('announcedAt', { kind: 'announced' })),
    ...maybe(facts.announcedOn, dayFact('announcedOn')),
    ...each(facts.recipients, 'recipients', ({ unit, type }, path) => ({
      path,
      values: [
        { field: 'unit', value: { kind: 'unit', id: unit } },
        { field: 'type', value: { kind: 'award-type', id: type } },
      ],
    })),
    ...each(facts.counts, 'counts', ({ type, number }, path) => one(path, { kind: 'number-of-awards', type, number })),
  ];
}

function covenantFacts(facts: TextEntry<'covenants'>['facts']): Fact[] {
  const { taskNoun } = facts;
  const nouns = taskNoun === undefined ? taskNouns : Object.values(taskNoun).filter((noun) => noun !== undefined);
  return [
    periodFact('period', 'opened')(facts.period),
    ...maybe(facts.signedOn, dayFact('signedOn')),
    ...maybe(facts.signedAt, () => one('signedAt', { kind: 'signed' })),
    ...gatheringFacts(facts.signatories, 'signatories'),
    ...postFacts({ leader: facts.leader, deputies: facts.deputies }, ''),
    ...maybe(facts.deputy, postFact('deputy', 'deputy')),
    ...maybe(facts.taskCount, (number) => one('taskCount', { kind: 'number', number, of: nouns })),
    ...each(facts.targets, 'targets', ({ unit, target }, path) => ({
      path,
      values: [
        { field: 'unit', value: { kind: 'unit', id: unit } },
        { field: 'target', value: { kind: 'task', text: target } },
      ],
    })),
    ...each(facts.tasks, 'tasks', (text, path) => one(path, { kind: 'task', text })),
  ];
}

function resultFacts(facts: TextEntry<'results'>['facts']): Fact[] {
  return [
    ...maybe(facts.period, periodFact('period')),
    ...each(facts.order ?? [], 'order', ({ unit, place }, path) => ({
      path,
      values: [
        { field: 'unit', value: { kind: 'unit', id: unit } },
        { field: 'place', value: { kind: 'rank', place } },
      ],
    })),
    ...each(facts.grades ?? [], 'grades', ({ unit, grade }, path) => ({
      path,
      values: [
        { field: 'unit', value: { kind: 'unit', id: unit } },
        { field: 'grade', value: { kind: 'grade', grade } },
      ],
    })),
  ];
}

/** A fact, or those of its values that a path leads to; `field` is that of one value. */
export function factAt(facts: readonly Fact[], given: string): { fact: Fact; field?: string } | undefined {
  const path = given.replace(/\[(\d+)\]/gu, '.$1');
  const fact = facts.find((candidate) => candidate.path === path);
  if (fact !== undefined) return { fact };
  for (const candidate of facts) {
    const field = candidate.values.find(
      (part) => part.field !== undefined && `${candidate.path}.${part.field}` === path,
    );
    if (field?.field !== undefined) return { fact: candidate, field: field.field };
  }
  // A list of one is as good as what it lists, and a bare list of units as one under `units`.
  const listed = facts.filter((candidate) => candidate.path === `${path}.0` || candidate.path === `${path}.1`);
  const [only] = listed;
  if (listed.length === 1 && only?.path.endsWith('.0') === true) return { fact: only };
  const bare = facts.find((candidate) => candidate.path.replace(/\.(?:units|count)(?=\.|$)/u, '') === path);
  return bare && { fact: bare };
}
