import type { Award, Meeting, Unit } from '../../archive/archive.ts';
import { nameOn } from '../../archive/names.ts';
import type { Period } from '../../schemas/period.ts';
import { periodBefore } from '../../schemas/period.ts';
import { compareText } from '../../text/collation.ts';
import { defaultLang } from '../../text/locales.ts';
import { formatList } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import { editionFor, subjectOf } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import { listKey } from '../routes.ts';
import { meetingThing } from '../structured-data.ts';
import type { AwardLine } from './award-parts.ts';
import { awardLine, isProposal } from './award-parts.ts';
import type { CovenantLine } from './covenant-parts.ts';
import { covenantLine } from './covenant-parts.ts';
import type { EvidenceMark, PageEvidence } from './evidence-parts.ts';
import { pageEvidence } from './evidence-parts.ts';
import type { FactRow, ShownFacts } from './facts.ts';
import { factsOf } from './facts.ts';
import { above } from './frame.ts';
import type { Link, ShownDay } from './phrases.ts';
import {
  annualLink,
  blocLink,
  namePhrase,
  otherThan,
  periodLabel,
  periodValue,
  phrase,
  recordLink,
  sentences,
  shownDay,
  unitLink,
} from './phrases.ts';
import type { ShownPhotograph } from './pictures.ts';
import { photographsOf } from './pictures.ts';
import type { RecordPage } from './record-page.ts';
import { recordPage, titleIn } from './record-page.ts';
import type { LinkList } from './record-parts.ts';
import { notedDay, shownUnits } from './record-parts.ts';

/** A report. */
export interface MeetingPage extends RecordPage {
  facts: ShownFacts;
  photographs: { title: string; photographs: ShownPhotograph[] };
  changes?: Changes | undefined;
  /** Other reports of the bloc: of the same years, and the ones before and after this. */
  related?: LinkList | undefined;
  neighbours?: ReportNeighbours | undefined;
}

export interface ReportNeighbours {
  label: string;
  previous?: { label: string; link: Link } | undefined;
  next?: { label: string; link: Link } | undefined;
}

/** What a meeting changed. */
export interface Changes {
  title: string;
  awards?: { title: string; awards: AwardLine[] } | undefined;
  proposals?: { title: string; awards: AwardLine[] } | undefined;
  covenants?: { title: string; covenants: CovenantLine[] } | undefined;
  /** Who took the lead over, in sentences. */
  handover?: { title: string; text: string; evidence: EvidenceMark[] } | undefined;
}

export function meetingPage(edition: Edition, destination: DestinationOf<'meeting'>): MeetingPage {
  const { t } = edition;
  const meeting = subjectOf(edition, 'meetings', destination.id);
  const ofBloc = editionFor(edition, meeting.bloc);
  const { kinds, date, withdrawn } = meeting;
  const year = date.slice(0, 4);
  const evidence = pageEvidence(edition, [meeting]);
  const heading = {
    kicker: [...kinds.map((kind) => ofBloc.t.meetingKinds[kind]), notedDay(edition, meeting).text].join(' · '),
    evidence: evidence.marksOf(meeting, 'kinds'),
    above: above(
      edition,
      titleIn(edition, meeting),
      [{ page: 'meetings' }, t.sections.meetings],
      ...(withdrawn === undefined ? [[{ page: 'meetings', of: { year } }, year] as const] : []),
    ),
  };
  return {
    ...recordPage(edition, meeting, destination, meetingThing, heading, evidence),
    facts: factsOf(ofBloc, meeting, rowsOf(ofBloc, meeting, evidence), evidence),
    photographs: { title: t.photos, photographs: photographsOf(edition, meeting) },
    changes: changesOf(ofBloc, meeting, evidence),
    related: relatedTo(ofBloc, meeting),
    neighbours: neighboursOf(ofBloc, meeting),
  };
}

/** How many related reports a report leads to. */
const relatedAtMost = 4;

