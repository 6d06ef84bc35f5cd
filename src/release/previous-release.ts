import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseFacts } from '../changes/release-facts.ts';
import { readReleaseFacts } from '../changes/release-facts.ts';
import type { SiteAddresses } from '../outputs/serving/site-addresses.ts';
import { readAddresses } from '../outputs/serving/site-addresses.ts';
import { recorded } from '../schemas/recorded.ts';
import { addressesAddress, factsAddress } from '../site/routes.ts';

/** What a build takes from the release before. */
export interface PreviousRelease {
  addresses: SiteAddresses;
  /** Absent where it was built by a version of the program that knew none. */
  facts?: ReleaseFacts;
}

/** What a build takes from the release before, besides what pages are shown with. */
export const comparedAddresses = [addressesAddress, factsAddress] as const;

/** The release that stands in a folder; undefined where none does, or one that says nothing of its addresses. */
export async function readPrevious(folder: string): Promise<PreviousRelease | undefined> {
  const read = (address: string): Promise<string> => readFile(join(folder, address), 'utf8').catch(() => '');
  const addresses = readAddresses(await read(addressesAddress));
  return addresses && recorded({ addresses, facts: readReleaseFacts(await read(factsAddress)) });
}
