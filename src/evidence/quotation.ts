/** Where a part of a text stands, in UTF-16 units. */
export interface Span {
  from: number;
  to: number;
}

/** What a quotation leaves out: "…", "...", "[…]". */
const omission = /\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3})\s*/gu;

/** The most letters that a quotation may leave out at one place: what is further apart is no sentence. */
const longestOmission = 1000;

/** A text with white space as one space each, composed, and where each of its letters stands. */
interface Folded {
  text: string;
  at: number[];
}

function fold(text: string): Folded {
  return text === text.normalize('NFC') ? foldSpaces(text) : foldLetters(text);
}

/** A text that is composed already, as nearly all are. */
function foldSpaces(text: string): Folded {
  const folded: string[] = [];
  const at: number[] = [];
  for (const { 0: found, index } of text.matchAll(/\s+|\S+/gu)) {
    const put = /^\s/u.test(found) ? ' ' : found;
    folded.push(put);
    for (let unit = 0; unit < put.length; unit += 1) at.push(index + unit);
  }
  at.push(text.length);
  return { text: folded.join(''), at };
}

function foldLetters(text: string): Folded {
  const folded: string[] = [];
  const at: number[] = [];
  // A letter and its marks are composed as one; so is a run of white space.
  for (const { 0: found, index } of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const put = /^\s/u.test(found) ? ' ' : found.normalize('NFC');
    folded.push(put);
    for (let unit = 0; unit < put.length; unit += 1) at.push(index);
  }
  at.push(text.length);
  return { text: folded.join(''), at };
}

/** Looks for a quotation in one text. */
export type FindQuotation = (quotation: string) => Span[] | undefined;

/**
 * Where quotations stand in a text: each of their parts between omissions, in their order. White space and the form of Unicode
 * are the same to it, letters and marks are not. `undefined` where one does not stand there.
 */
export function quotationsIn(text: string): FindQuotation {
  const whole = fold(text);
  return (quotation) => findQuotation(quotation, whole);
}

function findQuotation(quotation: string, whole: Folded): Span[] | undefined {
  const parts = fold(quotation)
    .text.split(omission)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  const [first = ''] = parts;
  for (let start = whole.text.indexOf(first); start !== -1; start = whole.text.indexOf(first, start + 1)) {
    const found = partsFrom(start, parts, whole);
    if (found !== undefined) return found;
  }
  return undefined;
}

function partsFrom(start: number, parts: readonly string[], { text, at }: Folded): Span[] | undefined {
  const found: Span[] = [];
  let end = start;
  for (const part of parts) {
    const from = text.indexOf(part, end);
    if (from === -1 || (found.length > 0 && from - end > longestOmission)) return undefined;
    end = from + part.length;
    found.push({ from: at[from] ?? 0, to: at[end] ?? 0 });
  }
  return found;
}

/** Where a sentence ends: at its stop, which is none behind an abbreviation, at an empty line, and at the end of a line that does not go on. */
const sentenceEnd =
  /(?<=(?<!(?:^|\P{L})(?:TP|TX|GS|TS|ThS|Mr|Mrs|Dr|St|No))[.!?…])\s+|\s*\n\s*\n\s*|(?<!,[ \t]*)\n(?!\p{Ll})|$/gu;

/** The sentences of a text, and where they stand. A line goes on in the next, as a PDF breaks it, behind a comma or before a small letter. */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(sentenceEnd)) {
    const sentence = text.slice(from, index);
    const start = from + (sentence.length - sentence.trimStart().length);
    const to = from + sentence.trimEnd().length;
    if (to > start) found.push({ from: start, to });
    from = index + end.length;
  }
  return found;
}
