import type { Award, AwardType, Bloc, Recipient } from '../../archive/archive.ts';
import { dayOfNames } from '../../archive/names.ts';
import type { AwardStatus } from '../../schemas/awards.ts';
import { formatDay } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import { listKey } from '../routes.ts';
import type { EvidenceMark, PageEvidence } from './evidence-parts.ts';
import type { Link, Phrase } from './phrases.ts';
import { blocLink, inSentence, linkTo, phrase, recordLink, shortUnitLink, unitLink } from './phrases.ts';

/** Who received what, or is proposed for it, and how many where only that is known. */
export interface Recipients {
  /** What the units are to the awards: recipients, proposed, or both. */
  caption: string;
  /** How far all of them went; absent where they did not go equally far. */
  status?: string | undefined;
  /** The highest award first. */
  groups: RecipientGroup[];
  counts?: ShownCounts | undefined;
  /** Whether the source says that these are all. */
  completeness?: string | undefined;
}

/** The units that one award was given to, in the order of the source. */
export interface RecipientGroup {
  award: Phrase;
  isFlag: boolean;
  count: string;
  recipients: ShownRecipient[];
}

/** What was given without names. */
export interface ShownCounts {
  caption: string;
  columns: { award: string; number: string; of: string; status: string };
  rows: { award: Phrase; number: number; of: string; status: string; evidence: EvidenceMark[] }[];
}

export type RecipientStanding = 'given' | 'revoked' | 'open';

export interface ShownRecipient {
  unit: Link;
  /** Where it is another than that of the record. */
  bloc?: Link | undefined;
  standing: RecipientStanding;
  /** How far it went where that is not the same for all, what it was for where that is not the year, and the votes. */
  details: string[];
  note?: Phrase | undefined;
  evidence: EvidenceMark[];
}

/** Whether nothing in a record has been decided: it is a proposal, and no award yet. */
export function isProposal({ recipients, counts }: Pick<Award, 'recipients' | 'counts'>): boolean {
  return [...recipients, ...counts].every(({ status }) => isOpen(status));
}

/** Types of award, each once, the highest first. */
export function typesInOrder(types: Iterable<AwardType>): AwardType[] {
  return [...new Set(types)].sort((a, b) => a.rank - b.rank);
}

/** Whether an award was given and stands, and this is the last that is known of it. */
export function isGiven({ status, continuedBy }: Pick<Recipient, 'status' | 'continuedBy'>): boolean {
  return continuedBy === undefined && (status === 'decided' || status === 'presented');
}

export function standingOf(status: AwardStatus): RecipientStanding {
  if (status === 'revoked') return 'revoked';
  return isOpen(status) ? 'open' : 'given';
}

/** When and by which decision an award was revoked, as far as either is known. */
export function revokedInWords({ lang, t }: Edition, revoked: Recipient['revoked']): string {
  if (revoked?.on === undefined && revoked?.decision === undefined) return t.awardStatuses.revoked;
  return t.revokedBy({ on: revoked?.on && formatDay(revoked.on, lang), decision: revoked?.decision });
}

/** Whether an award is a flag: the law calls each of them so. */
export function isFlag({ name }: Pick<AwardType, 'name'>): boolean {
  return name.vi.startsWith('Cờ ');
}

function isOpen(status: AwardStatus): boolean {
  return status === 'proposed' || status === 'declined';
}

export function recipientsOf(edition: Edition, award: Award, evidence: PageEvidence): Recipients {
  const { t } = edition;
  const { recipients, complete } = award;
  const [first, ...others] = recipients;
  const isOneStatus = first !== undefined && others.every(({ status }) => status === first.status);
  return {
    caption: isProposal({ recipients, counts: [] })
      ? t.proposedUnits
      : recipients.some(({ status }) => isOpen(status))
        ? t.namedUnits
        : t.recipients,
    status: isOneStatus && first.status !== 'revoked' ? t.awardStatuses[first.status] : undefined,
    groups: byType(recipients).map(([type, all]) => ({
      award: phrase(edition, type.name),
      isFlag: isFlag(type),
      count: t.unitCount({ count: all.length }),
      recipients: all.map((recipient) => ({
        ...shownRecipient(edition, recipient, award, isOneStatus),
        evidence: evidence.marksOf(award, `recipients.${recipient.index}`),
      })),
    })),
    counts: countsOf(edition, award, evidence),
    completeness: complete === undefined ? undefined : complete ? t.listComplete : t.listIncomplete,
  };
}

function byType<T extends Pick<Recipient, 'type'>>(recipients: readonly T[]): [AwardType, T[]][] {
  return [...Map.groupBy(recipients, ({ type }) => type)].sort(([a], [b]) => a.rank - b.rank);
}

function countsOf(edition: Edition, award: Award, evidence: PageEvidence): ShownCounts | undefined {
  const { counts } = award;
  if (counts.length === 0) return undefined;
  const { t } = edition;
  return {
    caption: isProposal({ recipients: [], counts }) ? t.numbersProposed : t.numbersAwarded,
    columns: { award: t.award, number: t.number, of: t.countedOf, status: t.status },
    rows: counts.map(({ type, number, of, status }, index) => ({
      award: phrase(edition, type.name),
      number,
      of: t.countedKinds[of],
      status: t.awardStatuses[status],
      evidence: evidence.marksOf(award, `counts.${index}`),
    })),
  };
}

