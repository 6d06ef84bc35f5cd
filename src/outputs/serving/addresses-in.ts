import type { Archive } from '../../archive/archive.ts';
import { publishedFilesIn } from '../../archive/archive.ts';
import { goneOf, redirectsOf } from '../../site/former-addresses.ts';
import { pagesOf } from '../../site/pages.ts';
import { addressOf, attachedFileAddress, machineAddresses } from '../../site/routes.ts';
import { languages } from '../../text/locales.ts';
import { emptiedSince, goneFilesSince } from './lasting-addresses.ts';
import type { SiteAddresses } from './site-addresses.ts';

/**
 * The addresses of an archive.
 *
 * @param previous those of the release before, of which some can have come to an end with what they were made of
 */
export function addressesIn(archive: Archive, previous: SiteAddresses | undefined): SiteAddresses {
  const pages = pagesOf(archive).flatMap(({ destination }) => languages.map((lang) => addressOf(destination, lang)));
  const attached = publishedFilesIn(archive).map(({ path }) => attachedFileAddress(path));
  const now = {
    pages: pages.toSorted(),
    files: [...machineAddresses, ...attached].toSorted(),
    redirects: Object.fromEntries(redirectsOf(archive).map(({ from, to }) => [from, to])),
    gone: Object.fromEntries(goneOf(archive).map(({ address }) => [address, noticeOf(address)])),
  };
  const gone = { ...(previous && goneFilesSince(previous, now)), ...now.gone };
  const redirects = { ...(previous && emptiedSince(previous, { ...now, gone })), ...now.redirects };
  return { site: archive.site.address, ...now, redirects: inOrder(redirects), gone: inOrder(gone) };
}

function inOrder(addresses: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(addresses).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The page with the notice of what was taken down; for a page, its own. */
function noticeOf(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
