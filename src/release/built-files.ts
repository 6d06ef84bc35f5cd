import { createHash } from 'node:crypto';
import { existsSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText } from '../search/page-text.ts';
import { readBriefly } from '../source/read-briefly.ts';
import { filesIn } from './files-in.ts';
import { metadataIn } from './image-metadata.ts';
import type { KnownRelease } from './known-file.ts';
import { readKnown, stampIfThere, stampOf, writeKnown } from './known-file.ts';
import type { BuiltPage } from './read-page.ts';
import { PageReader } from './read-page.ts';

/** What the check of a site found in a file that holds nothing it may not. */
export interface SoundFile {
  /** Where it is a page. */
  page?: BuiltPage | undefined;
  /** The addresses that any other file names. */
  named: ReadonlySet<string>;
}

/** A file as it was looked at. */
interface Looked {
  stamp: string;
  /** SHA-256, hexadecimal. */
  digest: string;
  page?: BuiltPage | undefined;
  /** Of a picture: the kinds of metadata that it holds. */
  metadata?: readonly string[];
  sound?: SoundFile;
}

/** A file, or a page, as it is written down; strings by their place in a table. */
type Row =
  | [stamp: string, digest: string]
  | [stamp: string, digest: string, named: number[]]
  | [
      stamp: string,
      digest: string,
      ids: number[],
      targets: number[],
      lang: string,
      title: string | null,
      canonical: string | null,
      noindex: boolean,
      policy: string | null,
    ];

interface Known {
  release: string;
  /** With what the files were looked at. */
  lookedWith: string;
  strings: string[];
  files: Record<string, Row>;
}

/** Where it is written, among what is known of a release. */
const name = 'files.json';

/** A site that is looked at. */
export interface LookedSite {
  folder: string;
  /** Its address on the web. */
  address: string;
  /** What only hidden records say. */
  hiddenWords: ReadonlySet<string>;
}

/**
 * The files of a site that is finished but for what is added to it: those in its folder, and those of the release before that are kept. Each is read once,
 * whoever asks; one that is the same file as in the release before, and was not touched since, is not read at all.
 */
export class BuiltFiles {
  readonly #folder: string;
  readonly #reader: PageReader;
  readonly #files = new Map<string, Looked>();
  readonly #lookedWith: string;
  readonly #earlier: Known | undefined;
  readonly #release: string | undefined;
  /** The files of the release before that are kept, with their stamps. */
  readonly #kept = new Map<string, string>();

  /**
   * @param code the digest of the code that looks at it
   * @param earlier what is known of the release before
   */
  constructor({ folder, address, hiddenWords }: LookedSite, code = '', earlier?: KnownRelease) {
    this.#folder = folder;
    this.#reader = new PageReader(address, hiddenWords);
    this.#lookedWith = digestOf(JSON.stringify([code, process.version, address, [...hiddenWords].sort()]));
    this.#release = earlier?.release;
    const known = earlier && readKnown<Known>(join(earlier.known, name));
    this.#earlier = known?.release === earlier?.release && known?.lookedWith === this.#lookedWith ? known : undefined;
  }

  /** The stamps of the files of the release before that are kept, by their names. */
  get kept(): ReadonlyMap<string, string> {
    return this.#kept;
  }

  /** Keeps files of the release before, of which whoever rendered has seen that they are there as they were made. */
  keepAll(stamps: ReadonlyMap<string, string>): void {
    for (const [file, stamp] of stamps) this.#kept.set(file, stamp);
  }

