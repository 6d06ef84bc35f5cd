import type {
  ArchiveRecord,
  Award,
  Covenant,
  Gathering,
  KeptCopy,
  Meeting,
  Source,
  Texts,
} from '../../archive/archive.ts';
import type { Named } from '../../archive/names.ts';
import { dayOfNames, namesInOrder } from '../../archive/names.ts';
import type { Day } from '../../schemas/day.ts';
import type { Lang } from '../../text/locales.ts';
import { defaultLang } from '../../text/locales.ts';
import { formatDay, formatList, formatSize } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import type { Destination } from '../routes.ts';
import { addressOf, attachedFileAddress } from '../routes.ts';
import type { AwardLine } from './award-parts.ts';
import { awardLine, decisionInWords, isProposal } from './award-parts.ts';
import { covenantFacts } from './covenant-parts.ts';
import type { PageEvidence, ShownSentence } from './evidence-parts.ts';
import { sourceKey } from './evidence-parts.ts';
import type { Absence, Link, Phrase, ShownDay } from './phrases.ts';
import {
  blocLink,
  namePhrase,
  otherThan,
  phrase,
  recordLink,
  shortDay,
  shortUnitLink,
  timeInWords,
  unitLink,
} from './phrases.ts';

/** A text of the content, for the renderer. */
export interface ShownText {
  collection: string;
  id: string;
  /** The language of the readers whom it is shown to. */
  reader: Lang;
  /** Its own language, where that is not the readers'. */
  lang?: Lang | undefined;
  hasBody: boolean;
  /** The digest of what is written in it. */
  digest: string;
}

/** The text of a record in the language of the page, else in Vietnamese. */
export function shownText({ lang }: Edition, texts: Texts): ShownText {
  const text = texts[lang] ?? texts.vi;
  const { hasBody, digest, entry } = text;
  return { ...entry, reader: lang, lang: otherThan(lang, text.lang), hasBody, digest };
}

/** What readers are told before they read a record. */
export interface Notice {
  /** Whether it changes what the record is worth. */
  strong: boolean;
  lines: string[];
  /** What an editor still has to answer; Vietnamese. */
  questions: Phrase[];
  /** Where the Vietnamese text is. */
  original?: (Link & { hreflang: Lang }) | undefined;
  /** The record that stands for one that is withdrawn. */
  replacement?: { label: string; link: Link } | undefined;
}

type Noticed = Pick<ArchiveRecord, 'texts'> &
  Partial<Pick<ArchiveRecord, 'withdrawn' | 'draft' | 'questions' | 'heldUntil'>>;

export function noticesOf(edition: Edition, record: Noticed, destination: Destination): Notice[] {
  const { lang, t } = edition;
  const { withdrawn, draft = false, questions = [], heldUntil } = record;
  const text = record.texts[lang];
  const strong = (...lines: string[]): Notice => ({ strong: true, lines, questions: [] });
  const toOriginal = (line: string): Notice => ({
    strong: false,
    lines: [line],
    questions: [],
    original: { address: addressOf(destination, defaultLang), text: t.readOriginal, hreflang: defaultLang },
  });
  const notices: (Notice | false)[] = [
    withdrawn !== undefined && {
      ...strong(
        t.withdrawn({ on: formatDay(withdrawn.on, lang) }),
        t.withdrawnReason({ reason: inLang(withdrawn.reason, lang).text }),
      ),
      replacement: replacementOf(edition, withdrawn, destination),
    },
    draft && {
      ...strong(t.draft, ...(questions.length > 0 ? [t.draftQuestions] : [])),
      questions: questions.map((question) => ({ text: question, lang: defaultLang })),
    },
    heldUntil !== undefined && strong(t.heldBack({ on: formatDay(heldUntil, lang) })),
    text === undefined && toOriginal(t.untranslated),
    text?.outdated === true && toOriginal(t.outdated),
  ];
  return notices.filter((notice) => notice !== false);
}

