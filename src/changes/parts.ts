import type { Collection } from '../source/places.ts';

/** What a reader is told to have changed of a record: its fields, as far as one speaks of them together. */
export const parts = [
  'title',
  'summary',
  'text',
  'translation',
  'kind',
  'day',
  'place',
  'period',
  'participants',
  'leadership',
  'recipients',
  'decision',
  'tasks',
  'results',
  'members',
  'ranking',
  'names',
  'lineage',
  'authority',
  'types',
  'photographs',
  'attachments',
  'sources',
  'unstated',
  'updates',
  'withdrawn',
] as const;

export type Part = (typeof parts)[number];

/** What is compared from release to release: what readers are told as facts. */
export const comparedCollections = [
  'meetings',
  'awards',
  'covenants',
  'results',
  'blocs',
  'units',
  'awardTypes',
  'pages',
] as const satisfies readonly Collection[];

export type ComparedCollection = (typeof comparedCollections)[number];

/** What says nothing to a reader: how editors keep a record, and where it stands. */
const unseen = { draft: undefined, questions: undefined, publishOn: undefined, movedFrom: undefined };

const ofRecords = {
  ...unseen,
  title: 'title',
  summary: 'summary',
  bloc: 'period',
  unstated: 'unstated',
  sources: 'sources',
  evidence: 'sources',
  attachments: 'attachments',
  addedOn: undefined,
  updates: 'updates',
  withdrawn: 'withdrawn',
} as const satisfies Fields;

type Fields = Readonly<Record<string, Part | undefined>>;

/** To which part each field belongs; `undefined` where no reader sees it. The award types are one list, which is one part. */
export const partOfField = {
  meetings: {
    ...ofRecords,
    kinds: 'kind',
    date: 'day',
    endDate: 'day',
    timeOfDay: 'day',
    dateNote: 'day',
    place: 'place',
    reviews: 'period',
    opens: 'period',
    periods: 'period',
    attending: 'participants',
    people: 'participants',
    leadership: 'leadership',
    handover: 'leadership',
    photos: 'photographs',
  },
  awards: {
    ...ofRecords,
    period: 'period',
    decision: 'decision',
    announcedAt: 'day',
    announcedOn: 'day',
    ground: 'recipients',
    follows: 'recipients',
    recipients: 'recipients',
    counts: 'recipients',
    complete: 'recipients',
  },
  covenants: {
    ...ofRecords,
    period: 'period',
    kind: 'kind',
    signedOn: 'day',
    signedAt: 'day',
    signatories: 'participants',
    leader: 'leadership',
    deputies: 'leadership',
    deputy: 'leadership',
    taskCount: 'tasks',
    taskNoun: 'tasks',
    taskNote: 'tasks',
    targets: 'tasks',
    tasks: 'tasks',
  },
  results: {
    ...ofRecords,
    period: 'period',
    order: 'results',
    grades: 'results',
    criteria: 'results',
    tieBreakers: 'results',
    complete: 'results',
    by: 'results',
    votes: 'results',
    status: 'results',
  },
  blocs: {
    kind: 'kind',
    names: 'names',
    authority: 'authority',
    authorityNote: 'authority',
    calendar: 'period',
    rosters: 'members',
    leaders: 'leadership',
    documents: 'attachments',
    ranking: 'ranking',
    movedFrom: undefined,
  },
  units: { names: 'names', ended: 'lineage', successors: 'lineage', movedFrom: undefined },
  awardTypes: {},
  pages: {
    title: 'title',
    summary: 'summary',
    slug: undefined,
    order: undefined,
    movedFrom: undefined,
    updatedOn: undefined,
  },
} as const satisfies Record<ComparedCollection, Fields>;

/** The parts of a record that a standing can depend on. */
export const placingParts: ReadonlySet<Part> = new Set<Part>([
  'period',
  'leadership',
  'recipients',
  'results',
  'members',
  'ranking',
  'lineage',
  'types',
  'withdrawn',
]);
