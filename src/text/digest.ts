import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. At once and in any place: a browser's own takes turns. */
export function digestOfText(text: string): string {
  return digestOfBytes(utf8ToBytes(text));
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export function digestOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
