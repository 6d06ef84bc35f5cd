import { attachedPath } from '../archive/attachments.ts';
import type { Pointer, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { attachedFileBeside } from '../site/routes.ts';
import { folderOf } from '../source/places.ts';
import type { ExaminedFile } from './examine-file.ts';
import { badName, leadsOutside, nearestBeside } from './files-beside.ts';

/**
 * The documents that records and blocs name, held against those that are there: each must stand beside the file that names it,
 * and each that stands there should be named.
 *
 * @param copies paths of files that are kept as copies of sources
 * @param told paths of files that another problem tells of; they are there, and more need not be said
 */
export function checkAttachments(
  files: readonly ExaminedFile[],
  told: ReadonlySet<string>,
  copies: ReadonlySet<string>,
): Problem[] {
  const attached = files.flatMap(({ path, place }) => (place.collection === 'attachedFiles' ? [{ path, place }] : []));
  const paths = attached.map(({ path }) => path);
  const known = new Set([...paths, ...told]);
  const named = new Set<string>(copies);
  const problems: Problem[] = [];
  for (const { path, place, data, outline } of files) {
    for (const { file, pointer } of namedFiles(data)) {
      const name = file.replace(/^\.\//u, '');
      const inFolder = place.collection === 'blocs' ? name.replace(`${place.id}/`, '') : name;
      const target = attachedPath(file, folderOf(path));
      if (leadsOutside(file, inFolder))
        problems.push(problem('document-outside-folder', path, { given: file }, { pointer }));
      else if (!known.has(target))
        problems.push(
          problem('missing-document', path, { given: file, ...nearestBeside(name, path, paths) }, { pointer }),
        );
      named.add(target);
    }
    // What a text leads to is told of where it does.
    for (const { address } of outline.links) {
      const target = attachedFileBeside(address, folderOf(path));
      if (target !== undefined) named.add(target);
    }
  }
  // Of a record whose facts cannot be read nobody knows what it names.
  const unread = new Set(
    files.flatMap(({ path, place, data }) => (data === undefined && !isFile(place) ? [folderOf(path)] : [])),
  );
  const owners = ownersOf(files);
  for (const { path, place } of attached) {
    const bad = badName(path, 'tai-lieu');
    if (bad !== undefined) problems.push(problem('bad-document-name', path, bad));
    if (named.has(path) || unread.has(place.beside)) continue;
    problems.push(problem(owners.has(place.beside) ? 'unused-document' : 'misplaced-file', path, {}));
  }
  return problems;
}

/** Whether what stands there is no record, but a file beside one. */
const isFile = ({ collection }: ExaminedFile['place']): boolean =>
  collection === 'attachedFiles' || collection === 'copies';

/** The folders in which documents can be somebody's: of every record, of all blocs together and of each. */
function ownersOf(files: readonly ExaminedFile[]): Set<string> {
  return new Set(
    files.flatMap(({ path, place }) => {
      if (isFile(place)) return [];
      return place.collection === 'blocs' ? ['blocs', `blocs/${place.id}`] : [folderOf(path)];
    }),
  );
}

/** The files that facts name of which nothing is known yet but that they are YAML. */
function namedFiles(data: unknown): { file: string; pointer: Pointer }[] {
  if (typeof data !== 'object' || data === null) return [];
  return (['attachments', 'documents'] as const).flatMap((key) => {
    const list: unknown = (data as Record<string, unknown>)[key];
    if (!Array.isArray(list)) return [];
    return list.flatMap((item: unknown, index) => {
      const file = typeof item === 'object' && item !== null && 'file' in item ? item.file : undefined;
      return typeof file === 'string' ? [{ file, pointer: [key, index, 'file'] }] : [];
    });
  });
}
