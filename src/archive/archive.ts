import type { AttachedFileFacts, AttachmentKind } from '../schemas/attachments.ts';
import type { AwardTypeFacts, awardLevels } from '../schemas/award-types.ts';
import type { AwardFacts, AwardStatus, CountedKind, Ground } from '../schemas/awards.ts';
import type { BlocFacts, BlocKind, RankingPolicy } from '../schemas/blocs.ts';
import type { CovenantKind } from '../schemas/covenants.ts';
import type { Day } from '../schemas/day.ts';
import type { MeetingFacts, MeetingKind, Person, TimeOfDay } from '../schemas/meetings.ts';
import type { Period } from '../schemas/period.ts';
import type { Hundredths } from '../schemas/points.ts';
import type { SourceFacts } from '../schemas/provenance.ts';
import type { Decider, Grade, ScoreRole } from '../schemas/results.ts';
import type { SiteFacts } from '../schemas/site.ts';
import type { TakedownFacts } from '../schemas/takedowns.ts';
import type { LocalText } from '../schemas/text.ts';
import type { Name } from '../schemas/units.ts';
import type { Votes } from '../schemas/votes.ts';
import type { RecordCollection } from '../source/places.ts';
import type { CopyFacts } from '../source/read-copy.ts';
import type { Lang } from '../text/locales.ts';
import type { EvidenceCount } from './count-evidence.ts';

/** The archive, joined: every reference is an object, in both directions. Lists hold what is published and counts. */
export interface Archive {
  site: SiteFacts;
  /** Highest first: the order of display and of comparison. */
  awardTypes: AwardType[];
  /** In Vietnamese alphabetical order. */
  blocs: Bloc[];
  units: Unit[];
  /** Newest first. */
  meetings: Meeting[];
  awards: Award[];
  covenants: Covenant[];
  results: Result[];
  /** In the order that they ask for. */
  pages: OwnPage[];
  /** What once stood elsewhere, as far as readers see it now. */
  moved: Moved[];
  /** What was taken down. */
  takedowns: TakedownFacts[];
  /** Withdrawn records: each has its own address, and is joined to nothing. */
  withdrawn: { meetings: Meeting[]; awards: Award[]; covenants: Covenant[] };
}

/** Something that stood elsewhere before. */
export interface Moved {
  collection: RecordCollection | 'blocs' | 'units';
  id: string;
  path: string;
  /** Its former ids, or addresses of its former pages; never empty. */
  from: readonly string[];
}

export interface AwardType extends Omit<AwardTypeFacts, 'level'> {
  level: (typeof awardLevels)[number];
  /** Its place in the catalogue, from 0 for the highest. */
  rank: number;
}

/** The text of a record in one language. */
export interface Text {
  lang: Lang;
  title: string;
  summary?: string;
  /** What the renderer asks for. */
  entry: { collection: RecordCollection | 'translations'; id: string };
  hasBody: boolean;
  /** The digest of title, summary and body. */
  digest: string;
  /** Whether it translates an older version of the original. */
  outdated: boolean;
}

export type Texts = { vi: Text } & Partial<Record<Lang, Text>>;

/** What meetings, awards, covenants and results have in common. */
export interface ArchiveRecord {
  id: string;
  path: string;
  texts: Texts;
  /** The fields, as paths, that its source was read whole for and does not state. */
  unstated: readonly string[];
  sources: Source[];
  /** What its facts rest on, in the order of the file. */
  evidence: Evidence[];
  evidenceCount: EvidenceCount;
  attachments: Attachment[];
  /** The day on which the archive took it in. */
  addedOn?: Day;
  updates: { on: Day; what: LocalText }[];
  /** Why it no longer counts, and which record of its kind stands for it. */
  withdrawn?: { on: Day; reason: LocalText; replacedBy?: { id: string; texts: Texts } };
  /** Seen by editors alone, in a preview. */
  draft: boolean;
  questions: string[];
  /** The day on which it goes out, where it is held back; seen in a preview alone. */
  heldUntil?: Day;
}

/** A document that goes with a record: a file of the archive's own, or the address of one elsewhere. */
export interface Attachment {
  title: LocalText;
  kind?: AttachmentKind;
  file?: AttachedFile;
  address?: string;
}

/** A document that goes out as it was committed. */
export interface AttachedFile extends AttachedFileFacts {
  /** From the content folder. */
  path: string;
}

/** A document of a bloc. */
export interface BlocDocument extends Attachment {
  /** The period that it is for; absent where it is for several. */
  period?: Period;
  issuedOn?: Day;
}

/** A file that goes out as it was committed: a document, or the copy of a source. */
export interface PublishedFile extends Omit<AttachedFile, 'type'> {
  type: AttachedFile['type'] | 'txt';
}

