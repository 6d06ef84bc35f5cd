import type { Covenant } from '../../archive/archive.ts';
import { dayOfNames } from '../../archive/names.ts';
import { formatPeriod } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import { editionFor, subjectOf } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import { recordThing } from '../structured-data.ts';
import type { TasksBeside } from './covenant-parts.ts';
import { tasksBeside } from './covenant-parts.ts';
import type { EvidenceMark, PageEvidence } from './evidence-parts.ts';
import { pageEvidence } from './evidence-parts.ts';
import type { FactRow, ShownFacts } from './facts.ts';
import { factsOf } from './facts.ts';
import { above } from './frame.ts';
import type { Link, Phrase } from './phrases.ts';
import { annualLink, blocLink, dayOrNone, periodLabel, phrase, recordLink, unitLink } from './phrases.ts';
import type { RecordPage } from './record-page.ts';
import { recordPage, titleIn } from './record-page.ts';
import { shownUnits } from './record-parts.ts';

/** A covenant with its tasks. */
export interface CovenantPage extends RecordPage {
  facts: ShownFacts;
  tasks: { title: string; tasks: TasksBeside };
  targets?: ShownTargets | undefined;
}

/** What each unit set itself. */
export interface ShownTargets {
  title: string;
  columns: { unit: string; targets: string };
  rows: { unit: Link; targets: { text: Phrase; evidence: EvidenceMark[] }[] }[];
}

export function covenantPage(edition: Edition, destination: DestinationOf<'covenant'>): CovenantPage {
  const covenant = subjectOf(edition, 'covenants', destination.id);
  const ofBloc = editionFor(edition, covenant.bloc);
  const evidence = pageEvidence(edition, [covenant]);
  const heading = {
    above: above(edition, titleIn(edition, covenant), [{ page: 'covenants' }, edition.t.sections.covenants]),
    ...(covenant.kind === 'supplement' && { kicker: ofBloc.t.covenantSupplement }),
  };
  return {
    ...recordPage(edition, covenant, destination, recordThing, heading, evidence),
    facts: factsOf(ofBloc, covenant, rowsOf(ofBloc, covenant), evidence),
    tasks: { title: ofBloc.t.tasks, tasks: tasksBeside(ofBloc, covenant, evidence) },
    targets: targetsOf(ofBloc, covenant, evidence),
  };
}

function targetsOf(edition: Edition, covenant: Covenant, evidence: PageEvidence): ShownTargets | undefined {
  const { targets } = covenant;
  if (targets.length === 0) return undefined;
  const { t } = edition;
  const on = dayOfNames(covenant);
  return {
    title: t.targets,
    columns: { unit: t.unit, targets: t.targetsOfUnit },
    rows: [...Map.groupBy(targets, ({ unit }) => unit)].map(([unit, own]) => ({
      unit: unitLink(edition, unit, on),
      targets: own.map((one) => ({
        text: phrase(edition, one.target),
        evidence: evidence.marksOf(covenant, `targets.${targets.indexOf(one)}`),
      })),
    })),
  };
}

function rowsOf(edition: Edition, covenant: Covenant): FactRow[] {
  const { lang, t } = edition;
  const { bloc, period, signedOn, signedAt, signatories, leader, deputies, withdrawn } = covenant;
  const on = dayOfNames(covenant);
  // What another source names is on record, though not here.
  const annual = bloc.annuals.find((one) => one.period === period);
  const isLedElsewhere = (annual?.leadership.leaders.length ?? 0) > 0;
  return [
    { label: t.bloc, value: blocLink(edition, bloc, on), field: 'bloc' },
    {
      label: periodLabel(edition, bloc),
      // What is withdrawn belongs to no annual.
      value: withdrawn === undefined ? annualLink(edition, bloc, period) : { text: formatPeriod(period, lang) },
      field: 'period',
    },
    { label: t.signedOn, value: dayOrNone(edition, signedOn), field: 'signedOn' },
    {
      label: t.signedAt,
      value: signedAt && recordLink(edition, 'meeting', signedAt),
      field: 'signedAt',
      occasional: true,
    },
    { label: t.leader, value: leader && unitLink(edition, leader, on), field: 'leader', occasional: isLedElsewhere },
    {
      label: t.deputy,
      value: deputies.length === 0 ? undefined : { values: deputies.map((deputy) => unitLink(edition, deputy, on)) },
      field: 'deputies',
      rests: ['deputies', 'deputy'],
      occasional: true,
    },
    {
      label: t.signatories,
      value: signatories && { units: shownUnits(edition, signatories, on) },
      field: 'signatories',
    },
  ];
}
