import { dayOfNames } from '../../archive/names.ts';
import { formatPeriod } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import { subjectOf } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import type { ShownTasks } from './covenant-parts.ts';
import { tasksOf } from './covenant-parts.ts';
import { above } from './frame.ts';
import type { Absence, Fact, Link } from './phrases.ts';
import { annualLink, blocLink, orAbsent, recordLink, shownDay, unitLink } from './phrases.ts';
import type { RecordPage } from './record-page.ts';
import { recordPage } from './record-page.ts';
import type { ShownUnits } from './record-parts.ts';
import { shownUnits } from './record-parts.ts';

/** A covenant with its tasks. */
export interface CovenantPage extends RecordPage {
  bloc: Fact<Link>;
  period: Fact;
  signedOn: Fact;
  signedAt: Fact;
  leader: Fact;
  deputy: Fact;
  signatories: Fact<ShownUnits | Absence>;
  tasks: { title: string; tasks: ShownTasks };
}

export function covenantPage(edition: Edition, destination: DestinationOf<'covenant'>): CovenantPage {
  const { t } = edition;
  const covenant = subjectOf(edition, 'covenants', destination.id);
  const { bloc, period, signedOn, signedAt, signatories, leader, deputy, withdrawn } = covenant;
  const on = dayOfNames(covenant);
  const listed = withdrawn === undefined;
  const shownPeriod = formatPeriod(period);
  return {
    ...recordPage(edition, covenant, destination, {
      above: above(edition, [{ page: 'covenants' }, t.sections.covenants]),
    }),
    bloc: { label: t.bloc, value: blocLink(edition, bloc, on) },
    // What is withdrawn belongs to no annual.
    period: { label: t.period, value: listed ? annualLink(edition, bloc, period) : { text: shownPeriod } },
    signedOn: { label: t.signedOn, value: orAbsent(signedOn, t.notRecorded, (day) => shownDay(edition, day)) },
    signedAt: {
      label: t.signedAt,
      value: orAbsent(signedAt, t.notRecorded, (meeting) => recordLink(edition, 'meeting', meeting)),
    },
    leader: {
      label: t.leader,
      value: orAbsent(leader, t.leaderNotRecorded({ period: shownPeriod }), (unit) => unitLink(edition, unit, on)),
    },
    deputy: { label: t.deputy, value: orAbsent(deputy, t.notRecorded, (unit) => unitLink(edition, unit, on)) },
    signatories: {
      label: t.signatories,
      value: orAbsent(signatories, t.notRecorded, (gathering) => shownUnits(edition, gathering, on)),
    },
    tasks: { title: t.tasks, tasks: tasksOf(edition, covenant) },
  };
}
