import type { Award } from '../../archive/archive.ts';
import { dayOfNames } from '../../archive/names.ts';
import { formatDay } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import type { Link, Phrase } from './phrases.ts';
import { phrase, recordLink, unitLink } from './phrases.ts';

/** Who received what, and how many where only that is known. */
export interface Recipients {
  caption: string;
  columns: { unit: string; award: string; status: string; note: string; number: string };
  recipients: ShownRecipient[];
  /** Whether any row has a note. */
  hasNotes: boolean;
  counts: { award: Phrase; number: number }[];
}

export interface ShownRecipient {
  unit: Link;
  award: Phrase;
  status: string;
  isRevoked: boolean;
  /** When and by which decision it was revoked. */
  revoked?: string | undefined;
  note?: Phrase | undefined;
}

export function recipientsOf(edition: Edition, award: Award): Recipients {
  const { lang, t } = edition;
  const { recipients, counts } = award;
  const on = dayOfNames(award);
  return {
    caption: t.recipients,
    columns: { unit: t.unit, award: t.award, status: t.status, note: t.note, number: t.number },
    recipients: recipients.map(({ unit, type, status, revoked, note }) => ({
      unit: unitLink(edition, unit, on),
      award: phrase(edition, type.name),
      status: t.awardStatuses[status],
      isRevoked: status === 'revoked',
      revoked:
        status === 'revoked'
          ? t.revokedBy({ on: revoked?.on && formatDay(revoked.on, lang), decision: revoked?.decision })
          : undefined,
      note: note && phrase(edition, note),
    })),
    hasNotes: recipients.some(({ note, status }) => note !== undefined || status === 'revoked'),
    counts: counts.map(({ type, number }) => ({ award: phrase(edition, type.name), number })),
  };
}

/** A decision with its recipients, on the page of something else. */
export interface AwardWithRecipients {
  link: Link;
  recipients: Recipients;
}

export function awardsWithRecipients(edition: Edition, awards: readonly Award[]): AwardWithRecipients[] {
  return awards.map((award) => ({
    link: recordLink(edition, 'award', award),
    recipients: recipientsOf(edition, award),
  }));
}
