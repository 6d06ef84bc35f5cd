import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** Noto Serif, semi-bold, as its makers draw it: each Vietnamese letter with its marks is a drawing of its own. */
const source = '@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf';

const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/**
 * What the font of titles can show: Latin-1, every letter of Vietnamese, the marks of tone and vowel by themselves, and the
 * signs of print. What a title holds beyond these comes from a font of the reader's own.
 */
const characters = [
  between(0x20, 0x7e),
  between(0xa0, 0xff),
  'ĂăĐđĨĩŨũƠơƯư',
  between(0x1ea0, 0x1ef9),
  '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323',
  '\u2010\u2011–—‘’‚“”„†‡•…‰′″‹›₫€№−',
].join('');

const options = {
  targetFormat: 'woff2',
  keepFeatures: ['ccmp', 'kern', 'locl', 'mark', 'mkmk'],
  noHinting: true,
  // Copyright, licence, and where its words are: the Open Font License asks that they go with the font.
  preserveNameIds: [0, 13, 14],
} satisfies Parameters<typeof subsetFont>[2];

/** All that the font is made from and with, but for the packages: where it is the same, so is the font. */
export const titleFontSettings = JSON.stringify([source, characters, options]);

/**
 * The font of titles as a browser takes it: WOFF2, about 15 KB, the same bytes every time.
 *
 * @throws where npm has not installed the font
 */
export async function makeTitleFont(): Promise<Uint8Array> {
  const font = await readFile(fileURLToPath(import.meta.resolve(source)));
  return subsetFont(font, characters, options);
}
