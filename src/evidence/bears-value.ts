import type { Value } from '../archive/facts-of.ts';
import type { MeetingKind, TimeOfDay } from '../schemas/meetings.ts';
import type { Period } from '../schemas/period.ts';
import { periodYears } from '../schemas/period.ts';
import type { Grade } from '../schemas/results.ts';
import type { LocalText } from '../schemas/text.ts';
import { foldToneMarks } from '../text/tone-marks.ts';
import type { Lexicon, Mention, Reading } from './mentions.ts';
import { lexiconOf } from './mentions.ts';
import type { Names } from './names.ts';
import type { Word } from './words-of.ts';
import { nameWords, wordsOf } from './words-of.ts';
import { daysIn, saysDay, spansIn, yearsIn } from './written-days.ts';
import type { WrittenNumber } from './written-numbers.ts';
import { numbersIn } from './written-numbers.ts';

/** What is known besides a sentence: whose names are whose, and what its record says of them. */
export interface Known {
  names: Names;
  reading: Reading;
}

/**
 * Whether a sentence says a value, by its kind. Numbers may be in digits or words, days in any written form, names short or
 * whole; what is said of something else in the same sentence is not taken for it.
 */
export function bearsValue(sentence: string, value: Value, known: Known): boolean {
  const { names, reading } = known;
  switch (value.kind) {
    case 'day':
      return saysDay(sentence, value.day, value.isYearInferred);
    case 'time-of-day':
      return saysTime(sentence, value.time);
    case 'period':
      return saysPeriod(sentence, value.period, value.of);
    case 'number':
      return saysNumber(sentence, value.number, value.of);
    case 'unit':
      return mentionsOf(names.units, sentence, reading).some(({ ids }) => ids.has(value.id));
    case 'bloc':
      return mentionsOf(names.blocs, sentence, reading).some(({ ids }) => ids.has(value.id));
    case 'award-type':
      return mentionsOf(names.awardTypes, sentence, reading).some(({ ids }) => ids.has(value.id));
    case 'number-of-awards':
      return saysNumberOfAwards(sentence, value, mentionsOf(names.awardTypes, sentence, reading));
    case 'person':
      return hasName(sentence, value.name);
    case 'organisation':
      return languagesOf(value.text).some((text) => hasName(sentence, text));
    case 'office':
    case 'place':
      return languagesOf(value.text).some((text) => hasInOrder(wordsOf(sentence), nameWords(text)));
    case 'role':
      return languagesOf(value.text).some((text) => hasMostWords(sentence, text, 0.6));
    case 'task':
      return languagesOf(value.text).some((text) => hasMostWords(sentence, text, 0.8));
    case 'decision-number':
      return hasDecisionNumber(sentence, value.number);
    case 'meeting-kind':
      return meetingWords[value.meeting].test(folded(sentence));
    case 'announced':
    case 'signed':
    case 'decided':
    case 'leader':
    case 'deputy':
      return spokenOf[value.kind].test(folded(sentence));
    case 'rank':
      return ranksIn(sentence).includes(value.place);
    case 'grade':
      return gradesIn(sentence).includes(value.grade);
  }
}

function languagesOf({ vi, en }: LocalText): string[] {
  return en === undefined ? [vi] : [vi, en];
}

function folded(text: string): string {
  return foldToneMarks(text.toLowerCase()).replace(/\s+/gu, ' ');
}

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u');

const timeWords: Record<TimeOfDay, RegExp> = {
  morning: whole('sáng|morning|a\\.?m'),
  noon: whole('trưa|noon|midday'),
  afternoon: whole('chiều|afternoon'),
  evening: whole('tối|đêm|evening|night'),
};

/** The hours with which a part of the day begins and ends. */
const hours: Record<TimeOfDay, readonly [number, number]> = {
  morning: [0, 12],
  noon: [11, 14],
  afternoon: [12, 18],
  evening: [17, 24],
};

