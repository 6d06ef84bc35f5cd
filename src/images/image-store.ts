import { randomUUID } from 'node:crypto';
import { utimesSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBriefly } from '../source/read-briefly.ts';
import { bytesDigest } from './bytes-digest.ts';

/** How many bytes a digest takes (SHA-256). */
const digestSize = 32;

/** After how many days without use an image is let go. */
const days = 30;

const day = 24 * 60 * 60 * 1000;

/** When it was last looked for such images: the time of this file. */
const tidiedName = 'tidied';

/**
 * Images that were made once, by their names, which tell all that decides how they look: of any build, at the same time too.
 * Each is kept with the digest of its bytes behind them. It may be lost at any time.
 */
export class ImageStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Puts the image of a name at a path, made where it is not there yet. */
  async put(name: string, path: string, make: () => Promise<Uint8Array>): Promise<void> {
    if (!this.#copy(name, path)) await writeFile(path, await this.get(name, make));
  }

  /** Copies the image of a name to a path, all at once: the next image is read into the same memory. */
  #copy(name: string, path: string): boolean {
    const kept = join(this.#folder, name);
    try {
      const bytes = imageIn(readBriefly(kept));
      if (bytes === undefined) return false;
      writeFileSync(path, bytes);
      const now = new Date();
      utimesSync(kept, now, now);
      return true;
    } catch (error) {
      ignoreMissing(error);
      return false;
    }
  }

  /** The image of a name, made where it is not there yet. */
  async get(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const kept = join(this.#folder, name);
    const found = await take(kept);
    if (found !== undefined) return found;
    const bytes = await make();
    await mkdir(this.#folder, { recursive: true });
    // Whoever looks for it meanwhile finds nothing or the whole of it.
    const unfinished = `${kept}.${randomUUID()}`;
    await writeFile(unfinished, Buffer.concat([bytes, Buffer.from(bytesDigest(bytes), 'hex')]));
    await rename(unfinished, kept);
    return bytes;
  }

  /** Notes that the image of a name is in use, where it is kept. */
  use(name: string): void {
    const now = new Date();
    try {
      utimesSync(join(this.#folder, name), now, now);
    } catch (error) {
      ignoreMissing(error);
    }
  }

  /** Lets go of all but these. */
  async keepOnly(names: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => []))
      if (!names.has(name)) await rm(join(this.#folder, name), { force: true });
  }

  /** Lets go of what nobody has used for long. To look at all of them takes its time: that is done once a day. */
  async tidy(now: Date): Promise<void> {
    const tidied = join(this.#folder, tidiedName);
    const isOlder = async (file: string, age: number): Promise<boolean> => {
      const found = await stat(file).catch(() => undefined);
      return found !== undefined && now.getTime() - found.mtimeMs > age;
    };
    const names: string[] = await readdir(this.#folder).catch(() => []);
    if (names.length === 0 || (names.includes(tidiedName) && !(await isOlder(tidied, day)))) return;
    for (const name of names) {
      const file = join(this.#folder, name);
      if (await isOlder(file, days * day)) await rm(file, { force: true });
    }
    await writeFile(tidied, '');
    await utimes(tidied, now, now);
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}

/** The image in what a file holds; undefined where it is not the whole of one. */
function imageIn(file: Buffer): Uint8Array | undefined {
  const bytes = file.subarray(0, -digestSize);
  // A disk that was full or lost its power leaves files that are cut off: such a one is made anew.
  return file.length < digestSize || bytesDigest(bytes) !== file.toString('hex', bytes.length) ? undefined : bytes;
}

/** The image in a file; undefined where there is none, or not the whole of one. */
async function take(kept: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = imageIn(await readFile(kept));
    if (bytes === undefined) return undefined;
    const now = new Date();
    await utimes(kept, now, now);
    return bytes;
  } catch (error) {
    ignoreMissing(error);
    return undefined;
  }
}