/** The record of the same kind that stands for one that is withdrawn. */
function replacementOf(
  edition: Edition,
  { replacedBy }: NonNullable<ArchiveRecord['withdrawn']>,
  { page }: Destination,
): Notice['replacement'] {
  if (replacedBy === undefined || (page !== 'meeting' && page !== 'award' && page !== 'covenant')) return undefined;
  return { label: edition.t.replacedBy, link: recordLink(edition, page, replacedBy) };
}

/** Where facts come from, and what was put right since. */
export interface Sources {
  title: string;
  sources: ShownSource[];
  /** How many of them stand open, and what is said of the others. */
  openAtMost: number;
  more?: string | undefined;
  /** What the numbers beside facts lead to, where there are any. */
  meaning?: string | undefined;
  /** How many facts of a record rest on no sentence yet. */
  unquoted?: string | undefined;
  updates?: Updates | undefined;
}

/** What was put right or added to a record, and when. */
export interface Updates {
  title: string;
  updates: { on: ShownDay; what: Phrase }[];
}

/** One source, as the parts of a line. */
export interface ShownSource {
  title: Phrase;
  address?: string | undefined;
  publisher?: Phrase | undefined;
  /** When it was published and captured. */
  days: string[];
  /** The copy that the archive keeps, with a link to it where it is published, and its digest; or that there is none, which lists of the sources of several records leave to these. */
  copy?: ShownCopy | Absence | undefined;
  /** What is not on record of it. */
  missing?: string | undefined;
  notes: Phrase[];
  /** On which facts of the page rest. */
  sentences: readonly ShownSentence[];
}

/** The kept copy of a source. */
export interface ShownCopy {
  /** What it is. */
  label: string;
  /** Absent where it is kept for checking alone, which `label` says then. */
  address?: string | undefined;
  digest: { label: string; value: string };
}

/** @param evidence what the facts of the record rest on */
export function sourcesOf(edition: Edition, record: ArchiveRecord, evidence: PageEvidence): Sources {
  const { sources, updates, evidenceCount } = record;
  const { facts, quoted, inferred } = evidenceCount;
  const unquoted = facts - quoted - inferred;
  // Of a record without a copy it goes without saying.
  const isKept = sources.some(({ kept }) => kept !== undefined);
  return {
    title: edition.t.sources,
    ...openSources(
      edition,
      sources.map((source, index) => {
        // Of a source that is named twice they stand once.
        const isFirst = sources.findIndex((one) => sourceKey(one) === sourceKey(source)) === index;
        return { ...shownSource(edition, source), sentences: isFirst ? evidence.sentencesOf(source) : [] };
      }),
    ),
    unquoted: unquoted === 0 || !isKept ? undefined : edition.t.unquotedFacts({ count: unquoted, of: facts }),
    updates: updatesOf(edition, updates),
  };
}

export function updatesOf(edition: Edition, updates: ArchiveRecord['updates']): Updates | undefined {
  if (updates.length === 0) return undefined;
  return {
    title: edition.t.updates,
    updates: updates.map(({ on, what }) => ({ on: shortDay(edition, on), what: phrase(edition, what) })),
  };
}

/** The sources of several records, each once, in the order in which they come; absent where there is none. */
export function sourcesOfAll(
  edition: Edition,
  records: readonly Pick<ArchiveRecord, 'sources'>[],
  evidence: PageEvidence,
): Sources | undefined {
  const bySource = Map.groupBy(
    records.flatMap(({ sources }) => sources),
    sourceKey,
  );
  const each = [...bySource.values()].flatMap((same): ShownSource[] => {
    // Records may share a copy that only one of them publishes.
    const source = same.find(({ kept }) => kept?.published !== undefined) ?? same[0];
    if (source === undefined) return [];
    const notes = same.flatMap(({ note }) => (note === undefined ? [] : [phrase(edition, note)]));
    return [
      {
        ...shownSource(edition, source),
        ...(source.kept === undefined && { copy: undefined }),
        notes: [...new Map(notes.map((note) => [note.text, note])).values()],
        sentences: evidence.sentencesOf(source),
      },
    ];
  });
  return each.length === 0 ? undefined : { title: edition.t.sources, ...openSources(edition, each) };
}

