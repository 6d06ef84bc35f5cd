import { expect, test } from 'vitest';
import { beyondTitles, titleCharacters } from './title-characters.ts';

test.each<[string, string[]]>([
  ['Khối thi đua “Ấ Ễ Ợ ự” – số 1, §2 & №3: 50 % ½', []],
  ['Œuvre, Šárka, Žižka ™', []],
  ['Khô\u0301i cu\u0309a to\u031b', []],
  ['a\u00a0b\u2009c\u200bd\ne', []],
  ['Cờ ★★ → 1', ['★', '→']],
  ['Москва, 北', ['М', 'о', 'с', 'к', 'в', 'а', '北']],
  ['🎉 và 🎉', ['🎉']],
  ['\ud800', ['\ud800']],
])('%o has %j beyond', (text, expected) => expect(beyondTitles(text)).toEqual(expected));

test('every letter and sign is shown or beyond, among others as alone', () => {
  const other: string[] = [];
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const character = String.fromCharCode(unit);
    const isBeyond = !titleCharacters.includes(character) && !/[\s\p{Cf}]/u.test(character);
    for (const text of [character, `ộ${character}-`])
      if (beyondTitles(text).length > 0 !== isBeyond) other.push(`U+${unit.toString(16)}`);
  }
  expect(other).toEqual([]);
});
