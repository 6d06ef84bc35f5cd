import type { Archive } from '../archive/archive.ts';
import type { JoinedArchive } from '../archive/build-archive.ts';
import { buildArchive, joinAll } from '../archive/build-archive.ts';
import type { Entries } from '../archive/entries.ts';
import { entriesBy } from '../archive/entries.ts';
import { hiddenRecords, hideable, visibilityOf } from '../archive/visibility.ts';
import type { CountedRecord } from '../evidence/check-evidence.ts';
import { checkEvidence } from '../evidence/check-evidence.ts';
import type { LocatedProblem } from '../problems/print.ts';
import type { Problem, ProblemDetails, ProblemKind } from '../problems/problem.ts';
import { isWarning, problem } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import { isId } from '../schemas/id.ts';
import { takenDownRecords } from '../site/former-addresses.ts';
import { reservedSlugs } from '../site/routes.ts';
import type { Collection } from '../source/places.ts';
import { folderOf, nameOf, placeOf } from '../source/places.ts';
import type { Locator, Source } from '../source/read-source.ts';
import { locatorOf } from '../source/read-source.ts';
import { compareText } from '../text/collation.ts';
import { toId } from '../text/to-id.ts';
import { formerWords, replaceableWords } from '../words/replaceable-words.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkAttachments } from './check-attachments.ts';
import { checkCopies } from './check-copies.ts';
import { checkImages } from './check-images.ts';
import type { Reserved } from './check-links.ts';
import { checkLinks } from './check-links.ts';
import { checkReferences } from './check-references.ts';
import type { ExaminedFile } from './examine-file.ts';
import { mendOf } from './mend-of.ts';

/** What the check of a content folder found, and the archive that it makes when nothing stands in the way. */
export interface CheckedContent {
  /** What readers see. */
  archive: Archive | undefined;
  problems: LocatedProblem[];
  /** The files that could be typed, those of records that readers do not see among them. */
  entries: Entries;
  /** How many facts of each record rest on a sentence of a source. */
  evidence: CountedRecord[];
  /** The records that readers do not see, as `collection/id`. */
  hidden: ReadonlySet<string>;
}

/** Content of which every file has been examined by itself. */
export interface ExaminedContent {
  files: ExaminedFile[];
  /** The paths of the images beside the records. */
  images: string[];
  /** Problems of what stands in the folder, besides those of the files. */
  problems: Problem[];
}

/** Joins what has been examined file by file, as if all of it were shown. */
export function joinExamined(files: readonly ExaminedFile[], asOf?: Day): JoinedArchive {
  const { entries } = gather(files);
  return joinAll(entries, optionsFor(entries, asOf));
}

function optionsFor(entries: Entries, asOf: Day | undefined) {
  const takenDown = takenDownRecords(entries.takedowns.flatMap(({ facts }) => facts));
  return { takenDown, reservedSlugs, replaceableWords, formerWords, asOf };
}

/**
 * Checks all together what has been examined file by file.
 *
 * @param joined the same files, joined, where they are
 */
