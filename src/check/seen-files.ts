import type { ContentFile } from '../source/content-folder.ts';
import { touchStamp } from '../source/content-stamp.ts';
import type { ExaminedFile } from './examine-file.ts';

/** What was found in the files of a folder that is checked again and again: one that was not touched since is not read again. */
export class SeenFiles {
  readonly #seen = new Map<string, { stamp: string; examined: ExaminedFile }>();
  readonly #now: () => number;

  /** @param now the time, in milliseconds */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  get isEmpty(): boolean {
    return this.#seen.size === 0;
  }

  /**
   * Looks whether a file was touched since it was examined. It is to be read after this.
   *
   * @returns what was found in it, or how to keep what will be
   */
  look({ path, diskPath }: ContentFile): { examined: ExaminedFile } | { keep: (examined: ExaminedFile) => void } {
    const stamp = touchStamp(diskPath, this.#now());
    const seen = this.#seen.get(path);
    if (seen !== undefined && seen.stamp === stamp) return { examined: seen.examined };
    return {
      keep: (examined) => {
        if (stamp !== undefined) this.#seen.set(path, { stamp, examined });
      },
    };
  }
}
