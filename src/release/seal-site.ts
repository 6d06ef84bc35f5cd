import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import packageFile from '../../package.json' with { type: 'json' };
import type { CheckedFolder } from '../check/check-folder.ts';
import { buildAddress, checksumsAddress } from '../site/routes.ts';
import type { BuiltFiles } from './built-files.ts';
import type { Leaf } from './merkle.ts';
import { checksums, merkleRoot } from './merkle.ts';
import { sourcesDigest } from './render-root.ts';

/** What `/build.json` says: of what a site was made, and what it is. No clock is in it: the same again gives the same. */
export const sealSchema = z.strictObject({
  code: z.strictObject({
    version: z.string(),
    /** The digest of the sources and of the lock file (SHA-256), which is that of the packages. */
    digest: z.string(),
    /** The commit that the build was told it was made of. */
    commit: z.string().optional(),
  }),
  /** The day up to which records with `publishOn` were let out. */
  asOf: z.string().optional(),
  /** The Merkle root over the content, hidden records included. */
  content: z.string(),
  site: z.strictObject({
    files: z.number(),
    /** The Merkle root over every file that is served, but this one and the checksums. */
    root: z.string(),
  }),
});

export type Seal = z.output<typeof sealSchema>;

/** Files of a site that no server gives out, since they are for servers. */
export const serverFiles: ReadonlySet<string> = new Set(['_headers', '_redirects', '_nginx.conf', '.assetsignore']);

const sealFiles: ReadonlySet<string> = new Set([buildAddress.slice(1), checksumsAddress.slice(1)]);

/**
 * Writes what a site was made of and the digest of each of its files, so that anybody can tell whether what is served is what was built.
 *
 * @param folder of the site, which is finished but for this
 * @param files what stands in it
 */
export async function sealSite(
  folder: string,
  files: BuiltFiles,
  { content, asOf, commit }: { content: string; asOf: string | undefined; commit: string | undefined },
): Promise<void> {
  const served = (await files.names()).filter((file) => !serverFiles.has(file) && !sealFiles.has(file));
  const leaves = served.map((path): Leaf => ({ path, digest: files.digestOf(path) }));
  const seal: Seal = {
    code: { version: packageFile.version, digest: await sourcesDigest(), ...(commit !== undefined && { commit }) },
    ...(asOf !== undefined && { asOf }),
    content,
    site: { files: leaves.length, root: merkleRoot(leaves) },
  };
  await writeFile(join(folder, checksumsAddress), checksums(leaves));
  await writeFile(join(folder, buildAddress), `${JSON.stringify(seal, undefined, 1)}\n`);
}

/** The Merkle root over content as it was read: texts in UTF-8, with one kind of line end, and everything else by its bytes. */
export function contentDigest({ files, binaries }: Pick<CheckedFolder, 'files' | 'binaries'>): string {
  const known = new Map(binaries.map(({ path, digest }) => [path, digest]));
  const texts = files.filter(({ path }) => !known.has(path));
  return merkleRoot([
    ...binaries.map(({ path, digest }) => ({ path, digest })),
    ...texts.map(({ path, text }) => ({ path, digest: createHash('sha256').update(text).digest('hex') })),
  ]);
}
