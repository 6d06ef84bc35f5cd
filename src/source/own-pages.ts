import type { Lang } from '../text/locales.ts';
import { defaultLang } from '../text/locales.ts';
import type { Place } from './places.ts';
import { readSource } from './read-source.ts';

/** A text of one of the site's own pages. */
export interface PageText {
  path: string;
  place: Place;
}

/**
 * The pages that come with the code, without those that an archive has itself: under the same id, or at the same address.
 *
 * @param coming the texts that come with the code
 * @param given what the archive holds
 * @param bytesOf what is in a text; absent where it cannot be read
 */
export function standingPages<P extends PageText>(
  coming: readonly P[],
  given: readonly P[],
  bytesOf: (text: P) => Uint8Array | undefined,
): P[] {
  const own = given.filter((text) => pageOf(text) !== undefined);
  const ids = new Set(own.map((text) => pageOf(text)));
  const slugs = new Set(own.map((text) => addressOf(text, bytesOf)));
  const taken = new Set(
    coming.flatMap((text) => (ids.has(pageOf(text)) || slugs.has(addressOf(text, bytesOf)) ? [pageOf(text)] : [])),
  );
  return coming.filter((text) => !taken.has(pageOf(text)));
}

/** The id of the page whose text this is; `undefined` for what is no page's. */
function pageOf({ place }: PageText): string | undefined {
  if (place.collection === 'pages') return place.id;
  return place.collection === 'translations' && place.of.collection === 'pages' ? place.of.id : undefined;
}

/** The language of a text and the last segment of its address: its own, else the id of the page. */
function addressOf<P extends PageText>(text: P, bytesOf: (text: P) => Uint8Array | undefined): string {
  const { path, place } = text;
  const lang: Lang = place.collection === 'translations' ? place.lang : defaultLang;
  const bytes = bytesOf(text);
  const data = bytes === undefined || place.collection === 'image' ? undefined : readSource(path, place, bytes).data;
  const slug = typeof data === 'object' && data !== null && 'slug' in data ? data.slug : undefined;
  return `${lang} ${typeof slug === 'string' ? slug : pageOf(text)}`;
}
