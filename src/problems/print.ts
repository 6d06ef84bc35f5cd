import type { Lang } from '../i18n/locales.ts';
import type { Position, Problem } from './problem.ts';
import { isWarning } from './problem.ts';
import { describeProblem } from './words.ts';

/** A problem with its place in its file, ready to be shown. */
export interface LocatedProblem extends Problem {
  /** Absent for a problem of no file, or of a whole folder. */
  position?: Position;
  /** The text of the line that it is on; empty where there is none. */
  lineText: string;
}

const labels = {
  vi: { error: 'Lỗi', warning: 'Lưu ý', why: 'Vì sao', mend: 'Cách sửa' },
  en: { error: 'Problem', warning: 'Warning', why: 'Why', mend: 'Mend' },
} as const satisfies Record<Lang, object>;

/** A problem as a block of text for people: its place, its line with a mark, what is wrong, why it matters, how to mend it. */
export function printProblem(located: LocatedProblem, lang: Lang): string {
  const { path, position, lineText, kind } = located;
  const label = labels[lang];
  const { what, why, mend } = describeProblem(located, lang);
  const place = [path || 'content', ...(position === undefined ? [] : [position.line, position.column])].join(':');
  const severity = isWarning(located) ? label.warning : label.error;
  const shown = position === undefined || lineText.trim() === '' ? [] : markLine(lineText, position);
  return [place, ...shown, `  ${severity}: ${what} [${kind}]`, `  ${label.why}: ${why}`, `  ${label.mend}: ${mend}`]
    .map(harmless)
    .join('\n');
}

/** A line whose control characters and turners of direction are shown as a sign: what a file holds must not steer a terminal. */
export function harmless(line: string): string {
  return line.replace(/[\p{Cc}\p{Cs}\u2028\u2029]|(?!\u200D)\p{Bidi_Control}/gu, '\uFFFD');
}

/** At most this much of a line is shown around the mark. */
const lineWidth = 100;

function markLine(text: string, { line, column }: Position): string[] {
  const start = Math.max(0, Math.min(column - 1 - lineWidth / 2, text.length - lineWidth));
  const shown = text.slice(start, start + lineWidth).replaceAll('\t', ' ');
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
