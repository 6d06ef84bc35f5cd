import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** How often it is asked whether a lock has become free, in milliseconds. */
const interval = 200;

/**
 * A lock between processes, on a file. SQLite asks the system for it, on every system in its own way, and the system gives it
 * back when the process ends, however it ends: nothing is ever stale, and no process has to be looked for.
 */
export class Lock {
  readonly #database: DatabaseSync;

  private constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Takes the lock, or tells by `undefined` that somebody has it. Who has it may remove its file, before it is released. */
  static try(path: string): Lock | undefined {
    for (let left = tries; ; left -= 1) {
      const before = identityOf(path);
      const database = new DatabaseSync(path, { timeout: 0 });
      try {
        database.exec('BEGIN EXCLUSIVE');
        // Where the file has been removed in the meantime this is the lock of nothing, also if there is another one by now.
        if (before !== undefined && before === identityOf(path)) return new Lock(database);
        database.close();
      } catch (error) {
        database.close();
        if (isBusy(error)) return undefined;
        if (!isOfRemovedFile(error) || left <= 0)
          throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    }
  }

  /**
   * Takes the lock as soon as it is free.
   *
   * @param onWait called once where somebody else has it
   */
  static async take(path: string, onWait: () => void): Promise<Lock> {
    for (let waited = false; ; waited = true) {
      const lock = Lock.try(path);
      if (lock !== undefined) return lock;
      if (!waited) onWait();
      await setTimeout(interval);
    }
  }

  release(): void {
    this.#database.close();
  }
}

/** How often a file may be removed while it is being opened, before that is taken for an error of the disk. */
const tries = 1_000;

/**
 * Which file stands at a path, if any does: the system gives the number of one that has gone to the next. It is not opened, since
 * a process that closes a file loses its locks on it.
 */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.ino} ${found.birthtimeNs}`;
}

/** SQLite's own numbers: that somebody has the lock, and that nothing could be learnt of an open file, as when it has been removed. */
const sqlite = { busy: 5, fileStatus: 1802 } as const;

const isBusy = (error: unknown): boolean => hasNumber(error, sqlite.busy);

const isOfRemovedFile = (error: unknown): boolean => hasNumber(error, sqlite.fileStatus);

function hasNumber(error: unknown, number: number): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === number;
}
