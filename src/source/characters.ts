import type { Position, Problem, ProblemKind } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';

type CharacterKind = Extract<
  ProblemKind,
  'control-character' | 'bidi-override' | 'invisible-character' | 'lost-character' | 'private-character'
>;

/**
 * Characters that nobody types on purpose: control characters and what XML cannot hold; those that turn the direction of
 * what is read (CVE-2021-42574); those that nobody sees and no search finds; the sign of a letter that is lost; those that only one
 * font draws, such as the dots of Word.
 */
const suspects: readonly [CharacterKind, RegExp][] = [
  ['control-character', /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/v],
  ['bidi-override', /[\u202A-\u202E\u2066-\u2069]/v],
  ['lost-character', /[\uFFFD]/v],
  ['private-character', /\p{Co}/v],
  [
    'invisible-character',
    /[\u00AD\u115F\u1160\u200E\u200F\u3164\uFFA0[\p{Default_Ignorable_Code_Point}--[\uFE00-\uFE0F]]]/v,
  ],
];

/** Any of them, but for what divides words and lines: one class, since every letter of every file is asked. */
const anySuspect = new RegExp(`[[${suspects.map(([, { source }]) => source).join('')}]--[\\t\\n]]`, 'gv');

/** Up to the signs of print, where nearly all of Vietnamese is: by number, 1 for a unit of UTF-16 that is one of them. */
const suspectUnits = Uint8Array.from({ length: 0x2030 }, (_, unit) =>
  Number(String.fromCharCode(unit).search(anySuspect) === 0),
);

/** Whether a text has any of them: the cheap question before the dear one. A loop, since a regular expression of these takes longer. */
export function hasSuspects(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const isSuspect = suspectUnits[text.charCodeAt(index)];
    if (isSuspect === 1) return true;
    if (isSuspect === undefined) return text.slice(index).search(anySuspect) !== -1;
  }
  return false;
}

/**
 * The characters of a text that nobody types on purpose: each once, where it first stands, with how often it is there.
 *
 * @param positionAt the place in the file of an offset in the text (UTF-16 units)
 */
export function findSuspects(text: string, path: string, positionAt: (offset: number) => Position): Problem[] {
  const found = new Map<string, { kind: CharacterKind; offset: number; count: number }>();
  for (const { 0: character, index } of text.matchAll(anySuspect)) {
    if (character === '\u200D' && /\p{Extended_Pictographic}\uFE0F?$/u.test(text.slice(Math.max(0, index - 3), index)))
      continue;
    const kind = suspects.find(([, pattern]) => pattern.test(character))?.[0];
    if (kind === undefined) continue;
    const seen = found.get(character);
    if (seen === undefined) found.set(character, { kind, offset: index, count: 1 });
    else seen.count += 1;
  }
  return [...found].map(([character, { kind, offset, count }]) =>
    problem(kind, path, { character: codePointName(character), count }, { position: positionAt(offset) }),
  );
}

/** Letters of other languages that look like the Vietnamese ones: some keyboards and old fonts have given them. */
const lookalikes: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };

const anyLookalike = new RegExp(`[${Object.keys(lookalikes).join('')}]`, 'u');

/** Whether a text has such letters. */
export function hasLookalikes(text: string): boolean {
  return anyLookalike.test(text);
}

/** The letters of other languages in a text that look like those of Vietnamese: each once, where it first stands. */
export function findLookalikes(text: string, path: string, positionAt: (offset: number) => Position): Problem[] {
  return Object.entries(lookalikes).flatMap(([given, suggestion]) => {
    const count = text.split(given).length - 1;
    if (count === 0) return [];
    return [
      problem('lookalike-letter', path, { given, suggestion, count }, { position: positionAt(text.indexOf(given)) }),
    ];
  });
}

/** A character by its number, as Unicode writes it: `U+202E`. */
function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
