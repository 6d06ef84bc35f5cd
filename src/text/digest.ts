import { sha256 } from '@noble/hashes/sha2.js';

const encoder = new TextEncoder();

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. At once and in any place: a browser's own takes turns. */
export function digestOfText(text: string): string {
  return digestOfBytes(encoder.encode(text));
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export function digestOfBytes(bytes: Uint8Array): string {
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
