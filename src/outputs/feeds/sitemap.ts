import type { Archive } from '../../archive/archive.ts';
import { pagesOf } from '../../site/pages.ts';
import type { Destination } from '../../site/routes.ts';
import { addressOf, wholeAddress } from '../../site/routes.ts';
import type { Lang } from '../../text/locales.ts';
import { defaultLang, locales } from '../../text/locales.ts';

/** The sitemap: every listed page in every language that it is really written in, with its other languages. */
export function sitemapOf(archive: Archive): string {
  const whole = (destination: Destination, lang: Lang): string =>
    escapeXml(wholeAddress(addressOf(destination, lang), archive.site.address));
  const listed = pagesOf(archive).filter((page) => page.listed);
  const urls = listed.flatMap(({ destination, written }) =>
    written.map((lang) => {
      const alternates =
        written.length < 2 ? [] : written.map((other) => alternate(locales[other].tag, whole(destination, other)));
      const fallback = written.length < 2 ? [] : [alternate('x-default', whole(destination, defaultLang))];
      return `<url><loc>${whole(destination, lang)}</loc>${[...alternates, ...fallback].join('')}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

function alternate(tag: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${tag}" href="${address}"/>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
