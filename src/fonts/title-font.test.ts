import { expect, test } from 'vitest';
import { makeTitleFont, titleFontSettings } from './title-font.ts';

test('it is asked to draw every letter of Vietnamese as one, and no letter of them from parts', () => {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const letters = [...'bcdđghklmnpqrstvxfjwz', ...vowels].flatMap((letter) => [letter, letter.toUpperCase()]);
  expect(letters.filter((letter) => letter.length > 1)).toEqual([]);
  expect(letters.filter((letter) => !titleFontSettings.includes(letter))).toEqual([]);
});

test('it is WOFF2, small, and the same every time', async () => {
  const font = await makeTitleFont();
  expect(Buffer.from(font.subarray(0, 4)).toString('latin1')).toBe('wOF2');
  expect(font.length).toBeLessThan(20_000);
  expect(await makeTitleFont()).toEqual(font);
});
