import type { Lang } from '../text/locales.ts';
import type { Mend } from './mend.ts';
import type { Position, Problem } from './problem.ts';
import { isWarning } from './problem.ts';
import { describeProblem } from './words.ts';

/** A problem with its place in its file, ready to be shown. */
export interface LocatedProblem extends Problem {
  /** Absent for a problem of no file, or of a whole folder. */
  position?: Position;
  /** The text of the line that it is on; empty where there is none. */
  lineText: string;
  /** How it can be mended without a person who thinks about it, where it can. */
  mend?: Mend;
}

/** A problem among those that are shown. */
export interface ShownProblem extends LocatedProblem {
  /** How many more of its kind its file has; only with the last that is shown. */
  more?: number;
}

/** So many problems of one kind in one file say that something is wrong with all of them alike. */
const shownOfKind = 20;

/** The problems to be shown: the first twenty of each kind in a file, the last of them with the number of the others. */
export function shownOf(problems: readonly LocatedProblem[]): ShownProblem[] {
  const keyOf = ({ path, kind }: LocatedProblem): string => JSON.stringify([path, kind]);
  const numbers = new Map([...Map.groupBy(problems, keyOf)].map(([key, alike]) => [key, alike.length]));
  const shown = new Map<string, number>();
  return problems.flatMap((found) => {
    const key = keyOf(found);
    const count = (shown.get(key) ?? 0) + 1;
    shown.set(key, count);
    const more = (numbers.get(key) ?? 0) - shownOfKind;
    if (count > shownOfKind) return [];
    return [count === shownOfKind && more > 0 ? { ...found, more } : found];
  });
}

const labels = {
  vi: {
    error: 'Lỗi',
    warning: 'Lưu ý',
    why: 'Vì sao',
    mend: 'Cách sửa',
    more: (count: number, path: string) => `Còn ${count} chỗ nữa cùng loại${path === '' ? '' : ' trong tệp này'}.`,
  },
  en: {
    error: 'Problem',
    warning: 'Warning',
    why: 'Why',
    mend: 'Mend',
    more: (count: number, path: string) => `${count} more of this kind${path === '' ? '' : ' in this file'}.`,
  },
} as const satisfies Record<Lang, object>;

/** How many more problems of a kind there are than are shown, as a sentence; none where all are shown. */
export function tellMore({ more, path }: ShownProblem, lang: Lang): string[] {
  return more === undefined ? [] : [labels[lang].more(more, path)];
}

/** A problem as a block of text for people: its place, its line with a mark, what is wrong, why it matters, how to mend it. */
export function printProblem(located: ShownProblem, lang: Lang): string {
  const { path, position, lineText, kind } = located;
  const label = labels[lang];
  const { what, why, mend } = describeProblem(located, lang);
  const place = [path || 'content', ...(position === undefined ? [] : [position.line, position.column])].join(':');
  const severity = isWarning(located) ? label.warning : label.error;
  const shown = position === undefined || lineText.trim() === '' ? [] : markLine(lineText, position);
  return [
    place,
    ...shown,
    `  ${severity}: ${what} [${kind}]`,
    `  ${label.why}: ${why}`,
    `  ${label.mend}: ${mend}`,
    ...tellMore(located, lang).map((line) => `  ${line}`),
  ]
    .map(harmless)
    .join('\n');
}

/**
 * A line whose control characters and turners of direction are shown as a sign: what a file holds must not steer a terminal.
 * Nor must it steer GitHub, whose runners obey `::command::` at the beginning of a line and `##[command]` anywhere in it.
 */
export function harmless(line: string): string {
  return line
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]|(?!\u200D)\p{Bidi_Control}/gu, '\uFFFD')
    .replaceAll('##[', '## [')
    .replace(/^\s*::/u, './$&');
}

/** Characters that nobody sees, each as wide as one: what a line shows for them keeps the mark at its place. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** At most this much of a line is shown around the mark. */
const lineWidth = 100;

function markLine(text: string, { line, column }: Position): string[] {
  const start = Math.max(0, Math.min(column - 1 - lineWidth / 2, text.length - lineWidth));
  const end = start + lineWidth;
  const cut = `${start > 0 ? '…' : ''}${text.slice(start > 0 ? start + 1 : 0, end < text.length ? end - 1 : end)}${end < text.length ? '…' : ''}`;
  const shown = cut
    .replaceAll('\t', '→')
    .replace(/[\u00A0\u202F]/gu, '␣')
    .replace(unseen, '¤');
  const gutter = `  ${line} | `;
  return [`${gutter}${shown}`, `${' '.repeat(gutter.length + column - 1 - start)}^`];
}

/** How many errors and warnings there are, in a sentence. */
export function summarize(problems: readonly Problem[], lang: Lang): string {
  const warnings = problems.filter(isWarning).length;
  const errors = problems.length - warnings;
  if (lang === 'vi') return `${errors} lỗi, ${warnings} lưu ý`;
  return `${errors} ${errors === 1 ? 'problem' : 'problems'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}
