import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteAddresses } from '../outputs/serving/site-addresses.ts';
import { readAddresses } from '../outputs/serving/site-addresses.ts';
import { addressesAddress } from '../site/routes.ts';

/** What a build takes from the release before. */
export interface PreviousRelease {
  addresses: SiteAddresses;
}

/** The release that stands in a folder; undefined where none does, or one that says nothing of its addresses. */
export async function readPrevious(folder: string): Promise<PreviousRelease | undefined> {
  const text = await readFile(join(folder, addressesAddress), 'utf8').catch(() => '');
  const addresses = readAddresses(text);
  return addresses === undefined ? undefined : { addresses };
}
