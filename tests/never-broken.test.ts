import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { npmOptions } from '../src/bench/measure-command.ts';
import { base, meeting, site } from './support/memory-archive.ts';
import type { Run } from './support/site.ts';
import { filesIn, project, succeeded, temporaryFolder, writeFiles } from './support/site.ts';

let dir: string;
let remove: () => Promise<void>;
const out = (): string => join(dir, 'site');

/** What a site is, in a word. */
async function digestOf(site: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesIn(site)) hash.update(file).update(await readFile(join(site, file)));
  return hash.digest('hex');
}

interface Ended extends Run {
  /** The signal that ended it. */
  signal: string | undefined;
  /** How often it changed something on the disk. */
  changes: number;
  /** What it asked of other machines. */
  asked: string;
}

interface Meddle {
  /** The change from which on it is meddled with, by its number or its words. */
  from?: number | string;
  how?: string;
}

let runs = 0;

/** A command of which every change to the disk is counted, and that is meddled with. */
async function meddled(args: string[], meddle: Meddle = {}): Promise<Ended> {
  runs += 1;
  const log = join(dir, `log-${runs}`);
  const hook = pathToFileURL(join(project, 'tests/support/meddle.ts'));
  for (const [name, value] of Object.entries({ log, ...meddle })) hook.searchParams.set(name, String(value));
  const ended = await new Promise<Omit<Ended, 'changes' | 'asked'>>((done) => {
    execFile(
      process.execPath,
      [...npmOptions('build.ts'), '--import', hook.href, ...args],
      { cwd: project },
      (error, stdout, stderr) => {
        done({
          code: error === null ? 0 : Number(error.code ?? 1),
          signal: error?.signal ?? undefined,
          stdout,
          stderr,
        });
      },
    );
  });
  const changes = await stat(log).then(
    ({ size }) => size,
    () => 0,
  );
  const asked = await readFile(`${log}.asked`, 'utf8').catch(() => '');
  return { ...ended, changes, asked };
}

type Name = 'one' | 'two';

/** Builds one of two contents that make two sites, whatever stood there before. */
const build = (name: Name, meddle?: Meddle): Promise<Ended> =>
  meddled(['scripts/build.ts', '--content', join(dir, name), '--out', out(), '--previous', 'none'], meddle);

/** The same, with what was rendered before. */
const buildRendered = (name: Name, meddle?: Meddle): Promise<Ended> =>
  meddled(['tests/support/build-rendered.ts', join(dir, name), out(), join(dir, `${name}-rendered`)], meddle);

/** The two sites, and what a build did. */
let sites: Record<Name, string>;
let whole: Ended;

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
  for (const name of ['one', 'two'] as const)
    await writeFiles(join(dir, name), { ...base, ...meeting('2017/hop', { title: `Hội nghị ${name}` }) });
  await build('two');
  const two = await digestOf(out());
  await cp(out(), join(dir, 'two-rendered'), { recursive: true, dereference: true });
  whole = await build('one');
  sites = { one: await digestOf(out()), two };
  await cp(out(), join(dir, 'one-rendered'), { recursive: true, dereference: true });
});
afterAll(() => remove());

test('a build asks no other machine for anything', async () => {
  expect([whole.code, whole.stderr, whole.asked]).toEqual([0, '', '']);
  // Whoever did would be seen.
  const script = join(dir, 'asks.mjs');
  await writeFile(
    script,
    `import { get } from 'node:http';
import { isMainThread, Worker } from 'node:worker_threads';
if (isMainThread) {
  await fetch('https://kho.example/').catch(() => undefined);
  await fetch('http://127.0.0.1:8799/').catch(() => undefined);
  new Worker(new URL(import.meta.url), { env: {} }).on('error', () => undefined);
} else get('http://127.0.0.2:8799/');
`,
  );
  const { asked } = await meddled([script]);
  expect(asked.split('\n').filter((line) => /kho\.example|127\.0\.0\.1|127\.0\.0\.2/u.test(line))).toHaveLength(3);
});

