import { digestOfText } from '../text/digest.ts';

/**
 * The digest of a Vietnamese text, which its translations record in `translates`: `vi-` and twelve hexadecimal digits of a
 * SHA-256 over title, summary and body. Spelling counts; the form of Unicode, line ends and blank edges do not.
 *
 * @param digestOf gives the SHA-256 of a text, in hexadecimal digits
 */
export function textDigest(
  text: { title: string; summary?: string | undefined; body: string },
  digestOf = digestOfText,
): string {
  const parts = [text.title, text.summary ?? '', text.body];
  const normal = parts.map((part) => part.normalize('NFC').replace(/\r\n?/gu, '\n').trim());
  // JSON keeps the parts apart, so that no text can move from one into the next unseen.
  return `vi-${digestOf(JSON.stringify(normal)).slice(0, 12)}`;
}
