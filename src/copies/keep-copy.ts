import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { copyPath, textPathOf } from '../archive/copies.ts';
import type { Day } from '../schemas/day.ts';
import { placeOf } from '../source/places.ts';
import { digestOfBytes } from '../text/digest.ts';
import { writeWhole } from './edit-record.ts';
import type { CopyNotes } from './note-copy.ts';
import { noteCopy, sourcesIn } from './note-copy.ts';
import type { Captured, Unkeepable } from './read-captured.ts';
import { readCaptured } from './read-captured.ts';

/** What is to be kept, and where. */
export interface KeepRequest {
  /** The content folder. */
  dir: string;
  /** The record, as `collection/id`. */
  record: string;
  /** The captured file, whole path. */
  file: string;
  /** Which source of the record it is a copy of, from 1; may be left out where there is only one. */
  source: number | undefined;
  /** The day on which it was captured, where the record does not say it. */
  on: Day;
  publish: boolean;
  /** Whether an earlier copy of the source makes room for this one. */
  replace: boolean;
}

/** Why nothing was kept; nothing was written then. */
export type Refusal =
  | { kind: 'no-record'; path: string }
  | { kind: 'unreadable-record'; path: string }
  | { kind: 'no-file'; file: string }
  | { kind: Unkeepable; file: string }
  | { kind: 'which-source'; sources: number }
  | { kind: 'kept-already'; path: string };

/** What was kept. */
export interface Kept {
  /** The files that were written, from the content folder. */
  written: string[];
  notes: CopyNotes;
  text: string;
}

/**
 * Puts the copy of a source beside its record, unless it stands beside another already, what it says beside it where it is no text itself, and notes both in the record.
 * Each file is written whole or not at all, the record last.
 */
export async function keepCopy(request: KeepRequest): Promise<Kept | Refusal> {
  const { dir, record, file, publish, replace, on } = request;
  const path = `${record}/index.vi.md`;
  const recordFile = join(dir, path);
  if (!existsSync(recordFile)) return { kind: 'no-record', path };
  const before = await readFile(recordFile, 'utf8');
  const sources = sourcesIn(before);
  if (sources === undefined) return { kind: 'unreadable-record', path };
  const index = (request.source ?? 1) - 1;
  const source = sources[index];
  if (source === undefined || (request.source === undefined && sources.length > 1))
    return { kind: 'which-source', sources: sources.length };
  if (!existsSync(file)) return { kind: 'no-file', file };
  const shared = copyWithin(dir, file);
  const captured = await readCaptured(await readFile(file));
  if (typeof captured === 'string') return { kind: captured, file };
  const name = nameOf(captured, index, sources.length);
  const target = shared ?? `${record}/${name}`;
  const known = source.copy === undefined ? undefined : copyPath(source.copy, record);
  if (known !== undefined && !replace && existsSync(join(dir, known))) return { kind: 'kept-already', path: known };
  // What stands there under this name is another's, unless it is what is to be replaced.
  if (known !== target && (await isOther(join(dir, target), captured.bytes)))
    return { kind: 'kept-already', path: target };
  const textBytes = new TextEncoder().encode(`${captured.text}\n`);
  const hasText = captured.type !== 'txt';
  const notes: CopyNotes = {
    ...(source.capturedOn === undefined && { capturedOn: on }),
    copy: dirname(target) === record ? name : target,
    copyDigest: digestOfBytes(captured.bytes),
    copyTextDigest: hasText ? digestOfBytes(textBytes) : undefined,
    ...(publish && { publishCopy: 'true' }),
  };
  const after = noteCopy(before, index, notes);
  const written: string[] = [];
  if (shared === undefined) {
    await writeWhole(join(dir, target), captured.bytes);
    written.push(target);
  }
  if (hasText && shared === undefined) {
    await writeWhole(join(dir, textPathOf(target)), textBytes);
    written.push(textPathOf(target));
  }
  await writeWhole(recordFile, after);
  // What was replaced is nobody's any more; what stands beside another record may be others' too.
  if (known !== undefined && known !== target && dirname(known) === record) {
    for (const old of [known, textPathOf(known)]) await rm(join(dir, old), { force: true });
  }
  return { written: [...written, path], notes, text: captured.text };
}

/** The path of a copy that another record keeps already, from the content folder: two records of one source share it. */
function copyWithin(dir: string, file: string): string | undefined {
  const path = relative(dir, file).replaceAll('\\', '/').normalize('NFC');
  return placeOf(path)?.collection === 'copies' ? path : undefined;
}

/** `ban-luu.pdf`; of a record with several sources `ban-luu-2.pdf`. */
function nameOf({ type }: Captured, index: number, sources: number): string {
  return `ban-luu${sources > 1 ? `-${index + 1}` : ''}.${type}`;
}

async function isOther(path: string, bytes: Uint8Array): Promise<boolean> {
  return existsSync(path) && Buffer.compare(await readFile(path), bytes) !== 0;
}
