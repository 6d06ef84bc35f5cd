import { parseText } from '../markdown/parse-text.ts';
import type { ContentFile } from '../source/content-folder.ts';
import { readBytes } from '../source/content-folder.ts';
import type { Source } from '../source/read-source.ts';
import type { ExaminedFile } from './examine-file.ts';
import { examineFile, unreadFile } from './examine-file.ts';

/** A file that is no image. */
export type TextFile = ContentFile & { place: Source['place'] };

/** Reads and examines a file. */
export function examineOnDisk(file: TextFile): ExaminedFile {
  const { path, place } = file;
  const read = readBytes(file);
  if ('bytes' in read) return examineFile({ path, place, bytes: read.bytes }, parseText);
  return unreadFile(path, place, read.problem);
}