/** Where a fact comes from, with the copy that the archive keeps. */
export interface Source extends SourceFacts {
  kept?: KeptCopy;
}

/** A sentence of a source on which a fact rests, or why it was concluded. */
export interface Evidence {
  /** The fact, as an editor names it: `date`, `recipients.0`. */
  fact: string;
  /** Which of its values alone, where it has several: `unit`. */
  field?: string;
  /** Absent where no sentence says it. */
  quote?: string;
  source: Source;
  /** Whether it was concluded; `note` says from what. */
  inferred: boolean;
  note?: LocalText;
}

/** The copy of a source, which outlives the place that it was taken from. */
export interface KeptCopy extends CopyFacts {
  /** From the content folder. */
  path: string;
  /** What it says; absent where nobody has read it yet. */
  text?: string;
  /** What readers can look at: the copy, or of a web page its text; absent where it is kept for checking alone. */
  published?: PublishedFile;
}

/** Every file that goes out as it was committed: of what readers see, withdrawn records included. */
export function publishedFilesIn({ meetings, awards, covenants, results, withdrawn, blocs }: Archive): PublishedFile[] {
  const records = [meetings, awards, covenants, results, ...Object.values(withdrawn)].flat();
  const attachments = [...records.flatMap((record) => record.attachments), ...blocs.flatMap((bloc) => bloc.documents)];
  const sources = [...records.flatMap((record) => record.sources), ...blocs.flatMap(sourcesOfAnnuals)];
  const copies = sources.flatMap(({ kept }) => kept?.published ?? []);
  const files = [...attachments.flatMap(({ file }): PublishedFile[] => (file === undefined ? [] : [file])), ...copies];
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** The sources that the file of a bloc gives for its members and its leaders, as far as an annual shows them. */
function sourcesOfAnnuals({ annuals }: Bloc): Source[] {
  const origins = annuals.flatMap(({ roster, leadership: { leaders, deputies } }) => [
    ...(roster?.sources ?? []),
    ...[...leaders, ...deputies].flatMap(({ sources }) => sources),
  ]);
  // The others are records, which have sources themselves.
  return origins.flatMap((origin) => ('texts' in origin ? [] : [origin]));
}

/** A record of one bloc. */
export interface BlocRecord extends ArchiveRecord {
  bloc: Bloc;
}

/** Units that are named, and their number where the source gives one. */
export interface Gathering {
  units: Unit[];
  count?: number;
  /** Others that are no units of the archive. */
  organisations?: LocalText[];
}

export interface Meeting extends ArchiveRecord {
  /** Absent where it is of no bloc alone, but of the whole city. */
  bloc?: Bloc;
  kinds: MeetingKind[];
  date: Day;
  endDate?: Day;
  timeOfDay?: TimeOfDay;
  dateNote?: LocalText;
  place?: LocalText;
  reviews: Period[];
  opens: Period[];
  /** Every period that it belongs to, in order. */
  periods: Period[];
  attending?: Gathering;
  people: Person[];
  /** Who held the lead, as the report names them. */
  leadership?: NamedPosts & { period: Period };
  handover?: Handover;
  photos: MeetingFacts['photos'];
  /** The awards announced and the covenants signed at it. */
  awards: Award[];
  covenants: Covenant[];
}

/** The leader and the deputies that a source names. */
export interface NamedPosts {
  leader?: Unit;
  deputies: Unit[];
}

export interface Handover extends NamedPosts {
  /** The period for which the lead passes. */
  period: Period;
  outgoing?: Unit;
  receivedBy?: string;
}

export interface Recipient {
  unit: Unit;
  /** Where it stands in the file, from 0. */
  index: number;
  /** That in which it was won, as far as it is known: it counts in no other. */
  bloc?: Bloc;
  type: AwardType;
  status: AwardStatus;
  ground: Ground;
  revoked?: { on?: Day; decision?: string };
  votes?: Votes;
  /** The later record that takes this further: it is that one which counts. */
  continuedBy?: Award;
  note?: LocalText;
}

export interface Award extends ArchiveRecord {
  /** Absent where the decision spans several, or nobody says which. */
  bloc?: Bloc;
  /** Absent where no source says it: the award then counts in no period. */
  period?: Period;
  decision?: AwardFacts['decision'];
  announcedAt?: Meeting;
  announcedOn?: Day;
  /** The day of the announcement, else of the decision, else none. */
  day?: Day;
  /** The proposals that it decides or the decisions that it presents, and what came after it. */
  follows: Award[];
  followedBy: Award[];
  recipients: Recipient[];
  counts: { type: AwardType; number: number; status: AwardStatus; of: CountedKind; ground: Ground }[];
  /** Whether its source says that these are all. */
  complete?: boolean;
}

export interface Covenant extends BlocRecord, NamedPosts {
  period: Period;
  kind: CovenantKind;
  signedOn?: Day;
  signedAt?: Meeting;
  /** The day of the signing, or of the meeting that it was signed at. */
  day?: Day;
  signatories?: Gathering;
  taskCount?: number;
  /** What the source calls that which it counts. */
  taskNoun?: LocalText;
  /** What is concluded of the tasks and not stated. */
  taskNote?: LocalText;
  tasks: LocalText[];
  /** What each unit set itself, as its source has them. */
  targets: { unit: Unit; target: LocalText }[];
  /** The covenant of the period before, where the archive has it. */
  previous?: Covenant;
}

/** The points of a unit; all in hundredths. */
export interface ScoreRow {
  unit: Unit;
  /** Where it stands in the file, among the rows that hold something, from 0. */
  index: number;
  /** By column, tie-breakers and points that a unit gave itself included. */
  points: ReadonlyMap<string, Hundredths>;
  /** The sum of the columns that are bonuses, and of those that are deductions. */
  bonus: Hundredths;
  deduction: Hundredths;
  /** Sum of the criteria, plus bonus, minus deduction. */
  total: Hundredths;
}

/** A column of points, with what it is to the total. */
export interface ScoreColumn {
  column: string;
  name: LocalText;
  role: ScoreRole;
  /** What several columns that stand side by side belong to. */
  group?: LocalText;
  maximum?: Hundredths;
}

export interface ScoreSheet {
  criteria: ScoreColumn[];
  /** The columns that decide between equal totals, in their order. */
  tieBreakers: string[];
  rows: ScoreRow[];
}

export interface Result extends BlocRecord {
  period: Period;
  order?: { unit: Unit; place: number; votes?: Votes }[];
  scores?: ScoreSheet;
  grades?: { unit: Unit; grade: Grade }[];
  /** Whether it names every member, as far as that is said. */
  complete?: boolean;
  /** Who decided on it, and with how many votes. */
  by?: Decider;
  votes?: Votes;
  status: 'draft' | 'final';
}

export interface Bloc {
  id: string;
  kind: BlocKind;
  names: Name[];
  authority?: LocalText;
  /** That it is concluded and not stated. */
  authorityNote?: LocalText;
  calendar: BlocFacts['calendar'];
  policy: RankingPolicy;
  documents: BlocDocument[];
  /** Oldest first. */
  annuals: Annual[];
  /** Awards of no period that the bloc competes in: of an unknown year, or for merit over several. Newest first. */
  otherAwards: Award[];
}

/** The members that sources name for a period, put together. */
export interface Roster {
  /** The period that the sources speak of; earlier than the annual's own where that has none. */
  period: Period;
  /** Without those that had ended before the period for which the roster is taken. */
  units: Unit[];
  /** Those that had ended, of a roster of an earlier period. */
  ended: Unit[];
  count?: number;
  complete: boolean;
  sources: (Source | Meeting)[];
}

export const postRoles = ['leader', 'deputy'] as const;

export type PostRole = (typeof postRoles)[number];

/** A unit that led a bloc in a period or stood in for its leader, with every source that names it so. */
export interface Post {
  unit: Unit;
  /** Where the post passed within the period. */
  from?: Day;
  to?: Day;
  sources: (Source | Meeting | Covenant)[];
}

/** Who led a bloc in a period, as far as it is recorded. Where several did, those that came later stand last. */
export interface Leadership {
  leaders: Post[];
  deputies: Post[];
  /** The meetings at which the lead passed. */
  handovers: Meeting[];
}

/** Everything of one bloc and one period. */
export interface Annual {
  bloc: Bloc;
  period: Period;
  meetings: Meeting[];
  awards: Award[];
  /** Awards that count in no period of the bloc, announced in this one. */
  otherAwards: Award[];
  /** Every covenant for the period, in the order of their days, those that only add to another last. */
  covenants: Covenant[];
  /** The one in force: the main one that was signed last. */
  covenant?: Covenant;
  result?: Result;
  leadership: Leadership;
  roster?: Roster;
  previous?: Annual;
  next?: Annual;
}

export interface Unit {
  id: string;
  names: Name[];
  ended?: { on: Day; note?: LocalText };
  successors: { unit: Unit; on?: Day }[];
  predecessors: Unit[];
  /** Every award to it that is published, newest first, whatever its status. */
  awards: { award: Award; recipient: Recipient }[];
  posts: { bloc: Bloc; period: Period; role: PostRole; from?: Day; to?: Day }[];
  /** The blocs that it belongs to, with the periods in which sources name it there. */
  memberships: { bloc: Bloc; periods: Period[] }[];
}

export interface OwnPage {
  id: string;
  path: string;
  texts: Texts;
  slugs: Record<Lang, string>;
  order: number;
  updatedOn?: Day;
}
