import { join } from 'node:path';
import { handed } from '../astro/handed-content.ts';
import { namedLately, namePictures } from '../astro/named-pictures.ts';
import type { EarlierPages } from '../astro-inside/astro-own.ts';
import type { KnownRelease } from './known-file.ts';
import { readKnown, stampIfThere, stampOf, writeKnown } from './known-file.ts';
import type { KnownPages, PageRow } from './known-pages.ts';
import { knownPagesName } from './known-pages.ts';

/**
 * The pages of the release before, and the pictures and documents that come with them, each of which belongs to the next one too where its key is the same. A file that was touched since it was
 * made, or is not there, is none.
 */
export class RenderedPages implements EarlierPages {
  readonly #site: string;
  readonly #program: string;
  readonly #earlier: KnownPages | undefined;
  readonly #pages: Record<string, PageRow> = {};
  /** The stamps of those that belong to this one too. */
  readonly kept = new Map<string, string>();

  /**
   * @param site the folder that is filled with the others
   * @param program what its pages are made with
   * @param earlier what is known of the release before
   */
  constructor(site: string, program: string, earlier: KnownRelease | undefined) {
    this.#site = site;
    this.#program = program;
    const known = earlier && readKnown<KnownPages>(join(earlier.known, knownPagesName));
    this.#earlier = known?.release === earlier?.release && known?.program === program ? known : undefined;
  }

  keep(file: string, key: string): boolean {
    // What was named before belongs to other pages.
    namedLately();
    const found = this.#earlier?.pages[file];
    if (found?.[0] !== key) return false;
    if (stampIfThere(join(this.#earlier?.release ?? '', file)) !== found[1]) return false;
    for (const photograph of found[2]) {
      const picture = handed().photographs.get(photograph);
      // Its digest is part of the key.
      if (picture === undefined) throw new Error(`${photograph} was not handed over`);
      namePictures(photograph, picture);
    }
    this.#pages[file] = found;
    this.kept.set(file, found[1]);
    return true;
  }

  made(file: string, key: string): void {
    this.#pages[file] = [key, stampOf(join(this.#site, file)), namedLately()];
  }

  /** Writes down what is known now of the pages of this site. */
  save({ known, release }: KnownRelease): void {
    writeKnown(join(known, knownPagesName), {
      release,
      program: this.#program,
      pages: this.#pages,
    } satisfies KnownPages);
  }
}
