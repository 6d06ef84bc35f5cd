import type { Award, Bloc, Recipient, Unit } from '../../archive/archive.ts';
import { postRoles } from '../../archive/archive.ts';
import { ancestorsOf } from '../../archive/lifetimes.ts';
import { currentName } from '../../archive/names.ts';
import type { RankedYear } from '../../ranking/compare-years.ts';
import type { Placing } from '../../ranking/standing.ts';
import type { Period } from '../../schemas/period.ts';
import { comparePeriods } from '../../schemas/period.ts';
import { defaultLang, locales } from '../../text/locales.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import { editionFor, subjectOf } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import { namesIn, organizationThing } from '../structured-data.ts';
import { isGiven, typesInOrder } from './award-parts.ts';
import type { ShownChart } from './charts.ts';
import { unitChart } from './charts.ts';
import type { Frame, Heading } from './frame.ts';
import { above, frameOf, paperTools } from './frame.ts';
import type { Absence, Fact, Link, Phrase, ShownDay, Value } from './phrases.ts';
import {
  annualLink,
  blocLink,
  namePhrase,
  periodValue,
  phrase,
  recordLink,
  sentences,
  shownDay,
  timeInWords,
  unitLink,
} from './phrases.ts';
import { nameHistory } from './record-parts.ts';
import type { AwardInRow } from './standing-parts.ts';
import { awardInRow, reasonsInWords } from './standing-parts.ts';

/** One unit. */
export interface UnitPage {
  frame: Frame;
  heading: Heading;
  /** How many awards of each type are on record of it, and for how many years it led, in a line each. */
  totals: { label: string; lines: string[] };
  /** Its name in the other language. */
  otherName?: Fact<Phrase> | undefined;
  names?: Fact<{ name: Phrase; span: string }[]> | undefined;
  /** Its last day, and what is to be said of it. */
  ended?: Fact<{ on: ShownDay; note?: Phrase | undefined }> | undefined;
  became?: Fact<{ unit: Link; on?: ShownDay | undefined }[]> | undefined;
  cameFrom?: Fact<Link[]> | undefined;
  memberships: Fact<{ bloc: Link; seenIn?: string | undefined }[] | Absence>;
  timeline: { title: string; table: Timeline | Absence };
  /** Its places in each bloc that gave it some in several years. */
  charts: ShownChart[];
  /** The units that became it and were given awards. */
  awardsBefore?: { title: string; units: { unit: Link; number: string }[] } | undefined;
}

/** Year by year, newest first, what is on record of a unit: a row for each year of each bloc that has something. */
export interface Timeline {
  caption: string;
  /** A column is absent where nothing would stand in it. */
  columns: {
    period: string;
    bloc?: string | undefined;
    place?: string | undefined;
    awards?: string | undefined;
    roles?: string | undefined;
  };
  rows: TimelineRow[];
}

export interface TimelineRow {
  period: Value;
  /** Where the unit was in more than one. */
  bloc?: Link | undefined;
  place?: PlaceOfYear | undefined;
  awards: UnitAward[];
  /** What it was to its bloc, with the days where it was so for a part of the year. */
  roles: string[];
}

/** A place, with whose order it is of or what it rests on. */
export interface PlaceOfYear {
  place: number;
  tied?: string | undefined;
  basis: string;
}

/** An award once, with the records that tell its course, the latest first. */
export interface UnitAward extends AwardInRow {
  sources: Link[];
}

