import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Day } from '../schemas/day.ts';
import { contentStamp } from '../source/content-stamp.ts';
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
  // What they say of the release before is in these texts; what depends on the pages follows from the rest.
  const texts = [...servingFiles].map(([file, text]) => [
    file,
    typeof text === 'string' ? text : text({ policy: '', tooLarge: [] }),
  ]);
  return digestOf([...(await madeWith()), digest, asOf ?? null, commit ?? null, texts]);
}

/**
 * The digest (SHA-256) of all that decides what is built over the release that stands there, without the content being read: the same again gives the same site while
 * that release stands. Undefined where it cannot be told, as right after a file was changed.
 */
export async function askedOf({ content, asOf, commit }: Asked): Promise<string | undefined> {
  const stamp = contentStamp(content, Date.now());
  return stamp && digestOf([...(await madeWith()), resolve(content), stamp, asOf ?? null, commit ?? null]);
}

interface Asked {
  /** The content folder. */
  content: string;
  asOf?: Day | undefined;
  commit?: string | undefined;
}

/** The code, and what runs it. */
async function madeWith(): Promise<string[]> {
  const { version, platform, arch } = process;
  return [await sourcesDigest(), version, platform, arch];
}

const digestOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