function saysTime(sentence: string, time: TimeOfDay): boolean {
  const text = folded(sentence);
  if (Object.values(timeWords).some((words) => words.test(text))) return timeWords[time].test(text);
  const [from, to] = hours[time];
  return [...text.matchAll(/(?<![\p{N}/])(\d{1,2})\s*(?:giờ|h|g)(?:\s*\d{2})?(?!\p{L})/gu)].some(
    ([, hour]) => Number(hour) >= from && Number(hour) < to,
  );
}

const reviewWords = /(?<!\p{L})(?:tổng kết|sơ kết|đánh giá|kết quả|review(?:s|ed|ing)?)(?!\p{L})/gu;
const openingWords =
  /(?<!\p{L})(?:giao ước|phương hướng|triển khai|phát động|kế hoạch|đăng ký|nhiệm vụ|covenant|agreement|plan)(?!\p{L})/gu;

/** A year is of what was last spoken of before it: of the review, or of what was opened. */
function saysPeriod(sentence: string, period: Period, of: 'reviewed' | 'opened' | undefined): boolean {
  const { first, last } = periodYears(period);
  const found =
    first === last
      ? yearsIn(sentence).filter(({ year }) => year === first)
      : spansIn(sentence).filter((span) => span.first === first && span.last === last);
  if (of === undefined) return found.length > 0;
  const text = foldToneMarks(sentence.toLowerCase());
  const lastBefore = (words: RegExp, from: number): number =>
    [...text.matchAll(words)].findLast(({ index }) => index < from)?.index ?? -1;
  return found.some(({ from }) => {
    const [reviewed, opened] = [lastBefore(reviewWords, from), lastBefore(openingWords, from)];
    return of === 'reviewed' ? reviewed >= opened : opened >= reviewed;
  });
}

/** Where numbers are followed by what is counted, the others are of something else. */
function saysNumber(sentence: string, wanted: number, nouns: readonly string[]): boolean {
  const numbers = numbersOf(sentence);
  const isCounting = ({ to }: WrittenNumber): boolean => {
    const behind = /^[^.;:!?\n]*/u.exec(sentence.slice(to))?.[0] ?? '';
    const next = nameWords(behind).slice(0, 5).join(' ');
    return nouns.some((noun) => {
      const at = ` ${next}`.indexOf(` ${nameWords(noun).join(' ')}`);
      return at !== -1 && next.slice(0, at).split(' ').length <= 3;
    });
  };
  const counting = numbers.filter(isCounting);
  return (counting.length > 0 ? counting : numbers).some(({ value }) => value === wanted);
}

/** The numbers of a sentence that are no part of a day, a year or the number of a decision. */
function numbersOf(sentence: string): WrittenNumber[] {
  const days = daysIn(sentence).filter(
    ({ from, to, year }) => year !== undefined || !isShare(sentence.slice(from, to)),
  );
  const taken = [...days, ...yearsIn(sentence), ...spansIn(sentence), ...decisionsIn(sentence)];
  return numbersIn(sentence).filter(({ from, to }) => !taken.some((one) => from < one.to && one.from < to));
}

/** "9/9 đơn vị" is no ninth of September. */
function isShare(written: string): boolean {
  return /^(\d{1,2})\s*\/\s*\1$/u.test(written);
}

function mentionsOf(lexicon: Lexicon, sentence: string, reading: Reading): Mention[] {
  return lexicon.mentionsIn(wordsOf(sentence), reading);
}

/** The number of an award stands before its name, or behind it and before the next: "03 Bằng khen", "Bằng khen cho 3 đơn vị". */
function saysNumberOfAwards(
  sentence: string,
  { type, number }: Extract<Value, { kind: 'number-of-awards' }>,
  all: readonly Mention[],
): boolean {
  const numbers = numbersOf(sentence);
  return all.some(({ ids, from, to }, index) => {
    if (!ids.has(type)) return false;
    const [start, end] = [all[index - 1]?.to ?? 0, all[index + 1]?.from ?? sentence.length];
    const before = numbers.findLast((one) => one.from >= start && one.to <= from);
    // What stands between is at most a word for how many: "03 đơn vị được tặng Bằng khen".
    if (before !== undefined && nameWords(sentence.slice(before.to, from)).length <= 6) return before.value === number;
    return numbers.some((one) => one.from >= to && one.to <= end && one.value === number);
  });
}

