import { createHash } from 'node:crypto';
import { sourcesDigest } from './render-root.ts';
import type { SoundContent } from './sound-content.ts';

/**
 * The digest (SHA-256, hexadecimal) of all that decides what a site is: content, the release before, the day, the code, and what runs it. The
 * same again gives every byte.
 *
 * @param commit the one of which the site is said to be made
 */
export async function siteMadeOf(
  { digest, asOf, servingFiles }: Pick<SoundContent, 'digest' | 'asOf' | 'servingFiles'>,
  commit?: string,
): Promise<string> {
  const { version, platform, arch } = process;
  // What they say of the release before is in these texts; what depends on the pages follows from the rest.
  const texts = [...servingFiles].map(([file, text]) => [
    file,
    typeof text === 'string' ? text : text({ policy: '', tooLarge: [] }),
  ]);
  const parts = [await sourcesDigest(), version, platform, arch, digest, asOf ?? null, commit ?? null, texts];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
