import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { titleCharacters } from '../text/title-characters.ts';

/** Noto Serif, semi-bold, as its makers draw it: each Vietnamese letter with its marks is a drawing of its own. */
const source = '@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf';

const options = {
  targetFormat: 'woff2',
  keepFeatures: ['ccmp', 'kern', 'locl', 'mark', 'mkmk'],
  noHinting: true,
  // Copyright, licence, and where its words are: the Open Font License asks that they go with the font.
  preserveNameIds: [0, 13, 14],
} satisfies Parameters<typeof subsetFont>[2];

/** All that the font is made from and with, but for the packages: where it is the same, so is the font. */
export const titleFontSettings = JSON.stringify([source, titleCharacters, options]);

/**
 * The font of titles as a browser takes it: WOFF2, about 15 KB, the same bytes every time.
 *
 * @throws where npm has not installed the font
 */
export async function makeTitleFont(): Promise<Uint8Array> {
  const font = await readFile(fileURLToPath(import.meta.resolve(source)));
  return subsetFont(font, titleCharacters, options);
}
