import type { Award, Recipient, Unit } from '../../archive/archive.ts';
import { ancestorsOf } from '../../archive/lifetimes.ts';
import { currentName } from '../../archive/names.ts';
import { defaultLang, locales } from '../../text/locales.ts';
import type { Edition } from '../edition.ts';
import { editionFor, subjectOf } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import { isGiven } from './award-parts.ts';
import type { Frame, Heading } from './frame.ts';
import { above, frameOf, sectionFrame } from './frame.ts';
import type { Absence, Fact, Link, Phrase, ShownDay, Value } from './phrases.ts';
import {
  annualLink,
  blocLink,
  namePhrase,
  periodValue,
  phrase,
  recordLink,
  shownDay,
  timeInWords,
  unitLink,
} from './phrases.ts';
import { nameHistory } from './record-parts.ts';
import type { ShownPlace } from './standing-parts.ts';
import { shownPlace } from './standing-parts.ts';

/** All units. */
export interface UnitsPage {
  frame: Frame;
  heading: Heading;
  units: Link[];
  /** What is said where there is none. */
  empty?: string | undefined;
}

export function unitsPage(edition: Edition, destination: DestinationOf<'units'>): UnitsPage {
  const { t, archive } = edition;
  return {
    ...sectionFrame(edition, destination),
    units: archive.units.map((unit) => unitLink(edition, unit)),
    empty: archive.units.length === 0 ? t.noRecords : undefined,
  };
}

/** One unit. */
export interface UnitPage {
  frame: Frame;
  heading: Heading;
  /** Its name in the other language. */
  otherName?: Fact<Phrase> | undefined;
  names?: Fact<{ name: Phrase; span: string }[]> | undefined;
  /** Its last day, and what is to be said of it. */
  ended?: Fact<{ on: ShownDay; note?: Phrase | undefined }> | undefined;
  became?: Fact<{ unit: Link; on?: ShownDay | undefined }[]> | undefined;
  cameFrom?: Fact<Link[]> | undefined;
  memberships: Fact<{ bloc: Link; seenIn?: string | undefined }[] | Absence>;
  awards: { title: string; table: AwardsOfUnit | Absence };
  /** The units that became it and were given awards. */
  awardsBefore?: { title: string; units: { unit: Link; number: string }[] } | undefined;
  posts: { title: string; posts: PostOfUnit[] | Absence };
  places?: { title: string; columns: { period: string; place: string; reasons: string }; rows: PlaceOfUnit[] };
}

/** A post that the unit held in a period of a bloc; with the days, where it passed within the period. */
export interface PostOfUnit {
  role: string;
  bloc: Link;
  annual: Link;
  span?: string | undefined;
}

export interface AwardsOfUnit {
  columns: { period: string; award: string; status: string; source: string };
  /** Each award once, with the records that tell its course, the latest first. */
  rows: { period: Value; award: Phrase; status: string; sources: Link[] }[];
}

export interface PlaceOfUnit extends ShownPlace {
  period: Link;
}

export function unitPage(edition: Edition, destination: DestinationOf<'unit'>): UnitPage {
  const { t } = edition;
  const unit = subjectOf(edition, 'units', destination.unit);
  const { successors, predecessors, posts } = unit;
  const name = namePhrase(edition, currentName(unit));
  const places = placesOf(edition, unit);
  return {
    frame: frameOf(edition, { destination, title: name.text, description: name.text }),
    heading: { title: name, above: above(edition, [{ page: 'units' }, t.sections.units]) },
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
    awards: { title: t.sections.awards, table: awardsOf(edition, unit) },
    awardsBefore: awardsBefore(edition, unit),
    posts: {
      title: t.posts,
      posts:
        posts.length === 0
          ? { absent: t.noPosts }
          : posts.map(({ bloc, period, role, from, to }) => ({
              role: edition.words[bloc.kind][role],
              bloc: blocLink(edition, bloc),
              annual: annualLink(edition, bloc, period),
              span: timeInWords(edition, { from, to }),
            })),
    },
    ...(places.length > 0 && {
      places: {
        title: t.placesOfUnit,
        columns: { period: t.period, place: t.place, reasons: t.reasons },
        rows: places,
      },
    }),
  };
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

function otherNameOf({ lang }: Edition, unit: Unit): UnitPage['otherName'] {
  const name = currentName(unit);
  if (name.en === undefined) return undefined;
  const other = locales[lang].other;
  return { label: locales[other].name, value: { text: other === defaultLang ? name.vi : name.en, lang: other } };
}

function membershipsOf(edition: Edition, { memberships }: Unit): UnitPage['memberships']['value'] {
  const { t } = edition;
  if (memberships.length === 0) return { absent: t.noBlocs };
  return memberships.map(({ bloc, periods }) => ({
    bloc: blocLink(edition, bloc),
    seenIn: periods.length === 0 ? undefined : t.seenIn({ periods }),
  }));
}

function awardsOf(edition: Edition, { awards }: Unit): AwardsOfUnit | Absence {
  const { t } = edition;
  if (awards.length === 0) return { absent: t.noAwardsForUnit };
  return {
    columns: { period: t.period, award: t.award, status: t.status, source: t.source },
    rows: awards
      .filter(({ recipient }) => recipient.continuedBy === undefined)
      .map(({ award, recipient }) => ({
        period: periodOfAward(edition, award, recipient),
        award: phrase(edition, recipient.type.name),
        status:
          recipient.ground === 'year'
            ? t.awardStatuses[recipient.status]
            : t.awardFor({ award: t.awardStatuses[recipient.status], ground: t.grounds[recipient.ground] }),
        sources: courseOf(award, recipient).map((one) => recordLink(edition, 'award', one)),
      })),
  };
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

function placesOf(edition: Edition, unit: Unit): PlaceOfUnit[] {
  return unit.memberships.flatMap(({ bloc }) =>
    (edition.standings.get(bloc)?.periods ?? []).flatMap(({ annual, standing }) => {
      const placing = standing.placings.find((candidate) => candidate.unit === unit);
      if (placing === undefined) return [];
      const place = shownPlace(editionFor(edition, bloc), placing, annual, standing.coverage);
      return [{ period: annualLink(edition, bloc, annual.period), ...place }];
    }),
  );
}
