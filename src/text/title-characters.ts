const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/**
 * What the fonts of titles and share images can show: every letter of Vietnamese and of the languages of Western Europe, the
 * marks of tone and vowel by themselves, and the signs of print.
 */
export const titleCharacters = [
  between(0x20, 0x7e),
  between(0xa0, 0xff),
  'ĂăĐđĨĩŨũƠơƯư',
  between(0x1ea0, 0x1ef9),
  '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323',
  // What Windows has beyond Latin-1 for the languages of Western Europe.
  'ŒœŠšŽžŸƒˆ˜™',
  '\u2010\u2011–—‘’‚“”„†‡•…‰′″‹›₫€№−',
].join('');

/** What is not seen, as a space of any width, needs no font. */
const beyond = new RegExp(`[^\\s\\p{Cf}${titleCharacters.replace(/[\\\]^-]/gu, '\\$&')}]`, 'gu');

/** The characters of a text that those fonts cannot show, each once. */
export function beyondTitles(text: string): string[] {
  return [...new Set(text.match(beyond))];
}
