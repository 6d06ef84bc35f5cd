/** What of a URL tells where it leads. */
export type UrlParts = Pick<URL, 'host' | 'protocol' | 'pathname' | 'hash'>;

/** A path, a fragment or both in which no sign is written in another way and no segment leads up: a URL of it says the same. */
const plainTarget = /^(?<pathname>(?:\/[\w-][\w.-]*)*\/?)(?<hash>#[\w-]+)?$/u;

/**
 * Where a target of a page leads; undefined where it is no address. Nearly all are plain, and a site has hundreds of thousands: those are
 * taken apart without a URL.
 *
 * @param here the path of the page
 * @param own the address of the site
 */
export function targetUrl(target: string, here: string, own: URL): UrlParts | undefined {
  const { origin, host, protocol } = own;
  const path = target.startsWith(`${origin}/`) ? target.slice(origin.length) : target;
  const plain = plainTarget.exec(path)?.groups;
  if (plain !== undefined) return { host, protocol, pathname: plain['pathname'] || here, hash: plain['hash'] ?? '' };
  const base = new URL(here, own);
  return URL.canParse(target, base) ? new URL(target, base) : undefined;
}
