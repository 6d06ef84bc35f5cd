import { copyPath, textPathOf } from '../archive/copies.ts';
import type { Pointer, Problem, ProblemDetails } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { folderOf, recordCollections } from '../source/places.ts';
import type { ExaminedFile } from './examine-file.ts';
import { badName, nearestBeside } from './files-beside.ts';

/** What was found of the copies of sources. */
export interface CheckedCopies {
  problems: Problem[];
  /** The paths of all that is kept as a copy. */
  named: Set<string>;
}

/**
 * The copies that sources name, held against those that are there: each must be there and be the one that was kept, and each
 * that stands beside a record should be named.
 *
 * @param told paths of files that another problem tells of; they are there, and more need not be said
 */
export function checkCopies(files: readonly ExaminedFile[], told: ReadonlySet<string>): CheckedCopies {
  const there = new Map(files.flatMap((file) => (canBeCopy(file) ? [[file.path, file] as const] : [])));
  const named = new Set<string>();
  const problems: Problem[] = [];
  for (const { path, data } of files) {
    for (const source of namedCopies(data)) {
      const target = copyPath(source.copy, folderOf(path));
      const text = textPathOf(target);
      named.add(target).add(text);
      const at = (field: string): { pointer: Pointer } => ({ pointer: [...source.pointer, field] });
      const copy = there.get(target);
      if (copy === undefined) {
        if (told.has(target)) continue;
        const close = nearestBeside(source.copy.replace(/^.*\//u, ''), target, [...there.keys()]);
        problems.push(problem('missing-copy', path, { given: source.copy, ...close }, at('copy')));
        continue;
      }
      // What is wrong with the file itself is told of it.
      if (copy.data === undefined) continue;
      problems.push(...checkDigest(copy, 'copyDigest', source, path));
      if (text === target) {
        // Left from a copy that was no text.
        if (source.copyTextDigest !== undefined) problems.push(...checkDigest(copy, 'copyTextDigest', source, path));
        continue;
      }
      const read = there.get(text);
      if (read === undefined) problems.push(problem('copy-without-text', path, { given: source.copy }, at('copy')));
      else problems.push(...checkDigest(read, 'copyTextDigest', source, path));
    }
  }
  // Of a record whose sources cannot be read nobody knows what it names.
  const unread = new Set(
    files.flatMap(({ path, place, data }) => (isRecord(place) && !hasSources(data) ? [folderOf(path)] : [])),
  );
  for (const { path, place } of files) {
    if (place.collection !== 'copies') continue;
    const bad = badName(path, 'ban-luu');
    if (bad !== undefined) problems.push(problem('bad-document-name', path, bad));
    if (!named.has(path) && !unread.has(place.beside)) problems.push(problem('unused-copy', path, {}));
  }
  return { problems: changedOnce(problems), named };
}

/** A copy that is another one by now is told once, in its own record if that names it: to bring it back mends all that do. */
function changedOnce(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ file, recorded }: ProblemDetails['copy-changed']): string => `${file} ${recorded}`;
  const changed = problems.filter((one): one is Problem<'copy-changed'> => one.kind === 'copy-changed');
  const told = new Map<string, Problem>();
  for (const one of changed) {
    const key = keyOf(one.details);
    const isOwn = folderOf(one.path) === folderOf(one.details.file);
    if (!told.has(key) || isOwn) told.set(key, one);
  }
  const kept = new Set(told.values());
  return problems.filter((one) => one.kind !== 'copy-changed' || kept.has(one));
}

function isRecord({ collection }: ExaminedFile['place']): boolean {
  return recordCollections.some((one) => one === collection);
}

function hasSources(data: unknown): boolean {
  return isObject(data) && Array.isArray(data['sources']);
}

function canBeCopy({ place, path }: ExaminedFile): boolean {
  return place.collection === 'copies' || (place.collection === 'attachedFiles' && path.endsWith('.pdf'));
}

/** Holds a file against the digest that a source gives for it; one that gives none is told what to write. */
function checkDigest(
  { path: file, data }: ExaminedFile,
  field: 'copyDigest' | 'copyTextDigest',
  source: NamedCopy,
  path: string,
): Problem[] {
  const found = typeof data === 'object' && data !== null && 'sha256' in data ? String(data.sha256) : undefined;
  // Why it cannot be read is told of the file itself.
  if (found === undefined) return [];
  const given = source[field];
  if (given === undefined)
    return [problem('copy-without-digest', path, { field, digest: found }, { pointer: [...source.pointer, 'copy'] })];
  // What is no digest at all is told by its schema.
  if (given.toLowerCase() === found || !/^[0-9a-f]{64}$/iu.test(given)) return [];
  return [problem('copy-changed', path, { file, recorded: given, found }, { pointer: [...source.pointer, field] })];
}

/** A source that names a copy, of which nothing is known yet but that it is YAML. */
interface NamedCopy {
  copy: string;
  copyDigest?: string;
  copyTextDigest?: string;
  pointer: Pointer;
}

/** The sources with a copy: of records, and of the rosters and leaders of blocs. */
function namedCopies(data: unknown): NamedCopy[] {
  if (!isObject(data)) return [];
  const ofRecord = listIn(data, 'sources').map((source, index) => ({ source, pointer: ['sources', index] as Pointer }));
  const ofBloc = ['rosters', 'leaders'].flatMap((key) =>
    listIn(data, key).map((item, index) => ({
      source: isObject(item) ? item['source'] : undefined,
      pointer: [key, index, 'source'] as Pointer,
    })),
  );
  return [...ofRecord, ...ofBloc].flatMap(({ source, pointer }) => {
    if (!isObject(source) || typeof source['copy'] !== 'string' || source['copy'].trim() === '') return [];
    const textOf = (field: string): object =>
      source[field] === undefined || source[field] === null ? {} : { [field]: String(source[field]).trim() };
    return [{ copy: source['copy'].trim(), pointer, ...textOf('copyDigest'), ...textOf('copyTextDigest') }];
  });
}

function listIn(data: Record<string, unknown>, key: string): unknown[] {
  const list = data[key];
  return Array.isArray(list) ? list : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
