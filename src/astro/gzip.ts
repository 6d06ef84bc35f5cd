import { gzipSync } from 'node:zlib';

/** Compresses a file so that the same content is the same bytes on every system. */
export function gzip(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = gzipSync(content);
  // The system on which it was made: not told (RFC 1952).
  bytes[9] = 255;
  return bytes;
}
