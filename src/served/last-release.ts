import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readKept, shownWith } from '../release/carry-over.ts';
import { comparedAddresses } from '../release/previous-release.ts';
import { addressesAddress, buildAddress, checksumsAddress, factsAddress, keptAddress } from '../site/routes.ts';
import type { Ask } from './compare-served.ts';

/** What came of asking a site for what the next build takes of it. */
export type LastRelease =
  | { kind: 'brought'; files: number }
  /** The server is there, and no site of this program is. */
  | { kind: 'none' }
  | { kind: 'unanswered'; address: string; detail: string };

/** What a release may lack. */
const maybe: ReadonlySet<string> = new Set([factsAddress, keptAddress, buildAddress, checksumsAddress]);

/**
 * Brings from a served site what the next build takes of it: its addresses, and what its pages are shown with.
 *
 * @param folder is made; nothing is written into it where there is no release
 */
export async function bringLastRelease(ask: Ask, folder: string): Promise<LastRelease> {
  let files = 0;
  const bring = async (address: string): Promise<LastRelease | undefined> => {
    const answer = await ask(address).catch((error: unknown) =>
      error instanceof Error ? error : new Error(String(error)),
    );
    if (answer instanceof Error) return { kind: 'unanswered', address, detail: reasonOf(answer) };
    if (answer.status === 404 && address === addressesAddress) return { kind: 'none' };
    if (answer.status === 404 && maybe.has(address)) return undefined;
    if (answer.status !== 200) return { kind: 'unanswered', address, detail: String(answer.status) };
    await mkdir(dirname(join(folder, address)), { recursive: true });
    await writeFile(join(folder, address), answer.bytes);
    files += 1;
    return undefined;
  };
  for (const address of [...comparedAddresses, buildAddress, checksumsAddress, keptAddress]) {
    const ended = await bring(address);
    if (ended !== undefined) return ended;
  }
  const shown = new Set([...(await shownWith(folder)), ...Object.keys(await readKept(folder))]);
  for (const file of shown) {
    // A name that a site gives is no reason to write elsewhere.
    if (!/^_astro\/[\w.-]+$/u.test(file)) continue;
    const ended = await bring(`/${file}`);
    if (ended !== undefined) return ended;
  }
  return { kind: 'brought', files };
}

function reasonOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}
