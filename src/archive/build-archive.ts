import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { awardLevels } from '../schemas/award-types.ts';
import { blocSchema } from '../schemas/blocs.ts';
import type { Day } from '../schemas/day.ts';
import { recorded } from '../schemas/recorded.ts';
import { compareText } from '../text/collation.ts';
import type { Lang } from '../text/locales.ts';
import { defaultLang, languages } from '../text/locales.ts';
import { nearest } from '../text/nearest.ts';
import type {
  Archive,
  ArchiveRecord,
  Award,
  AwardType,
  Bloc,
  Covenant,
  Meeting,
  Moved,
  OwnPage,
  Result,
  Roster,
  Unit,
} from './archive.ts';
import type { AttachedFiles } from './attachments.ts';
import { attachedFilesOf, blocDocumentsOf } from './attachments.ts';
import type { PostSighting } from './build-leadership.ts';
import { sightingsOf } from './build-leadership.ts';
import type { Known } from './build-records.ts';
import {
  buildAward,
  buildCovenant,
  buildMeeting,
  buildResult,
  checkNamesSomebody,
  namedPosts,
} from './build-records.ts';
import { Translations } from './build-texts.ts';
import { buildUnits, checkNames } from './build-units.ts';
import { checkContradictions } from './check-contradictions.ts';
import { checkDays, checkPeriods } from './check-facts.ts';
import { checkRosters, checkSpans } from './check-rosters.ts';
import { keptFilesOf, publishedCopyPaths, withCopy } from './copies.ts';
import type { Entries, Entry } from './entries.ts';
import { entriesBy } from './entries.ts';
import { joinAnnuals } from './join-annuals.ts';
import { linkAwards } from './link-awards.ts';
import { linkReplacements } from './link-replacements.ts';
import type { Named } from './names.ts';
import { allNames, compareNames, currentName } from './names.ts';
import { MeetingReferences, References, titlesOf } from './references.ts';
import { hiddenRecords, withoutHidden } from './visibility.ts';

/** What the archive has to be told, since it knows no clock, no addresses and no interface. */
export interface BuildOptions {
  /** The day up to which `publishOn` lets records out; without it, none of those is let out. */
  asOf?: Day | undefined;
  /** The first segments of addresses that no own page may take, by language. */
  reservedSlugs?: Record<Lang, readonly string[]>;
  /** What was taken down, as `collection/id`: hidden for good, should it still be committed. */
  takenDown?: ReadonlySet<string>;
  /** The words of the interface that a site may replace. */
  replaceableWords?: readonly string[];
  /** Those that it could replace once, with what each is called now, if anything. */
  formerWords?: Readonly<Record<string, string | undefined>>;
}

/** The archives that entries make; absent when there is no site or nothing to show. */
export interface BuiltArchive {
  /** What readers see. */
  archive: Archive | undefined;
  /** What they would see if everything hidden went out today: what the rules are held against, and what editors preview. */
  preview: Archive | undefined;
  /** Every problem of the preview: what would break on the day a record goes out is a problem today. */
  problems: Problem[];
  /** The ids of units that no record names, and that no other became or came from. */
  unusedUnits: string[];
}

/**
 * Joins typed entries into the archive, and finds every problem that no file shows by itself. The result is the same for
 * any order of the entries.
 *
 * @param joined all of them, joined with the same options, where they are
 */
export function buildArchive(
  given: Entries,
  options: BuildOptions = {},
  joined: JoinedArchive = joinAll(given, options),
): BuiltArchive {
  const entries = inOrder(given);
  const { archive: preview, ...found } = joined;
  const hidden = hiddenRecords(entries, options.asOf).union(options.takenDown ?? new Set<string>());
  if (hidden.size === 0) return { archive: preview, preview, ...found };
  // What is shown may name what is hidden: there it is left out, and the problems are those of the whole.
  const { archive } = join(withoutHidden(entries, hidden), options);
  return { archive, preview, ...found };
}

/** Entries that were joined, all as if they were shown. */
export type JoinedArchive = Omit<BuiltArchive, 'preview'>;

/** Joins entries, all as if they were shown. */
export const joinAll = (entries: Entries, options: BuildOptions): JoinedArchive => join(inOrder(entries), options);