/** The other reports of the years that a report is about. */
function relatedTo(edition: Edition, meeting: Meeting): LinkList | undefined {
  const { bloc, periods } = meeting;
  const ofYears = (bloc?.annuals ?? []).filter(({ period }) => periods.includes(period));
  const others = new Set(ofYears.flatMap(({ meetings }) => meetings));
  // What is withdrawn leads nowhere, as nothing leads to it.
  if (meeting.withdrawn !== undefined) return undefined;
  others.delete(meeting);
  if (others.size === 0) return undefined;
  return {
    title: edition.t.relatedReports,
    links: [...others]
      .toSorted((a, b) => compareText(b.date, a.date))
      .slice(0, relatedAtMost)
      .map((other) => recordLink(edition, 'meeting', other)),
  };
}

/** The reports before and after one, among those of its bloc. */
function neighboursOf(edition: Edition, meeting: Meeting): ReportNeighbours | undefined {
  const { t, lists } = edition;
  const { bloc } = meeting;
  if (bloc === undefined) return undefined;
  const ofBloc = lists.get(listKey('meetings', { bloc: bloc.id })) ?? lists.get(listKey('meetings', undefined));
  const records = ofBloc?.records ?? [];
  const index = records.indexOf(meeting);
  const at = (place: number, label: string) => {
    const record = index === -1 ? undefined : records[place];
    return record && { label, link: recordLink(edition, 'meeting', record) };
  };
  const [previous, next] = [at(index + 1, t.previousReport), at(index - 1, t.nextReport)];
  return previous === undefined && next === undefined ? undefined : { label: t.reportsBeside, previous, next };
}

function rowsOf(edition: Edition, meeting: Meeting, evidence: PageEvidence): FactRow[] {
  const { t } = edition;
  const { bloc, date, dateNote, place, attending } = meeting;
  const organisations = attending?.organisations ?? [];
  return [
    {
      label: t.when,
      value: whenOf(edition, meeting),
      note: dateNote && phrase(edition, dateNote),
      field: 'date',
      rests: ['date', 'endDate', 'timeOfDay'],
    },
    { label: t.where, value: place && phrase(edition, place), field: 'place' },
    {
      label: t.bloc,
      value: bloc === undefined ? { text: t.ofWholeCity } : blocLink(edition, bloc, date),
      field: 'bloc',
    },
    {
      label: periodLabel(edition, bloc),
      value: periodsOf(edition, meeting),
      field: 'periods',
      rests: ['reviews', 'opens', 'periods'],
      occasional: true,
    },
    ...leadershipRows(edition, meeting),
    {
      label: t.attending,
      value: attendingOf(edition, meeting),
      field: 'attending',
      rests: ['attending.units', 'attending.count'],
    },
    {
      label: t.otherOrganisations,
      value: organisations.length === 0 ? undefined : { values: organisations.map((one) => phrase(edition, one)) },
      field: 'attending.organisations',
      occasional: true,
    },
    { label: t.people, value: peopleOf(edition, meeting, evidence), field: 'people', rests: [], occasional: true },
  ];
}

/** The units that were there; where only others are named, none is on record. */
function attendingOf(edition: Edition, { attending, date }: Meeting): FactRow['value'] {
  if (attending === undefined || (attending.units.length === 0 && attending.count === undefined)) return undefined;
  return { units: shownUnits(edition, attending, date) };
}

/** The day, or from which to which, with the time of day as far as the source says it. */
function whenOf(edition: Edition, { date, endDate, timeOfDay }: Meeting): ShownDay {
  const { t } = edition;
  const day = shownDay(edition, date).text;
  const begun = timeOfDay === undefined ? day : t.atTime({ time: t.timesOfDay[timeOfDay], day });
  const text = endDate === undefined ? begun : t.fromTo({ from: begun, to: shownDay(edition, endDate).text });
  return { day: date, text };
}

/** Who led, as the report names them. */
function leadershipRows(edition: Edition, { leadership, bloc, date }: Meeting): FactRow[] {
  // Of a meeting of no bloc nobody is the leader.
  if (leadership === undefined || bloc === undefined) return [];
  const { t } = edition;
  const { leader, deputies, period } = leadership;
  const ofPeriod = annualLink(edition, bloc, period);
  const row = (label: string, units: readonly Unit[], field: string): FactRow => ({
    label,
    value:
      units.length === 0 ? undefined : { values: [...units.map((unit) => unitLink(edition, unit, date)), ofPeriod] },
    field,
    rests: [field, 'leadership.period'],
    occasional: true,
  });
  return [
    row(t.leader, leader === undefined ? [] : [leader], 'leadership.leader'),
    row(t.deputy, deputies, 'leadership.deputies'),
  ];
}