/**
 * Whether a sentence gives a unit this award and no other: the unit is behind the award's name with no other award between, or
 * before it where it is said to have been given it.
 */
export function givesAward(sentence: string, unit: string, type: string, { names, reading }: Known): boolean {
  const types = mentionsOf(names.awardTypes, sentence, reading);
  return mentionsOf(names.units, sentence, reading)
    .filter(({ ids }) => ids.has(unit))
    .some(({ from, to }) => {
      const before = types.findLast((one) => one.to <= from);
      if (before?.ids.has(type) === true) return true;
      const behind = types.find((one) => one.from >= to);
      return behind?.ids.has(type) === true && receiving.test(folded(sentence.slice(to, behind.from)));
    });
}

const receiving = whole('được|nhận|đạt|đón|vinh dự|received|was|were|won|awarded|with|:|-');

/** Whether a name stands in a sentence, word by word. */
function hasName(sentence: string, name: string): boolean {
  return lexiconOf([{ id: name, names: [{ text: name }] }]).mentionsIn(wordsOf(sentence)).length > 0;
}

function hasInOrder(words: readonly Word[], wanted: readonly string[]): boolean {
  let next = 0;
  for (const { word } of words) if (word === wanted[next]) next += 1;
  return wanted.length > 0 && next === wanted.length;
}

/** Words that say nothing by themselves: a text is the same with others of them. */
const fillers: ReadonlySet<string> = new Set(
  [
    ...'của và các những việc để cho với về trong tại theo được là có một sự cùng như cũng đã sẽ đang nhằm từ đến ở'.split(
      ' ',
    ),
    ...'the a an of to and in on for by with that their its is are'.split(' '),
  ].map(foldToneMarks),
);

/** Whether a sentence has most words of a text, and every number of it. */
function hasMostWords(sentence: string, text: string, share: number): boolean {
  const said = new Set(wordsOf(sentence).flatMap(({ word }) => word ?? []));
  const wanted = [...new Set(nameWords(text))].filter((word) => !fillers.has(word));
  const isNumber = (word: string): boolean => /^(?:\p{N}+|[ivx]+)$/u.test(word);
  const numbers = new Set(numbersIn(sentence).map(({ value }) => value));
  const isSaid = (word: string): boolean => said.has(word) || (/^\p{N}+$/u.test(word) && numbers.has(Number(word)));
  return (
    wanted.filter(isNumber).every(isSaid) && wanted.length > 0 && wanted.filter(isSaid).length >= share * wanted.length
  );
}

const decision =
  /(?<![\p{L}\p{N}/])\d{1,5}\s*(?:\/\s*\d{4}\s*)?(?:\/|-(?=\p{Lu}+\s*\/))\s*\p{L}+(?:\s*[-–‐‑/]\s*\p{L}+)*(?![\p{L}\p{N}])/gu;

/** The numbers of decisions and other documents: "163/QĐ-UBND", "152/2025/NĐ-CP". */
function decisionsIn(text: string): { number: string; from: number; to: number }[] {
  return [...text.matchAll(decision)].map(({ 0: found, index }) => ({
    number: plainNumber(found),
    from: index,
    to: index + found.length,
  }));
}

function plainNumber(number: string): string {
  return number
    .toUpperCase()
    .replace(/[\s.]/gu, '')
    .replace(/[-–—‐‑]/gu, '-')
    .replace(/^(?:SỐ|NO)/u, '')
    .replace(/^0+(?=\d)/u, '');
}

