import type { Archive } from '../../archive/archive.ts';
import { pagesOf } from '../../site/pages.ts';
import type { Destination } from '../../site/routes.ts';
import { addressOf, sitemapAddress, sitemapPartAddress, wholeAddress } from '../../site/routes.ts';
import type { Lang } from '../../text/locales.ts';
import { defaultLang, locales } from '../../text/locales.ts';

/**
 * How many addresses a file of the sitemap holds at most. The protocol takes 50,000 in 50 MB (sitemaps.org), and the CDN 25 MB a file: each takes half a kilobyte
 * with its other language.
 */
const mostAddresses = 20_000;

/**
 * The sitemap: every listed page in every language that it is really written in, with its other languages. Where those are more than a file holds, it
 * leads to the files that have them.
 *
 * @param most how many addresses a file holds at most
 * @returns the texts of its files, by their addresses
 */
export function sitemapOf(archive: Archive, most = mostAddresses): Map<string, string> {
  const urls = urlsOf(archive);
  if (urls.length <= most) return new Map([[sitemapAddress, urlSet(urls)]]);
  const parts = Array.from(
    { length: Math.ceil(urls.length / most) },
    (_, index) => [sitemapPartAddress(index + 1), urlSet(urls.slice(index * most, (index + 1) * most))] as const,
  );
  const leads = parts.map(
    ([address]) => `<sitemap><loc>${escapeXml(wholeAddress(address, archive.site.address))}</loc></sitemap>`,
  );
  return new Map([[sitemapAddress, document('sitemapindex', '', leads)], ...parts]);
}

function urlsOf(archive: Archive): string[] {
  const whole = (destination: Destination, lang: Lang): string =>
    escapeXml(wholeAddress(addressOf(destination, lang), archive.site.address));
  const listed = pagesOf(archive).filter((page) => page.listed);
  return listed.flatMap(({ destination, written }) =>
    written.map((lang) => {
      const alternates =
        written.length < 2 ? [] : written.map((other) => alternate(locales[other].tag, whole(destination, other)));
      const fallback = written.length < 2 ? [] : [alternate('x-default', whole(destination, defaultLang))];
      return `<url><loc>${whole(destination, lang)}</loc>${[...alternates, ...fallback].join('')}</url>`;
    }),
  );
}

const urlSet = (urls: readonly string[]): string =>
  document('urlset', ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', urls);

function document(root: 'urlset' | 'sitemapindex', namespaces: string, parts: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>
${parts.join('\n')}
</${root}>
`;
}

function alternate(tag: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${tag}" href="${address}"/>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
