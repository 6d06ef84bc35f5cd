import type { Award } from '../../archive/archive.ts';
import { dayOfNames } from '../../archive/names.ts';
import { formatPeriod } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import { editionFor, subjectOf } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import { recordThing } from '../structured-data.ts';
import type { Recipients } from './award-parts.ts';
import { decisionInWords, isProposal, recipientsOf } from './award-parts.ts';
import type { EvidenceMark } from './evidence-parts.ts';
import { pageEvidence } from './evidence-parts.ts';
import type { FactRow, ShownFacts } from './facts.ts';
import { factsOf } from './facts.ts';
import { above } from './frame.ts';
import type { Value } from './phrases.ts';
import { blocLink, dayOrNone, periodLabel, periodValue, phrase, recordLink } from './phrases.ts';
import type { RecordPage } from './record-page.ts';
import { recordPage, titleIn } from './record-page.ts';

/** A decision with its recipients. */
export interface AwardPage extends RecordPage {
  /** As it is set on paper: its number, its day and who issued it, as far as they are on record. */
  decision?: { text: string; evidence: EvidenceMark[] } | undefined;
  facts: ShownFacts;
  recipients: Recipients;
}

export function awardPage(edition: Edition, destination: DestinationOf<'award'>): AwardPage {
  const award = subjectOf(edition, 'awards', destination.id);
  const ofBloc = editionFor(edition, award.bloc);
  const evidence = pageEvidence(edition, [award]);
  const heading = {
    above: above(edition, titleIn(edition, award), [{ page: 'awards' }, edition.t.sections.awards]),
    ...(isProposal(award) && { kicker: edition.t.proposal }),
  };
  const decision = decisionInWords(ofBloc, award);
  return {
    ...recordPage(edition, award, destination, recordThing, heading, evidence),
    decision: decision === undefined ? undefined : { text: decision, evidence: evidence.marksOf(award, 'decision') },
    facts: factsOf(ofBloc, award, rowsOf(ofBloc, award), evidence),
    recipients: recipientsOf(ofBloc, award, evidence),
  };
}

function rowsOf(edition: Edition, award: Award): FactRow[] {
  const { lang, t } = edition;
  const { bloc, decision } = award;
  const { number, date, issuer } = decision ?? {};
  const isSaid = issuer !== undefined && inLang(issuer, lang).lang === lang;
  // Of a proposal nobody expects a decision.
  const occasional = isProposal(award);
  // What is on record of it stands in a line by itself; what is not is missed here.
  const missing = (label: string, field: string, isThere: boolean): FactRow[] =>
    isThere ? [] : [{ label, value: undefined, field, occasional }];
  return [
    { label: t.bloc, value: blocLinks(edition, award), field: 'bloc' },
    { label: periodLabel(edition, bloc), value: periodOf(edition, award), field: 'period' },
    ...missing(t.decisionNumber, 'decision.number', number !== undefined),
    ...missing(t.decisionDate, 'decision.date', date !== undefined),
    ...(isSaid
      ? []
      : [{ label: t.issuer, value: issuer && phrase(edition, issuer), field: 'decision.issuer', occasional }]),
    announcementOf(edition, award),
    ...courseOf(edition, award),
  ];
}

/** The period that it is for; without one, that it counts in none. What is withdrawn, or for merit over years, belongs to no annual. */
function periodOf(edition: Edition, { bloc, period, withdrawn, unstated }: Award): Value {
  const { lang, t } = edition;
  if (period === undefined) return { absent: unstated.includes('period') ? t.periodUnstated : t.periodNotRecorded };
  return withdrawn === undefined ? periodValue(edition, bloc, period) : { text: formatPeriod(period, lang) };
}

/** The bloc that it is of, or those that its recipients compete in. */
function blocLinks(edition: Edition, award: Award): FactRow['value'] {
  const all = new Set([award.bloc, ...award.recipients.map(({ bloc }) => bloc)].filter((bloc) => bloc !== undefined));
  const links = [...all].map((bloc) => blocLink(edition, bloc, dayOfNames(award)));
  return links.length < 2 ? links[0] : { values: links };
}

/** The proposal or decision before it, and what came after it. */
function courseOf(edition: Edition, { follows, followedBy }: Award): FactRow[] {
  const { t } = edition;
  const row = (label: string, field: string, awards: readonly Award[]): FactRow => ({
    label,
    value: awards.length === 0 ? undefined : { values: awards.map((award) => recordLink(edition, 'award', award)) },
    field,
    occasional: true,
  });
  return [
    row(t.fromProposal, 'follows', follows.filter(isProposal)),
    row(
      t.fromDecision,
      'follows',
      follows.filter((award) => !isProposal(award)),
    ),
    row(t.whatFollowed, 'followedBy', followedBy),
  ];
}

/** Where it was announced and when, or when alone. */
function announcementOf(edition: Edition, { announcedAt, announcedOn }: Award): FactRow {
  const { t } = edition;
  const day = dayOrNone(edition, announcedOn);
  if (announcedAt === undefined) return { label: t.announcedOn, value: day, field: 'announcedOn' };
  const at = recordLink(edition, 'meeting', announcedAt);
  return {
    label: t.announcedAt,
    value: { values: day === undefined ? [at] : [at, day] },
    field: 'announcedAt',
    rests: ['announcedAt', 'announcedOn'],
  };
}
