import type { ProblemDetails } from '../problems/problem.ts';

/** What people type for what Markdown writes otherwise: it stays as it is on the page. */
export type TypedMarkKind = Extract<
  keyof ProblemDetails,
  | 'unspaced-heading'
  | 'typed-list'
  | 'typed-footnote'
  | 'table-without-rule'
  | 'broken-address'
  | 'loose-emphasis'
  | 'foreign-markup'
>;

export type TypedMark = {
  [K in TypedMarkKind]: {
    kind: K;
    details: ProblemDetails[K];
    /** From the first line of the paragraph, and from zero. */
    line: number;
    /** In UTF-16 units of that line, from zero. */
    column: number;
  };
}[TypedMarkKind];

/** What no footnote, no row of a table, no markup of another program and no address in brackets is without. */
const beyondLists = /[\t|\]}=]/u;

/**
 * Finds what was typed instead of Markdown in a paragraph: of each kind the first.
 *
 * @param paragraph with `x` for what the parser has taken for something
 * @param written the same as it stands
 */
export function findTypedMarks(paragraph: string, written = paragraph): TypedMark[] {
  const lines = paragraph.split('\n');
  const found = [unspacedHeading(lines), typedList(lines)];
  if (beyondLists.test(written))
    found.push(
      typedFootnote(lines),
      tableWithoutRule(lines),
      foreignMarkup(lines),
      ...brokenAddresses(lines, written.split('\n')),
    );
  return found.filter((one) => one !== undefined);
}

/**
 * What other programs than this site read: links of a wiki, parts of templates, sizes of pictures, marked words. What one of them
 * holds is short: a line of nothing but their beginnings would be read again from each.
 */
const foreign =
  /!?\[\[[^[\]\n]{1,200}\]\]|\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|(?<=x)\{(?:[\w-]+=|[.#])[^{}\n]*\}|(?<![=\w])==(?=\S)[^=\n]+?(?<=\S)==(?!=)/u;

function foreignMarkup(lines: readonly string[]): TypedMark | undefined {
  for (const [line, text] of lines.entries()) {
    const found = foreign.exec(text);
    if (found !== null) return { kind: 'foreign-markup', details: { given: found[0] }, line, column: found.index };
  }
  return undefined;
}

function unspacedHeading(lines: readonly string[]): TypedMark | undefined {
  for (const [line, text] of lines.entries()) {
    const { marks = '', words = '' } = /^(?<marks>#{2,6}|#(?=\p{Lu}))(?<words>[^\s#].*)$/u.exec(text)?.groups ?? {};
    if (marks !== '')
      return { kind: 'unspaced-heading', details: { suggestion: `${marks} ${words}` }, line, column: 0 };
  }
  return undefined;
}

/** One of these begins an item wherever it stands. */
const bullet = /^\s{0,3}(?<mark>[•●▪■◦‣➢✓]|-(?=\p{L}))\s*(?<rest>\S.*)$/u;

/** These begin one where they stand before several lines: of one it may be the dash of somebody who speaks, or a year. */
const listMark = /^\s{0,3}(?<mark>[–—−+](?=\s)|[–—](?=\p{L})|\d{1,2}[.)](?=\p{L})|[a-zđ]\)(?=\s))\s*(?<rest>\S.*)$/u;

function typedList(lines: readonly string[]): TypedMark | undefined {
  const marked = lines.flatMap((text, line) => {
    const { mark, rest } = (bullet.exec(text) ?? listMark.exec(text))?.groups ?? {};
    return mark === undefined || rest === undefined ? [] : [{ line, mark, rest, text }];
  });
  const [first] = marked;
  if (first === undefined || (marked.length < 2 && !bullet.test(first.text))) return undefined;
  const { mark, rest, line } = first;
  const number = /^\d+/u.exec(mark)?.[0];
  const suggestion = number === undefined ? `- ${rest}` : `${number}. ${rest}`;
  return { kind: 'typed-list', details: { given: mark, suggestion }, line, column: first.text.indexOf(mark) };
}

/** A footnote as Word leaves it in a text that is pasted: its number in brackets, at the beginning of a line. */
function typedFootnote(lines: readonly string[]): TypedMark | undefined {
  for (const [line, text] of lines.entries()) {
    const { number, words } = /^\s{0,3}\[(?<number>\d{1,3})\]:?\s+(?<words>\S.*)$/u.exec(text)?.groups ?? {};
    if (number === undefined || words === undefined) continue;
    const details = { given: `[${number}]`, sign: `[^${number}]`, suggestion: `[^${number}]: ${words}` };
    return { kind: 'typed-footnote', details, line, column: text.indexOf('[') };
  }
  return undefined;
}

/** Rows of cells without the line of hyphens below their heads, or with tabs, as spreadsheets are pasted. */
function tableWithoutRule(lines: readonly string[]): TypedMark | undefined {
  const hasRule = lines.some((text) => /^[ \t|:-]{3,}$/u.test(text) && text.includes('-'));
  for (const [mark, isRow] of [
    ['|', (text: string) => /^\s*\|.*[^\\]\|/u.test(text)],
    ['tab', (text: string) => /\S\t+\S/u.test(text)],
  ] as const) {
    const line = lines.findIndex((text, index) => isRow(text) && isRow(lines[index + 1] ?? ''));
    if (line === -1 || (mark === '|' && hasRule)) continue;
    const cells = (lines[line] ?? '')
      .trim()
      .replace(/^\||\|$/gu, '')
      .split(mark === '|' ? '|' : /\t+/u);
    const rule = `|${cells.map(() => ' --- |').join('')}`;
    return { kind: 'table-without-rule', details: { mark, rule }, line, column: 0 };
  }
  return undefined;
}

/** A link or picture that the parser took for words, since something in it is not as it should be. */
const linkLike = /(?<label>!?\[[^[\]]*\])(?<gap>\s*)\((?<inside>[^()]*)\)/gu;

function brokenAddresses(lines: readonly string[], written: readonly string[]): TypedMark[] {
  return written.flatMap((text, line) =>
    [...text.matchAll(linkLike)].flatMap(({ 0: given, index, groups }): TypedMark[] => {
      const { label = '', gap = '', inside = '' } = groups ?? {};
      // An address between the brackets is a link by itself; what the parser has taken whole is right.
      if (lines[line]?.[index] !== given[0]) return [];
      const address = addressMeant(inside.trim());
      const isWhole = /^(?:<[^<>]*>|\S*)(?:\s+(?:"[^"]*"|'[^']*'))?$/u.test(inside.trim());
      if (address === undefined || (gap === '' && isWhole)) return [];
      return [{ kind: 'broken-address', details: { given, suggestion: `${label}(${address})` }, line, column: index }];
    }),
  );
}

/** An address without spaces, with its title between straight quotation marks; undefined for what is none. */
function addressMeant(inside: string): string | undefined {
  const { address, title } =
    /^(?<address>(?:\.{0,2}\/|https?:|#)\S*?)(?:\s+[“”"'‘’«](?<title>[^“”"'‘’»]*)[“”"'‘’»])?$/u.exec(inside)?.groups ??
    /^(?<address>(?:\.{0,2}\/)?\S+\.(?:jpe?g|png|webp|gif))(?:\s+(?<title>[^\s].*))?$/iu.exec(inside)?.groups ??
    {};
  // The size of a picture, as another program takes it.
  if (address !== undefined)
    return title === undefined || /^=\d*x\d*$/u.test(title) ? address : `${address} "${title}"`;
  return /^(?:\.{0,2}\/|https?:)[^“”"]*$/u.test(inside) ? inside.replace(/\s+/gu, '-') : undefined;
}
