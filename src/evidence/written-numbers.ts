import { foldToneMarks } from '../text/tone-marks.ts';

/** A number as a text writes it, in digits or in words. */
export interface WrittenNumber {
  value: number;
  from: number;
  to: number;
}

const digits: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['không', 0, 'zero'],
    ['một', 1, 'one'],
    ['hai', 2, 'two'],
    ['ba', 3, 'three'],
    ['bốn', 4, 'four'],
    ['năm', 5, 'five'],
    ['sáu', 6, 'six'],
    ['bảy', 7, 'seven'],
    ['tám', 8, 'eight'],
    ['chín', 9, 'nine'],
  ].flatMap(([vietnamese, value, english]) => [
    [vietnamese, value],
    [english, value],
  ]),
);

/** Forms that stand behind a ten alone: `hai mươi mốt`, `hai mươi lăm`. */
const afterTen: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5, bẩy: 7 };

const english: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** "năm" is five, or a year: before these it is a year. */
const afterYear =
  /^(?:nay|ngoái|qua|trước|sau|học|tới|mới|này|ấy|đó|cũ|nào|tài|thứ|đầu|tiếp|kế|liền|liên|gần|vừa|\p{N}+)$/u;
const beforeYear = /^(?:trong|hàng|hằng|cả|mỗi|các|những|theo|đầu|cuối|giữa|từng|của|đến|tới|từ|kế|hoạch|\p{N}+)$/u;

/** The numbers of a text. Days, decision numbers and years are numbers here too: the reader of each kind leaves out what is another's. */
export function numbersIn(text: string): WrittenNumber[] {
  const words = [...text.matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu)].map(({ 0: found, index }) => ({
    word: foldToneMarks(found.toLowerCase()),
    from: index,
    to: index + found.length,
  }));
  const found: WrittenNumber[] = [];
  for (let index = 0; index < words.length; ) {
    const first = words[index];
    if (first === undefined) break;
    if (/^\p{N}/u.test(first.word)) {
      found.push(...valuesOf(first.word).map((value) => ({ value, from: first.from, to: first.to })));
      index += 1;
      continue;
    }
    // Words that follow each other with nothing but spaces or a hyphen between them.
    const joined = [first.word];
    while (
      words[index + joined.length] !== undefined &&
      /^[ \t\u00A0-]+$/u.test(text.slice(words[index + joined.length - 1]?.to, words[index + joined.length]?.from))
    ) {
      joined.push(words[index + joined.length]?.word ?? '');
      if (joined.length === 12) break;
    }
    const read = readWords(joined);
    const isYear =
      read?.length === 1 &&
      first.word === 'năm' &&
      (afterYear.test(joined[1] ?? 'nay') || beforeYear.test(words[index - 1]?.word ?? ''));
    if (read === undefined || isYear) {
      index += 1;
      continue;
    }
    found.push({ value: read.value, from: first.from, to: words[index + read.length - 1]?.to ?? first.to });
    index += read.length;
  }
  return found;
}

/** What digits may stand for: `1.250` and `1,250` are thousands in one language and a fraction in the other. */
function valuesOf(written: string): number[] {
  const plain = Number(written.replace(',', '.'));
  const isGrouped = /^\p{N}{1,3}(?:[.,]\p{N}{3})+$/u.test(written);
  const grouped = isGrouped ? [Number(written.replace(/[.,]/gu, ''))] : [];
  return [...grouped, ...(Number.isNaN(plain) || isGrouped ? [] : [plain])];
}

/** Reads the longest number below a million with which words begin. */
function readWords(words: readonly string[]): { value: number; length: number } | undefined {
  const low = readBelowThousand(words, 0);
  if (low === undefined) return undefined;
  if (!/^(?:nghìn|ngàn|thousand)$/u.test(words[low.length] ?? '')) return low;
  const rest = readBelowThousand(words, low.length + 1);
  return { value: low.value * 1000 + (rest?.value ?? 0), length: low.length + 1 + (rest?.length ?? 0) };
}

function readBelowThousand(words: readonly string[], start: number): { value: number; length: number } | undefined {
  const hundreds = digits[words[start] ?? ''];
  if (hundreds !== undefined && /^(?:trăm|hundred)$/u.test(words[start + 1] ?? '')) {
    const gap = /^(?:linh|lẻ|and)$/u.test(words[start + 2] ?? '') ? 1 : 0;
    const rest = readBelowHundred(words, start + 2 + gap);
    return { value: hundreds * 100 + (rest?.value ?? 0), length: 2 + (rest === undefined ? 0 : gap + rest.length) };
  }
  return readBelowHundred(words, start);
}

function readBelowHundred(words: readonly string[], start: number): { value: number; length: number } | undefined {
  const [first = '', second = '', third = ''] = words.slice(start, start + 3);
  const unit = digits[first];
  const behind = (word: string): number | undefined => afterTen[word] ?? digits[word];
  if (first === 'mười' || first === 'mươi') {
    const ones = behind(second);
    return ones === undefined ? { value: 10, length: 1 } : { value: 10 + ones, length: 2 };
  }
  if (unit !== undefined && second === 'mươi') {
    const ones = behind(third);
    return ones === undefined ? { value: unit * 10, length: 2 } : { value: unit * 10 + ones, length: 3 };
  }
  // `hai mốt`, `ba lăm`: the ten is not said.
  if (unit !== undefined && unit > 1 && /^(?:mốt|lăm|nhăm)$/u.test(second))
    return { value: unit * 10 + (afterTen[second] ?? 0), length: 2 };
  const ten = english[first];
  if (ten !== undefined) {
    const ones = ten >= 20 ? digits[second] : undefined;
    return ones === undefined || ones === 0 ? { value: ten, length: 1 } : { value: ten + ones, length: 2 };
  }
  return unit === undefined ? undefined : { value: unit, length: 1 };
}
