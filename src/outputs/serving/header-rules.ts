import { servedPolicy } from '../../site/content-policy.ts';
import { blocFeedAddress, machineFiles, markdownAddress } from '../../site/routes.ts';
import { languages } from '../../text/locales.ts';
import { feedTypes, otherTypes } from '../media-types.ts';

/** What a server says with every file whose address fits. */
export interface HeaderRule {
  /** An address, in which one `*` stands for any characters. */
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** Features of browsers that no page of the site needs, whoever finds a way into one; those that every browser knows by these names, since others are told as errors. */
const unneeded = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Sent with everything, errors and redirects included.
 *
 * @param policy the one of the site's pages
 */
export const everywhere = (policy: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': servedPolicy(policy),
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': unneeded.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** A browser asks each time whether it has the newest: mostly it has, and gets no more than that answer. */
export const revalidated = 'public, max-age=0, must-revalidate';

/** The name of such a file holds the digest of what is in it. */
const immutable = 'public, max-age=31536000, immutable';

/** Where the files with a digest in their names stand. */
export const hashedFiles = '/_astro/';

/** Open data and feeds are for programs of others too, those that run in a page of theirs included. */
const forEverybody = { 'Access-Control-Allow-Origin': '*' };

/** What is said beyond `everywhere`, each address fitting one rule at most. Whatever fits none is `revalidated`. */
export const headerRules: readonly HeaderRule[] = [
  { pattern: `${hashedFiles}*`, headers: { 'Cache-Control': immutable } },
  ...Object.entries(machineFiles).flatMap(([name, addresses]) =>
    languages.map((lang) => ({
      pattern: addresses[lang],
      headers: { 'Content-Type': feedTypes[name as keyof typeof machineFiles], ...forEverybody },
    })),
  ),
  ...languages.map((lang) => ({
    pattern: blocFeedAddress('*', lang),
    headers: { 'Content-Type': feedTypes.rss, ...forEverybody },
  })),
  ...languages.map((lang) => ({
    pattern: markdownAddress('*', lang),
    headers: { 'Content-Type': otherTypes.md, ...forEverybody },
  })),
  { pattern: '/data/*', headers: forEverybody },
];

/**
 * Everything that a server has to say with the file at an address, but its type.
 *
 * @param policy the one of the site's pages
 */
export function headersAt(address: string, policy: string): Record<string, string> {
  const fitting = headerRules.filter(({ pattern }) => fits(address, pattern));
  const all = [everywhere(policy), { 'Cache-Control': revalidated }, ...fitting.map(({ headers }) => headers)];
  return Object.assign({}, ...all);
}

function fits(address: string, pattern: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? address === pattern : address.startsWith(start) && address.endsWith(end);
}
