import { readdirSync } from 'node:fs';
import type { CheckNews, CheckOrder } from './check-work.ts';
import type { LaidOutContent } from './laid-out-content.ts';
import type { LayOutPlace } from './lay-out-content.ts';
import type { Working } from './own-process.ts';
import { InThisProcess, OwnProcess } from './own-process.ts';
import type { FoundContent } from './sound-content.ts';
import { UnreadableRelease } from './unreadable-release.ts';

/**
 * From how many files on content is checked in a process of its own. What is held of so many would stay in the memory of this one while it waits for the render; with fewer,
 * to start one more process would take a tenth of the time of a build after an edit.
 */
const large = 15_000;

/** Checks content before it is built. What that takes is loaded at once. */
export class Checker {
  readonly #order: CheckOrder;
  readonly #isLarge: boolean;
  #check: Check;

  /** @param from from how many files on content is large */
  constructor(order: CheckOrder, from = large) {
    this.#order = order;
    this.#isLarge = countEntries(order.dir) >= from;
    this.#check = this.#start();
  }

  /**
   * What is found.
   *
   * @throws UnreadableRelease where the release before cannot be read
   */
  found(): Promise<FoundContent> {
    this.#check.working.tell(this.#order);
    return this.#check.found;
  }

  /** Checks once more: content and release before may be others by now. */
  async again(): Promise<FoundContent> {
    await this.end();
    this.#check = this.#start();
    return this.found();
  }

  /** Lays out what is to be rendered of content without errors, once. Nothing of it is held any more then. */
  layOut(place: LayOutPlace): Promise<LaidOutContent> {
    this.#check.working.tell(place);
    return this.#check.laidOut;
  }

  /** Ends it, whether all is done or not. */
  end(): Promise<void> {
    return this.#check.working.end();
  }

  #start(): Check {
    const found = Promise.withResolvers<FoundContent>();
    const laidOut = Promise.withResolvers<LaidOutContent>();
    const onNews = (news: CheckNews): void => {
      if ('found' in news) found.resolve(news.found);
      else if ('laidOut' in news) laidOut.resolve(news.laidOut);
      else found.reject(new UnreadableRelease(news.unreadable));
    };
    const working = this.#isLarge
      ? new OwnProcess<CheckOrder | LayOutPlace, CheckNews>(new URL('./check-process.ts', import.meta.url), [], onNews)
      : new InThisProcess<CheckOrder | LayOutPlace, CheckNews>(
          async () => (await import('./check-work.ts')).check,
          onNews,
        );
    // What has ended by a mistake tells nothing any more.
    working.done().catch((error: unknown) => {
      found.reject(error);
      laidOut.reject(error);
    });
    // Whoever waits is told.
    for (const { promise } of [found, laidOut]) promise.catch(() => undefined);
    return { working, found: found.promise, laidOut: laidOut.promise };
  }
}

/** One check, and what it will tell. */
interface Check {
  working: Working<CheckOrder | LayOutPlace>;
  found: Promise<FoundContent>;
  laidOut: Promise<LaidOutContent>;
}

/** How many files and folders stand in a folder; that it is not there is told by the check. */
function countEntries(dir: string): number {
  try {
    return readdirSync(dir, { recursive: true }).length;
  } catch {
    return 0;
  }
}
