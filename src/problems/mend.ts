import type { LegacyEncoding } from '../text/legacy-encodings.ts';
import type { Position } from './problem.ts';

/** A change of a file by which a problem is gone. */
export type Edit =
  /** Other text between two places; `to` is behind the last letter that goes. Places are those of the text as it is read: composed letters, lines ended by `\n`. */
  | { path: string; from: Position; to: Position; put: string }
  /** Another name for the file. */
  | { path: string; rename: string }
  /** The bytes of the same text without a byte order mark, or with composed letters (NFC). */
  | { path: string; encode: 'without-mark' | 'composed' }
  /** The same text as UTF-8, where the bytes are read as those of another encoding. */
  | { path: string; encode: 'utf-8'; from: LegacyEncoding };

/** How a problem can be mended by pressing a key. */
export interface Mend {
  /** `sure` where nothing else can be meant; `likely` is for people to look at. */
  grade: 'sure' | 'likely';
  edits: Edit[];
}
