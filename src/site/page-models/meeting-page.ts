import type { Meeting, Unit } from '../../archive/archive.ts';
import { nameOn } from '../../archive/names.ts';
import { defaultLang } from '../../text/locales.ts';
import { formatPeriod } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import { editionFor, subjectOf } from '../edition.ts';
import { photographFile } from '../photographs.ts';
import type { DestinationOf } from '../routes.ts';
import type { AwardWithRecipients } from './award-parts.ts';
import { awardsWithRecipients } from './award-parts.ts';
import type { CovenantLine } from './covenant-parts.ts';
import { covenantLine } from './covenant-parts.ts';
import type { FactRow, ShownFacts } from './facts.ts';
import { factsOf } from './facts.ts';
import { above } from './frame.ts';
import type { Phrase } from './phrases.ts';
import { annualLink, blocLink, namePhrase, otherThan, periodLabel, phrase, sentences, shownDay } from './phrases.ts';
import type { RecordPage } from './record-page.ts';
import { recordPage } from './record-page.ts';
import { shownUnits } from './record-parts.ts';

/** A report. */
export interface MeetingPage extends RecordPage {
  facts: ShownFacts;
  photographs: { title: string; photographs: ShownPhotograph[] };
  changes?: Changes | undefined;
  attachments?: { title: string; links: (Phrase & { address: string })[] } | undefined;
}

export interface ShownPhotograph {
  /** The file, from the content folder. */
  file: string;
  alt: Phrase;
  caption?: Phrase | undefined;
  credit?: string | undefined;
}

/** What a meeting changed. */
export interface Changes {
  title: string;
  awards?: { title: string; awards: AwardWithRecipients[] } | undefined;
  covenants?: { title: string; covenants: CovenantLine[] } | undefined;
  /** Who took the lead over, in sentences. */
  handover?: { title: string; text: string } | undefined;
}

export function meetingPage(edition: Edition, destination: DestinationOf<'meeting'>): MeetingPage {
  const { t } = edition;
  const meeting = subjectOf(edition, 'meetings', destination.id);
  const ofBloc = editionFor(edition, meeting.bloc);
  const { kinds, date, withdrawn } = meeting;
  const year = date.slice(0, 4);
  return {
    ...recordPage(edition, meeting, destination, {
      kicker: kinds.map((kind) => ofBloc.t.meetingKinds[kind]).join(' · '),
      above: above(
        edition,
        [{ page: 'meetings' }, t.sections.meetings],
        ...(withdrawn === undefined ? [[{ page: 'year', year }, year] as const] : []),
      ),
    }),
    facts: factsOf(ofBloc, meeting, rowsOf(ofBloc, meeting)),
    photographs: { title: t.photos, photographs: photographsOf(edition, meeting) },
    changes: changesOf(ofBloc, meeting),
    attachments: attachmentsOf(edition, meeting),
  };
}

function rowsOf(edition: Edition, meeting: Meeting): FactRow[] {
  const { t } = edition;
  const { bloc, date, dateNote, place, attending } = meeting;
  return [
    { label: t.when, value: shownDay(edition, date), note: dateNote && phrase(edition, dateNote), field: 'date' },
    { label: t.where, value: place && phrase(edition, place), field: 'place' },
    { label: t.bloc, value: blocLink(edition, bloc, date), field: 'bloc' },
    { label: periodLabel(edition, bloc), value: periodsOf(edition, meeting), field: 'periods', occasional: true },
    { label: t.attending, value: attending && { units: shownUnits(edition, attending, date) }, field: 'attending' },
    { label: t.people, value: peopleOf(edition, meeting), field: 'people', occasional: true },
  ];
}

/** The periods of a meeting; those of which nothing else is shown have no annual to lead to. */
function periodsOf(edition: Edition, { bloc, periods }: Meeting): FactRow['value'] {
  if (periods.length === 0) return undefined;
  return {
    values: periods.map((period) =>
      bloc.annuals.some((annual) => annual.period === period)
        ? annualLink(edition, bloc, period)
        : { text: formatPeriod(period, edition.lang) },
    ),
  };
}

function peopleOf(edition: Edition, { people }: Meeting): FactRow['value'] {
  if (people.length === 0) return undefined;
  return {
    people: people.map(({ name, office, role }) => ({
      name: { text: name, lang: otherThan(edition.lang, defaultLang) },
      office: office && phrase(edition, office),
      role: role && phrase(edition, role),
    })),
  };
}

function photographsOf(edition: Edition, { id, photos }: Meeting): ShownPhotograph[] {
  return photos.map(({ src, alt, caption, credit }) => ({
    file: photographFile(id, src),
    alt: phrase(edition, alt),
    caption: caption && phrase(edition, caption),
    credit: credit && edition.t.photoCredit({ credit: inLang(credit, edition.lang).text }),
  }));
}

function changesOf(edition: Edition, meeting: Meeting): Changes | undefined {
  const { t } = edition;
  const { awards, covenants, handover } = meeting;
  if (awards.length === 0 && covenants.length === 0 && handover === undefined) return undefined;
  return {
    title: t.changes,
    awards:
      awards.length === 0 ? undefined : { title: t.awardsAnnounced, awards: awardsWithRecipients(edition, awards) },
    covenants:
      covenants.length === 0
        ? undefined
        : { title: t.covenantsSigned, covenants: covenants.map((covenant) => covenantLine(edition, covenant)) },
    handover: handover && { title: t.handover, text: handoverInWords(edition, meeting, handover) },
  };
}

function handoverInWords(
  edition: Edition,
  { people, date, unstated }: Meeting,
  { leader, period, outgoing, receivedBy }: NonNullable<Meeting['handover']>,
): string {
  const { t } = edition;
  const named = (unit: Unit): string => namePhrase(edition, nameOn(unit, date)).text;
  const person = people.find(({ key, name }) => receivedBy === key || receivedBy === name)?.name ?? receivedBy;
  const withoutOutgoing = unstated.includes('handover.outgoing') ? t.handoverFromUnstated : t.handoverFromUnknown;
  return sentences(
    t.handoverTo({ leader: named(leader), period }),
    person === undefined ? '' : t.handoverReceivedBy({ person }),
    outgoing === undefined ? withoutOutgoing : t.handoverFrom({ outgoing: named(outgoing) }),
  );
}

function attachmentsOf(edition: Edition, { attachments }: Meeting): MeetingPage['attachments'] {
  if (attachments.length === 0) return undefined;
  return {
    title: edition.t.attachments,
    links: attachments.map(({ title, address }) => ({ address, ...phrase(edition, title) })),
  };
}
