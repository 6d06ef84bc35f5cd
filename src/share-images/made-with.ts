import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { drawnWith } from './card-template.ts';

/** The packages that draw, with their versions from the lock file. */
const packages = ['@expo-google-fonts/noto-serif', '@myriaddreamin/typst-ts-node-compiler', 'sharp'] as const;

/**
 * The digest of what decides how share images look besides what they show.
 *
 * @param emblem the digest of its bytes
 */
export function madeWith(emblem: string | undefined): string {
  const digest = createHash('sha256').update(drawnWith);
  for (const name of packages) digest.update(`\0${name}\0${versionOf(name)}`);
  return digest
    .update('\0')
    .update(emblem ?? '')
    .digest('hex');
}

function versionOf(name: string): string {
  const lock: { packages: Record<string, { version: string } | undefined> } = JSON.parse(
    readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
  );
  const version = lock.packages[`node_modules/${name}`]?.version;
  if (version === undefined) throw new Error(`package-lock.json has no ${name}`);
  return version;
}
