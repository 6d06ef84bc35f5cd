import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, lstat, mkdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { npmOptions } from '../src/bench/measure-command.ts';
import { generateCorpus } from '../src/corpus/generate-corpus.ts';
import { releasesOf, startRelease } from '../src/release/publish-site.ts';
import type { Files } from './support/memory-archive.ts';
import { award, base, meeting, source } from './support/memory-archive.ts';
import { build, filesIn, project, run, temporaryFolder, writeFiles } from './support/site.ts';

let dir: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

/** The digest of every file of a site. */
async function digests(site: string): Promise<Record<string, string>> {
  const files = await filesIn(site);
  const entries = files.map(async (file) => {
    return [
      file,
      createHash('sha256')
        .update(await readFile(join(site, file)))
        .digest('hex'),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const small: Files = { ...base, ...meeting('2017/hop', {}) };
const withTitle = (title: string): Files => ({ ...base, ...meeting('2017/hop', { title }) });

describe('a build leaves the old site as it is when it fails', () => {
  let content: string;
  let site: string;
  let before: Record<string, string>;
  let said: string;
  beforeAll(async () => {
    content = join(dir, 'failing');
    site = join(dir, 'failing-site');
    await writeFiles(content, small);
    ({ stdout: said } = await build(content, site));
    before = await digests(site);
  });

  test('the last lines of one that succeeds say how much there is and where it is', () => {
    expect(said.trimEnd().split('\n').slice(-2)).toEqual([
      expect.stringMatching(/^1 bản ghi, \d+ trang, \d+ tệp\. 0 lỗi, 0 lưu ý\.$/u),
      `Trang ở ${site}`,
    ]);
  });
  test('problems of the content: each is listed with its file and its mend', async () => {
    await writeFiles(content, { ...award('khen', 2016, ['x co', 'a co', 'a co']), 'units/b.yaml': 'names: [' });
    const { code, stdout } = await run('build.ts', ['--content', content, '--out', site]);
    expect(code).toBe(1);
    for (const place of ['awards/2016/khen/index.vi.md:6:11', 'awards/2016/khen/index.vi.md:10:5', 'units/b.yaml:1']) {
      expect(stdout).toContain(place);
    }
    expect(stdout).toMatch(/3 lỗi, 0 lưu ý\. Chưa tạo được trang\..*failing-site vẫn như trước\.\n$/u);
    expect(await digests(site)).toEqual(before);
  });
  test('a fault of the built site is told with the file and line that it comes from', async () => {
    const broken = join(dir, 'broken-link');
    // An anchor of the page itself, which no check of the content knows.
    const body = 'Xem [mục này](#_khong-co) và [mục này](/khoi/khoi/#_khong-co).';
    const text = `---\ntitle: Hội nghị\nbloc: khoi\nkinds: [other]\ndate: 2017\nsources: [{ title: ${source.title} }]\n---\n${body}\n`;
    await writeFiles(broken, { ...base, 'meetings/2017/hop/index.vi.md': text });
    const { code, stdout } = await run('build.ts', ['--content', broken, '--out', site, '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain('meetings/2017/hop/index.vi.md:8:15\n');
    expect(stdout).toContain('The page /tin/2017/hop/ has a link "#_khong-co" to a place that is not on the page.');
    expect(stdout).toContain('The page /tin/2017/hop/ has a link "/khoi/khoi/#_khong-co" to a place');
    expect(stdout).toMatch(/2 problems, 0 warnings\. No site was built\./u);
    expect(await digests(site)).toEqual(before);
  });
  test('an address where no site can be put', async () => {
    const file = join(dir, 'a-file');
    await writeFile(file, 'kept');
    const sound = join(dir, 'sound');
    await writeFiles(sound, small);
    const { code, stdout, stderr } = await run('build.ts', ['--content', sound, '--out', file]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Không tạo trang vào ${file}: ${file} là một tệp, không phải thư mục. Hãy chọn một thư mục khác sau --out.\n`,
    );
    expect(stdout).toBe('');
    expect(await readFile(file, 'utf8')).toBe('kept');
  });
  test('a content folder that is none', async () => {
    const { code, stderr } = await run('check.ts', ['--content', join(project, 'package.json')]);
    expect(code).toBe(1);
    expect(stderr).toContain('đây không phải là thư mục.');
    expect(stderr).not.toContain('    at ');
  });
  test('a call that cannot be followed says how to call it', async () => {
    const { code, stderr } = await run('build.ts', ['--contnet', content]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/--contnet[\s\S]*npm run build -- \[--content DIR\]/u);
    expect(stderr).not.toContain('    at ');
  });
});

test('a new site replaces the old one by its link, and a folder that stood there is kept aside', async () => {
  const content = join(dir, 'replaced');
  const site = join(dir, 'replaced-site');
  await mkdir(site);
  await writeFile(join(site, 'theirs.txt'), 'somebody else’s');
  await writeFiles(content, withTitle('Lần một'));
  const { stdout } = await build(content, site);
  const aside = /chuyển sang (?<folder>\S+)\./u.exec(stdout)?.groups?.['folder'] ?? '';
  expect(await readFile(join(aside, 'theirs.txt'), 'utf8')).toBe('somebody else’s');
  const first = await readlink(site);
  await writeFiles(content, withTitle('Lần hai'));
  await build(content, site);
  expect((await lstat(site)).isSymbolicLink()).toBe(true);
  expect(await readlink(site)).not.toBe(first);
  expect(await readFile(join(site, 'tin/2017/hop/index.html'), 'utf8')).toContain('Lần hai');
});

test('two builds at once do not mix', async () => {
  const names = ['mot', 'hai'];
  for (const name of names) await writeFiles(join(dir, name), withTitle(`Tiêu đề ${name}`));
  await Promise.all(names.map((name) => build(join(dir, name), join(dir, `${name}-site`))));
  for (const name of names) {
    expect(await readFile(join(dir, `${name}-site`, 'tin/2017/hop/index.html'), 'utf8')).toContain(`Tiêu đề ${name}`);
  }
});

test('a build into a folder into which another one is being made waits for it', async () => {
  const content = join(dir, 'waiting');
  const out = join(dir, 'waiting-site');
  await writeFiles(content, withTitle('Lần hai'));
  const other = await startRelease(releasesOf(out), () => expect.fail('nobody else builds here'));
  const child = spawn(
    process.execPath,
    [...npmOptions('build.ts'), 'scripts/build.ts', '--content', content, '--out', out],
    {
      cwd: project,
    },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'exit');
  await expect.poll(() => said).toContain('Đang chờ một lần tạo trang khác vào cùng thư mục…\n');
  await writeFile(join(other.path, 'index.html'), 'Lần một');
  await other.publish();
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('Lần một');
  await other.close();
  expect((await ended)[0]).toBe(0);
  expect(await readFile(join(out, 'tin/2017/hop/index.html'), 'utf8')).toContain('Lần hai');
});

test('a build that has waited is held to what was published meanwhile', async () => {
  const [content, out] = [join(dir, 'meanwhile'), join(dir, 'meanwhile-site')];
  await writeFiles(content, small);
  const other = await startRelease(releasesOf(out), () => expect.fail('there is nobody to wait for'));
  const child = spawn(
    process.execPath,
    [...npmOptions('build.ts'), 'scripts/build.ts', '--content', content, '--out', out],
    {
      cwd: project,
    },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'close');
  await expect.poll(() => said).toContain('Đang chờ');
  const addresses = { site: 'https://kho.example', pages: ['/tin/2016/hop/'], files: [], redirects: {}, gone: {} };
  await writeFile(join(other.path, 'addresses.json'), JSON.stringify(addresses));
  await other.publish();
  await other.close();
  expect((await ended)[0]).toBe(1);
  expect(said).toContain('Địa chỉ /tin/2016/hop/ có trong lần tạo trước, nay không còn.');
  expect(await filesIn(out)).toEqual(['addresses.json']);
});

test('no site is built over the content, nor into a repository', async () => {
  const repository = join(dir, 'kho');
  await writeFiles(join(repository, 'content'), small);
  execFileSync('git', ['init', '-q', repository]);
  const before = await filesIn(repository);
  for (const out of ['content', 'content/site', '.', 'git', '.git']) {
    const { code, stdout, stderr } = await run('build.ts', [
      '--content',
      join(repository, 'content'),
      '--out',
      join(repository, out),
    ]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Không tạo trang vào .*\. Hãy chọn một thư mục khác sau --out\.\n$/u);
  }
  expect(await filesIn(repository)).toEqual(before);
});

test('the same content gives the same bytes in another folder, time zone, locale and order of files', async () => {
  const corpus = await generateCorpus({ reports: 12, seed: 7 });
  const files = Object.fromEntries(
    corpus.map(({ path, content }) => [path, typeof content === 'string' ? Buffer.from(content) : content]),
  );
  await writeFiles(join(dir, 'here'), files);
  await writeFiles(join(dir, 'there/deep/er'), Object.fromEntries(Object.entries(files).toReversed()));
  await build(join(dir, 'here'), join(dir, 'here-site'));
  const here = await digests(join(dir, 'here-site'));
  const checkout = join(dir, 'checkout');
  await mkdir(checkout);
  for (const part of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    await cp(join(project, part), join(checkout, part), { recursive: true });
  }
  await symlink(join(project, 'node_modules'), join(checkout, 'node_modules'));
  const env = { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
  const args = ['--content', join(dir, 'there/deep/er'), '--out', join(dir, 'there-site')];
  const { code, stdout, stderr } = await run('build.ts', args, env, checkout);
  expect(code, `${stdout}\n${stderr}`).toBe(0);
  expect(await digests(join(dir, 'there-site'))).toEqual(here);
});
