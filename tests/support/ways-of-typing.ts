import type { Random } from '../../src/corpus/random.ts';
import { decodeLegacy } from '../../src/source/legacy-text.ts';

/** A way in which people type Vietnamese, or paste it. */
export interface WayOfTyping {
  name: string;
  type: (text: string, random: Random) => string;
}

/** Tones as combining marks. */
const tones = { huyen: '\u0300', sac: '\u0301', hoi: '\u0309', nga: '\u0303', nang: '\u0323' } as const;

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');

const eachWord = (text: string, make: (word: string) => string): string => text.replace(/[\p{L}\p{M}]+/gu, make);

/** The tone of `oa`, `oe`, `uy` at the end of a word over the first letter, or over the second. */
const placeTones = (text: string, isOld: boolean): string =>
  eachWord(text.normalize('NFD'), (word) =>
    word.replace(
      /(?<!q)(o|u)(\p{M}?)(a|e|y)(\p{M}?)$/iu,
      (whole, first: string, one: string, second: string, two: string) => {
        const isPair = ['oa', 'oe', 'uy'].includes(`${first}${second}`.toLowerCase());
        const tone = one || two;
        if (!isPair || !Object.values<string>(tones).includes(tone) || (one !== '' && two !== '')) return whole;
        return isOld ? `${first}${tone}${second}` : `${first}${second}${tone}`;
      },
    ),
  ).normalize('NFC');

/** The keys of a way of typing: those of letters with their shapes, and those of tones, which stand at the end of the word. */
const keysOf =
  (shapes: Readonly<Record<string, string>>, keysOfTones: Readonly<Record<string, string>>) => (text: string) =>
    eachWord(text.normalize('NFC'), (word) => {
      let tone = '';
      const letters = word.normalize('NFD').replace(/[\u0300\u0301\u0309\u0303\u0323]/gu, (mark) => {
        tone = keysOfTones[mark] ?? '';
        return '';
      });
      return `${letters.normalize('NFC').replace(/\p{L}/gu, (letter) => shapes[letter.toLowerCase()] ?? letter)}${tone}`;
    });

const telex = keysOf(
  { đ: 'dd', ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw' },
  { [tones.huyen]: 'f', [tones.sac]: 's', [tones.hoi]: 'r', [tones.nga]: 'x', [tones.nang]: 'j' },
);

const vni = keysOf(
  { đ: 'd9', ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7' },
  { [tones.huyen]: '2', [tones.sac]: '1', [tones.hoi]: '3', [tones.nga]: '4', [tones.nang]: '5' },
);

/** The letters of Latin-1 that a text of TCVN3 shows as where its font is missing. */
const tcvn3Letters = new Map(
  Array.from({ length: 0x80 }, (_, index) => index + 0x80).map((byte) => [
    decodeLegacy(Uint8Array.of(byte), 'tcvn3').normalize('NFC'),
    String.fromCharCode(byte),
  ]),
);

/** A letter more, less or another, or two swapped, somewhere within one of the longer words. */
const slip = (text: string, random: Random): string => {
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  if (words.length === 0) return text;
  const word = random.pick(words);
  const at = word.index + random.integer(1, word[0].length - 2);
  const letter = String.fromCharCode(random.integer(97, 122));
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (random.integer(0, 3)) {
    case 0:
      return `${before}${letter}${after}`;
    case 1:
      return `${before}${after.slice(1)}`;
    case 2:
      return `${before}${letter}${after.slice(1)}`;
    default:
      return `${before}${after.charAt(1)}${after.charAt(0)}${after.slice(2)}`;
  }
};

export const waysOfTyping: readonly WayOfTyping[] = [
  { name: 'with marks', type: (text) => text },
  { name: 'without marks', type: bare },
  {
    name: 'with some marks',
    type: (text, random) => eachWord(text, (word) => (random.chance(0.5) ? bare(word) : word)),
  },
  { name: 'decomposed (NFD)', type: (text) => text.normalize('NFD') },
  { name: 'old places of tones', type: (text) => placeTones(text, true) },
  { name: 'new places of tones', type: (text) => placeTones(text, false) },
  { name: 'capitals', type: (text) => text.toLocaleUpperCase('vi') },
  { name: 'joined', type: (text) => bare(text).replace(/[^\p{L}\p{N}]+/gu, '') },
  { name: 'Telex', type: telex },
  { name: 'VNI', type: vni },
  {
    name: 'pasted from TCVN3',
    type: (text) => [...text.normalize('NFC')].map((letter) => tcvn3Letters.get(letter) ?? letter).join(''),
  },
  { name: 'one slip', type: (text, random) => slip(bare(text), random) },
];
