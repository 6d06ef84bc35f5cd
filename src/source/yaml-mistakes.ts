import type { ProblemDetails } from '../problems/problem.ts';
import { isBareSyllable } from '../text/syllable.ts';

/** The mistakes in YAML that people make who know nothing of it. */
export type YamlMistakeKind = Extract<
  keyof ProblemDetails,
  | 'yaml-colon'
  | 'yaml-missing-colon'
  | 'yaml-goes-on'
  | 'yaml-list-mark'
  | 'yaml-open-quote'
  | 'yaml-inner-quote'
  | 'yaml-open-bracket'
  | 'yaml-missing-comma'
  | 'yaml-sign'
  | 'yaml-indent'
>;

/** A mistake in a line, told from how people mean their lines. */
export type YamlMistake = {
  [K in YamlMistakeKind]: {
    kind: K;
    details: ProblemDetails[K];
    /** From zero. */
    line: number;
    /** From one, in UTF-16 units. */
    column: number;
    /** The line as it was probably meant, with what it is indented by. */
    mended: string;
    /** How many lines it takes the place of, where that is more than one. */
    lines?: number;
  };
}[YamlMistakeKind];

/**
 * Finds the first mistake in a YAML text that does not parse. A parser tells what it waited for; people want to hear what they
 * have written, at the line where they wrote it.
 *
 * @param lastLine the line, from zero, at which the parser gave up: no cause stands behind it
 */
export function findYamlMistake(text: string, lastLine: number): YamlMistake | undefined {
  const lines = text.split('\n');
  const outline = new Outline();
  let fact: Fact | undefined;
  // Where a line is indented too far the parser gives up at the one above.
  for (let number = 0; number <= Math.min(lastLine + 1, lines.length - 1); number += 1) {
    const line = lines[number] ?? '';
    if (!saysSomething(line) || outline.isInBlock(line)) continue;
    const text = fact && number <= lastLine ? textBelow(fact, lines, number) : undefined;
    if (fact !== undefined && text !== undefined)
      return { ...goingOnIn(lines[fact.number] ?? '', fact.line, text), line: fact.number };
    const mistake = number > lastLine ? wrongIndent(line, outline) : mistakeIn(line, outline, lines.slice(number + 1));
    if (mistake !== undefined) return { ...mistake, line: number };
    const read = readLine(line);
    outline.take(read);
    if (read.key !== undefined) fact = { number, line: read };
    // What is quoted or bracketed over several lines ends where its mark stands again.
    const end = closingOf(read.value);
    if (end !== undefined) number = lines.findIndex((one, index) => index > number && one.includes(end));
    if (number === -1) return undefined;
  }
  return undefined;
}

/** A line in its parts: `  - key: value`. */
interface Line {
  indent: number;
  /** The marks of list items, with their spaces. */
  marks: string;
  key: string | undefined;
  /** What stands behind the key; where there is none, behind the marks. */
  value: string;
  /** The column, from zero, at which the value begins. */
  valueColumn: number;
}

function readLine(line: string): Line {
  const [, space = '', marks = '', rest = ''] = /^(\s*)((?:- +)*)(.*)$/u.exec(line) ?? [];
  const [head = '', key] = /^("[^"]*"|'[^']*'|[^\s"'[{:#][^:]*?):(?:\s+|$)/u.exec(rest) ?? [];
  const start = space.length + marks.length;
  // A mark alone begins an item that follows.
  if (key === undefined && rest === '-')
    return { indent: space.length, marks: '- ', key, value: '', valueColumn: start + 1 };
  const value = rest.slice(head.length);
  return { indent: space.length, marks, key, value: withoutNote(value), valueColumn: start + head.length };
}

/** A line that has a key, with its number from zero. */
interface Fact {
  number: number;
  line: Line;
}

