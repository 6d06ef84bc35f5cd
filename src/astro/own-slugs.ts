import type { Lang } from '../text/locales.ts';
import { defaultLang, languages } from '../text/locales.ts';
import type { RenderedContent } from './rendered-content.ts';
import { collectionFiles } from './rendered-content.ts';

/** The last segments of the addresses of the site's own pages, by id: what each language's file says, else the Vietnamese one, else the id. */
export function readOwnSlugs(content: RenderedContent): ReadonlyMap<string, Record<Lang, string>> {
  const translations = collectionFiles(content, 'translations');
  return new Map(
    collectionFiles(content, 'pages').map(({ place: { id }, data }) => {
      const original = slugIn(data) ?? id;
      const slugs = languages.map((lang) => {
        const translation = translations.find(({ place }) => place.id === `pages/${id}/${lang}`);
        return [lang, lang === defaultLang ? original : (slugIn(translation?.data) ?? original)] as const;
      });
      // One for each of the languages.
      return [id, Object.fromEntries(slugs) as Record<Lang, string>] as const;
    }),
  );
}

function slugIn(data: unknown): string | undefined {
  const slug = typeof data === 'object' && data !== null && 'slug' in data ? data.slug : undefined;
  return typeof slug === 'string' ? slug : undefined;
}