/** The sources alone on which facts of the page rest, under that name; absent where there is none. */
export function restingSources(
  edition: Edition,
  records: readonly Pick<ArchiveRecord, 'sources'>[],
  evidence: PageEvidence,
): Sources | undefined {
  const all = sourcesOfAll(edition, records, evidence)?.sources.filter(({ sentences }) => sentences.length > 0) ?? [];
  return all.length === 0 ? undefined : { title: edition.t.sourceSentences, ...openSources(edition, all) };
}

/** How many sources stand open. */
const sourcesAtMost = 3;

function openSources({ t }: Edition, sources: ShownSource[]): Omit<Sources, 'title'> {
  const lastWithSentences = sources.findLastIndex(({ sentences }) => sentences.length > 0);
  // What facts lead to stands open, on paper too.
  const openAtMost = Math.max(sourcesAtMost, lastWithSentences + 1);
  const others = sources.length - openAtMost;
  return {
    sources,
    openAtMost,
    meaning: lastWithSentences === -1 ? undefined : t.sentencesMeaning,
    more: others > 0 ? t.moreSources({ count: others }) : undefined,
  };
}

function shownSource(edition: Edition, source: Source): ShownSource {
  const { lang, t } = edition;
  const { title, address, publisher, publishedOn, capturedOn, note, kept } = source;
  const missing = [
    ...(publisher === undefined ? [t.sourceParts.publisher] : []),
    ...(address === undefined ? [t.sourceParts.address] : []),
    ...(publishedOn === undefined && capturedOn === undefined ? [t.sourceParts.day] : []),
  ];
  return {
    title: phrase(edition, title),
    address,
    publisher: publisher && phrase(edition, publisher),
    days: [
      ...(publishedOn === undefined ? [] : [t.publishedOn({ day: formatDay(publishedOn, lang) })]),
      ...(capturedOn === undefined ? [] : [t.capturedOn({ day: formatDay(capturedOn, lang) })]),
    ],
    copy: kept === undefined ? { absent: t.noCopy } : shownCopy(edition, kept),
    missing: missing.length === 0 ? undefined : t.sourceMissing({ what: formatList(missing, lang) }),
    notes: note === undefined ? [] : [phrase(edition, note)],
    sentences: [],
  };
}

function shownCopy({ lang, t }: Edition, { type, size, sha256, published }: KeptCopy): ShownCopy {
  const what = t.keptCopy({ type: t.copyTypes[type], size: formatSize(size, lang) });
  return {
    label: published === undefined ? t.copyForChecking({ copy: what }) : what,
    address: published && attachedFileAddress(published.path),
    digest: { label: t.digest, value: sha256 },
  };
}

/** Where something is stated: a record of the archive, or a source by itself. */
export type ShownOrigin = { record: Link } | { source: ShownSource };

export function shownOrigin(edition: Edition, origin: Source | Meeting | Covenant): ShownOrigin {
  if (!('texts' in origin)) return { source: shownSource(edition, origin) };
  return { record: recordLink(edition, 'tasks' in origin ? 'covenant' : 'meeting', origin) };
}

/** Records in a list. */
export interface RecordList {
  records: ListedRecord[];
  /** What is said where there is none. */
  empty: string;
}

export interface ListedRecord {
  link: Link;
  day?: ShownDay | undefined;
  /** What else than a decision it is. */
  kind?: string | undefined;
  /** That it is not translated. */
  untranslated?: string | undefined;
  summary?: Phrase | undefined;
  /** What a decision is called by, or what a covenant holds. */
  facts: string[];
  /** Who has what, of a decision. */
  awards: AwardLine['awards'];
  bloc?: Link | undefined;
}

type Listable = Meeting | Award | Covenant;

/**
 * @param withBloc whether each record names its bloc; not wanted on a page of one bloc
 * @param withSummary whether each says what it is about; not wanted where many parts share a page
 */
