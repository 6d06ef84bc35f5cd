import type { Day } from '../../schemas/day.ts';
import type { SiteFacts } from '../../schemas/site.ts';
import { addressesAddress, basePathOf, factsAddress, securityTextAddress } from '../../site/routes.ts';
import { headersFile, ignoredFile, redirectsFile } from './cloudflare.ts';
import { movedPage } from './moved-page.ts';
import { nginxConfig } from './nginx.ts';
import { securityText } from './security-text.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** What is known of the pages and files of a site once they are there. */
export interface Built {
  /** The policy of its pages. */
  policy: string;
  /** The addresses of data files that are larger than Cloudflare takes, and stand there compressed. */
  tooLarge: readonly string[];
}

/** The text of a file; of one that depends on what there is, once it is there. */
type ServingText = string | ((built: Built) => string);

/** What the files for servers are made of. */
export interface ServedSite {
  site: SiteFacts;
  addresses: SiteAddresses;
  /** What of this release the next one is compared with, as it is written (`writeReleaseFacts`). */
  facts: string;
  /** The day of the build. */
  asOf: Day | undefined;
}

/** The files of a site that are for servers and for programs which watch over it: their texts, by their names. */
export function servingFiles({ site, addresses, facts, asOf }: ServedSite): Map<string, ServingText> {
  const security = securityText(site, asOf);
  const all =
    security === undefined ? addresses : { ...addresses, files: [...addresses.files, securityTextAddress].toSorted() };
  const base = basePathOf(site.address);
  return new Map<string, ServingText>([
    ['_headers', ({ policy }) => headersFile(base, policy)],
    ['_redirects', ({ tooLarge }) => redirectsFile(addresses, base, tooLarge)],
    ['_nginx.conf', ({ policy }) => nginxConfig(addresses, base, policy)],
    ['.assetsignore', ({ tooLarge }) => ignoredFile(tooLarge)],
    [addressesAddress.slice(1), ({ policy }) => `${JSON.stringify({ ...all, policy }, undefined, 1)}\n`],
    [factsAddress.slice(1), facts],
    ...Object.entries(addresses.redirects).map(
      ([from, to]) => [fileOf(from), movedPage(from, to, site.address)] as const,
    ),
    ...(security === undefined ? [] : [[securityTextAddress.slice(1), security] as const]),
  ]);
}

/** The file that stands at the address of a page; below that of a file, since there it is a page. */
function fileOf(address: string): string {
  return `${decodeURI(address).slice(1).replace(/\/$/u, '')}/index.html`;
}
