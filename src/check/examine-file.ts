import type { TextOutline } from '../markdown/check-text.ts';
import { checkText, noText } from '../markdown/check-text.ts';
import type { ContentFile } from '../source/content-folder.ts';
import { readBytes } from '../source/content-folder.ts';
import type { Source } from '../source/read-source.ts';
import { readSource } from '../source/read-source.ts';

/** A file that is no image. */
export type TextFile = ContentFile & { place: Source['place'] };

/** A committed file, read and held against every rule that it can be held against by itself. */
export interface ExaminedFile extends Source {
  /** Where it is on the disk. */
  diskPath: string;
  outline: TextOutline;
}

/** Reads and examines a file that is no image. A plain value comes back: the work can be done in any thread. */
export function examineFile(file: TextFile): ExaminedFile {
  const { path, place, diskPath } = file;
  const read = readBytes(file);
  if ('problem' in read) {
    const nothing = { text: '', data: undefined, body: '', bodyLine: 1, outline: noText };
    return { path, place, diskPath, ...nothing, problems: [read.problem] };
  }
  return { ...examineBytes(path, place, read.bytes), diskPath };
}

/** Examines what a file holds. */
export function examineBytes(path: string, place: Source['place'], bytes: Uint8Array): Omit<ExaminedFile, 'diskPath'> {
  const source = readSource(path, place, bytes);
  // Without facts there is no telling where the text begins; and only records and pages have one.
  const hasText = source.data !== undefined && /\.mdx?$/u.test(path);
  return { ...source, outline: hasText ? checkText(source) : noText };
}
