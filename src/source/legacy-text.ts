import type { LegacyEncoding } from '../text/legacy-encodings.ts';
import { isSyllable } from '../text/syllable.ts';

export interface EncodingGuess {
  encoding: LegacyEncoding;
  /** The whole file, decoded so, NFC, line ends \n. */
  text: string;
}

/** A run of words in a legacy Vietnamese encoding that was read as Latin-1. */
export interface LegacyWords {
  /** Offset of the run in UTF-16 units. */
  index: number;
  /** The words as they stand. */
  given: string;
  /** What they mean. */
  decoded: string;
  encoding: 'tcvn3' | 'vni';
}

/**
 * The encoding that bytes which are not UTF-8 probably have; `undefined` when none gives Vietnamese or plain text, as for a
 * picture. UTF-16 shows by its mark or by its zero bytes; of the others the one wins that makes the most Vietnamese
 * syllables, and Windows-1252 is left for plain text that is not Vietnamese. A guess for a message, never for storing. Linear,
 * and never throws.
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess | undefined {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const text = tidy(decodeLegacy(bytes, wide));
    return isPrintable(text) ? { encoding: wide, text } : undefined;
  }
  const western = decodeWindows1252(bytes);
  if (!isPrintable(western)) return undefined;

  const candidates = (['windows-1258', 'tcvn3', 'vni'] as const).map(
    (encoding): EncodingGuess => ({ encoding, text: tidy(decodeLegacy(bytes, encoding)) }),
  );
  let best: EncodingGuess | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const { valid, invalid } = countSyllables(candidate.text);
    // One word proves nothing of a font's encoding: `så` would be `sồ`.
    const enough = candidate.encoding === 'windows-1258' ? 1 : 2;
    if (valid < enough || valid * 0.3 < invalid * 0.7 || valid - invalid <= most) continue;
    best = candidate;
    most = valid - invalid;
  }
  if (best !== undefined) return best;
  return isWestern(bytes) ? { encoding: 'windows-1252', text: tidy(western) } : undefined;
}

/**
 * Where bytes stop being UTF-8 (RFC 3629): the offset at which the first ill-formed or truncated sequence begins, with its
 * line and column from one; the column in UTF-16 units, a byte order mark not counted. `undefined` when all is UTF-8.
 */
export function firstNonUtf8(bytes: Uint8Array): { offset: number; line: number; column: number } | undefined {
  if (isUtf8(bytes)) return undefined;
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) break;
    const byte = bytes[offset];
    offset += length;
    if (byte === 0x0a || (byte === 0x0d && bytes[offset] !== 0x0a)) {
      line += 1;
      lineStart = offset;
    }
  }
  const before = new TextDecoder('utf-8', { ignoreBOM: lineStart > 0 }).decode(bytes.subarray(lineStart, offset));
  return { offset, line, column: before.length + 1 };
}

/**
 * The first run of words in valid Unicode text that is legacy Vietnamese seen through Latin-1, such as `Héi nghÞ` (TCVN3) or
 * `Hoäi nghò` (VNI) for `Hội nghị`; `undefined` when there is none. A run stays in its line. It needs neighbouring words that
 * are no Vietnamese syllables as they stand and are so when decoded, with letters where no western language has them; a lone
 * legacy word is therefore not found. Linear; a text without such letters costs one look at each of its units.
 */
export function findLegacyWords(text: string): LegacyWords | undefined {
  for (let hit = firstOddLetter(text, 0); hit !== -1; ) {
    const start = text.lastIndexOf('\n', hit) + 1;
    const newline = text.indexOf('\n', hit);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    const tcvn3 = firstRun(line, tcvn3Reading);
    const vni = firstRun(line, vniReading);
    const run = tcvn3 === undefined || (vni !== undefined && vni.index < tcvn3.index) ? vni : tcvn3;
    if (run !== undefined) return { ...run, index: start + run.index };
    hit = firstOddLetter(text, end);
  }
  return undefined;
}

/** Bytes in such an encoding as text, composed; line ends stay as they are, and a byte order mark goes. */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  switch (encoding) {
    case 'tcvn3':
      return decodeTcvn3(decodeWindows1252(bytes)).normalize('NFC');
    case 'vni':
      return decodeVni(decodeWindows1252(bytes)).normalize('NFC');
    case 'windows-1252':
      return decodeWindows1252(bytes).normalize('NFC');
    default:
      return new TextDecoder(encoding).decode(bytes).normalize('NFC');
  }
}

function tidy(text: string): string {
  return text.replace(/\r\n?/gu, '\n').normalize('NFC');
}

