import { everywhere, headerRules } from './header-rules.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { waysTo } from './site-addresses.ts';

/** What Cloudflare takes of a site (static assets of Workers, without payment). */
export const cloudflareLimits = {
  /** Files of a site. */
  files: 20_000,
  /** Bytes of a file. */
  fileSize: 25 * 1024 * 1024,
  /** Lines of `_redirects`. */
  redirects: 2_000,
} as const;

/**
 * The file `_headers`, as Cloudflare, Netlify and others read it. A file gets the headers of every rule that fits.
 *
 * @param base the path below which the site stands, without a slash at its end
 * @param policy the one of the site's pages
 */
export function headersFile(base: string, policy: string): string {
  const block = (pattern: string, headers: Readonly<Record<string, string>>): string =>
    [`${base}${pattern}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [block('/*', everywhere(policy)), ...headerRules.map(({ pattern, headers }) => block(pattern, headers))].join(
    '',
  );
}

/**
 * The file `_redirects`. What was taken down is looked for where nothing is: such a server then gives the nearest error page,
 * which is the notice, with the status 404. It has no other way to give a status with a page of ours. From a file that it does not
 * take it leads to the same, compressed: for now, since the next release can have a smaller one.
 *
 * @param tooLarge the addresses of such files
 */
export function redirectsFile(
  { redirects, gone }: Pick<SiteAddresses, 'redirects' | 'gone'>,
  base: string,
  tooLarge: readonly string[],
): string {
  const compressed = tooLarge.map((address) => [address, `${address}.gz`, '302'] as const);
  const moved = Object.entries(redirects).map(([from, to]) => [from, to, '301'] as const);
  const taken = Object.entries(gone).map(([from, notice]) => [from, `${notice}_`, '200'] as const);
  return [...moved, ...taken, ...compressed]
    .flatMap(([from, to, status]) => waysTo(from).map((way) => `${base}${way} ${base}${to} ${status}\n`))
    .join('');
}

/**
 * The file `.assetsignore`: what of the site is for other servers, and is not brought to Cloudflare.
 *
 * @param tooLarge the addresses of files that it does not take
 */
export function ignoredFile(tooLarge: readonly string[]): string {
  return ['_nginx.conf', ...tooLarge.map((address) => address.slice(1))].map((name) => `${name}\n`).join('');
}
