import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { programMark } from '../astro-inside/program-mark.ts';

/** Where a program is kept: what was bundled for a build. */
export interface ProgramPlace {
  folder: string;
  /** The digest of all that it is made of and with: the pages that it makes of the same are the same, wherever it was bundled. */
  madeOf: string;
}

/** How many programs stay at least: of each archive that is built here in turn, and of texts that are gone back to. */
const kept = 8;

/** How long one stays that was asked for, in milliseconds: another build may be about to read it. */
const grace = 10 * 60 * 1000;

/** What builds have bundled, each by all that it is made of and with: any build may use it, in whatever root it renders. It may be lost at any time. */
export class ProgramStore {
  readonly #folder: string;
  readonly #madeWith: readonly string[];
  /** With what they were bundled: so begin their names. */
  readonly #prefix: string;

  /**
   * @param folder where they are kept
   * @param code the digest of the code that is bundled
   */
  constructor(folder: string, code: string) {
    this.#folder = folder;
    const { version, platform, arch } = process;
    this.#madeWith = [code, version, platform, arch];
    this.#prefix = `${digestOf(this.#madeWith).slice(0, 12)}-`;
  }

  /**
   * Where the program is, or is to be put, that is made of this; what has not been used for long is let go.
   *
   * @param bundled what of the content is bundled
   */
  placeFor(bundled: string): ProgramPlace {
    const madeOf = digestOf([...this.#madeWith, bundled]);
    const folder = join(this.#folder, `${this.#prefix}${madeOf.slice(0, 16)}`);
    if (existsSync(folder)) {
      const now = new Date();
      utimesSync(folder, now, now);
    }
    this.#tidy();
    return { folder, madeOf };
  }

  /** The program of this code that was asked for last: most likely the one that is needed next. */
  latest(): string | undefined {
    const found = this.#byUse().find(({ name }) => this.#isOwn(name));
    return found && join(this.#folder, found.name);
  }

  /** Lets no later build take one that made no site. Its files stay a while: another build may have opened it, and reads on. */
  drop({ folder }: Pick<ProgramPlace, 'folder'>): void {
    rmSync(join(folder, programMark), { force: true });
  }

  /** Lets no later build take any of this code: they are bundled anew. */
  dropAll(): void {
    for (const { name } of this.#byUse()) if (this.#isOwn(name)) this.drop({ folder: join(this.#folder, name) });
  }

  #tidy(): void {
    const old = this.#byUse().slice(kept);
    for (const { name, used } of old)
      if (Date.now() - used > grace) rmSync(join(this.#folder, name), { recursive: true, force: true });
  }

  /** Whether a program is of this code. One that is not finished has a longer name. */
  #isOwn(name: string): boolean {
    return name.startsWith(this.#prefix) && !name.includes('.');
  }

  /** All that lies there, with the time when it was last asked for, the latest first. */
  #byUse(): { name: string; used: number }[] {
    if (!existsSync(this.#folder)) return [];
    const found = readdirSync(this.#folder).flatMap((name) => {
      const there = statSync(join(this.#folder, name), { throwIfNoEntry: false });
      return there === undefined ? [] : [{ name, used: there.mtimeMs }];
    });
    return found.sort((a, b) => b.used - a.used);
  }
}

const digestOf = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
