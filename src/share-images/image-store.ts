import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What every PNG ends with: a part named IEND without anything in it, and its checksum. */
const end = Buffer.from('0000000049454e44ae426082', 'hex');

/** After how many days without use an image is let go. */
const days = 30;

/**
 * Images (PNG) that were drawn once, by their names, which tell all that decides how they look: of any build, at the same time too.
 * It may be lost at any time.
 */
export class ImageStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Puts the image of a name at a path, drawn where it is not there yet. */
  async put(name: string, path: string, draw: () => Promise<Uint8Array>): Promise<void> {
    const kept = join(this.#folder, name);
    if (await this.#take(kept, path)) return;
    const bytes = await draw();
    await writeFile(path, bytes);
    await mkdir(this.#folder, { recursive: true });
    // Whoever looks for it meanwhile finds nothing or the whole of it.
    const unfinished = `${kept}.${randomUUID()}`;
    await writeFile(unfinished, bytes);
    await rename(unfinished, kept);
  }

  async #take(kept: string, path: string): Promise<boolean> {
    try {
      const bytes = await readFile(kept);
      // A disk that was full or lost its power leaves files that are cut off: such a one is drawn anew.
      if (!bytes.subarray(-end.length).equals(end)) return false;
      await writeFile(path, bytes);
      const now = new Date();
      await utimes(kept, now, now);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    }
  }

  /** Lets go of what nobody has used for long. */
  async tidy(now: Date): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const file = join(this.#folder, name);
      const found = await stat(file).catch(() => undefined);
      const isOld = found !== undefined && now.getTime() - found.mtimeMs > days * 24 * 60 * 60 * 1000;
      if (isOld) await rm(file, { force: true });
    }
  }
}
