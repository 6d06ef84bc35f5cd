import type { SourceFacts } from '../schemas/provenance.ts';
import { recorded } from '../schemas/recorded.ts';
import type { CopyFacts } from '../source/read-copy.ts';
import type { AttachedFile, KeptCopy, Source } from './archive.ts';
import type { EntryOf } from './entries.ts';

/** A file that can be the copy of a source; `text` is what it says, where it is a text. */
interface KeptFile extends CopyFacts {
  path: string;
  text?: string;
}

/** What can be the copy of a source, by path: what is kept for that, and documents in PDF. */
export type KeptFiles = ReadonlyMap<string, KeptFile>;

export function keptFilesOf(entries: readonly EntryOf<'copies'>[], attached: Iterable<AttachedFile>): KeptFiles {
  const documents = [...attached].flatMap(({ path, type, size, sha256 }): KeptFile[] =>
    type === 'pdf' ? [{ path, type, size, sha256 }] : [],
  );
  const copies = entries.map(({ id, facts, text }): KeptFile => {
    return { path: id, ...facts, ...(facts.type === 'txt' && { text }) };
  });
  return new Map([...documents, ...copies].map((file) => [file.path, file]));
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
  return found === undefined ? source : { ...source, kept: keptCopy(found, source, files) };
}

function keptCopy(file: KeptFile, { publishCopy }: SourceFacts, files: KeptFiles): KeptCopy {
  const { path, type, size, sha256 } = file;
  const text = files.get(textPathOf(path));
  // A page of another site could run here: of it, what it says goes out.
  const published = type === 'html' ? text : file;
  return recorded({
    path,
    type,
    size,
    sha256,
    text: text?.text,
    published: publishCopy && published !== undefined ? publishedCopy(published) : undefined,
  });
}

function publishedCopy({ path, type, size, sha256 }: KeptFile): KeptCopy['published'] {
  return type === 'html' ? undefined : { path, type, size, sha256 };
}