function join(entries: Entries, options: BuildOptions): JoinedArchive {
  const problems: Problem[] = [];
  const [site] = entries.site;
  if (isEmpty(entries)) return { archive: undefined, problems: [problem('empty-archive', '', {})], unusedUnits: [] };
  if (site === undefined) problems.push(problem('missing-file', 'site.yaml', { file: 'site.yaml' }));
  if (entries.awardTypes.length === 0 && entries.awards.length > 0) {
    problems.push(problem('missing-file', 'award-types.yaml', { file: 'award-types.yaml' }));
  }
  checkWords(site, options, problems);
  problems.push(...checkResponsibility(site));
  const units = buildUnits(entries.units, problems);
  const awardTypes = buildAwardTypes(entries.awardTypes, problems);
  const files = attachedFilesOf(entries.attachedFiles);
  const blocs = buildBlocs(entries.blocs, files, problems);
  problems.push(
    ...sameNames(entries.units, units),
    ...sameNames(entries.blocs, blocs),
    ...checkContradictions(entries),
    ...successorsTwice(entries.units),
  );
  const known: Known = {
    units: new References('unknown-unit', units, problems, { namesOf: allNames }),
    blocs: new References('unknown-bloc', blocs, problems, { namesOf: allNames }),
    awardTypes: new References('unknown-award-type', new Map(awardTypes.map((type) => [type.id, type])), problems, {
      namesOf: ({ name, also }) => [name.vi, name.en ?? name.vi, ...also],
    }),
    translations: new Translations(entries, problems),
    files,
    kept: keptFilesOf(entries.copies, files.values(), publishedCopyPaths(entries)),
    problems,
    asOf: options.asOf,
  };
  const scores = new Map(entries.scores.map((entry) => [entry.id, entry]));
  const allMeetings = entries.meetings.flatMap((entry) => buildMeeting(entry, known) ?? []);
  const meetings = new MeetingReferences(entries.meetings, allMeetings, problems);
  const awards = entries.awards.flatMap((entry) => buildAward(entry, known, meetings) ?? []);
  const covenants = entries.covenants.flatMap((entry) => buildCovenant(entry, known, meetings) ?? []);
  const results = entries.results.flatMap((entry) => buildResult(entry, scores.get(entry.id), known) ?? []);
  for (const { id, path } of entries.scores) {
    if (!entries.results.some((result) => result.id === id)) problems.push(problem('scores-without-result', path, {}));
  }
  linkReplacements(entries.meetings, allMeetings, problems);
  linkReplacements(entries.awards, awards, problems);
  linkReplacements(entries.covenants, covenants, problems);
  linkReplacements(entries.results, results, problems);
  const liveAwards = awards.filter(isLive);
  const followed = new References('unknown-award', new Map(liveAwards.map((award) => [award.id, award])), problems, {
    told: new Set(entries.awards.map(({ id }) => id)),
    namesOf: ({ texts }) => titlesOf(texts),
  });
  const withdrawn = new Set(entries.awards.flatMap(({ id, facts }) => (facts.withdrawn === undefined ? [] : [id])));
  linkAwards(entries.awards, liveAwards, { awards: followed, withdrawn }, problems);
  const live = {
    meetings: newestFirst(allMeetings.filter(isLive), ({ date }) => date),
    awards: newestFirst(liveAwards, ({ day, period }) => day ?? period ?? ''),
    covenants: newestFirst(covenants.filter(isLive), ({ day, period }) => day ?? period),
    results: results.filter(isLive),
  };
  const rosters = new Map(entries.blocs.map((entry) => [entry.id, buildSightings(entry, known, meetings)] as const));
  const posts = new Map(entries.blocs.map((entry) => [entry.id, buildPosts(entry, known, meetings)] as const));
  joinAnnuals([...blocs.values()], live, { rosters, posts }, problems);
  joinUnits(live, rosters, blocs);
  problems.push(...recipientsWithoutBloc(entries.awards, liveAwards, [...blocs.values()]));
  const pages = buildPages(entries, known.translations, options, problems);
  const unusedUnits = known.units.unused().filter((id) => {
    const unit = units.get(id);
    return unit?.predecessors.length === 0 && unit.successors.length === 0;
  });
  if (site === undefined) return { archive: undefined, problems, unusedUnits };
  const archive: Archive = {
    site: site.facts,
    awardTypes,
    blocs: [...blocs.values()],
    units: [...units.values()],
    ...live,
    pages,
    moved: movedIn(entries),
    takedowns: entries.takedowns.flatMap(({ facts }) => facts),
    withdrawn: {
      meetings: allMeetings.filter((record) => !isLive(record)),
      awards: awards.filter((record) => !isLive(record)),
      covenants: covenants.filter((record) => !isLive(record)),
    },
  };
  return { archive, problems, unusedUnits };
}

