import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseFacts } from '../changes/release-facts.ts';
import { readReleaseFacts } from '../changes/release-facts.ts';
import type { SiteAddresses } from '../outputs/serving/site-addresses.ts';
import { readAddresses } from '../outputs/serving/site-addresses.ts';
import { recorded } from '../schemas/recorded.ts';
import { addressesAddress, factsAddress } from '../site/routes.ts';
import { UnreadableRelease } from './unreadable-release.ts';

/** What a build takes from the release before. */
export interface PreviousRelease {
  addresses: SiteAddresses;
  /** Absent where it was built by a version of the program that knew none. */
  facts?: ReleaseFacts;
}

/** What a build takes from the release before, besides what pages are shown with. */
export const comparedAddresses = [addressesAddress, factsAddress] as const;

/**
 * The release that stands in a folder; undefined where none does, or one that says nothing of its addresses.
 *
 * @throws UnreadableRelease
 */
export async function readPrevious(folder: string): Promise<PreviousRelease | undefined> {
  const read = async <T>(address: string, parse: (text: string) => T | undefined): Promise<T | undefined> => {
    const file = join(folder, address);
    const text = await readFile(file, 'utf8').catch(ignoreMissing);
    if (text === undefined) return undefined;
    const found = parse(text);
    if (found === undefined) throw new UnreadableRelease(file);
    return found;
  };
  const addresses = await read(addressesAddress, readAddresses);
  return addresses && recorded({ addresses, facts: await read(factsAddress, readReleaseFacts) });
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  return undefined;
}
