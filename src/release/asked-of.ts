import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Day } from '../schemas/day.ts';
import { contentStamp } from '../source/content-stamp.ts';
import { sourcesDigest } from './render-root.ts';

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
export async function madeWith(): Promise<string[]> {
  const { version, platform, arch } = process;
  return [await sourcesDigest(), version, platform, arch];
}

/** The digest (SHA-256, hexadecimal) of parts. */
export const digestOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
