import { hash as digest } from 'node:crypto';

/** A file by its path, with forward slashes, and the SHA-256 of its bytes in hexadecimal. */
export interface Leaf {
  path: string;
  digest: string;
}

/**
 * One digest (SHA-256, hexadecimal) over many files: a Merkle tree as in RFC 6962, whose leaves are the lines of `sha256sum` in the
 * order of the paths. Whoever knows the root can tell by a few digests that a file belongs to it. Of nothing it is the digest of nothing.
 */
export function merkleRoot(leaves: readonly Leaf[]): string {
  const hashes = inOrder(leaves).map((leaf) => hash(Buffer.of(0), Buffer.from(checksumLine(leaf))));
  return (hashes.length === 0 ? hash() : rootOf(hashes)).toString('hex');
}

/** The files of a site as `sha256sum --check` reads them. */
export function checksums(leaves: readonly Leaf[]): string {
  return inOrder(leaves)
    .map((leaf) => `${checksumLine(leaf)}\n`)
    .join('');
}

function checksumLine({ path, digest }: Leaf): string {
  return `${digest}  ${path}`;
}

function inOrder(leaves: readonly Leaf[]): Leaf[] {
  return leaves.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function rootOf(hashes: readonly Buffer[]): Buffer {
  const [first, ...others] = hashes;
  if (first === undefined || others.length === 0) return first ?? hash();
  // The largest power of two that leaves something over.
  const left = 2 ** Math.floor(Math.log2(hashes.length - 1));
  return hash(Buffer.of(1), rootOf(hashes.slice(0, left)), rootOf(hashes.slice(left)));
}

function hash(...parts: Buffer[]): Buffer {
  return digest('sha256', Buffer.concat(parts), 'buffer');
}
