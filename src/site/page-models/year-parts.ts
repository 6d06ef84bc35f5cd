import type { Annual, Unit } from '../../archive/archive.ts';
import { compareTasks } from '../../archive/compare-tasks.ts';
import { isCounted } from '../../ranking/award-tally.ts';
import type { RankedYear, YearComparison } from '../../ranking/compare-years.ts';
import { compareYears } from '../../ranking/compare-years.ts';
import type { BlocStandings } from '../../ranking/standing.ts';
import type { Period } from '../../schemas/period.ts';
import { formatDay, formatList } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import { headLengths, shortDescription } from '../page-heads.ts';
import { isGiven, isProposal } from './award-parts.ts';
import { numbersOf, taskNumber } from './covenant-parts.ts';
import { nameText, sentences, shortUnitLink, unitsInWords } from './phrases.ts';
import { firstPlacesInWords, topAwardInWords, topDiffers } from './standing-parts.ts';

/** What a year is about, in a few sentences: each row is of one subject, and answers one question. */
export interface Highlights {
  title: string;
  rows: Highlight[];
}

export interface Highlight {
  subject: 'awards' | 'leader' | 'covenant' | 'change' | 'members' | 'missing';
  label: string;
  text: string;
}

export function highlightsOf(edition: Edition, year: RankedYear, before: RankedYear | undefined): Highlights {
  const { t } = edition;
  const { annual } = year;
  const awards = awardsInWords(edition, year, before);
  const rows: (Highlight | undefined)[] = [
    row('awards', t.sections.awards, awards),
    row('leader', t.leader, leadersInWords(edition, annual)),
    row('covenant', t.covenant, covenantInWords(edition, annual)),
    before === undefined
      ? undefined
      : row(
          'change',
          t.comparedToYear({ period: before.annual.period }),
          changeInWords(edition, annual, compareYears(year, before)),
        ),
    row('members', t.members, membersInWords(edition, annual)),
    row('missing', t.notRecorded, missingInWords(edition, annual, awards !== '')),
  ];
  return { title: t.highlights, rows: rows.filter((one) => one !== undefined) };
}

function row(subject: Highlight['subject'], label: string, text: string): Highlight | undefined {
  return text === '' ? undefined : { subject, label, text };
}

/** As many of the sentences of a page as a description holds, from the first. */
export function descriptionOf({ rows }: Highlights): string | undefined {
  const [first, ...others] = rows.map(({ text }) => text);
  if (first === undefined) return undefined;
  if (first.length > headLengths.description) return shortDescription(first);
  let description = first;
  for (const text of others) {
    const longer = `${description} ${text}`;
    if (longer.length <= headLengths.description) description = longer;
  }
  return description;
}

/** Who has the highest award, who has others, and who is first where that is another thing. */
function awardsInWords(edition: Edition, { annual, standing }: RankedYear, before: RankedYear | undefined): string {
  const { lang, t } = edition;
  const { period, awards, otherAwards } = annual;
  const ofYear = [
    topAwardInWords(edition, standing) ?? '',
    ...lowerAwards(edition, { annual, standing }),
    standing.basis === 'awards' ? '' : (firstPlacesInWords(edition, standing) ?? ''),
    topDiffers(edition, standing) ?? '',
  ];
  const uncounted = otherAwards.flatMap(({ recipients }) =>
    recipients
      .filter(isGiven)
      .map(({ type, unit }) =>
        t.awardOfNoYear({ award: inLang(type.name, lang).text, units: nameText(edition, unit, period) }),
      ),
  );
  const found = sentences(...ofYear, ...uncounted.slice(0, 4));
  if (found !== '') return found;
  if (awards.length > 0) return awards.every(isProposal) ? t.proposalsOnly({ period }) : t.awardsNotCounted({ period });
  // The flag stays with whoever has it until the next is given.
  const last = before && topAwardInWords(edition, before.standing);
  return last === undefined ? '' : sentences(t.noAwards({ period }), last);
}

/** The awards of a year below the highest, type by type. */
function lowerAwards(edition: Edition, { annual, standing }: RankedYear): string[] {
  const { lang, t } = edition;
  const top = standing.topAward?.type;
  if (top === undefined) return [];
  const given = annual.awards.flatMap(({ recipients }) =>
    recipients.filter((one) => one.type !== top && isCounted(one, annual.bloc.policy.grounds)),
  );
  return [...Map.groupBy(given, ({ type }) => type)]
    .sort(([a], [b]) => a.rank - b.rank)
    .map(([type, all]) =>
      t.awardTo({
        award: inLang(type.name, lang).text,
        units: unitsInWords(edition, [...new Set(all.map(({ unit }) => unit))], annual.period),
      }),
    );
}