/** What can have stood elsewhere before. */
const movable = ['meetings', 'awards', 'covenants', 'results', 'pages', 'blocs', 'units'] as const;

function movedIn(entries: Entries): Moved[] {
  return movable.flatMap((collection) =>
    entries[collection].flatMap(({ id, path, facts }) =>
      facts.movedFrom.length === 0 ? [] : [{ collection, id, path, from: facts.movedFrom }],
    ),
  );
}

function isLive({ withdrawn }: ArchiveRecord): boolean {
  return withdrawn === undefined;
}

/** The same entries, each collection in the order of its ids. */
function inOrder(entries: Entries): Entries {
  return entriesBy((collection) => entries[collection].toSorted((a, b) => compareText(a.id, b.id)));
}

function isEmpty({ blocs, meetings, awards, covenants, results }: Entries): boolean {
  return [blocs, meetings, awards, covenants, results].every((collection) => collection.length === 0);
}

function checkWords(
  site: Entry<'site'> | undefined,
  { replaceableWords = [], formerWords = {} }: BuildOptions,
  problems: Problem[],
): void {
  if (site === undefined) return;
  for (const key of Object.keys(site.facts.words)) {
    if (replaceableWords.includes(key)) continue;
    const place = { pointer: ['words', key], atKey: true };
    if (Object.hasOwn(formerWords, key)) {
      const now = formerWords[key];
      const told =
        now === undefined
          ? problem('retired-word', site.path, { given: key }, place)
          : problem('renamed-field', site.path, { key, now }, place);
      problems.push(told);
      continue;
    }
    const close = nearest(key, replaceableWords);
    problems.push(problem('unknown-word', site.path, { given: key, ...(close && { nearest: close }) }, place));
  }
}

/** Whoever reads a site of an office may know who answers for it and where to write. */
function checkResponsibility(site: Entry<'site'> | undefined): Problem[] {
  if (site === undefined) return [];
  return [
    ...(site.facts.publisher === undefined ? [problem('missing-publisher', site.path, {})] : []),
    ...(site.facts.contact === undefined ? [problem('missing-contact', site.path, {})] : []),
  ];
}

function buildAwardTypes(catalogues: readonly Entry<'awardTypes'>[], problems: Problem[]): AwardType[] {
  const types = catalogues.flatMap(({ path, facts }) => {
    for (const [index, { id, level }] of facts.entries()) {
      const above = facts[index - 1];
      // What is there twice has to go, wherever it stands.
      if (facts.findIndex((type) => type.id === id) < index) {
        problems.push(problem('duplicate-address', path, { address: id, otherPath: path }, { pointer: [index, 'id'] }));
      } else if (above !== undefined && awardLevels.indexOf(above.level) > awardLevels.indexOf(level)) {
        const details = { type: id, level, above: above.id, aboveLevel: above.level };
        problems.push(problem('level-out-of-order', path, details, { pointer: [index, 'level'] }));
      }
    }
    return facts;
  });
  return types.map((type, rank) => ({ ...type, rank }));
}

/** Two units, or two blocs, that bear one name at one time are told apart by nobody. */
function sameNames(entries: readonly Entry<'units' | 'blocs'>[], things: ReadonlyMap<string, Named>): Problem[] {
  const ended = new Set(
    entries.flatMap(({ id, facts }) => ('ended' in facts && facts.ended !== undefined ? [id] : [])),
  );
  const seen = new Map<string, { id: string; path: string }>();
  return entries.flatMap(({ id, path }) => {
    const thing = things.get(id);
    const name = thing && currentName(thing);
    if (name === undefined || name.to !== undefined || ended.has(id)) return [];
    const other = seen.get(name.vi);
    seen.set(name.vi, { id, path });
    if (other === undefined || other.id === id) return [];
    return [problem('same-name', path, { name: name.vi, otherPath: other.path }, { pointer: ['names'] })];
  });
}

