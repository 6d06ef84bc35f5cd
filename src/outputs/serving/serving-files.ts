import type { Archive } from '../../archive/archive.ts';
import type { Day } from '../../schemas/day.ts';
import { addressesAddress, securityTextAddress } from '../../site/routes.ts';
import { headersFile, notForCloudflare, redirectsFile } from './cloudflare.ts';
import { nginxConfig } from './nginx.ts';
import { securityText } from './security-text.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** The files of a site that are for servers and for programs which watch over it: their texts, by their names. */
export function servingFiles(
  { site }: Pick<Archive, 'site'>,
  addresses: SiteAddresses,
  asOf: Day | undefined,
): Map<string, string> {
  const security = securityText(site, asOf);
  const all =
    security === undefined ? addresses : { ...addresses, files: [...addresses.files, securityTextAddress].toSorted() };
  return new Map([
    ['_headers', headersFile()],
    ['_redirects', redirectsFile(addresses)],
    ['_nginx.conf', nginxConfig(addresses)],
    ['.assetsignore', notForCloudflare],
    [addressesAddress.slice(1), `${JSON.stringify(all, undefined, 1)}\n`],
    ...(security === undefined ? [] : [[securityTextAddress.slice(1), security] as const]),
  ]);
}