export function checkExamined(
  { files, images, problems }: ExaminedContent,
  asOf?: Day,
  joined?: JoinedArchive,
): CheckedContent {
  const typed = gather(files);
  const named = new Set(problems.filter(isOfName).map(({ path }) => path));
  const copies = checkCopies(files, named);
  const found: Problem[] = [
    ...problems,
    ...files.flatMap((file) => [...file.problems, ...file.outline.problems, ...checkName(file)]),
    ...duplicateFiles(files),
    ...typed.problems,
    ...checkImages(files, images, named),
    ...checkAttachments(files, named, copies.named),
    ...copies.problems,
  ];
  const options = optionsFor(typed.entries, asOf);
  const { archive, preview, problems: ofAll, unusedUnits } = buildArchive(typed.entries, options, joined);
  const broken = new Set(found.filter((one) => !isWarning(one)).map(({ path }) => path));
  const links =
    archive === undefined || preview === undefined
      ? []
      : checkLinks(files, { archive, preview }, reservedRecords(typed.entries, asOf), broken);
  const addresses = archive === undefined || preview === undefined ? [] : checkAddresses({ archive, preview });
  const evidence = checkEvidence(typed.entries);
  const told = withoutOtherUnits(
    tablesBeside([...found, ...ofAll, ...links, ...addresses, ...evidence.problems], files),
    unusedUnits,
  );
  const missing = ofAll.filter(({ kind }) => kind === 'missing-file');
  const unusable = unusableOf(
    [...found, ...ofAll.filter(({ kind }) => ofPlace.has(kind))],
    missing,
    [...found, ...ofAll],
    files,
    typed.entries,
  );
  const all = told.filter((one) => !isConsequence(one, unusable));
  // What cannot be read may name them.
  if (all.every(isWarning)) all.push(...strayUnits(files, unusedUnits, new Set(all.map(({ path }) => path))));
  const paths = new Set([...files.map(({ path }) => path), ...images, ...problems.map(({ path }) => path)]);
  const sources = new Map(files.map((file) => [file.path, file]));
  const located = locate(all, files).map((one): LocatedProblem => {
    const source = sources.get(one.path);
    let locator: Locator | undefined;
    const mend = mendOf(one, {
      text: source?.text ?? '',
      isReadMended: source?.mended !== undefined,
      paths,
      positionOf: (pointer) => {
        locator ??= source && locatorFor(source);
        return locator?.positionOf(pointer, false);
      },
    });
    return mend === undefined ? one : { ...one, mend };
  });
  return {
    archive,
    problems: located,
    entries: typed.entries,
    evidence: evidence.counts,
    hidden: hiddenRecords(typed.entries, asOf).union(options.takenDown),
  };
}

/** Results without their scores, each with the table that stands beside it: that is theirs under another name, and no document that nobody names. */
function tablesBeside(problems: readonly Problem[], files: readonly Source[]): Problem[] {
  const without: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['criteria-without-scores', 'result-without-content']);
  const tables = new Map(
    files.flatMap(({ path, place }) =>
      place.collection === 'attachedFiles' && /\.(?:csv|xlsx?|ods)$/iu.test(path) ? [[folderOf(path), path]] : [],
    ),
  );
  const theirs = new Set<string>();
  const told = problems.map((one) => {
    const table = without.has(one.kind) ? tables.get(folderOf(one.path)) : undefined;
    if (table === undefined) return one;
    theirs.add(table);
    return { ...one, details: { beside: nameOf(table) } };
  });
  return told.filter(({ kind, path }) => kind !== 'unused-document' || !theirs.has(path));
}

/**
 * The problems without the units of like names that were hardly meant: an id that several files name was no slip, and one that
 * others name rightly is another unit. Its file may have gone, or may have been called otherwise, where nobody names that.
 *
 * @param unused the ids of units that nobody names
 */
function withoutOtherUnits(problems: readonly Problem[], unused: readonly string[]): Problem[] {
  const unknown = problems.filter((one): one is Problem<'unknown-unit'> => one.kind === 'unknown-unit');
  const namedIn = new Map<string, Set<string>>();
  for (const { path, details } of unknown)
    namedIn.set(details.given, (namedIn.get(details.given) ?? new Set()).add(path));
  const free = new Set(unused);
  const unlikely = new Set<Problem>(
    unknown.filter(
      ({ details: { given, nearest = '', isName } }) =>
        (namedIn.get(given)?.size ?? 0) > 1 &&
        !free.has(nearest) &&
        // Its name, its path or its id in other letters can mean no other.
        isName !== true &&
        !toId(given).includes(nearest),
    ),
  );
  return problems.map((one) => {
    if (!unlikely.has(one)) return one;
    const { given } = one.details as ProblemDetails['unknown-unit'];
    return { ...one, details: { given } };
  });
}

/** @param told the paths of which something else is told, which may be why nothing names them */
function strayUnits(files: readonly Source[], unused: readonly string[], told: ReadonlySet<string>): Problem[] {
  const ids = new Set(unused);
  return files
    .filter(({ path, place }) => place.collection === 'units' && ids.has(place.id) && !told.has(path))
    .map(({ path }) => problem('unused-unit', path, {}));
}