function successorsTwice(entries: readonly Entry<'units'>[]): Problem[] {
  return entries.flatMap(({ path, facts: { successors } }) =>
    successors.flatMap(({ unit }, index) =>
      successors.findIndex((one) => one.unit === unit) < index
        ? [problem('duplicate-unit', path, { unit }, { pointer: ['successors', index, 'unit'] })]
        : [],
    ),
  );
}

function buildBlocs(entries: readonly Entry<'blocs'>[], files: AttachedFiles, problems: Problem[]): Map<string, Bloc> {
  const blocs = entries.map(({ id, path, facts }): Bloc => {
    const { kind, names, authority, authorityNote, calendar, ranking } = facts;
    const bloc = recorded({
      id,
      kind,
      names,
      authority,
      authorityNote,
      calendar,
      policy: ranking,
      documents: blocDocumentsOf(facts.documents, files),
      annuals: [],
      otherAwards: [],
    });
    checkNames(bloc, path, problems);
    problems.push(...checkSpans(bloc, ranking, path), ...checkDocuments(bloc, facts.documents, path));
    return bloc;
  });
  blocs.sort(compareNames);
  return new Map(blocs.map((bloc) => [bloc.id, bloc]));
}

function checkDocuments(
  bloc: Pick<Bloc, 'id' | 'calendar'>,
  documents: Entry<'blocs'>['facts']['documents'],
  path: string,
): Problem[] {
  const placed = documents.flatMap(({ period }, index) =>
    period === undefined ? [] : [{ value: period, pointer: ['documents', index, 'period'] }],
  );
  return checkPeriods(bloc, placed, path);
}

/** Each roster that a bloc's file gives, by itself. One that rests on a meeting which readers do not see is none. */
function buildSightings(
  { id, path, facts }: Entry<'blocs'>,
  { units, kept, problems }: Known,
  meetings: MeetingReferences,
): Roster[] {
  problems.push(...checkRosters({ id, calendar: facts.calendar }, facts.rosters, path, units));
  return facts.rosters.flatMap(({ period, units: ids, count, complete, source }, index) => {
    const named = units.findAll(ids, path, ['rosters', index, 'units']);
    if (complete && count !== undefined && count !== new Set(ids).size) {
      const details = { named: new Set(ids).size, count };
      problems.push(problem('roster-count-mismatch', path, details, { pointer: ['rosters', index, 'count'] }));
    }
    const origin =
      typeof source === 'string'
        ? meetings.find(source, path, ['rosters', index, 'source'])
        : withCopy(source, 'blocs', kept);
    if (origin === undefined) return [];
    // While an id of it stands for nothing, nobody can be said to be outside it.
    const whole = complete && named.length === ids.length;
    return [recorded({ period, units: named, ended: [], count, complete: whole, sources: [origin] })];
  });
}

/** The leaders and deputies that a bloc's file names. Those that rest on a meeting which readers do not see are none. */
function buildPosts({ id, path, facts }: Entry<'blocs'>, known: Known, meetings: MeetingReferences): PostSighting[] {
  return facts.leaders.flatMap((named, index) => {
    const { period, from, to, source } = named;
    const at = ['leaders', index];
    known.problems.push(
      ...checkPeriods({ id, calendar: facts.calendar }, [{ value: period, pointer: [...at, 'period'] }], path),
      ...checkDays(
        [{ earlier: { value: from, pointer: [...at, 'from'] }, later: { value: to, pointer: [...at, 'to'] } }],
        path,
      ),
    );
    known.problems.push(...checkNamesSomebody(named, blocSchema, path, at));
    const posts = namedPosts(named, from === undefined ? { period } : { day: from }, known, path, at);
    const origin =
      typeof source === 'string'
        ? meetings.find(source, path, [...at, 'source'])
        : withCopy(source, 'blocs', known.kept);
    if (origin === undefined) return [];
    return sightingsOf(posts, recorded({ period, from, to, source: origin, path }), at);
  });
}

/**
 * An award of no bloc counts nowhere; where the unit is a member of just one, the line was most likely forgotten. Where a record
 * follows one of which something is not known, it may have had its bloc from there.
 */