function shownRecipient(
  edition: Edition,
  { unit, bloc, ground, status, votes, revoked, note }: Recipient,
  award: Award,
  isOneStatus: boolean,
): Omit<ShownRecipient, 'evidence'> {
  const { t } = edition;
  const on = dayOfNames(award);
  const how =
    status === 'revoked' ? revokedInWords(edition, revoked) : isOneStatus ? undefined : t.awardStatuses[status];
  return {
    unit: unitLink(edition, unit, on),
    bloc: bloc === award.bloc ? undefined : bloc && blocLink(edition, bloc, on),
    standing: standingOf(status),
    details: [
      ...(how === undefined ? [] : [how]),
      ...(ground === 'year' ? [] : [t.grounds[ground]]),
      ...(votes === undefined ? [] : [t.votesFor(votes)]),
    ],
    note: note && phrase(edition, note),
  };
}

/** What a decision is called by; absent where nothing of it is on record. */
export function decisionInWords({ lang, t }: Edition, { decision }: Award): string | undefined {
  const { number, date, issuer } = decision ?? {};
  // An issuer whose name is in another language stands by itself, and is marked as such.
  const by = issuer === undefined || inLang(issuer, lang).lang !== lang ? undefined : inLang(issuer, lang).text;
  if (number === undefined && date === undefined && by === undefined) return undefined;
  return t.decisionLine({ number, day: date && formatDay(date, lang), issuer: by });
}

/** A decision or a proposal in a few lines, on the page of something else. */
export interface AwardLine {
  link: Link;
  /** That it is a proposal. */
  proposal?: string | undefined;
  /** Award by award who has it; of many, the first. */
  awards: { award: Phrase; isFlag: boolean; standing: RecipientStanding; units: Link[]; more?: string | undefined }[];
  /** What it gives without names. */
  counts: string[];
  /** The records that take it further: whom those name stands there alone. */
  continued?: { label: string; links: Link[] } | undefined;
  completeness?: string | undefined;
}

/** How many units of one award a line names. */
const unitsInLine = 5;

export function awardLine(edition: Edition, award: Award): AwardLine {
  const { lang, t } = edition;
  const recipients = award.recipients.filter(({ continuedBy }) => continuedBy === undefined);
  const isWhole = recipients.length === award.recipients.length;
  // Of several blocs each is led to what concerns its own units.
  const later = award.followedBy.filter(
    (one) => award.recipients.length === 0 || award.recipients.some(({ continuedBy }) => continuedBy === one),
  );
  const grouped = byType(recipients).flatMap(([type, all]) =>
    [...Map.groupBy(all, ({ status }) => standingOf(status))].map(([standing, some]) => ({ type, standing, some })),
  );
  return {
    link: recordLink(edition, 'award', award),
    proposal: isProposal(award) ? t.proposal : undefined,
    awards: grouped.map(({ type, standing, some }) => ({
      award: phrase(edition, type.name),
      isFlag: isFlag(type),
      standing,
      units: some.slice(0, unitsInLine).map(({ unit }) => shortUnitLink(edition, unit, dayOfNames(award))),
      more: some.length > unitsInLine ? t.andMoreUnits({ count: some.length - unitsInLine }) : undefined,
    })),
    counts: award.counts.map(({ type, number, of, status }) =>
      t.countedAwards({
        award: inLang(type.name, lang).text,
        number,
        of: inSentence(t.countedKinds[of]),
        status: inSentence(t.awardStatuses[status]),
      }),
    ),
    continued:
      later.length === 0
        ? undefined
        : { label: t.whatFollowed, links: later.map((one) => recordLink(edition, 'award', one)) },
    // What is left of a whole list is no whole list.
    completeness:
      award.complete === undefined || !isWhole ? undefined : award.complete ? t.listComplete : t.listIncomplete,
  };
}

/** Awards that count in no year, with what that means. */
export interface OtherAwards {
  title: string;
  meaning: string;
  awards: AwardLine[];
  /** That there are more, and where. */
  more?: Link | undefined;
}

/** How many awards that count in no year stand on a page. */
const otherAtMost = 10;

export function otherAwardsOf(edition: Edition, awards: readonly Award[], bloc: Bloc): OtherAwards | undefined {
  if (awards.length === 0) return undefined;
  const { t, lists } = edition;
  const of = { bloc: bloc.id };
  const list = { page: 'awards', ...(lists.has(listKey('awards', of)) && { of }) } as const;
  return {
    title: t.otherAwards,
    meaning: t.otherAwardsMeaning,
    awards: awards.slice(0, otherAtMost).map((award) => awardLine(edition, award)),
    more:
      awards.length > otherAtMost ? linkTo(edition, list, { text: t.moreAwards({ count: awards.length }) }) : undefined,
  };
}