export function unitPage(edition: Edition, destination: DestinationOf<'unit'>): UnitPage {
  const { t } = edition;
  const unit = subjectOf(edition, 'units', destination.unit);
  const { successors, predecessors } = unit;
  const name = namePhrase(edition, currentName(unit));
  const totals = totalsOf(edition, unit);
  return {
    frame: frameOf(edition, {
      destination,
      title: name.text,
      description: sentences(`${name.text}.`, totals.length === 0 ? '' : `${t.totalsOnRecord}: ${totals.join('; ')}.`),
      about: organizationThing(
        edition,
        { name: name.text, names: namesIn(edition, unit), ended: unit.ended?.on },
        destination,
      ),
    }),
    heading: {
      title: name,
      above: above(edition, name.text, [{ page: 'units' }, t.sections.units]),
      tools: paperTools(edition),
    },
    totals: { label: t.totalsOnRecord, lines: totals },
    otherName: otherNameOf(edition, unit),
    names: namesOf(edition, unit),
    ended: endOf(edition, unit),
    became:
      successors.length === 0
        ? undefined
        : {
            label: t.became,
            value: successors.map(({ unit: successor, on }) => ({
              unit: unitLink(edition, successor),
              on: on === undefined ? undefined : shownDay(edition, on),
            })),
          },
    cameFrom:
      predecessors.length === 0
        ? undefined
        : { label: t.cameFrom, value: predecessors.map((predecessor) => unitLink(edition, predecessor)) },
    memberships: { label: t.memberOf, value: membershipsOf(edition, unit) },
    timeline: { title: t.timeline, table: timelineOf(edition, unit) },
    charts: chartsOf(edition, unit),
    awardsBefore: awardsBefore(edition, unit),
  };
}

function totalsOf(edition: Edition, unit: Unit): string[] {
  const { lang, t } = edition;
  const given = unit.awards.filter(({ recipient }) => isGiven(recipient)).map(({ recipient }) => recipient.type);
  const types = typesInOrder(given);
  const awards = types.map((type) =>
    t.awardReason({ count: given.filter((one) => one === type).length, award: inLang(type.name, lang).text }),
  );
  const inOrder = unit.posts.toSorted((a, b) => postRoles.indexOf(a.role) - postRoles.indexOf(b.role));
  const posts = Map.groupBy(inOrder, ({ bloc, role }) => edition.words[bloc.kind][role]);
  return [
    ...(awards.length === 0 ? [] : [awards.join('; ')]),
    ...[...posts].map(([role, held]) => t.yearsInPost({ role, count: new Set(held.map(({ period }) => period)).size })),
  ];
}

function chartsOf(edition: Edition, unit: Unit): ShownChart[] {
  return unit.memberships.flatMap(({ bloc }) => {
    const standings = edition.standings.get(bloc);
    return (standings && unitChart(editionFor(edition, bloc), unit, standings)) ?? [];
  });
}

interface Year {
  bloc: Bloc | undefined;
  period: Period | undefined;
  row: TimelineRow;
}

function timelineOf(edition: Edition, unit: Unit): Timeline | Absence {
  const { t } = edition;
  const years = new Map<string, Year>();
  const yearOf = (bloc: Bloc | undefined, period: Period | undefined, value: Value): TimelineRow => {
    const key = `${bloc?.id}/${period}`;
    const year = years.get(key) ?? { bloc, period, row: { period: value, awards: [], roles: [] } };
    years.set(key, year);
    return year.row;
  };
  for (const { bloc } of unit.memberships) {
    for (const { annual, standing } of edition.standings.get(bloc)?.periods ?? []) {
      const placing = standing.placings.find((candidate) => candidate.unit === unit);
      if (placing === undefined) continue;
      const row = yearOf(bloc, annual.period, annualLink(edition, bloc, annual.period));
      row.place = placeOfYear(editionFor(edition, bloc), placing, { annual, standing });
    }
  }
  for (const { award, recipient } of unit.awards) {
    if (recipient.continuedBy !== undefined) continue;
    const { period } = award;
    yearOf(recipient.bloc, period, periodOfAward(edition, award, recipient)).awards.push({
      ...awardInRow(edition, recipient),
      sources: courseOf(award, recipient).map((one) => recordLink(edition, 'award', one)),
    });
  }
  for (const { bloc, period, role, from, to } of unit.posts) {
    const span = timeInWords(edition, { from, to });
    const held = edition.words[bloc.kind][role];
    yearOf(bloc, period, annualLink(edition, bloc, period)).roles.push(
      span === undefined ? held : t.heldFor({ role: held, span }),
    );
  }
  if (years.size === 0) return { absent: t.noTimeline };
  const all = [...years.values()].sort(newestFirst);
  const blocs = new Set(all.map(({ bloc }) => bloc));
  const rows = all.map(({ bloc, row }) => (blocs.size > 1 && bloc ? { ...row, bloc: blocLink(edition, bloc) } : row));
  return {
    caption: t.timeline,
    columns: {
      period: t.period,
      bloc: blocs.size > 1 ? t.bloc : undefined,
      place: rows.some(({ place }) => place !== undefined) ? t.place : undefined,
      awards: rows.some(({ awards }) => awards.length > 0) ? t.award : undefined,
      roles: rows.some(({ roles }) => roles.length > 0) ? t.postsHeld : undefined,
    },
    rows,
  };
}