  /** The names of all files, from the folder of the site, with forward slashes, in order. */
  async names(): Promise<string[]> {
    return [...(await filesIn(this.#folder)), ...this.#kept.keys()].sort();
  }

  /** The stamps of all files, by their names. */
  async stamps(): Promise<Map<string, string>> {
    return new Map((await this.names()).map((file) => [file, this.#stampOf(file)]));
  }

  /** The digest of a file (SHA-256, hexadecimal). */
  digestOf(file: string): string {
    return this.#look(file).digest;
  }

  /** What a page says of itself. */
  pageOf(file: string): BuiltPage {
    const page = this.#look(file).page;
    if (page === undefined) throw new Error(`${file} is no page`);
    return page;
  }

  /** What a page says to those who search. It is read for this, and not kept. */
  textOf(file: string): PageText {
    const bytes = this.glance(file);
    const { page, text } = this.#reader.readWithText(bytes.toString('utf8'));
    if (!this.#files.has(file)) this.#files.set(file, { ...this.#stamped(file, bytes), page });
    return text;
  }

  /** The kinds of metadata that a picture holds. */
  metadataOf(file: string): readonly string[] {
    return this.#look(file).metadata ?? [];
  }

  /** Whether the release before has the same, and the same code has looked at it. */
  isAsBefore(file: string): boolean {
    const row = this.#earlier?.files[file];
    if (row === undefined) return false;
    // What is not the same will be read for its text: nothing else is looked for in it here.
    return this.#stampOf(file) === row[0] || digestOf(this.bytesOf(file)) === row[1];
  }

  /** Whether the release before has a file as the same code has looked at it. */
  isThereAsMade(file: string): boolean {
    return this.#earlier !== undefined && this.#earlierStamp(file) === (this.#earlier.files[file]?.[0] ?? '');
  }

  /** A file of the release before, unless it was touched since, or another code has looked at it. */
  earlierBytes(file: string): Buffer | undefined {
    return this.isThereAsMade(file) ? readFileSync(join(this.#release ?? '', file)) : undefined;
  }

  /** What a page of the release before says to those who search, unless it was touched since, or another code has looked at it. */
  earlierTextOf(file: string): PageText | undefined {
    const bytes = this.earlierBytes(file);
    return bytes && this.#reader.readWithText(bytes.toString('utf8')).text;
  }

  /**
   * Keeps a file of the release before, where the site has none of this name.
   *
   * @returns whether it was there as it was looked at
   */
  keep(file: string): boolean {
    return !existsSync(join(this.#folder, file)) && this.#keep(file);
  }

  /**
   * Keeps files of the release before instead of those that came out the same: who asks a server whether they have changed is told that they have not.
   *
   * @returns whether there were any
   */
  keepSame(): boolean {
    const before = this.#kept.size;
    for (const [file, looked] of this.#files) {
      const row = this.#earlier?.files[file];
      if (row?.[1] !== looked.digest || this.#kept.has(file) || !this.#keep(file)) continue;
      unlinkSync(join(this.#folder, file));
      looked.stamp = row[0];
    }
    return this.#kept.size > before;
  }

  bytesOf(file: string): Buffer {
    return readFileSync(this.#pathOf(file));
  }

  /** What was found in the file by an earlier check, which was made by the same code, or by this one. */
  soundOf(file: string): SoundFile | undefined {
    return this.#look(file).sound;
  }

  /** Notes that a file holds nothing that it may not. */
  isSound(file: string, named: ReadonlySet<string>): void {
    const looked = this.#look(file);
    looked.sound = { page: looked.page, named };
  }

  /** Writes down what is known now of the files of this site. */
  save({ known, release }: KnownRelease): void {
    const table = new Map<string, number>();
    const placeOf = (text: string): number => {
      const place = table.get(text) ?? table.size;
      table.set(text, place);
      return place;
    };
    const files: Record<string, Row> = {};
    for (const [file, { stamp, digest, sound }] of this.#files) files[file] = rowOf(stamp, digest, sound, placeOf);
    const found: Known = { release, lookedWith: this.#lookedWith, strings: [...table.keys()], files };
    writeKnown(join(known, name), found);
  }

  #look(file: string): Looked {
    const found = this.#files.get(file) ?? this.#takeOver(file) ?? this.#read(file);
    this.#files.set(file, found);
    return found;
  }

  /** What was found in an earlier release, if the file is the same. */
  #takeOver(file: string): Looked | undefined {
    const row = this.#earlier?.files[file];
    if (this.#earlier === undefined || row === undefined || !isWhole(file, row)) return undefined;
    return this.#stampOf(file) === row[0] ? lookedOf(row, this.#earlier.strings) : undefined;
  }

  #keep(file: string): boolean {
    const stamp = this.#earlier?.files[file]?.[0];
    if (stamp === undefined || this.#earlierStamp(file) !== stamp) return false;
    this.#kept.set(file, stamp);
    return true;
  }

  /** Where a file stands now. */
  #pathOf(file: string): string {
    return join(this.#kept.has(file) ? (this.#release ?? '') : this.#folder, file);
  }

  #stampOf(file: string): string {
    return this.#kept.get(file) ?? stampOf(join(this.#folder, file));
  }

  /** The stamp of a file in the release before; undefined where it is gone. */
  #earlierStamp(file: string): string | undefined {
    return stampIfThere(join(this.#release ?? '', file));
  }

  /** The bytes of a file, till the next is read. */
  protected glance(file: string): Buffer {
    return readBriefly(this.#pathOf(file));
  }

  #read(file: string): Looked {
    const bytes = this.glance(file);
    const stamped = this.#stamped(file, bytes);
    const row = this.#earlier?.files[file];
    // It was made again, and is the same.
    if (this.#earlier !== undefined && row?.[1] === stamped.digest && isWhole(file, row))
      return { ...lookedOf(row, this.#earlier.strings), ...stamped };
    if (file.endsWith('.html')) return { ...stamped, page: this.#reader.read(bytes.toString('utf8')) };
    return isPicture(file) ? { ...stamped, metadata: metadataIn(bytes) } : stamped;
  }

  #stamped(file: string, bytes: Buffer): Looked {
    return { stamp: this.#stampOf(file), digest: digestOf(bytes) };
  }
}

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Whether all is known of a file that may be asked for: of one that was not found sound, no more is written down than its digest. */
const isWhole = (file: string, row: Row): boolean => row.length > 2 || !(file.endsWith('.html') || isPicture(file));

/** Whether a file is a picture, by its name. */
export const isPicture = (file: string): boolean => /\.(?:webp|avif|png|jpe?g|gif)$/u.test(file);

function rowOf(stamp: string, digest: string, sound: SoundFile | undefined, placeOf: (text: string) => number): Row {
  if (sound === undefined) return [stamp, digest];
  const { page, named } = sound;
  if (page === undefined) return [stamp, digest, [...named].map(placeOf)];
  const { ids, targets, lang, title, canonical, noindex, policy } = page;
  return [
    stamp,
    digest,
    ids.map(placeOf),
    targets.map(placeOf),
    lang,
    title ?? null,
    canonical ?? null,
    noindex,
    policy ?? null,
  ];
}

function lookedOf(row: Row, strings: readonly string[]): Looked {
  const [stamp, digest] = row;
  const textsAt = (places: readonly number[]): string[] => places.map((place) => strings[place] ?? '');
  if (row.length === 2) return { stamp, digest };
  if (row.length === 3) return { stamp, digest, metadata: [], sound: { named: new Set(textsAt(row[2])) } };
  const [, , ids, targets, lang, title, canonical, noindex, policy] = row;
  const page: BuiltPage = {
    lang,
    title: title ?? undefined,
    canonical: canonical ?? undefined,
    noindex,
    policy: policy ?? undefined,
    ids: textsAt(ids),
    targets: textsAt(targets),
    duplicateIds: [],
    forbidden: [],
    foundWords: [],
  };
  return { stamp, digest, page, sound: { page, named: new Set() } };
}
