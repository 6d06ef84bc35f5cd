import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { readFileSync, statSync } from 'node:fs';
import { keepFile } from '../source/keep-file.ts';

/** A release of which something is known besides what it says. */
export interface KnownRelease {
  /** The folder in which that is written. */
  known: string;
  /** The folder of the release, when it is finished. */
  release: string;
}

/** What is known of releases. */
export interface KnownReleases {
  /** Of the one before, if there is one of the same site. */
  earlier: KnownRelease | undefined;
  /** Of the one that is made, where it is to be written. */
  own: KnownRelease;
}

/** Writes down what is known, under its digest. */
export function writeKnown(path: string, known: unknown): void {
  const text = JSON.stringify(known);
  keepFile(path, Buffer.from(`${digestOf(text)}\n${text}`));
}

/**
 * What is known as it was written down; undefined where there is nothing, or where it was damaged or changed since.
 *
 * @typeParam T what this program writes there
 */
export function readKnown<T>(path: string): T | undefined {
  try {
    const written = readFileSync(path, 'utf8');
    const start = written.indexOf('\n') + 1;
    const text = written.slice(start);
    return written.slice(0, start - 1) === digestOf(text) ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** What changes when anything is written into a file, or another takes its place. */
export function stampOf(path: string): string {
  return stampIn(statSync(path, { bigint: true }));
}

/** The stamp of a file; undefined where there is none. */
export function stampIfThere(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && stampIn(stats);
}

/** The same, of what the system says of the file. */
export const stampIn = ({ ino, size, mtimeNs }: BigIntStats): string => `${ino} ${size} ${mtimeNs}`;

/** The size of a file, in bytes, by its stamp. */
export const sizeIn = (stamp: string): number => Number(stamp.split(' ')[1]);

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