/** The records that readers are not led to, or not yet. */
function reservedRecords(entries: Entries, asOf: Day | undefined): Reserved {
  return new Map(
    hideable.flatMap((collection) =>
      entries[collection].flatMap(({ id, path, facts }) => {
        const visibility = visibilityOf(facts, asOf);
        if (visibility === 'listed') return [];
        const { draft, publishOn } = facts;
        const held = !draft && publishOn !== undefined && { publishOn };
        return [[`${collection}/${id}`, { visibility, path, ...held }] as const];
      }),
    ),
  );
}

/** Whether a problem is of the name or kind of a file alone: the file itself is there. */
function isOfName({ kind }: Problem): boolean {
  return kind === 'wrong-extension-case' || kind === 'symbolic-link' || kind === 'unreadable-file';
}

/** The files with facts; of those without, the references to nothing. */
function gather(files: readonly ExaminedFile[]): { entries: Entries; problems: Problem[] } {
  const entries = entriesBy(() => []);
  const problems: Problem[] = [];
  const known = idsOf(files);
  for (const file of files) {
    const { path, place, data, facts, digest, body } = file;
    if (facts === undefined) {
      if (data !== undefined) problems.push(...checkReferences(file, known));
      continue;
    }
    const { collection, id } = place;
    const text = digest === undefined ? {} : { digest, hasBody: body.trim() !== '' };
    const said = place.collection === 'copies' ? { text: body } : {};
    // The collection names both the schema and the list; the compiler cannot see that they go together.
    (entries[collection] as unknown[]).push({ id, path, facts, ...text, ...said });
  }
  return { entries, problems };
}

/** Folders and files that become addresses must be ids; a year is one, and so is a period. */
function checkName({ path, place }: Source): Problem[] {
  const reserved = windowsName(path);
  if (reserved !== undefined) return [problem('windows-name', path, { name: reserved })];
  if (['site', 'awardTypes', 'takedowns', 'attachedFiles', 'copies'].includes(place.collection)) return [];
  const id = place.collection === 'translations' ? place.of.id : place.id;
  return id
    .split('/')
    .filter((segment) => !isId(segment))
    .map((name) => problem('bad-file-name', path, { name, suggestion: toId(name) }));
}

/** The first name in a path that no file can have on Windows. */
function windowsName(path: string): string | undefined {
  return path
    .split('/')
    .find((name) => /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)|[<>:"|?*\\]|[. ]$/iu.test(name));
}

/** Two files that stand for one record, such as one folder in two forms of Unicode. */
function duplicateFiles(files: readonly Source[]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ path, place }) => {
    const key = `${place.collection} ${place.id}`;
    const other = seen.get(key);
    seen.set(key, path);
    return other === undefined ? [] : [problem('duplicate-file', path, { other })];
  });
}

function isNamed(collection: Collection | 'image'): collection is 'units' | 'blocs' | 'meetings' | 'awards' {
  return ['units', 'blocs', 'meetings', 'awards'].includes(collection);
}

/** The ids that there are, whether their files are sound or not. */
function idsOf(files: readonly Source[]): Parameters<typeof checkReferences>[1] {
  const known = {
    units: new Set<string>(),
    blocs: new Set<string>(),
    meetings: new Set<string>(),
    awards: new Set<string>(),
    awardTypes: new Set<string>(),
  };
  for (const { place, data } of files) {
    if (place.collection === 'awardTypes') {
      for (const type of Array.isArray(data) ? data : [])
        if (typeof type?.id === 'string') known.awardTypes.add(type.id);
    } else if (isNamed(place.collection)) {
      known[place.collection].add(place.id);
    }
  }
  return known;
}

