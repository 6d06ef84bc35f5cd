import { fileURLToPath } from 'node:url';
import { harmless } from '../problems/print.ts';
import type { ShardFaultKind } from '../release/shards.ts';
import { ShardFault } from '../release/shards.ts';
import { UnreadableRelease } from '../release/unreadable-release.ts';
import type { Lang } from '../text/locales.ts';
import { commandWords } from './words.ts';

/** What the system refuses, by the codes that it says so with. */
const refusals = {
  full: ['ENOSPC', 'EDQUOT'],
  forbidden: ['EACCES', 'EPERM', 'EROFS', 'EBUSY'],
  'too-many-files': ['EMFILE', 'ENFILE'],
  'no-memory': ['ENOMEM'],
} as const;

type Refusal = keyof typeof refusals;

/** As Node writes what the system refused: `ENOSPC: no space left on device, copyfile '/a' -> '/b'`. */
const written = /\b(?<code>E[A-Z]{3,}): [^\n]*?(?:'(?<path>[^'\n]+)'(?: -> '(?<dest>[^'\n]+)')?)?(?:\n|$)/u;

interface Refused {
  code?: string | undefined;
  path?: string | undefined;
  dest?: string | undefined;
}

/** What went wrong on the machine, with what to do; whatever else was thrown, in its own words. */
export function sayFailure(thrown: unknown, lang: Lang): string {
  const { failed, somewhere, unreadableRelease } = commandWords[lang].build;
  if (thrown instanceof ShardFault) return sayShards(thrown.fault, lang);
  if (thrown instanceof UnreadableRelease) return unreadableRelease(harmless(thrown.file));
  const all = errorsIn(thrown);
  for (const error of all) {
    const { code, path, dest } = refusedIn(error);
    const kind = (Object.keys(refusals) as Refusal[]).find((one) => refusals[one].some((known) => known === code));
    // Of two files, the one that is written is full.
    const place = (kind === 'full' ? dest : undefined) ?? path ?? dest;
    if (kind !== undefined) return failed[kind](harmless(place === undefined ? somewhere : pathOf(place)));
  }
  return all.map(({ message }) => message).find((message) => message !== '') ?? String(thrown);
}

/** Why shards make no site, and what to do. */
function sayShards(fault: ShardFaultKind, lang: Lang): string {
  const say = commandWords[lang].merge;
  switch (fault.kind) {
    case 'none':
    case 'no-shard':
    case 'not-alike':
      return say[fault.kind](harmless(fault.folder));
    case 'not-all':
      return say['not-all'](fault.missing, fault.of);
    case 'not-once':
      return say['not-once'](fault.number, harmless(fault.folder));
    case 'other-number':
      return say['other-number'](fault.of, fault.other, harmless(fault.folder));
    case 'of-others':
      return say['of-others']();
    case 'damaged':
      return say.damaged(harmless(fault.file));
  }
}

/** An error with those that it was made of: programs wrap what the system told them. */
function errorsIn(thrown: unknown): Error[] {
  if (!(thrown instanceof Error)) return [];
  const inner = 'errors' in thrown && Array.isArray(thrown.errors) ? thrown.errors : [];
  return [thrown, ...errorsIn(thrown.cause), ...inner.flatMap(errorsIn)];
}

function refusedIn(error: Error & Refused): Refused {
  return error.code === undefined ? { ...written.exec(error.message)?.groups } : error;
}

/** Astro has its places as addresses. */
function pathOf(place: string): string {
  return place.startsWith('file:') ? fileURLToPath(place) : place;
}
