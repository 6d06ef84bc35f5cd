import type { Day } from '../schemas/day.ts';
import type { LaidOutContent } from './laid-out-content.ts';
import type { LayOutPlace } from './lay-out-content.ts';
import { layOut } from './lay-out-content.ts';
import type { Within } from './own-process.ts';
import { readPrevious } from './previous-release.ts';
import { readSound } from './read-sound.ts';
import type { FoundContent } from './sound-content.ts';
import { UnreadableRelease } from './unreadable-release.ts';

/** What whoever checks is told first. */
export interface CheckOrder {
  /** The content folder. */
  dir: string;
  asOf: Day | undefined;
  /** The folder of the release with which it is compared; absent where with none. */
  before: string | undefined;
}

/** What it tells: what it has found, or which file of the release before cannot be read; and then, where it is told to lay out the content, that it is. */
export type CheckNews = { found: FoundContent } | { unreadable: string } | { laidOut: LaidOutContent };

/** Checks content, and lays out what is to be rendered of it. */
export async function check({ next, tell }: Within<CheckOrder | LayOutPlace, CheckNews>): Promise<void> {
  const { dir, asOf, before } = (await next()) as CheckOrder;
  const asked = next();
  try {
    const previous = before === undefined ? undefined : await readPrevious(before);
    const { toRender, ...found } = await readSound(dir, { asOf, previous });
    tell({ found });
    if (toRender !== undefined) tell({ laidOut: await layOut(toRender, (await asked) as LayOutPlace) });
  } catch (error) {
    // Told from one process to another, an error is one of no class.
    if (!(error instanceof UnreadableRelease)) throw error;
    tell({ unreadable: error.file });
  }
}