/** What of the content cannot be used as it stands: what only follows from it is not told. */
interface Unusable {
  /** Files with errors, and those that are missing, as `collection/id`. */
  files: ReadonlySet<string>;
  /** The paths with errors, those included at which no file may stand, and folders that cannot be read. */
  paths: ReadonlySet<string>;
  /** The values with errors, as `path pointer`. */
  values: ReadonlySet<string>;
  /** The ids of records that are there but may not be shown, since the file of a bloc has errors. */
  unshown: ReadonlySet<string>;
  /** Folders of records that are there under a name that none can have, as ids would spell them. */
  misnamed: ReadonlySet<string>;
  /** The paths of records that take their day from a meeting whose own is doubtful. */
  misdated: ReadonlySet<string>;
}

/** The problems that say where a file should stand: what names it by that place is right. */
const ofPlace: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'bad-file-name',
  'bad-year-folder',
  'misplaced-file',
  'content-elsewhere',
  'symbolic-link',
  'unreadable-file',
  'wrong-extension-case',
  'wrong-year-folder',
]);

/** The problems of a record that the day of the meeting it names brings about. */
const ofMeetingDay: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'wrong-year-folder',
  'before-period',
  'covenant-before-meeting',
  'announced-otherwise',
  'announced-before-decided',
]);

/** The value that a problem is of, as `path pointer`. */
const erringValue = ({ path, pointer }: Problem): string[] =>
  pointer === undefined ? [] : [`${path} ${pointer.join('.')}`];

/** @param all every problem that was found */
function unusableOf(
  problems: readonly Problem[],
  missing: readonly Problem[],
  all: readonly Problem[],
  sources: readonly Source[],
  { meetings, awards, covenants }: Entries,
): Unusable {
  const errors = problems.filter((one) => !isWarning(one));
  const paths = new Set(errors.map(({ path }) => path));
  const meant = errors.flatMap(({ kind, path, details }) => {
    const { suggestion } = details as { suggestion?: string };
    if (suggestion === undefined) return [];
    if (kind === 'misplaced-file') return [suggestion];
    return kind === 'wrong-extension-case' ? [path.slice(0, path.lastIndexOf('/') + 1) + suggestion] : [];
  });
  const unread = [...paths, ...meant, ...missing.map(({ path }) => path)].flatMap((path) => {
    const place = placeOf(path);
    return place === undefined || place.collection === 'image' ? [] : [keyOf(place)];
  });
  // The last folder of a record tells it, whatever is wrong with the others; a unit or a bloc is told by its file.
  const misnamed = errors
    .filter(({ kind }) => ofPlace.has(kind))
    .flatMap(({ path }) => {
      const [collection = ''] = path.split('/');
      const names = [nameOf(folderOf(path)), nameOf(path).replace(/\.[^.]*$/u, '')];
      return names.map((name) => `${collection}/${toId(name)}`);
    });
  const files = new Set(unread);
  const hasBrokenBloc = unread.some((file) => file.startsWith('blocs/'));
  const unshown = hasBrokenBloc ? sources.flatMap(({ place }) => (isHideable(place) ? [place.id] : [])) : [];
  const values = new Set(
    all.flatMap((one) => (isWarning(one) && one.kind !== 'receiver-not-named' ? [] : erringValue(one))),
  );
  const elsewhere = new Set(errors.flatMap(({ kind, path }) => (kind === 'wrong-year-folder' ? [path] : [])));
  const doubtful = new Set(
    meetings.flatMap(({ id, path }) => (elsewhere.has(path) || values.has(`${path} date`) ? [id] : [])),
  );
  const dated = [
    ...awards.map(({ path, facts: { announcedAt } }) => ({ path, at: announcedAt })),
    ...covenants.map(({ path, facts: { signedAt } }) => ({ path, at: signedAt })),
  ];
  const misdated = new Set(dated.flatMap(({ path, at }) => (at !== undefined && doubtful.has(at) ? [path] : [])));
  return { files, paths, values, unshown: new Set(unshown), misnamed: new Set(misnamed), misdated };
}

const isHideable = ({ collection }: Source['place']): boolean => hideable.some((one) => one === collection);

