import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a share image shows: the picture that stands beside a link to a page where somebody passes it on. */
export interface ShareCard {
  /** The name of the site; absent where it is the title. */
  site?: string | undefined;
  /** What kind of page it is, above the title. */
  kicker?: string | undefined;
  title: string;
  /** Sentences under the title, of which as many are shown as there is room for, from the first. */
  text: readonly string[];
  /** When it was and whose it is. */
  foot?: string | undefined;
  /** Where the site is, without what every address begins with. */
  host: string;
  /** The colour that leads, six digits after a `#`, where the site has one of its own. */
  lead?: string | undefined;
}

/** How large a share image is, in pixels: what those who show it ask for (ogp.me). */
export const shareImageSize = { width: 1200, height: 630 } as const;

/**
 * The digest by which an image is kept, and named in the site.
 *
 * @param madeWith what else decides how it looks: template, fonts, packages, emblem
 */
export function cardDigest(card: ShareCard, madeWith: string): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([madeWith, card])))).slice(0, 16);
}
