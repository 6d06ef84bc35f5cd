import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressesAddress } from '../site/routes.ts';

/** Whether a release stands in a folder that says at which addresses it answers. */
export function hasRelease(folder: string): boolean {
  return existsSync(join(folder, addressesAddress));
}
