import { readFile } from 'node:fs/promises';
import { bytesDigest } from '../images/bytes-digest.ts';
import type { HandedBinary } from './handed-content.ts';

/**
 * The bytes of a photograph, or of an attached file, that was checked.
 *
 * @throws Error where it is another one by now; whoever builds tells of it as a problem
 */
export async function readAsChecked({ diskPath, digest }: HandedBinary): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(diskPath);
  if (bytesDigest(bytes) === digest) return bytes;
  const error = new Error(`${diskPath} is not the file that was checked`);
  // Astro prints it. Whoever changed the file is told by the problem; where in the code it was seen helps nobody.
  error.stack = error.message;
  throw error;
}