/** A text of the letters of Latin-1, read as those of TCVN3 and of VNI. */
export function decodeLegacyLetters(text: string): string[] {
  const letters = text.normalize('NFC');
  return [decodeTcvn3(letters, tcvn3Word), decodeVni(letters)].map((read) => read.normalize('NFC'));
}

/** UTF-16 that says so by its byte order mark. */
export function wideEncodingOfMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16, by its byte order mark or because most letters of Vietnamese have a zero byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const marked = wideEncodingOfMark(bytes);
  if (marked !== undefined) return marked;
  const pairs = Math.floor(bytes.length / 2);
  let zerosFirst = 0;
  let zerosSecond = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) zerosFirst += 1;
    if (bytes[2 * pair + 1] === 0) zerosSecond += 1;
  }
  if (zerosSecond > pairs * 0.3 && zerosFirst < pairs * 0.02) return 'utf-16le';
  if (zerosFirst > pairs * 0.3 && zerosSecond < pairs * 0.02) return 'utf-16be';
  return undefined;
}

/** Whether text has no zero and hardly any control or replacement character: at most one, and one more in each thousand. */
function isPrintable(text: string): boolean {
  let strange = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0) return false;
    // Tab, line ends, the breaks of word processors, and the end-of-file mark of DOS are usual.
    if ((unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1a) || unit === 0xfffd) strange += 1;
  }
  return strange <= 1 + text.length / 1000;
}

/** Whether bytes may be plain western text: none that Windows-1252 leaves empty, and not mostly marked letters. */
function isWestern(bytes: Uint8Array): boolean {
  let ascii = 0;
  let high = 0;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte < 0xa0 && windows1252Upper[byte - 0x80] === ' ') return false;
    if (byte >= 0x80) high += 1;
    else if (byte > 0x20) ascii += 1;
  }
  return high <= ascii;
}

/** Windows-1252 from 0x80 to 0x9F (Unicode consortium, CP1252.TXT); a space where it is empty. */
const windows1252Upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const windows1252 = new TextDecoder('windows-1252');

function decodeWindows1252(bytes: Uint8Array): string {
  // What the encoding leaves empty is decoded as a control character.
  return windows1252.decode(bytes).replace(/[\u0080-\u009f]/gu, ' ');
}