function placeOfYear(
  edition: Edition,
  { place, tied, reasons }: Placing,
  { annual, standing: { basis, coverage } }: RankedYear,
): PlaceOfYear {
  const { t } = edition;
  const said =
    basis === 'official' || basis === 'awards' ? t.placeBases[basis] : reasonsInWords(edition, reasons, annual);
  const among = coverage && t.amongNamed({ named: coverage.named, of: coverage.of });
  return { place, tied: tied ? t.tied : undefined, basis: among === undefined ? said : `${said}; ${among}` };
}

/** Whatever is of no year comes last. */
function newestFirst(a: Year, b: Year): number {
  if (a.period === undefined || b.period === undefined)
    return Number(a.period === undefined) - Number(b.period === undefined);
  return comparePeriods(b.period, a.period);
}

/** The names that it bore, where there are several or the one is known to have begun or ended. */
function namesOf(edition: Edition, unit: Unit): UnitPage['names'] {
  const [only, ...others] = unit.names;
  const says = others.length > 0 || only?.from !== undefined || only?.to !== undefined;
  return says ? { label: edition.t.names, value: nameHistory(edition, unit) } : undefined;
}

function endOf(edition: Edition, unit: Unit): UnitPage['ended'] {
  // That a successor took over on a day is said of the successor.
  const on = unit.ended?.on ?? currentName(unit).to;
  if (on === undefined) return undefined;
  const note = unit.ended?.note;
  return { label: edition.t.unitEnded, value: { on: shownDay(edition, on), note: note && phrase(edition, note) } };
}

function awardsBefore(edition: Edition, unit: Unit): UnitPage['awardsBefore'] {
  const { t } = edition;
  const numbered = ancestorsOf(unit).map((ancestor) => ({
    ancestor,
    count: ancestor.awards.filter(({ recipient }) => isGiven(recipient)).length,
  }));
  const units = numbered.flatMap(({ ancestor, count }) =>
    count === 0 ? [] : [{ unit: unitLink(edition, ancestor), number: t.awardNumber({ count }) }],
  );
  return units.length === 0 ? undefined : { title: t.awardsOfPredecessors, units };
}

function otherNameOf({ lang, t }: Edition, unit: Unit): UnitPage['otherName'] {
  const name = currentName(unit);
  if (name.en === undefined) return undefined;
  const other = locales[lang].other;
  return { label: t.nameInOtherLanguage, value: { text: other === defaultLang ? name.vi : name.en, lang: other } };
}

function membershipsOf(edition: Edition, { memberships }: Unit): UnitPage['memberships']['value'] {
  const { t } = edition;
  if (memberships.length === 0) return { absent: t.noBlocs };
  return memberships.map(({ bloc, periods }) => ({
    bloc: blocLink(edition, bloc),
    seenIn: periods.length === 0 ? undefined : t.seenIn({ periods }),
  }));
}

/** The record that tells of an award last, with those before it that it takes further. */
function courseOf(award: Award, { unit, type }: Pick<Recipient, 'unit' | 'type'>): Award[] {
  const before = award.follows.filter(({ recipients }) =>
    recipients.some((one) => one.unit === unit && one.type === type && one.continuedBy === award),
  );
  return [award, ...before.flatMap((one) => courseOf(one, { unit, type }))];
}

/** The period that an award is for; one for merit over years has no annual to lead to. */
function periodOfAward(edition: Edition, { period }: Award, { bloc }: Recipient): Value {
  if (period === undefined) return { absent: edition.t.notRecorded };
  return periodValue(edition, bloc, period);
}