function leadersInWords(edition: Edition, { leadership, period }: Annual): string {
  const { t } = edition;
  const named = (posts: typeof leadership.leaders): string =>
    unitsInWords(
      edition,
      posts.map(({ unit }) => unit),
      period,
    );
  const { leaders, deputies } = leadership;
  return sentences(
    leaders.length === 0 ? '' : t.leaderIs({ leaders: named(leaders), period }),
    deputies.length === 0 ? '' : t.handoverDeputies({ deputies: named(deputies) }),
  );
}

function covenantInWords(edition: Edition, { covenant, period }: Annual): string {
  if (covenant === undefined) return '';
  const { lang, t } = edition;
  const tasks =
    taskNumber(edition, covenant) ??
    (covenant.tasks.length === 0 ? undefined : t.tasksOnRecord({ count: covenant.tasks.length }));
  return t.covenantHas({ period, day: covenant.day && formatDay(covenant.day, lang), tasks });
}

function changeInWords(edition: Edition, annual: Annual, comparison: YearComparison): string {
  const changes = changesInWords(edition, annual, comparison);
  if (changes.length === 0) return edition.t.notComparable({ period: comparison.before.period });
  const text = changes.join('; ');
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`;
}

/** What is other than in the year before, and what is the same: a few words each, without a full stop. */
export function changesInWords(
  edition: Edition,
  { period, covenant }: Annual,
  { before, leaders, topAward, members }: YearComparison,
): string[] {
  const { lang, t } = edition;
  // The key points and the tables beside it name each in full.
  const now = (units: readonly Unit[]): string => unitsInWords(edition, units, period, shortUnitLink);
  const then = (units: readonly Unit[]): string => unitsInWords(edition, units, before.period, shortUnitLink);
  const tasks = covenant && compareTasks(covenant);
  const changes: (string | false)[] = [
    topAward !== undefined &&
      (topAward.same ? t.sameTopAward : t.changedTopAward)({
        award: inLang(topAward.now.type.name, lang).text,
        now: now(topAward.now.units),
        before: then(topAward.before.units),
      }),
    leaders !== undefined &&
      (leaders.same ? t.sameLeader : t.changedLeader)({ now: now(leaders.now), before: then(leaders.before) }),
    tasks !== undefined && t.taskCounts(numbersOf(tasks)),
    members !== undefined && members.joined.length > 0 && t.joined({ units: now(members.joined) }),
    members !== undefined && members.left.length > 0 && t.left({ units: then(members.left) }),
    members !== undefined && members.joined.length + members.left.length === 0 && t.sameMembers,
  ];
  return changes.filter((one) => one !== false);
}

/** How many members and meetings the year has on record. */
function membersInWords({ t }: Edition, { period, roster, meetings }: Annual): string {
  const own = roster?.period === period ? roster : undefined;
  return sentences(
    own === undefined
      ? ''
      : own.complete || own.count !== undefined
        ? t.memberCount({ count: own.count ?? own.units.length })
        : t.membersNamed({ count: own.units.length }),
    meetings.length === 0 ? '' : t.meetingCount({ count: meetings.length }),
  );
}

/** What the page has nothing of: each is said here, and has no part of its own. */
function missingInWords(
  { lang, t }: Edition,
  { period, leadership, covenant, roster, result }: Annual,
  hasAwards: boolean,
): string {
  const missing = [
    ...(hasAwards || result !== undefined ? [] : [t.missingParts.awards]),
    ...(leadership.leaders.length === 0 ? [t.missingParts.leader] : []),
    ...(covenant === undefined ? [t.missingParts.covenant] : []),
    ...(roster === undefined ? [t.missingParts.members] : []),
  ];
  return missing.length === 0 ? '' : t.missingOfYear({ period, parts: formatList(missing, lang) });
}

/** The years of a bloc, and the one before each on record. */
export function yearWithBefore(
  { periods }: BlocStandings,
  period: Period,
): { year: RankedYear; before: RankedYear | undefined } | undefined {
  const index = periods.findIndex(({ annual }) => annual.period === period);
  const year = periods[index];
  return year && { year, before: periods[index - 1] };
}
