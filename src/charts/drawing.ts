import type { Lang } from '../text/locales.ts';

/** A picture of numbers, in pixels from its upper left corner. What is drawn with what is for stylesheets: a look is a name for that. */
export interface Drawing {
  width: number;
  height: number;
  groups: Group[];
}

/** Parts that belong together, as the line of a unit with its points and its name. */
export interface Group {
  /** What it is, for whoever points at it. */
  title?: string | undefined;
  look: Look;
  parts: Part[];
}

/** `leading` is the one that leads; `axis` says what is measured; `series-N` is the N-th of several kinds, from the weightiest. */
export type Look = 'plain' | 'leading' | 'axis' | `series-${number}`;

export type Part =
  /** `path` as SVG writes it. */
  | { kind: 'line'; path: string }
  /** `open` is a point that says that there is something to be known of it. */
  | { kind: 'point'; x: number; y: number; open: boolean }
  | { kind: 'bar'; x: number; y: number; width: number; height: number }
  /** `y` is the middle of its line. */
  | { kind: 'text'; x: number; y: number; anchor: 'start' | 'middle' | 'end'; text: string; lang?: Lang | undefined };

/** A name as charts write it. */
export interface Label {
  text: string;
  /** Its language, where that is not the language of the page. */
  lang?: Lang | undefined;
}

/**
 * How wide a text is, in pixels, in the widest of the fonts that systems have for it: as drawn with letters of 13 pixels (DejaVu Sans).
 * What leads is drawn in bold.
 */
export function widthOf(text: string, look: Look = 'plain'): number {
  const wide = text.match(/[\p{Lu}mw&]/gu)?.length ?? 0;
  const digits = text.match(/\d/gu)?.length ?? 0;
  const width = wide * 10 + digits * 8.4 + (text.length - wide - digits) * 7.8;
  return Math.ceil(look === 'leading' ? width * 1.12 : width);
}

/** A place to a tenth of a pixel: more is not seen, and has to be loaded. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
