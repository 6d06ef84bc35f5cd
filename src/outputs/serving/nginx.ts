import { feedTypes, mediaTypes, otherTypes } from '../media-types.ts';
import { everywhere, hashedFiles, headerRules, revalidated } from './header-rules.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { waysTo } from './site-addresses.ts';

/**
 * What nginx has to know of a site, for `include` inside a `server` that names the site's folder as its `root`.
 * An `add_header` in a location hides those outside, so each location says all of them.
 *
 * @param base the path below which the site stands, without a slash at its end; its folder then stands at that path below the `root`
 * @param policy the one of the site's pages
 */
export function nginxConfig(
  { redirects, gone }: Pick<SiteAddresses, 'redirects' | 'gone'>,
  base: string,
  policy: string,
): string {
  const always = { ...everywhere(policy), 'Cache-Control': revalidated };
  return [
    '# Made by "npm run build" from the headers, addresses and types of the site: changed there, not here.',
    'index index.html;',
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${textTypes.join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${textTypes.join(' ')} image/svg+xml;`,
    block('types', typeLines()),
    'default_type application/octet-stream;',
    `error_page 404 ${base}/404.html;`,
    ...headerLines(always),
    block(`location ${base}/`, ['try_files $uri $uri/ =404;']),
    block(`location ${base}/en/`, [`error_page 404 ${base}/en/404.html;`, 'try_files $uri $uri/ =404;']),
    block(`location ~ ^${literal(base)}/(?:_headers|_redirects|_nginx\\.conf|\\.assetsignore)$`, ['return 404;']),
    ...headerRules.map(({ pattern, headers }) => ruleBlock(pattern, always, headers, base)),
    ...Object.entries(redirects).flatMap(([from, to]) =>
      exactly(`${base}${from}`, [`return 301 ${quoted(`${base}${to}`)};`]),
    ),
    ...Object.entries(gone).flatMap(([address, notice]) =>
      exactly(`${base}${address}`, [
        `error_page 410 ${quoted(`${base}${decodeURI(notice)}index.html`)};`,
        'return 410;',
      ]),
    ),
    '',
  ].join('\n');
}

/** The types of texts, without their parameters. That of pages is always one of them, and nginx warns where it is named. */
const textTypes = [
  ...new Set(
    [...Object.values(mediaTypes), ...Object.values(otherTypes), ...Object.values(feedTypes)]
      .filter((type) => type.includes('charset') || /^application\/(?:json|xml)$/u.test(type))
      .map(bare),
  ),
].filter((type) => type !== bare(otherTypes.html));

function typeLines(): string[] {
  return Object.entries({ ...mediaTypes, ...otherTypes }).map(([ending, type]) => `${bare(type)} ${ending};`);
}

function ruleBlock(
  pattern: string,
  always: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
  base: string,
): string {
  const { 'Content-Type': type, ...others } = headers;
  const all = { ...always, ...others };
  const [start = '', end] = pattern.split('*');
  const place = placeOf(`${base}${start}`, end);
  return block(`location ${place}`, [
    ...(type === undefined ? [] : ['types { }', `default_type ${bare(type)};`]),
    ...headerLines(all, start !== hashedFiles),
    ...(end === undefined ? [] : ['try_files $uri =404;']),
  ]);
}

/** Where a rule holds: at one address, at all that begin so, or at all that begin and end so. */
function placeOf(start: string, end: string | undefined): string {
  if (end === undefined) return `= ${start}`;
  return end === '' ? `^~ ${start}` : `~ ^${literal(start)}.+${literal(end)}$`;
}

/** @param evenOfErrors whether a file that is not there may be kept as long as one that is */
function headerLines(headers: Readonly<Record<string, string>>, evenOfErrors = true): string[] {
  return Object.entries(headers).map(([name, value]) => {
    const always = evenOfErrors || name !== 'Cache-Control';
    return `add_header ${name} ${quoted(value)}${always ? ' always' : ''};`;
  });
}

/** An address as nginx compares it, which is in plain letters; `error_page` takes those too, and `return` an address as it is sent. */
function exactly(address: string, lines: readonly string[]): string[] {
  return waysTo(address).map((way) => block(`location = ${quoted(decodeURI(way))}`, lines));
}

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

/** An address as a regular expression has it: it holds no other sign of theirs. */
function literal(address: string): string {
  return address.replaceAll('.', '\\.');
}

/** A word of the configuration. A dollar sign would begin a variable, and there is no way to write one. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('$', '%24')}"`;
}

function bare(type: string): string {
  return type.split(';')[0] ?? type;
}
