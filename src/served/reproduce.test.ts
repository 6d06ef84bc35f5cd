import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../tests/support/serve.ts';
import { temporaryFolder } from '../../tests/support/site.ts';
import type { Ask } from './compare-served.ts';
import { compareServed } from './compare-served.ts';
import { reproduce } from './reproduce.ts';

let dir: string;
let remove: () => Promise<void>;
const site = (): string => join(dir, 'site');

const addresses = {
  site: 'https://kho.example',
  pages: ['/', '/tin/'],
  files: ['/rss.xml'],
  redirects: { '/tin/cu/': '/tin/' },
  gone: { '/tin/go/': '/tin/go/' },
};

const files = {
  'addresses.json': JSON.stringify(addresses),
  'index.html': '<html>Trang chủ',
  'tin/index.html': '<html>Tin',
  'tin/cu/index.html': '<html>Đã chuyển',
  'tin/go/index.html': '<html>Đã gỡ',
  'tin/go/404.html': '<html>Đã gỡ',
  '404.html': '<html>Không có',
  'en/404.html': '<html>Nothing',
  'rss.xml': '<rss/>',
  'data/awards.csv': 'id',
  '_astro/a.css': 'a{}',
  'checksums.txt': 'x',
  _headers: '/*',
};

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
  await write(site(), files);
});
afterAll(() => remove());

