/** The languages of the archive. The first is the default: records state their facts once, in its file. */
export const languages = ['vi', 'en'] as const;

export type Lang = (typeof languages)[number];

export const defaultLang: Lang = 'vi';

/** How each language is named to machines: `tag` for `lang` and `hreflang`, `locale` for Open Graph and collation. */
export const locales = {
  vi: { tag: 'vi', locale: 'vi-VN', openGraph: 'vi_VN', other: 'en', name: 'Tiếng Việt' },
  en: { tag: 'en', locale: 'en-GB', openGraph: 'en_GB', other: 'vi', name: 'English' },
} as const satisfies Record<Lang, { tag: string; locale: string; openGraph: string; other: Lang; name: string }>;
