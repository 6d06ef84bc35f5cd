import type { Archive } from '../../archive/archive.ts';
import type { Day } from '../../schemas/day.ts';
import { addressesAddress, securityTextAddress } from '../../site/routes.ts';
import { headersFile, notForCloudflare, redirectsFile } from './cloudflare.ts';
import { nginxConfig } from './nginx.ts';
import { securityText } from './security-text.ts';
import { addressesIn } from './site-addresses.ts';

/** The files of a site that are for servers and for programs which watch over it: their texts, by their names. */
export function servingFiles(archive: Archive, asOf: Day | undefined): Map<string, string> {
  const addresses = addressesIn(archive);
  const security = securityText(archive.site, asOf);
  if (security !== undefined) addresses.files = [...addresses.files, securityTextAddress].toSorted();
  return new Map([
    ['_headers', headersFile()],
    ['_redirects', redirectsFile(addresses)],
    ['_nginx.conf', nginxConfig(addresses)],
    ['.assetsignore', notForCloudflare],
    [addressesAddress.slice(1), `${JSON.stringify(addresses, undefined, 1)}\n`],
    ...(security === undefined ? [] : [[securityTextAddress.slice(1), security] as const]),
  ]);
}