async function write(folder: string, content: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(content)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** What a server that knows redirects gives for the files of the site. */
const served = new Map<string, { status: number; text: string }>([
  ['/addresses.json', { status: 200, text: files['addresses.json'] }],
  ['/', { status: 200, text: files['index.html'] }],
  ['/tin/', { status: 200, text: files['tin/index.html'] }],
  ['/tin/go/', { status: 410, text: files['tin/go/index.html'] }],
  ['/_/', { status: 404, text: files['404.html'] }],
  ['/en/_/', { status: 404, text: files['en/404.html'] }],
  ['/rss.xml', { status: 200, text: files['rss.xml'] }],
  ['/data/awards.csv', { status: 200, text: files['data/awards.csv'] }],
  ['/_astro/a.css', { status: 200, text: files['_astro/a.css'] }],
  ['/checksums.txt', { status: 200, text: files['checksums.txt'] }],
]);

const askWith =
  (changes: Record<string, Uint8Array | number>): Ask =>
  async (address) => {
    const change = changes[address];
    const right = served.get(address) ?? { status: 404, text: 'nothing' };
    const status = typeof change === 'number' ? change : right.status;
    return { status, bytes: change instanceof Uint8Array ? change : new TextEncoder().encode(right.text) };
  };

describe('a served site is compared with one that was built', () => {
  test('byte by byte, with everything that a server gives out', async () => {
    expect(await compareServed(site(), askWith({}))).toEqual({ differences: [], compared: served.size });
  });
  test.each<[string, Record<string, Uint8Array | number>, object]>([
    ['another byte', { '/tin/': Buffer.from('<html>TIn') }, { address: '/tin/', kind: 'other-bytes', at: 7 }],
    ['less', { '/tin/': Buffer.from('<html>') }, { address: '/tin/', kind: 'other-bytes', at: 6 }],
    ['more', { '/tin/': Buffer.from('<html>Tin<script>') }, { address: '/tin/', kind: 'other-bytes', at: 9 }],
    ['another notice', { '/tin/go/': Buffer.from('<html>X') }, { address: '/tin/go/', kind: 'other-bytes', at: 6 }],
    ['another error page', { '/en/_/': Buffer.from('') }, { address: '/en/_/', kind: 'other-bytes', at: 0 }],
    ['nothing', { '/rss.xml': 500 }, { address: '/rss.xml', kind: 'not-there', detail: '500' }],
  ])('%s is told, with its place', async (_, changes, expected) => {
    expect((await compareServed(site(), askWith(changes))).differences).toEqual([expected]);
  });
  test('a large table that a host has only compressed is the same; nothing else is', async () => {
    const packed = (text: string): Uint8Array => gzipSync(Buffer.from(text));
    expect((await compareServed(site(), askWith({ '/data/awards.csv': packed('id') }))).differences).toEqual([]);
    const others = askWith({ '/data/awards.csv': packed('ix'), '/rss.xml': packed('<rss/>') });
    expect((await compareServed(site(), others)).differences.map(({ address }) => address)).toEqual([
      '/data/awards.csv',
      '/rss.xml',
    ]);
  });
  test('a server that does not answer is told', async () => {
    const ask: Ask = (address) => (address === '/' ? Promise.reject(new Error('ECONNRESET')) : askWith({})(address));
    expect((await compareServed(site(), ask)).differences).toEqual([
      { address: '/', kind: 'unanswered', detail: 'ECONNRESET' },
    ]);
  });
});

describe('a site is built again from the commit that it names', () => {
  const repository = (): string => join(dir, 'repository');
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=An', '-c', 'user.email=an@kho.example', ...args], {
      cwd: repository(),
      encoding: 'utf8',
    });
  let commit: string;
  let host: { origin: string; close: () => Promise<void> };

  // A project without packages: its build copies a site, and says what it was told.
  beforeAll(async () => {
    await write(repository(), {
      'package.json': JSON.stringify({ name: 'x', version: '1.0.0', scripts: { build: 'node build.mjs' } }),
      'package-lock.json': JSON.stringify({
        name: 'x',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: { '': { name: 'x', version: '1.0.0' } },
      }),
      'build.mjs': `import { cpSync, readFileSync, writeFileSync } from 'node:fs';
const [, out, , previous, , commit, , asOf] = process.argv.slice(2);
cpSync('site', out, { recursive: true });
writeFileSync(out + '/build.json', JSON.stringify({ code: { version: '1', digest: 'x', commit }, asOf, content: 'x', site: { files: 1, root: 'x' } }));
writeFileSync(out + '/addresses.json', readFileSync(previous + '/addresses.json'));
`,
    });
    await cp(site(), join(repository(), 'site'), { recursive: true });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'x');
    commit = git('rev-parse', 'HEAD').trim();
    await cp(site(), join(dir, 'host'), { recursive: true });
    await seal({ commit });
    host = await serve(join(dir, 'host'));
  });
  afterAll(() => host.close());

  const seal = (code: object): Promise<void> =>
    writeFile(
      join(dir, 'host/build.json'),
      JSON.stringify({
        code: { version: '1', digest: 'x', ...code },
        asOf: '2026-11-27',
        content: 'x',
        site: { files: 1, root: 'x' },
      }),
    );

  test('and is the same', async () => {
    expect(await reproduce(host.origin, repository(), () => undefined)).toEqual({
      kind: 'compared',
      commit,
      differences: [],
      compared: served.size + 1,
    });
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });
  test('or is not, and where', async () => {
    const home = await readFile(join(dir, 'host/index.html'), 'utf8');
    await writeFile(join(dir, 'host/index.html'), home.replace('chủ', 'khác'));
    expect(await reproduce(host.origin, repository(), () => undefined)).toMatchObject({
      differences: [{ address: '/', kind: 'other-bytes', at: 12 }],
    });
    await writeFile(join(dir, 'host/index.html'), home);
  });
  test.each([
    ['of no commit', {}, { kind: 'no-commit', commit: undefined }],
    ['of a commit that is not here', { commit: '0123456789' }, { kind: 'no-commit', commit: '0123456789' }],
    ['of something else', { commit: 7 }, { kind: 'not-sealed' }],
  ])('a site %s', async (_, code, expected) => {
    await seal(code);
    expect(await reproduce(host.origin, repository(), () => undefined)).toMatchObject(expected);
    await seal({ commit });
  });
  test('a commit that does not build', async () => {
    await write(repository(), { 'build.mjs': 'process.exit(1)' });
    git('commit', '--quiet', '--all', '--message', 'y');
    await seal({ commit: git('rev-parse', 'HEAD').trim() });
    expect(await reproduce(host.origin, repository(), () => undefined)).toEqual({
      kind: 'not-built',
      step: 'npm run build',
    });
  });
});
