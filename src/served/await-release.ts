import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildAddress } from '../site/routes.ts';
import type { Ask } from './compare-served.ts';

/** How often a server is asked whether it has a release, and for how long, in milliseconds. */
const patience = { every: 3_000, atMost: 120_000 };

/**
 * Waits until a server gives out the release that was brought to it, which takes a CDN some seconds. After that it is for
 * comparison to tell what is wrong.
 *
 * @param folder of the built site
 * @returns whether the server has it
 */
export async function awaitRelease(folder: string, ask: Ask, { every, atMost } = patience): Promise<boolean> {
  const built = await readFile(join(folder, buildAddress), 'utf8');
  for (let waited = 0; ; waited += every) {
    const answer = await ask(buildAddress).catch(() => undefined);
    if (answer !== undefined && new TextDecoder().decode(answer.bytes) === built) return true;
    if (waited >= atMost) return false;
    await setTimeout(every);
  }
}
