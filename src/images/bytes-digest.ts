import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function bytesDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
