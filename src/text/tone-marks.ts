/** The five tones as combining marks: huyền, ngã, sắc, hỏi, nặng. */
const tone = '[\\u0300\\u0303\\u0301\\u0309\\u0323]';

/**
 * `oa`, `oe` and `uy` at the end of a syllable, whose tone some write over the first letter and some over the second: `hóa`
 * and `hoá`, `thủy` and `thuỷ`. After `q` the `u` belongs to the consonant, and the tone has one place.
 */
const openPair = new RegExp(`(?<![qQ])([ou])(${tone})([aey])(?![\\p{L}\\p{M}])`, 'giu');

const pairs: ReadonlySet<string> = new Set(['oa', 'oe', 'uy']);

/** A Vietnamese text with one placement of tone marks, for comparing: what is shown stays as it was written. */
export function foldToneMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(openPair, (written, first: string, mark: string, second: string) =>
      pairs.has(`${first}${second}`.toLowerCase()) ? `${first}${second}${mark}` : written,
    )
    .normalize('NFC');
}
