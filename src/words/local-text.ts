import type { LocalText } from '../schemas/text.ts';
import type { Lang } from '../text/locales.ts';
import { defaultLang } from '../text/locales.ts';

/** A text as a page can show it: in the language asked for, else in Vietnamese, and which of the two it is. */
export interface ShownText {
  text: string;
  lang: Lang;
}

/** The text in a language, or the Vietnamese where there is no other. */
export function inLang(text: LocalText, lang: Lang): ShownText {
  const own = text[lang];
  return own === undefined ? { text: text.vi, lang: defaultLang } : { text: own, lang };
}
