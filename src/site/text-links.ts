import type { ResolveLink } from '../markdown/record-links.ts';
import type { PlaceOfText } from '../markdown/text-place.ts';
import type { Lang } from '../text/locales.ts';
import { languages } from '../text/locales.ts';
import type { OwnSlugs } from './routes.ts';
import { addressOf, attachedFileAddress, attachedFileBeside, counterpartOf, destinationOf } from './routes.ts';

/** The part of a text's address that names the language of its readers, where the text stands in for a missing translation. */
const readerParameter = 'reader';

/** The address of a text that is rendered for readers of another language. */
export function forReaders(text: URL, lang: Lang): URL {
  const address = new URL(text);
  address.searchParams.set(readerParameter, lang);
  return address;
}

/**
 * Where the links of texts lead: relative ones from the page of their own record, whatever page shows them; and, in a text
 * that stands in for a missing translation, to the page in the reader's language. A link to a heading leads to the page that
 * has it: a translation has other headings.
 */
export function textLinks(placeOf: PlaceOfText, slugs: () => OwnSlugs): ResolveLink {
  return (address, text) => {
    if (address === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?)/iu.test(address)) return address;
    const place = placeOf(text);
    const destination = place && destinationOf(place.collection, place.id, slugs());
    if (place === undefined || destination === undefined) return address;
    const attached = attachedFileBeside(address, `${place.collection}/${place.id}`);
    if (attached !== undefined) return `${attachedFileAddress(attached)}${/#.*/u.exec(address)?.[0] ?? ''}`;
    const base = `https://site.invalid${addressOf(destination, place.lang)}`;
    if (!URL.canParse(address, base)) return address;
    const { pathname, search, hash } = new URL(address, base);
    const reader = languages.find((lang) => lang === text.searchParams.get(readerParameter)) ?? place.lang;
    const path = hash === '' ? counterpartOf(pathname, place.lang, reader, slugs()) : pathname;
    return `${path}${search}${hash}`;
  };
}
