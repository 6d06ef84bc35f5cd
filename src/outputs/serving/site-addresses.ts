import type { Archive } from '../../archive/archive.ts';
import { attachedFilesIn } from '../../archive/archive.ts';
import { pagesOf } from '../../site/pages.ts';
import { addressOf, attachedFileAddress, machineAddresses } from '../../site/routes.ts';
import { languages } from '../../text/locales.ts';

/** Every address at which a site answers, from its root: what `/addresses.json` holds. Each list is in the order of its addresses. */
export interface SiteAddresses {
  /** The address of the site itself. */
  site: string;
  pages: string[];
  /** What is no page: data, feeds, attached files. */
  files: string[];
  /** Former addresses, with those that stand for them now. */
  redirects: Record<string, string>;
  /** What was taken down: a notice stands there. */
  gone: string[];
}

export function addressesIn(archive: Archive): SiteAddresses {
  const pages = pagesOf(archive).flatMap(({ destination }) => languages.map((lang) => addressOf(destination, lang)));
  const attached = attachedFilesIn(archive).map(({ path }) => attachedFileAddress(path));
  return {
    site: archive.site.address,
    pages: pages.toSorted(),
    files: [...machineAddresses, ...attached].toSorted(),
    redirects: {},
    gone: [],
  };
}

/** The folder of the notice of what was taken down; for a page, its own. */
export function noticeOf(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** A page is asked for without its last slash too. */
export function waysTo(address: string): string[] {
  return address.endsWith('/') && address !== '/' ? [address, address.slice(0, -1)] : [address];
}
