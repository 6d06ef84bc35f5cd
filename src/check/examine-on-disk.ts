import { hash } from 'node:crypto';
import { parseText } from '../markdown/parse-text.ts';
import type { ContentFile } from '../source/content-folder.ts';
import { readBytes } from '../source/content-folder.ts';
import { readPlainYaml } from '../source/plain-yaml.ts';
import type { Source } from '../source/read-source.ts';
import type { ExaminedFile, OwnMeans } from './examine-file.ts';
import { examineFile, unreadFile } from './examine-file.ts';
import { digestOfFile } from './kept-examinations.ts';

/** A file that is no image. */
export type TextFile = ContentFile & { place: Source['place'] };

/** What was found in a file, with the digest of the bytes that it was found in, if they could be read. */
export interface FoundOnDisk {
  examined: ExaminedFile;
  digest?: string;
}

const own: OwnMeans = { readQuickly: readPlainYaml, digestOfText: (text) => hash('sha256', text) };

/** Reads and examines a file. */
export function examineOnDisk(file: TextFile): FoundOnDisk {
  const { path, place } = file;
  const read = readBytes(file);
  if (!('bytes' in read)) return { examined: unreadFile(path, place, read.problem) };
  const { bytes } = read;
  return { examined: examineFile({ path, place, bytes }, parseText, own), digest: digestOfFile(bytes) };
}
