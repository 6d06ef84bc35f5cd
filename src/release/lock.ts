import { existsSync } from 'node:fs';
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

  /** Takes the lock, or tells by `undefined` that somebody has it. */
  static try(path: string): Lock | undefined {
    const database = new DatabaseSync(path, { timeout: 0 });
    try {
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      if (isBusy(error)) return undefined;
      throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    // Who had the lock before may have removed the file in the meantime: then this is the lock of nothing.
    if (existsSync(path)) return new Lock(database);
    database.close();
    return Lock.try(path);
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

const sqliteBusy = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy;
}