export function recordList(
  edition: Edition,
  page: 'meeting' | 'award' | 'covenant',
  records: readonly Listable[],
  { withBloc = true, withSummary = true } = {},
): RecordList {
  const { lang, t } = edition;
  return {
    empty: t.noRecords,
    records: records.map((record) => {
      const text = record.texts[lang] ?? record.texts.vi;
      const textLang = otherThan(lang, text.lang);
      return {
        link: recordLink(edition, page, record),
        day: dayInList(edition, record),
        kind: isAward(record) && isProposal(record) ? t.proposal : undefined,
        untranslated: textLang === undefined ? undefined : t.untranslatedMark,
        ...contentsInList(
          edition,
          record,
          withSummary && text.summary !== undefined ? { text: text.summary, lang: textLang } : undefined,
        ),
        bloc: withBloc && record.bloc !== undefined ? blocLink(edition, record.bloc, dayOfRecord(record)) : undefined,
      };
    }),
  };
}

/** What stands below the title: of a decision who has what, of a covenant how much it holds, of anything else its summary. */
function contentsInList(
  edition: Edition,
  record: Listable,
  summary: Phrase | undefined,
): Pick<ListedRecord, 'summary' | 'facts' | 'awards'> {
  if (isAward(record)) {
    const { awards, counts } = awardLine(edition, record);
    const decision = decisionInWords(edition, record);
    return { facts: [...(decision === undefined ? [] : [decision]), ...counts], awards };
  }
  if (isCovenant(record)) {
    const { leader, bloc, period } = record;
    const t = edition.words[bloc.kind];
    const led = leader && t.leaderIs({ leaders: shortUnitLink(edition, leader, dayOfNames(record)).text, period });
    return { summary, facts: [...covenantFacts(edition, record), ...(led === undefined ? [] : [led])], awards: [] };
  }
  return { summary, facts: [], awards: [] };
}

/** The day by whose names a record speaks. */
function dayOfRecord(record: Listable): Day | undefined {
  return 'date' in record ? record.date : dayOfNames(record);
}

function isAward(record: Listable): record is Award {
  return 'recipients' in record;
}

function isCovenant(record: Listable): record is Covenant {
  return 'tasks' in record;
}

function dayInList(edition: Edition, record: Listable): ShownDay | undefined {
  if ('date' in record) return notedDay(edition, record);
  return record.day === undefined ? undefined : shortDay(edition, record.day);
}

/** The day of a meeting for lists; that something is to be known of it is said where it stands. */
export function notedDay(edition: Edition, { date, dateNote }: Pick<Meeting, 'date' | 'dateNote'>): ShownDay {
  const shown = shortDay(edition, date);
  return dateNote === undefined ? shown : { ...shown, text: edition.t.dayWithNote({ day: shown.text }) };
}

/** A title and the links below it. */
export interface LinkList {
  title: string;
  links: Link[];
}

/** What only a preview has: the records that readers do not see. */
export function unlistedRecords(
  edition: Edition,
  page: 'meeting' | 'award' | 'covenant',
  records: readonly ArchiveRecord[],
): LinkList | undefined {
  const hidden = records.filter(({ draft, heldUntil }) => draft || heldUntil !== undefined);
  if (hidden.length === 0) return undefined;
  return { title: edition.t.drafts, links: hidden.map((record) => recordLink(edition, page, record)) };
}

/** Units that are named, with their number where more are meant. */
export interface ShownUnits {
  count?: string | undefined;
  units: Link[];
}

/** How many units a list names in full. */
const wholeNames = 3;

/** @param on the day for which the names are wanted */
export function shownUnits(edition: Edition, { units, count }: Gathering, on: Day | undefined): ShownUnits {
  const { t } = edition;
  return {
    count:
      count === undefined || units.length >= count
        ? undefined
        : units.length === 0
          ? t.unitCount({ count })
          : t.unitCountNamed({ count, named: units.length }),
    units: units.map((unit) => (units.length > wholeNames ? shortUnitLink : unitLink)(edition, unit, on)),
  };
}

/** The names of a unit or a bloc, oldest first, each with the time in which it was borne. */
export function nameHistory(edition: Edition, named: Named): { name: Phrase; span: string }[] {
  return namesInOrder(named).map((name) => ({
    name: namePhrase(edition, name),
    span: timeInWords(edition, name) ?? '',
  }));
}