const strict = new TextDecoder('utf-8', { fatal: true });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Length of the UTF-8 sequence at an offset, 0 when it is ill-formed or cut off. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0xff;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  // Overlong forms, surrogates and numbers past U+10FFFF show in the second byte.
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[offset + 1] ?? 0;
  if (second < lowest || second > highest) return 0;
  for (let next = offset + 2; next < offset + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/**
 * TCVN3, the `VN3` set of TCVN 5712:1993 that the ABC fonts (.VnTime) use, from 0xA0 to 0xFF; a dot where it is empty. Toned
 * capitals have no code: the fonts of capitals (.VnTimeH) draw them from the small letters.
 */
const tcvn3Upper = [
  '.ĂÂÊÔƠƯĐăâêôơưđ.',
  '.....àảãáạ.ằẳẵắ.',
  '......ặầẩẫấậè.ẻẽ',
  'éẹềểễếệìỉ...ĩíịò',
  '.ỏõóọồổỗốộờởỡớợù',
  '.ủũúụừửữứựỳỷỹýỵ.',
].join('');

function tcvn3Letters(word: string): string {
  return word.replace(/[\u00a1-\u00fe]/gu, (letter) => {
    const decoded = tcvn3Upper[letter.charCodeAt(0) - 0xa0];
    return decoded === undefined || decoded === '.' ? letter : decoded;
  });
}

/** TCVN3 text seen through Windows-1252, decoded; toned letters among capitals (`HéI`) become capitals. */
function decodeTcvn3(text: string, decodeWord = tcvn3Letters): string {
  let shouting = false;
  return text.replace(/[A-Za-z\u00a1-\u00fe]+/gu, (word) => {
    if (/[a-z]/u.test(word)) shouting = false;
    else if (/[A-Z].*[A-Z]|^[^A-Z]+[A-Z]/u.test(word)) shouting = true;
    const decoded = decodeWord(word);
    return shouting && /[A-Z]/u.test(word) ? decoded.toUpperCase() : decoded;
  });
}

/** A TCVN3 word whose `ư`, a soft hyphen in Latin-1, may have been dropped on the way: `®êng` for `®­êng`, `đường`. */
function tcvn3Word(word: string): string {
  const decoded = tcvn3Letters(word);
  return isSyllable(decoded) ? decoded : decoded.replace(/(?<!ư)[ơờởỡớợ]/u, 'ư$&');
}

/**
 * VNI for Windows (Vietnam International's fonts, VNI-Times): a letter and a second one as its mark, here what each second
 * letter makes of the first; and letters of their own. Capitals are alike.
 */
const vniPairs: Readonly<Record<string, readonly [marks: string, letters: string]>> = {
  a: ['ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  e: ['ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  o: ['ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ô: ['ùøûõï', 'ớờởỡợ'],
  u: ['ùøûõï', 'úùủũụ'],
  ö: ['ùøûõï', 'ứừửữự'],
  y: ['ùøûõ', 'ýỳỷỹ'],
};
const vniSingles = ['ñôöíìæóòî', 'đơưíìỉĩịỵ'] as const;

const vniLetters = new Map<string, string>();
for (const [base, [marks, letters]] of Object.entries(vniPairs)) {
  for (const [index, mark] of [...marks].entries()) vniLetters.set(base + mark, letters[index] ?? '');
}
for (const [index, single] of [...vniSingles[0]].entries()) vniLetters.set(single, vniSingles[1][index] ?? '');

const vniUnits = new RegExp(
  [...Object.entries(vniPairs).map(([base, [marks]]) => `${base}[${marks}]`), `[${vniSingles[0]}]`].join('|'),
  'giu',
);

/** VNI text seen through Windows-1252, decoded; the letter, not its mark, says whether it is a capital. */
function decodeVni(text: string): string {
  return text.replace(vniUnits, (unit) => {
    const letter = vniLetters.get(unit.toLowerCase()) ?? unit;
    return unit.charAt(0) === unit.charAt(0).toLowerCase() ? letter : letter.toUpperCase();
  });
}

/** How many words with marked letters are Vietnamese syllables, and how many are not. */
function countSyllables(text: string): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (/^[A-Za-z]+$/u.test(word)) continue;
    if (isSyllable(word)) valid += 1;
    else invalid += 1;
  }
  return { valid, invalid };
}

/** How a unit of text, by its number below 0x100, may show legacy words. */
const ODD = 1;
const ODD_AFTER_SMALL = 2;
const ODD_AFTER_A_OR_E = 3;
const oddness = new Uint8Array(0x100);
for (const letter of '¨ª«¬\u00ad®µ¶·¸¹»¼½¾§×÷ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïñöøûüþ') oddness[letter.charCodeAt(0)] = ODD;
for (const letter of 'ÈÉÊÌÒÓÔÕÝ') oddness[letter.charCodeAt(0)] = ODD_AFTER_SMALL;
for (const letter of 'àáâãèéêùúõ') oddness[letter.charCodeAt(0)] = ODD_AFTER_A_OR_E;

/**
 * The first place, from an offset on, that a legacy word could have and correct Vietnamese has not: a letter or sign outside
 * its alphabet, a capital within a small word, `aù`. A loop, since a regular expression of these takes longer.
 */
function firstOddLetter(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0xa7 || unit > 0xff) continue;
    const kind = oddness[unit];
    if (kind === 0) continue;
    if (kind === ODD) return index;
    const before = index === 0 ? 0 : text.charCodeAt(index - 1);
    if (kind === ODD_AFTER_SMALL && before >= 0x61 && before <= 0x7a) return index;
    if (kind === ODD_AFTER_A_OR_E && ((before | 0x20) === 0x61 || (before | 0x20) === 0x65)) return index;
  }
  return -1;
}

/** One way to read words that are not Vietnamese as they stand. */
interface Reading {
  encoding: 'tcvn3' | 'vni';
  /** Words of a line; TCVN3 has letters among the signs of Latin-1. */
  words: RegExp;
  decode: (text: string) => string;
  /** Whether a word has letters where no western language has them. */
  isUnmistakable: (word: string) => boolean;
  /** What marks a word that is telling beside others of its kind, each such mark once; empty when there is none. */
  telling: (word: string) => string;
}

/**
 * Where no western language has such letters: a capital within a small word (`nghÞ`), a small letter among capitals (`HéI`),
 * and signs as letters: `thµnh`, `vµ`, `®ua`, `tr×nh`. Not `m×n`, `l·o`, `«mot»`, `x¹`, `Nª`, `£m`, which are formulas,
 * quotations, notes, abbreviations and sums.
 */
const tcvn3Unmistakable = new RegExp(
  [
    '[a-z][\u00c6-\u00d6\u00d8-\u00de]',
    '[A-Z][\u00df-\u00f6\u00f8-\u00fe][A-Z]',
    '[A-Za-z][¨ª©«¬\u00ad®µ¶¸¹»¼½¾][A-Za-z]',
    '[a-z][µ¸¬]$',
    '^[®§][A-Za-z\u00a8-\u00fe]{2}',
    '[A-Za-z]{2}[·×÷]',
    '[·×÷][A-Za-z]{2}',
  ].join('|'),
  'u',
);

