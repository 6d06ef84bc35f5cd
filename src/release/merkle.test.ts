import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Leaf } from './merkle.ts';
import { checksums, merkleRoot } from './merkle.ts';

const sha = (...parts: (string | Buffer)[]): Buffer =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
    .digest();
const leaf = (path: string): Leaf => ({ path, digest: sha(path).toString('hex') });
const leafHash = (path: string): Buffer => sha('\u0000', `${sha(path).toString('hex')}  ${path}`);
const node = (left: Buffer, right: Buffer): Buffer => sha('\u0001', left, right);

test('the root is that of RFC 6962, over the files in the order of their paths', () => {
  const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(leafHash) as [Buffer, Buffer, Buffer, Buffer, Buffer];
  const rootOf = (...paths: string[]): string => merkleRoot(paths.map(leaf));
  expect(rootOf()).toBe(sha().toString('hex'));
  expect(rootOf('a')).toBe(a.toString('hex'));
  expect(rootOf('b', 'a')).toBe(node(a, b).toString('hex'));
  expect(rootOf('c', 'a', 'b')).toBe(node(node(a, b), c).toString('hex'));
  expect(rootOf('a', 'b', 'c', 'd')).toBe(node(node(a, b), node(c, d)).toString('hex'));
  expect(rootOf('a', 'b', 'c', 'd', 'e')).toBe(node(node(node(a, b), node(c, d)), e).toString('hex'));
});

test('no two lists of files have one root', () => {
  const files = fc.uniqueArray(fc.record({ path: fc.string(), digest: fc.stringMatching(/^[0-9a-f]{64}$/u) }), {
    selector: (one) => one.path,
  });
  const sorted = (leaves: Leaf[]): string => JSON.stringify(leaves.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  fc.assert(
    fc.property(files, files, (one, other) => {
      expect(merkleRoot(one) === merkleRoot(other)).toBe(sorted(one) === sorted(other));
      expect(merkleRoot(one.toReversed())).toBe(merkleRoot(one));
    }),
  );
});

test('the list of digests is one that sha256sum reads', () => {
  expect(checksums([leaf('b/ố.html'), leaf('a')])).toBe(
    `${sha('a').toString('hex')}  a\n${sha('b/ố.html').toString('hex')}  b/ố.html\n`,
  );
});
