import type { SourceFacts } from '../schemas/provenance.ts';
import { recorded } from '../schemas/recorded.ts';
import type { CopyFacts } from '../source/read-copy.ts';
import type { AttachedFile, KeptCopy, PublishedFile, Source } from './archive.ts';
import type { Entries, EntryOf } from './entries.ts';

/** A file that can be the copy of a source; `text` is what it says, where it is a text. */
interface KeptFile extends CopyFacts {
  path: string;
  text?: string;
  /** Whether a source says that it goes out: any other that names it leads to it too. */
  isPublished: boolean;
}

/** What can be the copy of a source, by path: what is kept for that, and documents in PDF. */
export type KeptFiles = ReadonlyMap<string, KeptFile>;

/** @param published the paths of those that go out */
export function keptFilesOf(
  entries: readonly EntryOf<'copies'>[],
  attached: Iterable<AttachedFile>,
  published: ReadonlySet<string> = new Set(),
): KeptFiles {
  const documents = [...attached].flatMap(({ path, type, size, sha256 }) =>
    type === 'pdf' ? [{ path, type, size, sha256 }] : [],
  );
  const copies = entries.map(({ id, facts, text }) => {
    return { path: id, ...facts, ...(facts.type === 'txt' && { text }) };
  });
  const files = [...documents, ...copies].map((file) => ({ ...file, isPublished: published.has(file.path) }));
  return new Map(files.map((file) => [file.path, file]));
}

/** The paths of the copies of which a source says that they go out. */
export function publishedCopyPaths({ blocs, ...entries }: Entries): Set<string> {
  const ofRecords = (['meetings', 'awards', 'covenants', 'results'] as const).flatMap((collection) =>
    entries[collection].flatMap(({ id, facts }) =>
      facts.sources.map((source) => ({ source, folder: `${collection}/${id}` })),
    ),
  );
  const ofBlocs = blocs.flatMap(({ facts: { rosters, leaders } }) =>
    [...rosters, ...leaders].flatMap(({ source }) => (typeof source === 'string' ? [] : [{ source, folder: 'blocs' }])),
  );
  return new Set(
    [...ofRecords, ...ofBlocs].flatMap(({ source: { copy, publishCopy }, folder }) =>
      publishCopy && copy !== undefined ? [copyPath(copy, folder)] : [],
    ),
  );
}

/**
 * The path of a copy, from the content folder: it stands beside the record that names it, or, by its whole path, beside another.
 *
 * @param folder of what names it
 */
export function copyPath(copy: string, folder: string): string {
  const name = copy.replace(/^\.\//u, '');
  const path = name.includes('/') ? name.replace(/^\/?(?:content\/)?/u, '') : `${folder}/${name}`;
  return path.normalize('NFC');
}

/** Where what a copy says is: in itself, or in the text beside it. */
export function textPathOf(path: string): string {
  return path.endsWith('.txt') ? path : `${path}.txt`;
}

/** A source with the copy that is kept of it. One whose file is not there has none: the check tells of it. */
export function withCopy(source: SourceFacts, folder: string, files: KeptFiles): Source {
  const found = source.copy === undefined ? undefined : files.get(copyPath(source.copy, folder));
  return found === undefined ? source : { ...source, kept: keptCopy(found, files) };
}

function keptCopy(file: KeptFile, files: KeptFiles): KeptCopy {
  const { path, type, size, sha256 } = file;
  const { text } = files.get(textPathOf(path)) ?? {};
  return recorded({ path, type, size, sha256, text, published: publishedCopy(file, files) });
}

function publishedCopy(file: KeptFile, files: KeptFiles): PublishedFile | undefined {
  // A page of another site could run here: of it, what it says goes out.
  const shown = file.type === 'html' ? files.get(textPathOf(file.path)) : file;
  if (!file.isPublished || shown === undefined) return undefined;
  const { path, type, size, sha256 } = shown;
  return type === 'html' ? undefined : { path, type, size, sha256 };
}
