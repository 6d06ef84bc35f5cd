import type { Annual, Bloc, Post } from '../../archive/archive.ts';
import { compareYears } from '../../ranking/compare-years.ts';
import type { BlocStandings } from '../../ranking/standing.ts';
import type { Period } from '../../schemas/period.ts';
import { endOf } from '../../schemas/period.ts';
import { compareText } from '../../text/collation.ts';
import { formatList } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import { editionFor } from '../edition.ts';
import { isFlag, isGiven } from './award-parts.ts';
import { taskNumber } from './covenant-parts.ts';
import type { Link, Phrase } from './phrases.ts';
import { annualLink, blocLink, linkTo, phrase, recordLink, shortUnitLink } from './phrases.ts';
import { newestFirstPlaces } from './standing-parts.ts';
import { changesInWords } from './year-parts.ts';

/** Of blocs, a row each: who has the highest award, who leads, what was promised, and what is other than in the year before. */
export interface AnswerTable {
  caption: string;
  columns: { bloc: string; award: string; leader: string; covenant: string; change: string };
  rows: BlocAnswers[];
}

/** What is known of a bloc last; what is not on record is said in one sentence, and shown nowhere else. */
export interface BlocAnswers {
  bloc: Link;
  /** With the nouns of its kind. */
  labels: { award: string; leader: string; covenant: string };
  /** Absent where no year is on record. */
  newest?: Link | undefined;
  award?: Answer | undefined;
  leader?: Answer | undefined;
  covenant?: Answer | undefined;
  change?: { against: string; changes: string[] } | undefined;
  missing?: string | undefined;
}

export interface Answer {
  links: Link[];
  /** What they have or are. */
  what?: Phrase | undefined;
  /** Whether that is a flag. */
  isFlag?: boolean;
  /** The year that it is of, where that is not the newest. */
  year?: string | undefined;
  note?: string | undefined;
}

export function answerTable(edition: Edition, blocs: readonly Bloc[], caption: string): AnswerTable {
  const { t } = edition;
  return {
    caption,
    columns: { bloc: t.bloc, ...labelsIn(edition), change: t.comparedToYearBefore },
    rows: blocs.map((bloc) => blocAnswers(edition, bloc)),
  };
}

function labelsIn({ t }: Edition): BlocAnswers['labels'] {
  return { award: t.topAwardColumn, leader: t.leader, covenant: t.covenant };
}

/** The blocs of whom most is known first, and among them those whose newest year is the latest; else they keep their order. */
export function mostKnownFirst(edition: Edition, blocs: readonly Bloc[]): Bloc[] {
  const known = new Map(
    blocs.map((bloc) => {
      const { award, leader, covenant } = blocAnswers(edition, bloc);
      return [bloc, [award, leader, covenant].filter((one) => one !== undefined).length];
    }),
  );
  const newest = (bloc: Bloc): string => endOf(bloc.annuals.at(-1)?.period ?? '0000');
  return blocs.toSorted((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0) || compareText(newest(b), newest(a)));
}

export function blocAnswers(given: Edition, bloc: Bloc): BlocAnswers {
  const edition = editionFor(given, bloc);
  const { lang, t } = edition;
  const newest = bloc.annuals.at(-1);
  const [award, leader, covenant] = [awardOf(edition, bloc), leaderOf(edition, bloc), covenantOf(edition, bloc)];
  const missing = [
    ...(award === undefined ? [t.missingParts.awards] : []),
    ...(leader === undefined ? [t.missingParts.leader] : []),
    ...(covenant === undefined ? [t.missingParts.covenant] : []),
  ];
  return {
    bloc: blocLink(edition, bloc),
    labels: labelsIn(edition),
    newest: newest && annualLink(edition, bloc, newest.period, t.annualOf({ period: newest.period })),
    award,
    leader,
    covenant,
    change: changeOf(edition, bloc),
    missing: missing.length === 0 ? undefined : t.missingHere({ parts: formatList(missing, lang) }),
  };
}

