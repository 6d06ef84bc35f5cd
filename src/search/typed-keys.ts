import { decodeLegacyLetters } from '../source/legacy-text.ts';
import { isSyllable } from '../text/syllable.ts';

/** The tones by their keys: huyền, sắc, hỏi, ngã, nặng. */
const telexTones: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const vniTones: Readonly<Record<string, string>> = { 2: '\u0300', 1: '\u0301', 3: '\u0309', 4: '\u0303', 5: '\u0323' };

/** A text typed with the keys of Telex where nothing made letters of them: `ddoanf keets`, `đoàn kết`. */
export function readTelex(text: string): string {
  return text.replace(/[a-zđăâêôơư]+/giu, (word) => readWord(word, readTelexWord));
}

/** The same with the keys of VNI: `d9oa2n ke61t`. */
export function readVni(text: string): string {
  return text.replace(/[a-z][a-z0-9]*/giu, (word) => (/[a-z]\d/iu.test(word) ? readWord(word, readVniWord) : word));
}

/** A text with the letters of old fonts (TCVN3, VNI) as those that they stood for: `§oµn kÕt`, `Ñoaøn keát`. */
export function readLegacyKeys(text: string): string[] {
  return /[\u00a1-\u00ff]/u.test(text) ? decodeLegacyLetters(text) : [];
}

/** What a word becomes, if that is a Vietnamese syllable; of an abbreviation, such as `UBND` or `VPĐKĐĐ`, its `đ` alone. */
function readWord(word: string, read: (word: string) => string): string {
  const made = read(word.toLowerCase());
  if (made !== word.toLowerCase() && isSyllable(made)) return made;
  return word.replace(/d[d9]/giu, 'đ');
}

function readTelexWord(word: string): string {
  const first = word.startsWith('dd') ? `đ${word.slice(2)}` : word;
  // `d` may be doubled at the end of the word as well: `doand`.
  const stroked = /^d[^d]*d$/u.test(first) ? `đ${first.slice(1, -1)}` : first;
  let tone = '';
  const letters = [...stroked].filter((key, index) => {
    const isTone = telexTones[key] !== undefined && /[aeiouwyăâêôơư]/u.test(stroked.slice(0, index));
    if (isTone) tone = telexTones[key] ?? '';
    return !isTone;
  });
  const doubled = letters
    .join('')
    .replace(/([aeo])([^aeiouy]*)\1/gu, (_, vowel: string, between: string) => `${circumflex[vowel]}${between}`);
  return firstSyllable(shapesOf(doubled), tone) ?? word;
}

const circumflex: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const hornOrBreve: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };

/** What the keys `w` of a word may have been meant for: the vowel before, one further on, or a letter of its own. */
function shapesOf(letters: string): string[] {
  const at = letters.indexOf('w');
  // One key makes both letters of `ươ`.
  if (at === -1) return [letters, letters.replace(/uơ|ưo/u, 'ươ')];
  const [before, behind] = [letters.slice(0, at), letters.slice(at + 1)];
  const shaped = Array.from(before, (_, index) => index)
    .reverse()
    .flatMap((index) => {
      const horned = hornOrBreve[before.charAt(index)];
      return horned === undefined ? [] : [before.slice(0, index) + horned + before.slice(index + 1) + behind];
    });
  return [...shaped, `${before}ư${behind}`].flatMap(shapesOf);
}

function readVniWord(word: string): string {
  let tone = '';
  let letters = '';
  for (const key of word) {
    if (vniTones[key] !== undefined) tone = vniTones[key] ?? '';
    else if (key === '6') letters = replaceLast(letters, /[aeo](?=[^aeo]*$)/u, circumflex);
    else if (key === '7')
      letters = letters
        .replace(/uo(?=[^uo]*$)/u, 'ươ')
        .replace(/[ou](?=[^ouươ]*$)/u, (vowel) => hornOrBreve[vowel] ?? vowel);
    else if (key === '8') letters = replaceLast(letters, /a(?=[^a]*$)/u, hornOrBreve);
    else if (key === '9') letters = letters.replace(/d/u, 'đ');
    else letters += key;
  }
  return firstSyllable([letters, letters.replace('ươ', 'uơ')], tone) ?? word;
}

function replaceLast(text: string, last: RegExp, put: Readonly<Record<string, string>>): string {
  return text.replace(last, (letter) => put[letter] ?? letter);
}

/** The first of some shapes that is a syllable with the tone that was typed, wherever in it that belongs. */
function firstSyllable(shapes: readonly string[], tone: string): string | undefined {
  for (const shape of shapes) {
    for (let index = 0; index < shape.length; index += 1) {
      const made = `${shape.slice(0, index + 1)}${tone}${shape.slice(index + 1)}`.normalize('NFC');
      if (isSyllable(made)) return made;
    }
  }
  return undefined;
}
