import { dayOfNames } from '../../archive/names.ts';
import type { Edition } from '../edition.ts';
import { subjectOf } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import type { Recipients } from './award-parts.ts';
import { recipientsOf } from './award-parts.ts';
import { above } from './frame.ts';
import type { Fact, Link, Value } from './phrases.ts';
import { annualLink, blocLink, orAbsent, phrase, recordLink, shownDay } from './phrases.ts';
import type { RecordPage } from './record-page.ts';
import { recordPage } from './record-page.ts';

/** A decision with its recipients. */
export interface AwardPage extends RecordPage {
  bloc: Fact<Link>;
  period: Fact;
  number: Fact;
  date: Fact;
  issuer: Fact;
  /** Where, and when. */
  announced: Fact<Value[]>;
  recipients: Recipients;
}

export function awardPage(edition: Edition, destination: DestinationOf<'award'>): AwardPage {
  const { t } = edition;
  const award = subjectOf(edition, 'awards', destination.id);
  const { bloc, period, decision, announcedAt, announcedOn, withdrawn } = award;
  const listed = withdrawn === undefined;
  const announced: Value[] = [
    ...(announcedAt === undefined ? [] : [recordLink(edition, 'meeting', announcedAt)]),
    ...(announcedOn === undefined ? [] : [shownDay(edition, announcedOn)]),
  ];
  return {
    ...recordPage(edition, award, destination, {
      above: above(edition, [{ page: 'awards' }, t.sections.awards]),
    }),
    bloc: { label: t.bloc, value: blocLink(edition, bloc, dayOfNames(award)) },
    period: {
      label: t.period,
      // What is withdrawn belongs to no annual.
      value: orAbsent(period, t.periodNotRecorded, (one) => (listed ? annualLink(edition, bloc, one) : { text: one })),
    },
    number: {
      label: t.decisionNumber,
      value: orAbsent(decision?.number, t.notRecorded, (number) => ({ text: number })),
    },
    date: {
      label: t.decisionDate,
      value: orAbsent(decision?.date, t.notRecorded, (date) => shownDay(edition, date)),
    },
    issuer: {
      label: t.issuer,
      value: orAbsent(decision?.issuer, t.notRecorded, (issuer) => phrase(edition, issuer)),
    },
    announced: { label: t.announcedAt, value: announced.length > 0 ? announced : [{ absent: t.notRecorded }] },
    recipients: recipientsOf(edition, award),
  };
}