function hasDecisionNumber(sentence: string, number: string): boolean {
  const wanted = plainNumber(number);
  if (decisionsIn(sentence).some((one) => one.number === wanted)) return true;
  // A number of another form: as it stands, and not within a longer one.
  const plain = plainNumber(sentence);
  const at = plain.indexOf(wanted);
  return (
    !/^\d/u.test(wanted) &&
    at !== -1 &&
    !/[\p{L}\p{N}]/u.test(`${plain[at - 1] ?? ''}${plain[at + wanted.length] ?? ''}`)
  );
}

const meetingWords: Record<MeetingKind, RegExp> = {
  'annual-review': whole('tổng kết|annual review|review of the year|reviewed'),
  'mid-year-review': whole('sơ kết|giữa năm|(?:6|sáu) tháng(?: đầu năm)?|mid-year'),
  'covenant-signing': /(?<!\p{L})ký(?!\p{L})[^.;!?]*(?<!\p{L})giao ước(?!\p{L})|(?<!\p{L})sign(?:s|ed|ing)?(?!\p{L})/u,
  handover: whole(
    'bàn giao|chuyển giao|tiếp nhận|trao cờ luân lưu|nhận cờ luân lưu|hand(?:ed|s|ing)? over|handover|took over',
  ),
  exchange: whole('giao lưu|hội thao|hội diễn|văn nghệ|thể thao|exchange'),
  other: /(?!)/u,
};

/** Words that speak of what was done, or of a post. */
const spokenOf: Record<'announced' | 'signed' | 'decided' | 'leader' | 'deputy', RegExp> = {
  announced: whole('công bố|trao|tặng|tuyên dương|announced|presented|awarded'),
  signed: whole('ký|ký kết|signed|signing'),
  decided: whole('quyết định|qđ|decision|decided'),
  leader: whole(
    '(?:khối|cụm) trưởng|trưởng (?:khối|cụm)|bàn giao|luân lưu|(?:bloc|cluster) leader|leads?|lead of|leadership',
  ),
  deputy: whole('phó (?:khối|cụm|trưởng)|(?:khối|cụm) phó|deputy|deputies'),
};

const gradeWords: readonly (readonly [Grade, RegExp])[] = [
  ['not-completed', /không hoàn thành(?: nhiệm vụ)?|not complete/gu],
  ['outstanding', /(?:hoàn thành )?xuất sắc(?: nhiệm vụ)?|outstanding/gu],
  ['good', /(?:hoàn thành )?tốt(?: nhiệm vụ)?|(?<!\p{L})good|(?<!\p{L})well/gu],
  ['completed', /hoàn thành(?: nhiệm vụ)?|completed/gu],
];

/** The grades that a sentence names; the longer name is the one meant. */
function gradesIn(sentence: string): Grade[] {
  let text = folded(sentence);
  return gradeWords.flatMap(([grade, words]) => {
    if (text.search(words) === -1) return [];
    text = text.replace(words, '·');
    return [grade];
  });
}

const rankWords: Readonly<Record<string, number>> = {
  nhất: 1,
  nhì: 2,
  hai: 2,
  ba: 3,
  tư: 4,
  first: 1,
  second: 2,
  third: 3,
};

/** The places that a sentence names: "xếp thứ nhì", "hạng 2", "giải ba", "dẫn đầu". */
function ranksIn(sentence: string): number[] {
  const text = folded(sentence);
  const named = [
    ...text.matchAll(/(?<!\p{L})(?:thứ|hạng|giải|vị trí|xếp|đứng)\s+(?:thứ\s+|hạng\s+)?(\p{L}+|\d{1,3})/gu),
  ].flatMap(([, word = '']) => rankWords[word] ?? numbersIn(`${word} hạng`)[0]?.value ?? []);
  const english = [
    ...text.matchAll(/(?<![\p{L}\p{N}])(?:(first|second|third)|(\d{1,3})(?:st|nd|rd|th))(?!\p{L})/gu),
  ].map(([, word, number]) => (word === undefined ? Number(number) : (rankWords[word] ?? 0)));
  return [...named, ...english, ...(/(?:dẫn đầu|đứng đầu|suy tôn)/u.test(text) ? [1] : [])];
}
