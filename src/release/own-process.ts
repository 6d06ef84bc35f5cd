import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderEnvironment } from './render-environment.ts';

/** What an own process tells who has started it. */
type Told<News> = { news: News } | { failed: WrittenError };

/** An error as it is told from one process to another: with what the system says of it, and those that it was made of. */
interface WrittenError {
  message: string;
  stack?: string | undefined;
  code?: unknown;
  path?: unknown;
  dest?: unknown;
  madeOf: WrittenError[];
}

/** A part of a build at work. */
export interface Working<Order> {
  tell: (order: Order) => void;
  /** @throws what went wrong in it */
  done: () => Promise<void>;
  /** Ends it, whether it has done all or not. */
  end: () => Promise<void>;
}

/**
 * A part of a build in a process of its own: all the memory that it takes is given back when it ends. That of a thread stays with the process that
 * has started it.
 */
export class OwnProcess<Order, News = never> implements Working<Order> {
  readonly #process: ChildProcess;
  /** Settled when it has done all and ended, or cannot. */
  readonly #done: Promise<void>;
  readonly #ended: Promise<unknown>;

  /**
   * @param entry the URL of its module, which calls `inOwnProcess`
   * @param given what it finds among its arguments
   */
  constructor(entry: URL, given: readonly string[] = [], onNews: (news: News) => void = () => undefined) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const path = fileURLToPath(entry);
    this.#process = fork(path, given, {
      env: renderEnvironment(process.env),
      serialization: 'advanced',
    });
    this.#process.on('message', (told: Told<News>) => {
      if ('news' in told) onNews(told.news);
      else reject(errorOf(told.failed));
    });
    this.#process.on('error', reject);
    // It may have ended before all that it has told was read.
    this.#ended = Promise.all([once(this.#process, 'exit'), once(this.#process, 'disconnect')]).then(
      ([[code, signal]]) => (code === 0 ? resolve() : reject(endedBy(code, signal, basename(path)))),
      reject,
    );
    this.#done = promise;
    // Whoever waits for it is told.
    this.#done.catch(() => undefined);
  }

  tell(order: Order): void {
    // One that has ended already cannot be told: why it has is told to who waits for it.
    this.#process.send(order as object, () => undefined);
  }

  done(): Promise<void> {
    return this.#done;
  }

  async end(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
  }
}

/** The same work in this process, where it is not worth one of its own. */
export class InThisProcess<Order, News = never> implements Working<Order> {
  readonly #told: Order[] = [];
  /** Who waits for what is told next. */
  #waiting: ((order: Order) => void) | undefined;
  readonly #done: Promise<void>;

  /** @param load loads the work */
  constructor(load: () => Promise<(within: Within<Order, News>) => Promise<void>>, onNews: (news: News) => void) {
    const next = async (): Promise<Order> => this.#told.shift() ?? new Promise((resolve) => (this.#waiting = resolve));
    this.#done = load().then((work) => work({ next, tell: onNews }));
    // Whoever waits for it is told.
    this.#done.catch(() => undefined);
  }

  tell(order: Order): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting === undefined) this.#told.push(order);
    else waiting(order);
  }

  done(): Promise<void> {
    return this.#done;
  }

  /** What waits to be told something is told nothing any more. */
  async end(): Promise<void> {
    this.#waiting = undefined;
  }
}

/** What is within an own process. */
export interface Within<Order, News> {
  /** The next of what it is told. */
  next: () => Promise<Order>;
  tell: (news: News) => void;
}

/** Does the work of an own process: for that it is there, and it ends when that is done, or when who has started it has ended. */
export async function inOwnProcess<Order, News = never>(
  work: (within: Within<Order, News>) => Promise<void>,
): Promise<void> {
  process.once('disconnect', () => process.exit(1));
  const next = async (): Promise<Order> => (await once(process, 'message'))[0] as Order;
  let allTold = Promise.resolve();
  const tell = (message: Told<News>): void => {
    allTold = told(message);
  };
  try {
    await work({ next, tell: (news) => tell({ news }) });
  } catch (error) {
    process.exitCode = 1;
    tell({ failed: written(error) });
  }
  // What is still on its way would be lost.
  await allTold;
  // A program that it ran may have left something open.
  process.exit();
}

function told<News>(message: Told<News>): Promise<void> {
  // Who has ended is not told: this process ends, too.
  return new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));
}

function written(thrown: unknown): WrittenError {
  if (!(thrown instanceof Error)) return { message: String(thrown), madeOf: [] };
  const { message, stack, cause } = thrown;
  const { code, path, dest, errors } = thrown as { code?: unknown; path?: unknown; dest?: unknown; errors?: unknown };
  const madeOf = [...(cause === undefined ? [] : [cause]), ...(Array.isArray(errors) ? errors : [])];
  return { message, stack, ...plain({ code, path, dest }), madeOf: madeOf.map(written) };
}

/** Nothing but texts and numbers: the rest may be what cannot be told. */
function plain(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).filter(([, one]) => typeof one === 'string' || typeof one === 'number'),
  );
}

function errorOf({ message, stack, madeOf, ...said }: WrittenError): Error {
  const error = madeOf.length > 0 ? new AggregateError(madeOf.map(errorOf), message) : new Error(message);
  return Object.assign(error, said, stack === undefined ? {} : { stack });
}

/** Why it has ended without a word. V8 ends a process that has no memory left, and so may the system. */
function endedBy(code: number | null, signal: NodeJS.Signals | null, entry: string): Error {
  const error = new Error(`${entry}: ${signal ?? code}`);
  return signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134
    ? Object.assign(error, { code: 'ENOMEM' })
    : error;
}