/** What a file is, as `collection/id`; a translation is a part of what it translates. */
function keyOf(place: Source['place']): string {
  const { collection, id } = place.collection === 'translations' ? place.of : place;
  return `${collection}/${id}`;
}

/** The files without which a problem would not be, as `collection/id`. */
function causesOf(one: Problem): string[] {
  const place = placeOf(one.path);
  const { id } = place === undefined || place.collection === 'image' ? { id: '' } : place;
  const { given } = one.details as { given?: string };
  switch (one.kind) {
    case 'result-without-content':
    case 'criteria-without-scores':
      return [`scores/${id}`];
    case 'scores-without-result':
      return [`results/${id}`];
    case 'orphan-translation':
      return place?.collection === 'translations' ? [keyOf(place)] : [];
    case 'unknown-award-type':
      return ['awardTypes/award-types'];
    case 'unknown-unit':
      return [`units/${given}`];
    case 'unknown-bloc':
      return [`blocs/${given}`];
    case 'unknown-meeting':
      return [`meetings/${given}`];
    case 'unknown-award':
      return [`awards/${given}`];
    case 'missing-copy':
      return given === undefined ? [] : [folderOf(given)];
    case 'unknown-replacement':
      return place === undefined ? [] : [`${place.collection}/${given}`];
    default:
      return [];
  }
}

/** Whether a problem only follows from another: telling it too would mislead, and its mend would be wrong. */
function isConsequence(one: Problem, { files, paths, values, unshown, misnamed, misdated }: Unusable): boolean {
  if (one.kind === 'empty-archive') return paths.size > 0;
  if (one.kind === 'missing-file') return paths.has(one.path);
  if (one.kind === 'broken-link') {
    const { given } = one.details as ProblemDetails['broken-link'];
    return unshown.has(/(?<id>\d{4}\/[^/#]+)\/?(?:#.*)?$/u.exec(given)?.groups?.['id'] ?? '');
  }
  if (misdated.has(one.path) && ofMeetingDay.has(one.kind)) return true;
  // A day that contradicts others is told; the folder may be right.
  if (one.kind === 'wrong-year-folder') return ['date', 'signedOn'].some((field) => values.has(`${one.path} ${field}`));
  if (one.kind === 'value-not-in-quote') {
    // A value that is wrong in itself, or holds one: "reviews.0" is that of "reviews", too.
    const steps = (one.details as ProblemDetails['value-not-in-quote']).fact.split('.');
    if (steps.some((_, index) => values.has(`${one.path} ${steps.slice(0, index + 1).join('.')}`))) return true;
  }
  return causesOf(one).some((cause) => {
    const [collection = ''] = cause.split('/');
    // Of a folder that cannot be read nothing is known.
    if (files.has(cause) || paths.has(`${collection}/`)) return true;
    return misnamed.has(`${collection}/${nameOf(cause)}`);
  });
}

/** Gives each problem its line and column, and puts them in the order of files and lines. */
export function locate(problems: readonly Problem[], files: readonly Source[]): LocatedProblem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...Map.groupBy(problems, ({ path }) => path)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([path, ofFile]) => {
      const file = byPath.get(path);
      return file === undefined ? ofFile.map(withoutText) : locateInFile(ofFile, locatorFor(file));
    });
}

const locators = new WeakMap<Source, Locator>();

/** Where the facts of a file stand: looked up once, however often it is checked with others. */
function locatorFor(file: Source): Locator {
  const known = locators.get(file) ?? locatorOf(file);
  locators.set(file, known);
  return known;
}

function withoutText(found: Problem): LocatedProblem {
  return { ...found, lineText: '' };
}

function locateInFile(problems: readonly Problem[], { positionOf, lineText }: Locator): LocatedProblem[] {
  const located = problems.map((one): LocatedProblem => {
    const position = one.position ?? (one.pointer && positionOf(one.pointer, one.atKey ?? false));
    return position === undefined ? withoutText(one) : { ...one, position, lineText: lineText(position.line) };
  });
  return located.sort(
    ({ position: a }, { position: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );
}
