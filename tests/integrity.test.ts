import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealSchema } from '../src/release/seal-site.ts';
import type { Ask } from '../src/served/compare-served.ts';
import { compareServed } from '../src/served/compare-served.ts';
import { pdfOf } from './support/documents.ts';
import { award, base, meeting } from './support/memory-archive.ts';
import { filesIn, run, temporaryFolder, writeFiles } from './support/site.ts';

let dir: string;
let remove: () => Promise<void>;
const site = (): string => join(dir, 'site');
const args = ['--as-of', '2026-11-27', '--commit', '0123456789abcdef'];

const build = async (out: string, ...more: string[]): Promise<void> => {
  const { code, stdout } = await run('build.ts', ['--content', join(dir, 'content'), '--out', out, ...args, ...more]);
  expect(code, stdout).toBe(0);
};

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
  await writeFiles(join(dir, 'content'), {
    ...base,
    ...meeting('2017/hop', {
      movedFrom: '2017/cu',
      attachments: [{ title: 'Quyết định', file: './qd.pdf' }],
      photos: [{ src: './anh.jpg', alt: 'Lễ ký' }],
    }),
    'meetings/2017/hop/qd.pdf': pdfOf('Quyet dinh'),
    ...award('khen', 2016, ['a co']),
    'takedowns.yaml': [{ address: '/tin/2016/x/', day: '2026-11-20', reason: 'Theo yêu cầu.' }],
  });
  const photograph = sharp({ create: { width: 900, height: 600, channels: 3, background: '#8c1c13' } }).jpeg();
  await writeFiles(join(dir, 'content'), { 'meetings/2017/hop/anh.jpg': await photograph.toBuffer() });
  await build(site());
});
afterAll(() => remove());

test('a site says of what it was made and what it is, and nothing of when', async () => {
  const text = await readFile(join(site(), 'build.json'), 'utf8');
  const { code, asOf, content, site: made } = sealSchema.parse(JSON.parse(text));
  expect(code.commit).toBe('0123456789abcdef');
  expect(asOf).toBe('2026-11-27');
  expect([code.digest, content, made.root].every((digest) => /^[0-9a-f]{64}$/u.test(digest))).toBe(true);
  const lines = (await readFile(join(site(), 'checksums.txt'), 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(made.files);
  const unlisted = new Set(['_headers', '_redirects', '_nginx.conf', '.assetsignore', 'build.json', 'checksums.txt']);
  expect(lines.map((line) => line.slice(66))).toEqual((await filesIn(site())).filter((file) => !unlisted.has(file)));
});

test.runIf(process.platform === 'linux')('anybody can hold the files to their digests with a common program', () => {
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'checksums.txt'], { cwd: site() });
});

test('what a site is made of changes what it says of itself', async () => {
  const digests = async (out: string): Promise<string[]> => {
    const { content, site: made } = sealSchema.parse(JSON.parse(await readFile(join(out, 'build.json'), 'utf8')));
    return [content, made.root];
  };
  const [content, root] = await digests(site());
  const path = join(dir, 'content/meetings/2017/hop/qd.pdf');
  const before = await readFile(path);
  await writeFile(path, pdfOf('Quyet dinh khac'));
  await build(join(dir, 'other'));
  const [otherContent, otherRoot] = await digests(join(dir, 'other'));
  expect(otherContent).not.toBe(content);
  expect(otherRoot).not.toBe(root);
  await writeFile(path, before);
});

// With the pictures that the first build has kept.
test('a site that is built again, after itself, is the same in every byte', async () => {
  await build(join(dir, 'again'), '--previous', site());
  for (const file of await filesIn(site()))
    expect([file, (await readFile(join(dir, 'again', file))).equals(await readFile(join(site(), file)))]).toEqual([
      file,
      true,
    ]);
  expect(await filesIn(join(dir, 'again'))).toEqual(await filesIn(site()));
});

test('what pages of the release before are shown with is still there, and belongs to no digest', async () => {
  const previous = join(dir, 'previous');
  const style = '_astro/style.before.css';
  await cp(site(), previous, { recursive: true, dereference: true });
  const lines = await readFile(join(previous, 'checksums.txt'), 'utf8');
  await writeFile(join(previous, 'checksums.txt'), `${lines}${'0'.repeat(64)}  ${style}\n`);
  await writeFile(join(previous, style), 'body{}');
  const out = join(dir, 'carried');
  await build(out, '--previous', previous);
  expect(await readFile(join(out, style), 'utf8')).toBe('body{}');
  expect(JSON.parse(await readFile(join(out, 'kept.json'), 'utf8'))).toEqual({ [style]: '2026-11-27' });
  for (const file of ['build.json', 'checksums.txt'])
    expect(await readFile(join(out, file), 'utf8')).toBe(await readFile(join(site(), file), 'utf8'));
});

test('of 1,000 bytes that are changed in what is served, one at a time, each is found', async () => {
  const served = new Map<string, Uint8Array>();
  for (const file of await filesIn(site())) served.set(`/${file}`, await readFile(join(site(), file)));
  const ask: Ask = async (address) => {
    const found = served.get(address.endsWith('/') ? `${address}index.html` : address);
    const errorPage = address.startsWith('/en/') ? '/en/404.html' : '/404.html';
    return found === undefined
      ? { status: 404, bytes: served.get(errorPage) ?? new Uint8Array() }
      : { status: 200, bytes: found };
  };
  expect((await compareServed(site(), ask)).differences).toEqual([]);
  // The notices stand twice, former addresses lead on, and what is for servers is not served.
  const reached = [...served.keys()].filter(
    (file) =>
      !/^\/(?:_headers|_redirects|_nginx\.conf|\.assetsignore|tin\/2017\/cu\/|en\/news\/2017\/cu\/|.*\/2016\/x\/404)/u.test(
        file,
      ) && !file.startsWith('/files/meetings/2017/cu/'),
  );
  // Numbers by a rule, so that each run tries the same.
  const built = new Map(served);
  const read = async (file: string): Promise<Uint8Array> => built.get(`/${file}`) ?? new Uint8Array();
  let state = 42;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
  const missed: string[] = [];
  for (let number = 0; number < 1_000; number += 1) {
    const file = reached[next(reached.length)] ?? '';
    const bytes = served.get(file) ?? new Uint8Array();
    const [at, change] = [next(bytes.length), 1 + next(255)];
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ change;
    served.set(file, changed);
    const { differences } = await compareServed(site(), ask, read);
    served.set(file, bytes);
    if (differences.length !== 1 || differences[0]?.at !== at)
      missed.push(`${file} ${at} ${JSON.stringify(differences)}`);
  }
  expect(missed).toEqual([]);
});