/** A value without the note behind it. */
const withoutNote = (value: string): string =>
  (/^["'[{]/u.test(value) ? value : value.replace(/(?:^|\s+)#.*$/u, '')).trimEnd();

/** How far the groups of facts that are open are indented. */
class Outline {
  #columns: { column: number; isList: boolean }[] = [];
  /** Whether what follows may be indented further. */
  #opens = true;
  #block: number | undefined;

  /** Whether a line belongs to a text that is written below its key. */
  isInBlock(line: string): boolean {
    if (this.#block === undefined) return false;
    if (line.search(/\S/u) > this.#block) return true;
    this.#block = undefined;
    return false;
  }

  /** Whether an item of a list may stand at a column. */
  holdsList(column: number): boolean {
    return this.#opens || this.#columns.some((open) => open.isList && open.column === column);
  }

  /** Whether a key may stand at a column. */
  holdsKey(column: number): boolean {
    return this.#columns.some((open) => !open.isList && open.column === column);
  }

  /** Where a line that is indented so far should have begun; undefined where it may begin there. */
  expected(column: number): number | undefined {
    const columns = this.#columns.map((open) => open.column);
    if (columns.length === 0) return column === 0 ? undefined : 0;
    if (columns.includes(column)) return undefined;
    const deepest = columns.at(-1) ?? 0;
    if (column > deepest) return this.#opens ? undefined : deepest;
    return columns.find((one) => one > column);
  }

  take({ indent, marks, key, value }: Line): void {
    while ((this.#columns.at(-1)?.column ?? -1) >= indent) this.#columns.pop();
    let column = indent;
    for (const mark of marks.match(/- +/gu) ?? []) {
      this.#columns.push({ column, isList: true });
      column += mark.length;
    }
    if (key !== undefined) this.#columns.push({ column, isList: false });
    const startsBlock = /^[|>][-+\d]*$/u.test(value);
    if (startsBlock) this.#block = indent;
    this.#opens = value === '' && !startsBlock;
  }
}

type Found = { [K in YamlMistakeKind]: Omit<Extract<YamlMistake, { kind: K }>, 'line'> }[YamlMistakeKind];

/** @param below the lines below it */
function mistakeIn(line: string, outline: Outline, below: readonly string[]): Found | undefined {
  return wrongMark(line, outline) ?? wrongColon(line, outline) ?? wrongValue(line, below) ?? wrongIndent(line, outline);
}

/** What people put before the items of a list instead of a hyphen and a space: Word makes dashes and dots of it. */
function wrongMark(line: string, outline: Outline): Found | undefined {
  const [, space = '', given = '', rest = ''] =
    /^(\s*)([–—‒−•·●○▪■►➢✓*+](?=\s)|\d{1,2}[.)](?=\s)|-(?=[^\s-])|[–—•●▪](?=\S))\s*(\S.*)$/u.exec(line) ?? [];
  if (given === '' || !outline.holdsList(space.length)) return undefined;
  const suggestion = `- ${rest}`;
  return {
    kind: 'yaml-list-mark',
    details: { given: given === '-' ? `-${rest.slice(0, 1)}` : given, suggestion },
    column: space.length + 1,
    mended: space + suggestion,
  };
}

/** A key without its colon, with another sign in its place, or with no space behind it. */
function wrongColon(line: string, outline: Outline): Found | undefined {
  const [, space = '', marks = '', key = '', sign = '', rest = ''] =
    /^(\s*)((?:- +)*)([\p{L}_][\p{L}\w-]*)(\s*：\s*|\s*[=;]\s*|:(?=[^\s/])|\s+)(\S.*)$/u.exec(line) ?? [];
  if (key === '') return undefined;
  const isFullWidth = sign.includes('：');
  // What stands behind the mark of an item may be a text.
  if (!isFullWidth && (marks !== '' || !/^[A-Za-z]+$/u.test(key))) return undefined;
  if (!isFullWidth && sign !== ':' && (/:(?:\s|$)/u.test(rest) || !outline.holdsKey(space.length))) return undefined;
  const suggestion = `${marks}${key}: ${rest}`;
  return {
    kind: 'yaml-missing-colon',
    details: { key, suggestion },
    column: space.length + marks.length + key.length + 1,
    mended: space + suggestion,
  };
}

function wrongValue(line: string, below: readonly string[]): Found | undefined {
  const { value, valueColumn, key, marks, indent } = readLine(line);
  const next = below.find(saysSomething);
  if (key === undefined && marks === '') return undefined;
  const before = line.slice(0, valueColumn);
  const lineWith = (put: string): { suggestion: string; mended: string } => ({
    suggestion: before.trimStart() + put,
    mended: before + put,
  });
  const first = value.slice(0, 1);
  const column = valueColumn + 1;
  if (first === '"' || first === "'") {
    const whole = (first === '"' ? /^"(?:[^"\\]|\\.)*"/u : /^'(?:[^']|'')*'/u).exec(value)?.[0];
    if (whole === undefined) {
      if (next !== undefined && !beginsFact(next)) return undefined;
      const { suggestion, mended } = lineWith(`${value}${first}`);
      return { kind: 'yaml-open-quote', details: { quote: first, suggestion }, column, mended };
    }
    if (/^\s*(?:#|$)/u.test(value.slice(whole.length))) return undefined;
    const inner = value.endsWith(first) && value.length > whole.length ? value.slice(1, -1) : value;
    const { suggestion, mended } = lineWith(quoted(inner));
    return { kind: 'yaml-inner-quote', details: { suggestion }, column: column + whole.length, mended };
  }
  if (first === '[' || first === '{') {
    const depth = [...value].reduce(
      (open, sign) => open + Number('[{'.includes(sign)) - Number(']}'.includes(sign)),
      0,
    );
    // A text that begins with something in brackets: "[Mới] Tổng kết".
    if (depth === 0 && /^(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s,#\]}]/u.test(value)) {
      // An address that was written as the link of a text.
      const address = /^\[[^\]]*\]\((https?:\/\/[^\s()]+)\)$/u.exec(value)?.[1];
      const { suggestion, mended } = lineWith(address ?? quoted(value));
      return { kind: 'yaml-sign', details: { sign: first, suggestion }, column, mended };
    }
    // A name in both languages, and nothing between them.
    const [, head = '', name = ''] = /^(\{\s*(?:vi|en|short): )([^,{}]*)/u.exec(value) ?? [];
    const second = name.search(/\s(?:vi|en|short):\s/u);
    if (depth === 0 && second !== -1 && value.endsWith('}')) {
      const one = head + name.slice(0, second).trimEnd();
      const { suggestion, mended } = lineWith(`${one}, ${value.slice(head.length + second + 1)}`);
      return { kind: 'yaml-missing-comma', details: { suggestion }, column: column + one.length, mended };
    }
    if (depth <= 0 || (next !== undefined && !beginsFact(next))) return undefined;
    if (!/[\p{L}\d]/u.test(value)) return undefined;
    if (!/^(?:\[[\w\s,.-]*|\{\s*[A-Za-z]+:.*)$/u.test(value)) {
      const { suggestion, mended } = lineWith(quoted(value));
      return { kind: 'yaml-sign', details: { sign: first, suggestion }, column, mended };
    }
    const bracket = first === '[' ? ']' : '}';
    const { suggestion, mended } = lineWith(value + bracket);
    return { kind: 'yaml-open-bracket', details: { bracket, suggestion }, column, mended };
  }
  const { suggestion, mended } = lineWith(quoted(value));
  const sign = /^(?:[@`%*&!](?=\S)|[|>](?=\s*[^\s\d+-])|[?-](?= ))/u.exec(value)?.[0];
  if (sign !== undefined) return { kind: 'yaml-sign', details: { sign, suggestion }, column, mended };
  const colon = key === undefined ? -1 : value.search(/:(?:\s|$)/u);
  if (colon === -1) return undefined;
  const further = goingOn(below, indent + marks.length);
  if (further.length === 0) return { kind: 'yaml-colon', details: { suggestion }, column: column + colon, mended };
  const whole = lineWith(quoted([value, ...further.map((one) => one.trim())].join(' ')));
  const lines = 1 + further.length;
  const details = { suggestion: whole.suggestion, lines };
  return { kind: 'yaml-colon', details, column: column + colon, mended: whole.mended, lines };
}

/**
 * The lines below a fact that are none: its text goes on in them, and in one of them without being indented.
 *
 * @param lines all lines of the text
 * @param at the number of the one that may not be indented
 */
function textBelow(
  { number, line: { indent, marks, value } }: Fact,
  lines: readonly string[],
  at: number,
): readonly string[] | undefined {
  const first = lines[at] ?? '';
  const { key, marks: ownMarks, indent: ownIndent } = readLine(first);
  if (key !== undefined || ownMarks !== '' || ownIndent > indent + marks.length) return undefined;
  // Between quotation marks or brackets, and in a block, a text may go on as it likes.
  if (/^["'[{|>&*!]/u.test(value)) return undefined;
  const [, word = ''] = /^\s*([\p{L}\p{N}“"(][\p{L}\p{N}-]*)/u.exec(first) ?? [];
  // A field that has lost its colon begins with its name.
  if (word === '' || (/^[A-Za-z]+$/u.test(word) && !(word.length > 2 && isBareSyllable(word.toLowerCase()))))
    return undefined;
  const below = lines.slice(number + 1);
  const end = below.findIndex((one) => !saysSomething(one) || beginsFact(one));
  // A note or another fact stands between them.
  if (end !== -1 && end < at - number) return undefined;
  return end === -1 ? below : below.slice(0, end);
}

/** A text that goes on below its fact, as one line. */
function goingOnIn(
  given: string,
  { value, valueColumn }: Line,
  text: readonly string[],
): Extract<Found, { kind: 'yaml-goes-on' }> {
  const whole = [value, ...text]
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join(' ');
  const isPlain = /^[\p{L}\p{N}](?:(?!:\s|\s#|:$).)*$/u.test(whole);
  const before = `${given.slice(0, valueColumn).trimEnd()} `;
  const mended = before + (isPlain ? whole : quoted(whole));
  const lines = 1 + text.length;
  return {
    kind: 'yaml-goes-on',
    column: valueColumn + 1,
    mended,
    lines,
    details: { suggestion: mended.trimStart(), lines },
  };
}

/** The lines with which a text goes on below a key that begins at a column, from zero. */
function goingOn(below: readonly string[], column: number): readonly string[] {
  const end = below.findIndex((one) => !saysSomething(one) || one.search(/\S/u) <= column || beginsFact(one));
  return end === -1 ? below : below.slice(0, end);
}

function wrongIndent(line: string, outline: Outline): Found | undefined {
  const { indent, key, marks } = readLine(line);
  // A text may go on in further lines, however they are indented.
  if (key === undefined && marks === '') return undefined;
  const expected = outline.expected(indent);
  if (expected === undefined) return undefined;
  return {
    kind: 'yaml-indent',
    details: { indent, expected },
    column: indent + 1,
    mended: ' '.repeat(expected) + line.trimStart(),
  };
}

/** A text between quotation marks that it does not hold itself. */
function quoted(value: string): string {
  return /["\\]/u.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** Whether a line is a fact of its own, and no text that goes on. */
function beginsFact(line: string): boolean {
  return /^\s*(?:- |[A-Za-z]+:(?:\s|$))/u.test(line);
}

/** Whether a line is neither blank nor a note. */
function saysSomething(line: string): boolean {
  return !/^\s*(?:#|$)/u.test(line);
}

/** What ends a value that is not whole in its line. */
function closingOf(value: string): string | undefined {
  const first = value.slice(0, 1);
  if (first === '"') return /^"(?:[^"\\]|\\.)*"/u.test(value) ? undefined : '"';
  if (first === "'") return /^'(?:[^']|'')*'/u.test(value) ? undefined : "'";
  if (first === '[') return value.includes(']') ? undefined : ']';
  if (first === '{') return value.includes('}') ? undefined : '}';
  return undefined;
}
