import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepFile } from '../source/keep-file.ts';
import type { Source } from '../source/read-source.ts';
import { textIn } from '../source/read-source.ts';
import type { ExaminedFile } from './examine-file.ts';

/** Beside the packages, which every tool leaves alone. */
const keptIn = fileURLToPath(new URL('../../node_modules/.cache/nien-giam/checks', import.meta.url));

/** Below so many files it is quicker to examine them than to look what is kept. */
const worthKeeping = 300;

/** So many files that were examined anew are worth writing all down again: the tenth of them, or a few hundred. */
const worthWriting = { part: 0.1, files: 300 } as const;

/** What is kept of an archive that was not checked for so long goes, in milliseconds. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** What an examination found, without what the bytes say by themselves. */
type Kept = Omit<ExaminedFile, 'path' | 'place' | 'text' | 'body'>;

type Row = [path: string, digest: string, kept: Kept];

/** The digest of bytes by which an examination is known again (SHA-256, hexadecimal). */
export function digestOfFile(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** The file in which is kept what is known of a content folder. */
export function keptFileOf(dir: string, folder = keptIn): string {
  return join(folder, `${hash('sha256', resolve(dir), 'hex').slice(0, 16)}.json`);
}

/**
 * What examinations of an archive found, by path and digest of the bytes, kept in a file between checks: a file is examined
 * once. What was kept by other code, or is damaged, is ignored; what cannot be written costs nothing but time.
 */
export class KeptExaminations {
  /** Whether nothing is kept yet. */
  readonly isEmpty: boolean;
  readonly #file: string;
  readonly #rules: string;
  readonly #known: ReadonlyMap<string, Row>;
  readonly #used: Row[] = [];
  #anew = 0;

  private constructor(file: string, rules: string) {
    this.#file = file;
    this.#rules = rules;
    this.#known = readKept(file, rules);
    this.isEmpty = this.#known.size === 0;
  }

  /**
   * What is kept of an archive; undefined where it is too small.
   *
   * @param dir its content folder
   * @param count how many files are examined
   * @param folder where the files of all archives are
   */
  static open(dir: string, count: number, folder = keptIn): KeptExaminations | undefined {
    if (count < worthKeeping) return undefined;
    return new KeptExaminations(keptFileOf(dir, folder), rulesDigest());
  }

  /** What was found in a file of these bytes; undefined where nobody has looked yet. */
  find({ path, place }: Pick<Source, 'path' | 'place'>, bytes: Uint8Array): ExaminedFile | undefined {
    const digest = digestOfFile(bytes);
    const known = this.#known.get(path);
    if (known === undefined || known[1] !== digest) return undefined;
    const text = textIn(path, place, bytes);
    if (text === undefined) return undefined;
    this.#used.push(known);
    return { path, place, ...text, ...known[2] };
  }

  /** Keeps what was found in a file of bytes with a digest. */
  keep({ path, place: _place, text: _text, body: _body, ...kept }: ExaminedFile, digest: string): void {
    this.#used.push([path, digest, kept]);
    this.#anew += 1;
  }

  /** Writes down what was asked for in this run, where that is worth it. */
  save(): void {
    if (this.#anew < Math.min(worthWriting.files, this.#used.length * worthWriting.part)) return;
    const kept = Buffer.from(JSON.stringify(this.#used));
    if (!keepFile(this.#file, Buffer.concat([Buffer.from(headOf(this.#rules, kept)), kept]))) return;
    const folder = dirname(this.#file);
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > keptFor) rmSync(file, { force: true });
    }
  }
}

/** The first line of a file: of which rules the rest is, and whether it is whole. */
function headOf(rules: string, kept: Uint8Array): string {
  return `${rules} ${digestOfFile(kept)}\n`;
}

/** What a file holds by its paths, if it is whole and of these rules. */
function readKept(file: string, rules: string): ReadonlyMap<string, Row> {
  try {
    const bytes = readFileSync(file);
    const start = bytes.indexOf('\n') + 1;
    const kept = bytes.subarray(start);
    if (bytes.toString('utf8', 0, start) !== headOf(rules, kept)) return new Map();
    return new Map((JSON.parse(kept.toString()) as Row[]).map((row) => [row[0], row]));
  } catch {
    return new Map();
  }
}

/** The digest of the code by which files are examined, with that of its packages: what other code found is no answer of this one. */
function rulesDigest(): string {
  const source = fileURLToPath(new URL('..', import.meta.url));
  const digest = createHash('sha256').update(readFileSync(join(source, '../package-lock.json')));
  const folders = ['text', 'documents', 'problems', 'source', 'schemas', 'markdown', 'check'];
  for (const folder of folders) {
    for (const name of readdirSync(join(source, folder)).sort()) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      digest.update(name).update(readFileSync(join(source, folder, name)));
    }
  }
  return digest.digest('hex');
}