describe('whenever a build is killed, the old site or the new one stands there, whole', () => {
  test.each([0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.85])(
    'at %d of the way, while it checks and renders',
    async (moment) => {
      const { signal } = await build('two', { from: Math.ceil(whole.changes * moment), how: 'kill' });
      expect([signal, await digestOf(out())]).toEqual(['SIGKILL', sites.one]);
    },
  );
  test.each<[change: string, stands: Name]>([
    ['/nien-giam.txt', 'one'],
    ['mkdir .site/building-', 'one'],
    ['/_headers', 'one'],
    ['/_redirects', 'one'],
    ['/_nginx.conf', 'one'],
    ['/addresses.json', 'one'],
    ['/facts.json', 'one'],
    ['/checksums.txt', 'one'],
    ['/build.json', 'one'],
    ['rename .site/building-', 'one'],
    ['symlink .site/', 'one'],
    ['rename site-next-', 'one'],
    // The release before the last is removed, and what killed builds have left.
    ['rm .site/', 'two'],
  ])('before %s, once it has rendered', async (change, stands) => {
    const [name, path = ''] = change.startsWith('/') ? ['writeFile', change] : change.split(' ');
    // A link within the folder is relative, whatever else is named whole.
    const from = name === 'symlink' ? change : path.startsWith('/') ? path : `${name} ${join(dir, path)}`;
    const { signal } = await buildRendered('two', { from, how: 'kill' });
    expect([signal, await digestOf(out())]).toEqual(['SIGKILL', sites[stands]]);
  });
  test('while it keeps what it has bundled: no half of that is used, and the next build works', async () => {
    // No build of an earlier run may have bundled the same.
    const [a = 0, b = 0, c = 0] = randomBytes(3);
    const lead = `#${Buffer.from([a & 31, b & 31, c & 127]).toString('hex')}`;
    await writeFiles(join(dir, 'other'), {
      ...base,
      ...site({ colours: { lead } }),
      ...meeting('2017/hop', { title: 'Hội nghị khác' }),
    });
    const [killed, anew] = [join(dir, 'other-site'), join(dir, 'anew-site')];
    const buildOther = (to: string, meddle?: Meddle): Promise<Ended> =>
      meddled(['scripts/build.ts', '--content', join(dir, 'other'), '--out', to], meddle);
    const programs = join(project, '.builds/programs');
    for (const from of [`renameSync ${programs}`, `writeFileSync ${programs}`]) {
      expect((await buildOther(killed, { from, how: 'kill' })).signal).toBe('SIGKILL');
      expect(existsSync(killed)).toBe(false);
    }
    await succeeded(buildOther(killed));
    await succeeded(buildOther(anew));
    expect(await digestOf(anew)).toBe(await digestOf(killed));
    expect(await readFile(join(killed, 'index.html'), 'utf8')).toContain(`--lead:${lead}`);
  });
  test.each<Name>(['one', 'two'])('and the next build works: %s', async (name) => {
    await succeeded(build(name));
    expect(await digestOf(out())).toBe(sites[name]);
    const standing = await readdir(join(dir, '.site'));
    expect(standing.filter((one) => one.startsWith('building-'))).toEqual([]);
  });
});

describe('whatever the system refuses: a clear error, and the old site as it was', () => {
  const full = /^Đĩa đã đầy: không ghi được .+\. Hãy xóa bớt những gì không cần nữa, rồi chạy lại\.$/mu;
  test.each([0.05, 0.15, 0.3])('a full disk, at %d of the way, while it renders', async (moment) => {
    const { code, stdout, stderr } = await build('one', { from: Math.ceil(whole.changes * moment), how: 'ENOSPC' });
    expect([code, await digestOf(out())]).toEqual([1, sites.two]);
    expect(stderr).toMatch(full);
    expect(stdout).toMatch(/Chưa tạo được trang\. .*site vẫn như trước\.\n$/u);
  });
  test.each<[how: string, change: string, said: RegExp]>([
    ['ENOSPC', '/nien-giam.txt', full],
    ['ENOSPC', '/facts.json', full],
    ['ENOSPC', '/build.json', full],
    ['ENOSPC', 'symlink .site/', full],
    ['EACCES', '/_headers', /^Hệ điều hành không cho phép đọc hoặc ghi .+\/_headers\. Hãy kiểm tra quyền/mu],
    ['EIO', '/checksums.txt', /^EIO: /mu],
  ])('%s, from %s on, once it has rendered', async (how, from, said) => {
    const { code, stderr } = await buildRendered('one', { from, how });
    expect([code, await digestOf(out())]).toEqual([1, sites.two]);
    expect(stderr).toMatch(said);
  });
  test('and the next build works', async () => {
    await succeeded(build('one'));
    expect(await digestOf(out())).toBe(sites.one);
  });
});