const tcvn3Reading: Reading = {
  encoding: 'tcvn3',
  words: /[\p{L}\p{M}\p{N}\u00a1-\u00ff]+/gu,
  decode: (text) => decodeTcvn3(text, tcvn3Word),
  isUnmistakable: (word) => tcvn3Unmistakable.test(word),
  // The letters of TCVN3 are the letters of Danish or French as well: many of them prove nothing.
  telling: () => '',
};

const vniReading: Reading = {
  encoding: 'vni',
  words: /[\p{L}\p{M}\p{N}]+/gu,
  decode: decodeVni,
  // Not `aï`, `aü`, `aë`, `où`, `oû`: `Thaï`, `Saül`, `Gaëtan`, `où`, `goût`.
  isUnmistakable: (word) => /[aeouôö][øõ]|[ôö][ùûï]|öô|[aeo]å|[ao]ä|eä.|^ñ.*[\u00c0-\u00ff]/iu.test(word),
  telling: (word) =>
    /a[ùøõâáàåãäêéèúüë]|e[ùøõâáàåãä]|o[øõâáàåãä]|[uy][ùøõ]|^ñ(?=..)/iu.exec(word)?.[0].toLowerCase() ?? '',
};

/** What may stand between the words of a run. */
const withinRun = /^[ \t\u00a0,;:.()"'“”‘’–/!?*_-]{0,4}$/u;

/** Words that may stand in a run without being legacy words themselves: numbers, and syllables without marks. */
const longestGap = 3;

/** The first run of a line, by a reading, that cannot be anything else. One pass over the words. */
function firstRun(line: string, reading: Reading): LegacyWords | undefined {
  let runStart = -1;
  let runEnd = 0;
  let proven = false;
  let end = 0;
  let gap = 0;
  let before: 'none' | 'likely' | 'unmistakable' = 'none';
  let tellingMarks: string[] = [];
  const run = (): LegacyWords => {
    const given = line.slice(runStart, runEnd);
    return { index: runStart, given, decoded: reading.decode(given).normalize('NFC'), encoding: reading.encoding };
  };

  for (const match of line.matchAll(reading.words)) {
    const word = match[0];
    const kind = wordKind(word, reading);
    const joined = withinRun.test(line.slice(end, Math.min(match.index, end + 5)));
    end = match.index + word.length;
    if (!joined || kind === 'foreign' || (gap === longestGap && (kind === 'neutral' || kind === 'either'))) {
      if (proven) return run();
      runStart = -1;
      before = 'none';
      tellingMarks = [];
      gap = 0;
    }
    if (kind === 'foreign') continue;
    if (kind === 'neutral') {
      gap += 1;
      tellingMarks = [];
      continue;
    }
    if (runStart === -1) runStart = match.index;
    runEnd = end;
    if (kind === 'either') {
      gap += 1;
      tellingMarks = [];
      continue;
    }
    const unmistakable = kind === 'unmistakable';
    if (
      before !== 'none' &&
      (gap === 0 ? unmistakable || before === 'unmistakable' : unmistakable && before === kind)
    ) {
      proven = true;
    }
    const mark = reading.telling(word);
    tellingMarks = mark === '' ? [] : [...tellingMarks.slice(-2), mark];
    const enough = tellingMarks.includes('ñ') ? 2 : 3;
    if (tellingMarks.length >= enough && new Set(tellingMarks).size > 1) proven = true;
    before = kind;
    gap = 0;
  }
  return proven ? run() : undefined;
}

/**
 * What a word is to a reading: `foreign` ends a run; `neutral` is the same either way; `either` is Vietnamese as it stands and
 * as it is read; `likely` and `unmistakable` are Vietnamese only as they are read.
 */
function wordKind(word: string, reading: Reading): 'foreign' | 'neutral' | 'either' | 'likely' | 'unmistakable' {
  if (word.length > 12) return 'foreign';
  if (/^(?:[0-9]+|[IVX]+)$/u.test(word)) return 'neutral';
  if (/^[A-Za-z]+$/u.test(word)) return isSyllable(word) ? 'neutral' : 'foreign';
  if (/[^A-Za-z\u00a1-\u00fe]/u.test(word)) return 'foreign';
  const decoded = reading.decode(word).normalize('NFC');
  if (!isSyllable(decoded)) return 'foreign';
  if (isSyllable(word)) return decoded === word ? 'neutral' : 'either';
  return reading.isUnmistakable(word) ? 'unmistakable' : 'likely';
}