function recipientsWithoutBloc(
  entries: readonly Entry<'awards'>[],
  awards: readonly Award[],
  blocs: readonly Bloc[],
): Problem[] {
  const facts = new Map(entries.map((entry) => [entry.id, entry.facts]));
  const isWhole = ({ id, follows, recipients }: Award): boolean => {
    const given = facts.get(id);
    return given?.recipients.length === recipients.length && given.follows.length === follows.length;
  };
  return awards.flatMap(({ id, path, follows, recipients }) =>
    recipients.flatMap(({ unit, bloc, index }) => {
      if (bloc !== undefined || facts.get(id)?.recipients[index]?.bloc !== undefined) return [];
      if (facts.get(id)?.follows.length !== follows.length || !follows.every(isWhole)) return [];
      const [only, ...others] = blocs.filter(({ annuals }) =>
        annuals.some(({ roster }) => roster?.units.includes(unit) === true),
      );
      if (only === undefined || others.length > 0) return [];
      return [
        problem('recipient-without-bloc', path, { unit: unit.id, bloc: only.id }, { pointer: ['recipients', index] }),
      ];
    }),
  );
}

function newestFirst<R extends ArchiveRecord>(records: readonly R[], dayOf: (record: R) => string): R[] {
  return records.toSorted((a, b) => compareText(dayOf(b), dayOf(a)) || compareText(a.id, b.id));
}

interface LiveRecords {
  meetings: Meeting[];
  awards: Award[];
  covenants: Covenant[];
  results: Result[];
}

/** Gives each unit its awards, its posts and the blocs that it belongs to. */
function joinUnits(
  live: LiveRecords,
  rosters: ReadonlyMap<string, readonly Roster[]>,
  blocs: ReadonlyMap<string, Bloc>,
): void {
  for (const award of live.awards)
    for (const recipient of award.recipients) recipient.unit.awards.push({ award, recipient });
  for (const bloc of blocs.values()) {
    for (const { period, leadership } of bloc.annuals) {
      for (const { unit, from, to } of leadership.leaders)
        unit.posts.push(recorded({ bloc, period, role: 'leader' as const, from, to }));
      for (const { unit, from, to } of leadership.deputies)
        unit.posts.push(recorded({ bloc, period, role: 'deputy' as const, from, to }));
    }
    const sighted = new Map<Unit, Set<string>>();
    const see = (unit: Unit, period: string | undefined): void => {
      const periods = sighted.get(unit) ?? new Set();
      if (period !== undefined) periods.add(period);
      sighted.set(unit, periods);
    };
    for (const { period, units } of rosters.get(bloc.id) ?? []) for (const unit of units) see(unit, period);
    for (const { period, awards, leadership } of bloc.annuals) {
      for (const { unit } of [...leadership.leaders, ...leadership.deputies]) see(unit, period);
      for (const { unit } of awards.flatMap(({ recipients }) => recipients)) see(unit, period);
    }
    // Those are of no year in which the unit is known to have been there.
    for (const { unit } of bloc.otherAwards.flatMap(({ recipients }) => recipients)) see(unit, undefined);
    for (const [unit, periods] of sighted) unit.memberships.push({ bloc, periods: [...periods].sort() });
  }
}

function buildPages(
  entries: Entries,
  translations: Translations,
  { reservedSlugs }: BuildOptions,
  problems: Problem[],
): OwnPage[] {
  const taken = new Map<string, string>();
  const told = new Set<string>();
  const pages = entries.pages.map((entry): OwnPage => {
    const { id, path, facts } = entry;
    const translated = translations.of('pages', id);
    const slugs = Object.fromEntries(
      languages.map((lang) => {
        const translation = translated.find((candidate) => candidate.lang === lang)?.entry;
        const slug = (lang === defaultLang ? facts.slug : translation?.facts.slug) ?? facts.slug ?? id;
        const owner = translation?.path ?? path;
        const address = `${lang}/${slug}`;
        const other = taken.get(address) ?? (reservedSlugs?.[lang].includes(slug) ? 'src/site/routes.ts' : undefined);
        // Without a translation one file gives the address in both languages.
        if (other !== undefined && !told.has(owner)) {
          told.add(owner);
          const details = { address: slug, otherPath: other };
          problems.push(problem('duplicate-address', owner, details, { pointer: ['slug'] }));
        }
        taken.set(address, owner);
        return [lang, slug];
      }),
      // One slug for each of the languages.
    ) as Record<Lang, string>;
    const texts = translations.textsOf('pages', entry);
    return {
      id,
      path,
      texts,
      slugs,
      order: facts.order,
      ...recorded({ updatedOn: facts.updatedOn }),
    };
  });
  return pages.sort((a, b) => a.order - b.order || compareText(a.id, b.id));
}
