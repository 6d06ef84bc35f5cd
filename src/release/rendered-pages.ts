import { createHash } from 'node:crypto';
import { linkSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { handed } from '../astro/handed-content.ts';
import { namedLately, namePictures } from '../astro/named-pictures.ts';
import type { EarlierPages } from '../astro-inside/astro-own.ts';
import { keepFile } from '../source/keep-file.ts';

/** A page that was made: by what it is known, what its file was then, and the photographs that it shows. */
type Row = [key: string, stamp: string, photographs: string[]];

/** What is known of the pages of a release. */
interface Known {
  /** The folder of the release, when it was finished. */
  release: string;
  /** What they were made with. */
  program: string;
  pages: Record<string, Row>;
}

/**
 * The pages of the release before, each of which belongs to the next one too where its key is the same: it is the same file. A file that
 * was touched since it was made, or is not there, is none.
 */
export class RenderedPages implements EarlierPages {
  readonly #site: string;
  readonly #program: string;
  readonly #earlier: Known | undefined;
  readonly #pages: Record<string, Row> = {};

  /**
   * @param site the folder that is filled
   * @param program what its pages are made with
   * @param earlier where it is written what is known of the release before, and the folder of that
   */
  constructor(site: string, program: string, earlier: { known: string; release: string } | undefined) {
    this.#site = site;
    this.#program = program;
    const known = earlier && readKnown(earlier.known);
    this.#earlier = known?.release === earlier?.release && known?.program === program ? known : undefined;
  }

  reuse(file: string, key: string): boolean {
    // What was named before belongs to other pages.
    namedLately();
    const found = this.#earlier?.pages[file];
    if (found?.[0] !== key) return false;
    const path = join(this.#earlier?.release ?? '', file);
    try {
      if (stampOf(path) !== found[1]) return false;
      linkSync(path, join(this.#site, file));
    } catch {
      // It is gone, or stands on another disk.
      return false;
    }
    for (const photograph of found[2]) {
      const picture = handed().photographs.get(photograph);
      // Its digest is part of the key.
      if (picture === undefined) throw new Error(`${photograph} was not handed over`);
      namePictures(photograph, picture);
    }
    this.#pages[file] = found;
    return true;
  }

  made(file: string, key: string): void {
    this.#pages[file] = [key, stampOf(join(this.#site, file)), namedLately()];
  }

  /**
   * Writes down what is known now.
   *
   * @param path where it is written
   * @param release the folder that this site will be
   */
  save(path: string, release: string): void {
    const known: Known = { release, program: this.#program, pages: this.#pages };
    const text = JSON.stringify(known);
    keepFile(path, Buffer.from(`${digestOf(text)}\n${text}`));
  }
}

/** What changes when anything is written into a file, or another takes its place. */
function stampOf(path: string): string {
  const { ino, size, mtimeNs } = statSync(path, { bigint: true });
  return `${ino} ${size} ${mtimeNs}`;
}

function readKnown(path: string): Known | undefined {
  try {
    const written = readFileSync(path, 'utf8');
    const start = written.indexOf('\n') + 1;
    const text = written.slice(start);
    return written.slice(0, start - 1) === digestOf(text) ? (JSON.parse(text) as Known) : undefined;
  } catch {
    return undefined;
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