/** The periods of a meeting; those of which nothing else is shown have no annual to lead to. */
function periodsOf(edition: Edition, { bloc, periods }: Meeting): FactRow['value'] {
  if (periods.length === 0) return undefined;
  return {
    values: periods.map((period) => periodValue(edition, bloc, period)),
  };
}

function peopleOf(edition: Edition, meeting: Meeting, evidence: PageEvidence): FactRow['value'] {
  const { people } = meeting;
  if (people.length === 0) return undefined;
  return {
    people: people.map(({ name, office, role }, index) => ({
      name: { text: name, lang: otherThan(edition.lang, defaultLang) },
      office: office === undefined ? { text: edition.t.officeNotRecorded } : phrase(edition, office),
      role: role && phrase(edition, role),
      evidence: evidence.marksOf(meeting, `people.${index}`),
    })),
  };
}

function changesOf(edition: Edition, meeting: Meeting, evidence: PageEvidence): Changes | undefined {
  const { t } = edition;
  const { awards, covenants, handover } = meeting;
  if (awards.length === 0 && covenants.length === 0 && handover === undefined) return undefined;
  const [given, proposed] = [awards.filter((one) => !isProposal(one)), awards.filter(isProposal)];
  return {
    title: t.changes,
    awards: awardsIn(edition, t.awardsAnnounced, given),
    proposals: awardsIn(edition, t.proposal, proposed),
    covenants:
      covenants.length === 0
        ? undefined
        : { title: t.covenantsSigned, covenants: covenants.map((covenant) => covenantLine(edition, covenant)) },
    handover: handover && {
      title: t.handover,
      text: handoverInWords(edition, meeting, handover),
      evidence: evidence.marksOf(meeting, 'handover'),
    },
  };
}

function awardsIn(edition: Edition, title: string, awards: readonly Award[]): Changes['awards'] {
  return awards.length === 0 ? undefined : { title, awards: awards.map((award) => awardLine(edition, award)) };
}

/** Who took the lead over and who handed it over; whom the report does not name, other sources may. */
function handoverInWords(
  edition: Edition,
  { people, date, unstated, bloc }: Meeting,
  { leader, deputies, period, outgoing, receivedBy }: NonNullable<Meeting['handover']>,
): string {
  const { lang, t } = edition;
  const named = (unit: Unit): string => namePhrase(edition, nameOn(unit, date)).text;
  const elsewhere = (of: Period): string | undefined => {
    const leaders = bloc?.annuals.find((annual) => annual.period === of)?.leadership.leaders ?? [];
    if (leaders.length === 0) return undefined;
    return t.leaderElsewhere({
      leaders: formatList(
        leaders.map(({ unit }) => named(unit)),
        lang,
      ),
      period: of,
    });
  };
  const person = people.find(({ key, name }) => receivedBy === key || receivedBy === name)?.name ?? receivedBy;
  const isUnstated = (field: string): boolean => unstated.includes(`handover.${field}`);
  const toNobody = isUnstated('leader')
    ? [t.handoverToUnstated({ period }), elsewhere(period) ?? '']
    : [elsewhere(period) ?? t.handoverToUnknown({ period })];
  const before = elsewhere(periodBefore(period));
  const fromNobody = isUnstated('outgoing')
    ? [t.handoverFromUnstated, before ?? '']
    : [before ?? t.handoverFromUnknown];
  return sentences(
    ...(leader === undefined ? toNobody : [t.handoverTo({ leader: named(leader), period })]),
    deputies.length === 0 ? '' : t.handoverDeputies({ deputies: formatList(deputies.map(named), lang) }),
    person === undefined ? '' : t.handoverReceivedBy({ person }),
    ...(outgoing === undefined ? fromNobody : [t.handoverFrom({ outgoing: named(outgoing) })]),
  );
}
