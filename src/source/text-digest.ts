import { digestOfText } from '../text/digest.ts';

/**
 * The digest of a Vietnamese text, which its translations record in `translates`: `vi-` and twelve hexadecimal digits of a
 * SHA-256 over title, summary and body. Spelling counts; the form of Unicode, line ends and blank edges do not.
 */
export function textDigest(text: { title: string; summary?: string | undefined; body: string }): string {
  const parts = [text.title, text.summary ?? '', text.body];
  const normal = parts.map((part) => part.normalize('NFC').replace(/\r\n?/gu, '\n').trim());
  // JSON keeps the parts apart, so that no text can move from one into the next unseen.
  return `vi-${digestOfText(JSON.stringify(normal)).slice(0, 12)}`;
}
