import { isBareSyllable } from './syllable.ts';
import { toId } from './to-id.ts';

/**
 * The candidate closest to a misspelt name, or `undefined` when none is close enough to be what was meant: at most a third
 * of its letters may differ, two swapped ones counting as one. Tones and marks are ignored, since a name typed with them is
 * the commonest mistake.
 */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  // No id is longer; the work grows with the square of the length.
  if (given.length > longestName) return undefined;
  const wanted = fold(given);
  let best: string | undefined;
  let bound = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of candidates) {
    const folded = fold(name);
    if (Math.abs(folded.length - wanted.length) >= bound) continue;
    const distance = editDistance(wanted, folded);
    if (distance < bound) [best, bound] = [name, distance];
  }
  return best;
}

/**
 * The id of a record that was probably meant: of one that was named by its path, or without its year, or with a slip of the
 * finger.
 *
 * @param ids such as `2017/tong-ket-2016`
 */
export function nearestRecord(given: string, ids: Iterable<string>): string | undefined {
  const wanted = given
    // Its address on the web, in whatever language.
    .replace(/^(?:https?:\/\/[^/]+)?\/(?:en\/)?[a-z-]+\/(?=\d{4}\/)/u, '')
    .replace(/^\/?(?:content\/)?(?:meetings|awards|covenants|results)\//u, '')
    .replace(/\/(?:index\.\w+\.md)?$/u, '');
  // A file under a name that none can have is no example.
  const all = [...ids].filter((id) => id.split('/').every((part) => part === toId(part)));
  const alike = all.filter((id) => id === wanted || id.endsWith(`/${wanted}`));
  return alike.length === 1 ? alike[0] : nearest(wanted, all);
}

/**
 * Whether a name that is none can only be a slip for the one that is nearest: one letter of a Vietnamese word, which so is no
 * word any more, where no other name is near. Numbers, abbreviations and words that there are may be those of another thing.
 */
export function isSlipFor(given: string, meant: string, candidates: Iterable<string>): boolean {
  const [wrong, right] = [given, meant].map((name) => fold(name).split(/[/-]/u));
  if (wrong === undefined || wrong.length !== right?.length) return false;
  const apart = wrong.flatMap((word, index) => (word === right[index] ? [] : [[word, right[index] ?? ''] as const]));
  const [[slip, word] = ['', '']] = apart;
  return (
    apart.length === 1 &&
    /^(?![ivxlcdm]+$)[a-z]{3,}$/u.test(slip) &&
    isBareSyllable(word) &&
    !isBareSyllable(slip) &&
    editDistance(slip, word) === 1 &&
    isOnlyNear(given, meant, candidates)
  );
}

/** Whether every other candidate is more than two slips of the finger away. */
export function isOnlyNear(given: string, meant: string, candidates: Iterable<string>): boolean {
  const wrong = fold(given);
  return [...candidates].every((name) => {
    const folded = fold(name);
    return name === meant || Math.abs(folded.length - wrong.length) > 2 || editDistance(wrong, folded) > 2;
  });
}

/** Whether one slip of the finger lies between two names. */
export function isOneSlip(given: string, meant: string): boolean {
  return editDistance(fold(given), fold(meant)) === 1;
}

const longestName = 200;

function fold(text: string): string {
  return text
    .replace(/[đĐ]/gu, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/gu, '-');
}

/** How many slips of the finger lie between two texts: one UTF-16 unit more, less or another, or two neighbours swapped. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (beforePrevious[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substituted, swapped));
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}
