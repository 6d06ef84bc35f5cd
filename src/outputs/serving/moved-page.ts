import { pagePolicy } from '../../site/content-policy.ts';
import { basePathOf, languageOf, wholeAddress } from '../../site/routes.ts';
import type { Lang } from '../../text/locales.ts';

const words: Readonly<Record<Lang, string>> = {
  vi: 'Trang này đã chuyển sang địa chỉ mới',
  en: 'This page has moved',
};

/**
 * The page at a former address, for servers that read no list of redirects: a browser goes on by itself.
 *
 * @param from the former address, whose language it speaks
 * @param to the address of now; both from the root of the site
 * @param site the address of the site
 */
export function movedPage(from: string, to: string, site: string): string {
  const lang = languageOf(from);
  const target = `${basePathOf(site)}${to}`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${pagePolicy()}">
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="${wholeAddress(to, site)}">
<title>${words[lang]}</title>
</head>
<body><main><h1>${words[lang]}</h1><p><a href="${target}">${wholeAddress(to, site)}</a></p></main></body>
</html>
`;
}
