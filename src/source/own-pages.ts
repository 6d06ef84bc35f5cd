import type { Lang } from '../text/locales.ts';
import { defaultLang, languages } from '../text/locales.ts';
import type { Place } from './places.ts';
import { readSource } from './read-source.ts';

/** A text of one of the site's own pages. */
export interface PageText {
  path: string;
  place: Place;
}

/** The last segments of the addresses of pages, by id: what each language's file says, else the Vietnamese one, else the id. */
function pageSlugs(texts: readonly { place: Place; data: unknown }[]): Map<string, Record<Lang, string>> {
  const given = new Map(texts.map(({ place, data }) => [keyOf(place), slugIn(data)]));
  const ids = new Set(texts.flatMap(({ place }) => pageOf(place) ?? []));
  return new Map(
    [...ids].map((id) => {
      const original = given.get(`${id} ${defaultLang}`) ?? id;
      const slugs = languages.map((lang) => [lang, given.get(`${id} ${lang}`) ?? original] as const);
      // One for each of the languages.
      return [id, Object.fromEntries(slugs) as Record<Lang, string>] as const;
    }),
  );
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
  const slugsOf = (texts: readonly P[]) =>
    pageSlugs(
      texts
        .filter(({ place }) => pageOf(place) !== undefined)
        .map((text) => ({ place: text.place, data: dataOf(text, bytesOf(text)) })),
    );
  const own = slugsOf(given);
  const taken = new Set([...own.values()].flatMap(addresses));
  const standing = new Set(
    [...slugsOf(coming)].flatMap(([id, slugs]) =>
      own.has(id) || addresses(slugs).some((address) => taken.has(address)) ? [] : [id],
    ),
  );
  return coming.filter(({ place }) => standing.has(pageOf(place) ?? ''));
}

function addresses(slugs: Record<Lang, string>): string[] {
  return languages.map((lang) => `${lang} ${slugs[lang]}`);
}

/** The id of the page whose text this is; `undefined` for what is no page's. */
function pageOf(place: Place): string | undefined {
  if (place.collection === 'pages') return place.id;
  return place.collection === 'translations' && place.of.collection === 'pages' ? place.of.id : undefined;
}

function keyOf(place: Place): string {
  return `${pageOf(place)} ${place.collection === 'translations' ? place.lang : defaultLang}`;
}

function dataOf({ path, place }: PageText, bytes: Uint8Array | undefined): unknown {
  return bytes === undefined || place.collection === 'image' ? undefined : readSource(path, place, bytes).data;
}

function slugIn(data: unknown): string | undefined {
  const slug = typeof data === 'object' && data !== null && 'slug' in data ? data.slug : undefined;
  return typeof slug === 'string' ? slug : undefined;
}
