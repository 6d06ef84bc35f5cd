import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  type Oklch,
  useMode,
  wcagContrast,
} from 'culori/fn';
import { z } from 'zod';
import type { FieldKind } from './field-tree.ts';

// The spaces that are used here alone: all of them would make the check in a browser a tenth larger.
for (const mode of [modeRgb, modeLrgb, modeOklab, modeOklch]) useMode(mode);

/** What the site shows things on, in each scheme: the tokens of `src/styles/site.css` of these names, and the lightest or darkest of them all. */
export const papers = {
  light: ['#fbf8f1', '#fffdf8', '#f2ecdf', '#f6e7c1'],
  dark: ['#191613', '#211d19', '#2a251f', '#3b3018'],
} as const;

export type Scheme = keyof typeof papers;

/** What WCAG 2.2 AA asks of letters against what they stand on. */
const leastContrast = 4.5;

const inOklch = converter('oklch');

/** How well a colour is told from what it may stand on in a scheme: 1 is not at all, 21 is black on white. */
export function contrastIn(colour: string, scheme: Scheme): number {
  return Math.min(...papers[scheme].map((paper) => wcagContrast(colour, paper)));
}

/** The colour itself where it can be read in a scheme; else the nearest of its hue that can: darker on light papers, lighter on dark ones. */
export function readableIn(colour: string, scheme: Scheme): string {
  const { c, h } = inOklch(colour) as Oklch;
  const step = scheme === 'light' ? -0.01 : 0.01;
  let readable = colour;
  for (let l = (inOklch(colour) as Oklch).l; contrastIn(readable, scheme) < leastContrast; l += step)
    readable = formatHex(clampChroma({ mode: 'oklch', l, c, ...(h !== undefined && { h }) }, 'oklch'));
  return readable;
}

/** A colour of the site: six digits, and readable on its light papers. */
export const colour = z
  .string()
  .trim()
  .refine((text) => /^#[\da-f]{6}$/iu.test(text), { params: { kind: 'bad-colour' }, abort: true })
  .check(({ value, issues }) => {
    if (contrastIn(value, 'light') >= leastContrast) return;
    issues.push({
      code: 'custom',
      input: value,
      params: { kind: 'weak-colour', suggestion: readableIn(value, 'light') },
    });
  })
  .meta({ kind: 'colour' satisfies FieldKind });
