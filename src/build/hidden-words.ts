import type { CheckedFolder } from '../check/check-content.ts';
import { recordOf } from './lay-out-content.ts';

/** Shorter than this, what a hidden record says may be what the site says anyway: "Khen thưởng năm 2017". */
const shortest = 25;

/**
 * What only hidden records say: the longer values of their facts, but for those that something shown says as well. No file of
 * a built site may hold one of them, however it came there.
 */
export function hiddenWordsIn({ files, hidden }: Pick<CheckedFolder, 'files' | 'hidden'>): Set<string> {
  if (hidden.size === 0) return new Set();
  const words = new Set<string>();
  for (const { place, data } of files) if (hidden.has(recordOf(place))) collect(data, words);
  const shown = files.filter(({ place }) => !hidden.has(recordOf(place)));
  return new Set([...words].filter((word) => !shown.some(({ text }) => text.includes(word))));
}

function collect(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') {
    const word = value.replace(/\s+/gu, ' ').trim();
    if (word.length >= shortest) words.add(word);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collect(part, words);
  }
}
