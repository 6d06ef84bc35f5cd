import type { Award, AwardType, Recipient } from '../../archive/archive.ts';
import { dayOfNames } from '../../archive/names.ts';
import type { AwardStatus } from '../../schemas/awards.ts';
import { formatDay } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import type { Link, Phrase } from './phrases.ts';
import { blocLink, inSentence, phrase, recordLink, unitLink } from './phrases.ts';

/** Who received what, or is proposed for it, and how many where only that is known. */
export interface Recipients {
  /** What the units are to the awards: recipients, proposed, or both. */
  caption: string;
  columns: {
    unit: string;
    bloc: string;
    award: string;
    ground: string;
    status: string;
    votes: string;
    note: string;
    number: string;
    of: string;
  };
  recipients: ShownRecipient[];
  /** Whether any row is of another bloc than the record, has a ground other than the year, votes, or a note. */
  hasBlocs: boolean;
  hasGrounds: boolean;
  hasVotes: boolean;
  hasNotes: boolean;
  countsCaption: string;
  counts: { award: Phrase; number: number; of: string; status: string }[];
  /** Whether the source says that these are all. */
  completeness?: string | undefined;
}

export type RecipientStanding = 'given' | 'revoked' | 'open';

export interface ShownRecipient {
  unit: Link;
  bloc?: Link | undefined;
  award: Phrase;
  ground: string;
  status: string;
  /** Whether the award is in force, was taken back, or is none yet. */
  standing: RecipientStanding;
  votes?: string | undefined;
  /** When and by which decision it was revoked. */
  revoked?: string | undefined;
  note?: Phrase | undefined;
}

/** Whether nothing in a record has been decided: it is a proposal, and no award yet. */
export function isProposal({ recipients, counts }: Pick<Award, 'recipients' | 'counts'>): boolean {
  return [...recipients, ...counts].every(({ status }) => isOpen(status));
}

/** Whether an award was given and stands, and this is the last that is known of it. */
export function isGiven({ status, continuedBy }: Pick<Recipient, 'status' | 'continuedBy'>): boolean {
  return continuedBy === undefined && (status === 'decided' || status === 'presented');
}

export function standingOf(status: AwardStatus): RecipientStanding {
  if (status === 'revoked') return 'revoked';
  return isOpen(status) ? 'open' : 'given';
}

/** Whether an award is a flag: the law calls each of them so. */
export function isFlag({ name }: Pick<AwardType, 'name'>): boolean {
  return name.vi.startsWith('Cờ ');
}

function isOpen(status: AwardStatus): boolean {
  return status === 'proposed' || status === 'declined';
}

export function recipientsOf(edition: Edition, award: Award): Recipients {
  const { t } = edition;
  const { recipients, counts, complete } = award;
  return {
    caption: isProposal({ recipients, counts: [] })
      ? t.proposedUnits
      : recipients.some(({ status }) => isOpen(status))
        ? t.namedUnits
        : t.recipients,
    columns: {
      unit: t.unit,
      bloc: t.bloc,
      award: t.award,
      ground: t.ground,
      status: t.status,
      votes: t.votes,
      note: t.note,
      number: t.number,
      of: t.countedOf,
    },
    recipients: recipients.map((recipient) => shownRecipient(edition, recipient, award)),
    hasBlocs: recipients.some(({ bloc }) => bloc !== award.bloc),
    hasGrounds: recipients.some(({ ground }) => ground !== 'year'),
    hasVotes: recipients.some(({ votes }) => votes !== undefined),
    hasNotes: recipients.some(({ note, status }) => note !== undefined || status === 'revoked'),
    countsCaption: isProposal({ recipients: [], counts }) ? t.numbersProposed : t.numbersAwarded,
    counts: counts.map(({ type, number, of, status }) => ({
      award: phrase(edition, type.name),
      number,
      of: t.countedKinds[of],
      status: t.awardStatuses[status],
    })),
    completeness: complete === undefined ? undefined : complete ? t.listComplete : t.listIncomplete,
  };
}

function shownRecipient(
  edition: Edition,
  { unit, bloc, type, ground, status, votes, revoked, note }: Recipient,
  award: Award,
): ShownRecipient {
  const { lang, t } = edition;
  return {
    unit: unitLink(edition, unit, dayOfNames(award)),
    bloc: bloc && blocLink(edition, bloc, dayOfNames(award)),
    award: phrase(edition, type.name),
    ground: t.grounds[ground],
    status: t.awardStatuses[status],
    standing: standingOf(status),
    votes: votes && t.votesFor(votes),
    revoked:
      status === 'revoked'
        ? t.revokedBy({ on: revoked?.on && formatDay(revoked.on, lang), decision: revoked?.decision })
        : undefined,
    note: note && phrase(edition, note),
  };
}

/** A decision or a proposal in a line, where its recipients stand elsewhere on the page. */
export interface AwardSummary {
  link: Link;
  proposal?: string | undefined;
  /** The records that take it further. */
  continued?: { label: string; links: Link[] } | undefined;
  /** What it gives without names. */
  counts: string[];
  completeness?: string | undefined;
}

export function awardSummaries(edition: Edition, awards: readonly Award[]): AwardSummary[] {
  const { t } = edition;
  return awardsWithRecipients(edition, awards).map(({ link, proposal, continued, recipients }) => ({
    link,
    proposal,
    continued,
    counts: recipients.counts.map(({ award, number, of, status }) =>
      t.countedAwards({ award: award.text, number, of: inSentence(of), status: inSentence(status) }),
    ),
    completeness: recipients.completeness,
  }));
}

/** A decision or a proposal with its recipients, on the page of something else. */
export interface AwardWithRecipients {
  link: Link;
  /** That it is a proposal. */
  proposal?: string | undefined;
  /** The records that take it further: whom those name stands there alone. */
  continued?: { label: string; links: Link[] } | undefined;
  recipients: Recipients;
}

export function awardsWithRecipients(edition: Edition, awards: readonly Award[]): AwardWithRecipients[] {
  return awards.map((award) => {
    const recipients = award.recipients.filter(({ continuedBy }) => continuedBy === undefined);
    const isReduced = recipients.length < award.recipients.length;
    // Of several blocs each is led to what concerns its own units.
    const later = award.followedBy.filter(
      (one) => award.recipients.length === 0 || award.recipients.some(({ continuedBy }) => continuedBy === one),
    );
    const { completeness, ...shown } = recipientsOf(edition, { ...award, recipients });
    return {
      link: recordLink(edition, 'award', award),
      proposal: isProposal(award) ? edition.t.proposal : undefined,
      continued:
        later.length === 0
          ? undefined
          : { label: edition.t.whatFollowed, links: later.map((one) => recordLink(edition, 'award', one)) },
      // What is left of a whole list is no whole list.
      recipients: { ...shown, completeness: isReduced ? undefined : completeness },
    };
  });
}

/** Awards that count in no year, with what that means. */
export interface OtherAwards {
  title: string;
  meaning: string;
  awards: AwardWithRecipients[];
}

export function otherAwardsOf(edition: Edition, awards: readonly Award[]): OtherAwards | undefined {
  if (awards.length === 0) return undefined;
  const { t } = edition;
  return { title: t.otherAwards, meaning: t.otherAwardsMeaning, awards: awardsWithRecipients(edition, awards) };
}
