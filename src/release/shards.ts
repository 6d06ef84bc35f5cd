import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readBriefly } from '../source/read-briefly.ts';
import { filesIn } from './files-in.ts';
import { siteMadeOf } from './made-of.ts';
import type { Shard } from './shard.ts';
import type { SiteInProgress } from './step.ts';

/** What lies in a shard besides its part of the site: of what it was made, and the digest of each file. */
const noteName = 'shard.json';

const noteSchema = z.strictObject({
  number: z.int().min(1),
  of: z.int().min(1),
  /** The digest of all that the files of a site are made of and with. */
  madeOf: z.string(),
  /** SHA-256, hexadecimal, by the paths of the files. */
  files: z.record(z.string(), z.string()),
});

type Note = z.output<typeof noteSchema>;

/** The shards of a site, each in its folder. */
export interface Shards {
  madeOf: string;
  notes: { folder: string; note: Note }[];
}

/** Why shards make no site. */
export type ShardFaultKind =
  | { kind: 'none'; folder: string }
  | { kind: 'no-shard'; folder: string }
  | { kind: 'not-all'; missing: number[]; of: number }
  | { kind: 'not-once'; number: number; folder: string }
  | { kind: 'other-number'; of: number; other: number; folder: string }
  | { kind: 'not-alike'; folder: string }
  | { kind: 'of-others' }
  | { kind: 'damaged'; file: string };

export class ShardFault extends Error {
  readonly fault: ShardFaultKind;
  constructor(fault: ShardFaultKind) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** Writes down what a shard holds. */
export async function noteShard({ content, folder }: SiteInProgress, { number, of }: Shard): Promise<void> {
  const files = (await filesIn(folder)).map((file) => [file, digestOf(readBriefly(join(folder, file)))] as const);
  const note: Note = { number, of, madeOf: await siteMadeOf(content), files: Object.fromEntries(files) };
  await writeFile(join(folder, noteName), `${JSON.stringify(note, undefined, 1)}\n`);
}

/**
 * Reads the shards that lie in a folder, which have to be all those of one site.
 *
 * @throws ShardFault where they are not
 */
export async function readShards(folder: string): Promise<Shards> {
  const all = existsSync(folder) ? await readdir(folder) : [];
  const names = all.filter((name) => existsSync(join(folder, name, noteName)));
  const folders = names.toSorted().map((name) => join(folder, name));
  const notes = await Promise.all(folders.map(async (one) => ({ folder: one, note: await readNote(one) })));
  const [first] = notes;
  if (first === undefined) throw new ShardFault({ kind: 'none', folder });
  const { of, madeOf: expected } = first.note;
  const seen = new Set<number>();
  for (const { folder: place, note } of notes) {
    if (note.of !== of) throw new ShardFault({ kind: 'other-number', of, other: note.of, folder: place });
    if (seen.has(note.number)) throw new ShardFault({ kind: 'not-once', number: note.number, folder: place });
    if (note.madeOf !== expected) throw new ShardFault({ kind: 'not-alike', folder: place });
    seen.add(note.number);
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !seen.has(number));
  if (missing.length > 0) throw new ShardFault({ kind: 'not-all', missing, of });
  return { madeOf: expected, notes };
}

/**
 * Puts the files of all shards into the folder of a site.
 *
 * @throws ShardFault where they were made of anything else than this site is, or are not what was written down
 */
export async function takeShards({ content, folder }: SiteInProgress, { madeOf: made, notes }: Shards): Promise<void> {
  if (made !== (await siteMadeOf(content))) throw new ShardFault({ kind: 'of-others' });
  const taken = new Map<string, string>();
  for (const { folder: from, note } of notes) {
    const files = Object.entries(note.files);
    const present = new Set(await filesIn(from));
    for (const [file, digest] of files) {
      const path = join(from, file);
      // What several have is the same in all of them.
      if ((taken.get(file) ?? digest) !== digest || !present.has(file))
        throw new ShardFault({ kind: 'damaged', file: path });
      if (taken.has(file)) continue;
      const bytes = readBriefly(path);
      if (digestOf(bytes) !== digest) throw new ShardFault({ kind: 'damaged', file: path });
      await mkdir(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
      taken.set(file, digest);
    }
  }
}

async function readNote(folder: string): Promise<Note> {
  try {
    return noteSchema.parse(JSON.parse(await readFile(join(folder, noteName), 'utf8')));
  } catch {
    throw new ShardFault({ kind: 'no-shard', folder });
  }
}

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