/** The year of an answer, where it is not that of the newest annual. */
function yearOf({ t }: Edition, { annuals }: Bloc, period: Period): string | undefined {
  return annuals.at(-1)?.period === period ? undefined : t.inYear({ period });
}

/** The highest award of the newest year that has one; without one, who is first, awards of no year, or what else is on record. */
function awardOf(edition: Edition, bloc: Bloc): Answer | undefined {
  const { t } = edition;
  const standings = edition.standings.get(bloc);
  const top = standings?.periods.findLast(({ standing }) => standing.topAward !== undefined)?.standing;
  const note = publishedFirst(edition, standings);
  if (top?.topAward !== undefined) {
    const { type, units } = top.topAward;
    return {
      links: units.map((unit) => shortUnitLink(edition, unit, endOf(top.period))),
      what: phrase(edition, type.name),
      isFlag: isFlag(type),
      year: yearOf(edition, bloc, top.period),
      note,
    };
  }
  if (note !== undefined) return { links: [], note };
  const ofNoYear = bloc.otherAwards.find(({ recipients }) => recipients.some(isGiven));
  const first = ofNoYear?.recipients.find(isGiven);
  if (ofNoYear !== undefined && first !== undefined) {
    const ofType = ofNoYear.recipients.filter((one) => isGiven(one) && one.type === first.type);
    return {
      links: ofType.map(({ unit }) => shortUnitLink(edition, unit, ofNoYear.day)),
      what: phrase(edition, first.type.name),
      isFlag: isFlag(first.type),
      note: t.countedInNoYear,
    };
  }
  const records = bloc.annuals.findLast(({ awards }) => awards.length > 0)?.awards ?? bloc.otherAwards;
  if (records.length === 0) return undefined;
  return { links: records.slice(0, recordsAtMost).map((award) => recordLink(edition, 'award', award)) };
}

/** How many records of awards an answer leads to. */
const recordsAtMost = 3;

/** Who is first, where that does not follow from the awards. */
function publishedFirst(edition: Edition, standings: BlocStandings | undefined): string | undefined {
  const newest = standings?.periods.findLast(({ standing }) => standing.placings.length > 0)?.standing;
  return newest === undefined || newest.basis === 'awards'
    ? undefined
    : newestFirstPlaces(edition, standings, shortUnitLink);
}

function leaderOf(edition: Edition, bloc: Bloc): Answer | undefined {
  const annual = bloc.annuals.findLast(({ leadership }) => leadership.leaders.length > 0);
  if (annual === undefined) return undefined;
  return { links: unitsIn(edition, annual, annual.leadership.leaders), year: yearOf(edition, bloc, annual.period) };
}

function unitsIn(edition: Edition, { period }: Annual, posts: readonly Post[]): Link[] {
  return posts.map(({ unit }) => shortUnitLink(edition, unit, endOf(period)));
}

function covenantOf(edition: Edition, bloc: Bloc): Answer | undefined {
  const covenant = bloc.annuals.findLast((annual) => annual.covenant !== undefined)?.covenant;
  if (covenant === undefined) return undefined;
  const text = taskNumber(edition, covenant) ?? edition.t.covenantOf({ period: covenant.period });
  return {
    links: [linkTo(edition, { page: 'covenant', id: covenant.id }, { text })],
    year: yearOf(edition, bloc, covenant.period),
  };
}

function changeOf(edition: Edition, bloc: Bloc): BlocAnswers['change'] {
  const periods = edition.standings.get(bloc)?.periods ?? [];
  const [before, year] = periods.slice(-2);
  if (before === undefined || year === undefined) return undefined;
  const { t } = edition;
  const { period } = before.annual;
  const changes = changesInWords(edition, year.annual, compareYears(year, before));
  return {
    against: t.comparedToYear({ period }),
    changes: changes.length === 0 ? [t.notEnoughToCompare] : changes,
  };
}
