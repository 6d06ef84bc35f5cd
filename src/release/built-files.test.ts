import { existsSync } from 'node:fs';
import { appendFile, link, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { gzip } from '../astro/gzip.ts';
import { pagePolicy } from '../site/content-policy.ts';
import { BuiltFiles } from './built-files.ts';
import { checkSite } from './check-site.ts';
import type { KnownRelease } from './known-file.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const address = 'https://kho.example';
const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><title>${title}</title><link rel="canonical" href="${address}/"></head><body><main>${body}</main></body></html>`;

const site = {
  'index.html': page(
    'Trang đầu',
    '<h1 id="a">Trang đầu</h1><p><a href="/b/#b">B</a> <img src="/_astro/a.png" alt=""></p>',
  ),
  'b/index.html': page('B', '<h2 id="b">B</h2>').replace(`${address}/"`, `${address}/b/"`),
  'data/awards.json': `{ "url": "${address}/b/" }`,
  '_astro/a.png': '\u0089PNG',
};
const files = Object.keys(site);

/** What is read of files, by their names. */
class Watched extends BuiltFiles {
  readonly read: string[] = [];
  override bytesOf(file: string): Buffer {
    this.read.push(file);
    return super.bytesOf(file);
  }
  protected override glance(file: string): Buffer {
    this.read.push(file);
    return super.glance(file);
  }
}

/** A release of which everything is known, and a next one that is the same files. */
async function releases(name: string, hiddenWords: ReadonlySet<string> = new Set()) {
  const [before, next] = [join(dir, name, 'before'), join(dir, name, 'next')];
  const written = Object.entries(site).map(([path, text]) => [path, Buffer.from(text)]);
  await writeFiles(before, Object.fromEntries(written));
  await writeFiles(next, Object.fromEntries(files.map((file) => [join(file, '../x.txt'), Buffer.from('')])));
  for (const file of files) await link(join(before, file), join(next, file));
  const looked = new BuiltFiles({ folder: before, address, hiddenWords }, 'c1');
  expect(check(before, looked)).toEqual([]);
  const earlier: KnownRelease = { known: join(dir, name, 'known'), release: before };
  looked.save(earlier);
  return { before, next, earlier };
}

const check = (folder: string, looked: BuiltFiles, all: readonly string[] = files): string[] =>
  checkSite({
    folder,
    files: all,
    address,
    looked,
    ownFiles: new Set(),
    sourceOf: () => undefined,
    hiddenWords: new Set(),
  }).map(({ kind, path }) => `${kind} ${path}`);

const watched = (folder: string, earlier: KnownRelease, code = 'c1', hiddenWords: ReadonlySet<string> = new Set()) =>
  new Watched({ folder, address, hiddenWords }, code, earlier);

test('a file that is the same is not read again, and what is known of it is what is read in it', async () => {
  const { next, earlier } = await releases('same');
  const looked = watched(next, earlier);
  const afresh = new BuiltFiles({ folder: next, address, hiddenWords: new Set() });
  expect(check(next, looked)).toEqual([]);
  for (const file of files) {
    expect(looked.digestOf(file)).toBe(afresh.digestOf(file));
    if (file.endsWith('.html')) expect(looked.pageOf(file)).toEqual(afresh.pageOf(file));
  }
  expect(looked.read).toEqual([]);
  // What was taken over is known of the next release as well.
  const own = { known: join(dir, 'same/next-known'), release: next };
  looked.save(own);
  const after = watched(next, own);
  expect(check(next, after)).toEqual([]);
  expect(after.read).toEqual([]);
});

test('a file with other times that holds the same is read, but not looked through again', async () => {
  const { next, earlier } = await releases('touched');
  await utimes(join(next, 'data/awards.json'), 0, 0);
  const looked = watched(next, earlier);
  expect(check(next, looked)).toEqual([]);
  expect(looked.read).toEqual(['data/awards.json']);
  const own = { known: join(dir, 'touched/next-known'), release: next };
  looked.save(own);
  const after = watched(next, own);
  expect(check(next, after)).toEqual([]);
  expect(after.read).toEqual([]);
});

describe('what is new is held against what is known', () => {
  test.each<[string, string, string, string[]]>([
    ['a page that another leads to has lost a part', 'b/index.html', page('B', ''), ['site-broken-fragment /']],
    ['a page leads nowhere', 'b/index.html', page('B', '<i id="b"></i><a href="/c/">C</a>'), ['site-broken-link /b/']],
    [
      'nothing names a picture any more',
      'index.html',
      page('A', '<a href="/b/">B</a>'),
      ['site-orphan-file _astro/a.png'],
    ],
    [
      'two pages have one title',
      'b/index.html',
      site['b/index.html'].replace('<title>B', '<title>Trang đầu'),
      ['site-duplicate-title /b/'],
    ],
    ['data cannot be read', 'data/awards.json', '{', ['site-malformed data/awards.json']],
  ])('%s', async (name, file, text, faults) => {
    const { next, earlier } = await releases(name.replaceAll(' ', '-'));
    const path = join(next, file);
    await writeFile(`${path}-new`, text);
    await rename(`${path}-new`, path);
    const all = file === 'data/awards.json' ? files : files.filter((one) => one !== 'data/awards.json');
    expect(check(next, watched(next, earlier), all)).toEqual(faults);
    // The same is found where nothing is known.
    expect(check(next, new BuiltFiles({ folder: next, address, hiddenWords: new Set() }), all)).toEqual(faults);
  });

  test('a page is gone', async () => {
    const { next, earlier } = await releases('gone');
    const left = files.filter((file) => file !== 'b/index.html');
    expect(check(next, watched(next, earlier), left)).toEqual([
      'site-broken-link /',
      'site-broken-link /data/awards.json',
    ]);
  });
});

test('a compressed file that was right is not, once another stands beside it', async () => {
  const [before, next] = [join(dir, 'gz/before'), join(dir, 'gz/next')];
  const csv = 'data/a.csv';
  const packed = gzip(Buffer.from('id\r\n'));
  const index = page('A', '<a href="/data/a.csv">a</a> <a href="/data/a.csv.gz">gz</a>');
  const all = ['index.html', csv, `${csv}.gz`];
  await writeFiles(before, { 'index.html': Buffer.from(index), [csv]: Buffer.from('id\r\n'), [`${csv}.gz`]: packed });
  await writeFiles(next, { 'index.html': Buffer.from(index), [csv]: Buffer.from('id\r\nx\r\n') });
  await link(join(before, `${csv}.gz`), join(next, `${csv}.gz`));
  const looked = new BuiltFiles({ folder: before, address, hiddenWords: new Set() }, 'c1');
  expect(check(before, looked, all)).toEqual([]);
  const earlier: KnownRelease = { known: join(dir, 'gz/known'), release: before };
  looked.save(earlier);
  expect(check(next, watched(next, earlier), all)).toEqual([`site-foreign-file ${csv}.gz`]);
});

describe('everything is read', () => {
  test.each<[string, (release: KnownRelease) => Promise<unknown>]>([
    ['what is known was changed', ({ known }) => appendFile(join(known, 'files.json'), ' ')],
    [
      'a digest was changed in it',
      async ({ known }) => {
        const path = join(known, 'files.json');
        await writeFile(path, (await readFile(path, 'utf8')).replace('Trang đầu', 'Trang cuối'));
      },
    ],
  ])('where %s', async (name, change) => {
    const { next, earlier } = await releases(name.replaceAll(' ', '-'));
    await change(earlier);
    const looked = watched(next, earlier);
    check(next, looked);
    expect(new Set(looked.read)).toEqual(new Set(files));
  });

  test('by other code, where other words are hidden, and over another release', async () => {
    const { next, earlier } = await releases('other');
    for (const looked of [
      watched(next, earlier, 'c2'),
      watched(next, earlier, 'c1', new Set(['Hội nghị chưa công bố'])),
      watched(next, { ...earlier, release: `${earlier.release}-2` }),
    ]) {
      check(next, looked);
      expect(new Set(looked.read)).toEqual(new Set(files));
    }
  });
});

test('a file in which there was a fault is looked through again', async () => {
  const { before, earlier } = await releases('fault');
  await writeFile(join(before, 'b/index.html'), page('B', '<h2 id="b">B</h2><script>1</script>'));
  await writeFile(join(before, 'data/awards.json'), '{}');
  const looked = watched(before, earlier);
  expect(check(before, looked)).toEqual(['site-forbidden-html /b/']);
  looked.save(earlier);
  const again = watched(before, earlier);
  expect(check(before, again)).toEqual(['site-forbidden-html /b/']);
  expect(new Set(again.read)).toEqual(new Set(['b/index.html']));
});

test('a page that was looked at says the same to those who search', async () => {
  const { next, earlier } = await releases('text');
  const looked = watched(next, earlier);
  check(next, looked);
  expect(looked.textOf('index.html')).toEqual({ title: 'Trang đầu', headings: [], blocks: ['B'] });
});

test('the next release asks what the one before has', async () => {
  const { before, next, earlier } = await releases('asked');
  await writeFile(join(next, 'new'), page('B', '<h2 id="b">C</h2>'));
  await rename(join(next, 'new'), join(next, 'b/index.html'));
  const looked = watched(next, earlier);
  expect(files.map((file) => looked.isAsBefore(file))).toEqual([true, false, true, true]);
  await utimes(join(next, 'index.html'), 0, 0);
  // It holds the same, whatever its times are.
  expect(watched(next, earlier).isAsBefore('index.html')).toBe(true);
  expect(watched(next, earlier, 'c2').isAsBefore('index.html')).toBe(false);
  expect(looked.isAsBefore('c/index.html')).toBe(false);

  expect(looked.earlierBytes('b/index.html')?.toString()).toBe(site['b/index.html']);
  // Somebody has touched it; it was never there; other code has looked at it.
  expect(looked.earlierBytes('index.html')).toBeUndefined();
  expect(looked.earlierBytes('c/index.html')).toBeUndefined();
  expect(watched(next, earlier, 'c2').earlierBytes('b/index.html')).toBeUndefined();

  for (const file of ['data/awards.json', 'index.html']) await rm(join(next, file));
  expect(looked.keep('data/awards.json')).toBe(true);
  // It stands there already; it was touched; it was never there.
  for (const file of ['_astro/a.png', 'index.html', 'c/index.html']) expect(looked.keep(file)).toBe(false);
  expect([...looked.kept.keys()]).toEqual(['data/awards.json']);

  // What was made again and came out the same is not put in the place of what was there; what is another stays.
  const same = await readFile(join(before, 'b/index.html'));
  await writeFiles(next, { 'index.html': Buffer.from('other'), 'new': same });
  await rename(join(next, 'new'), join(next, 'b/index.html'));
  const made = watched(next, earlier);
  const names = await made.names();
  for (const file of names) made.digestOf(file);
  expect(made.keepSame()).toBe(true);
  expect(made.keepSame()).toBe(false);
  expect(await made.names()).toEqual(names);
  const stamps = await watched(before, earlier).stamps();
  expect([...made.kept]).toEqual(['_astro/a.png', 'b/index.html'].map((file) => [file, stamps.get(file)]));
  expect(await made.stamps()).toEqual(new Map(names.map((file) => [file, expect.stringMatching(/^\d+ \d+ \d+$/u)])));
  expect(made.bytesOf('b/index.html')).toEqual(same);
  expect(existsSync(join(next, 'b/index.html'))).toBe(false);
});

test('whatever changes between two releases, what is known gives the faults that a look at all files gives', async () => {
  const paths = ['index.html', 'a/index.html', 'b/index.html', 'data/awards.json', '_astro/a.png', '_astro/b.png'];
  const policyTag = `<meta http-equiv="content-security-policy" content="${pagePolicy()}">`;
  const target = fc.constantFrom('/', '/a/', '/a/#x', '/b/#y', '#x', '/c/', '/_astro/a.png', '/_astro/b.png');
  const holding = (path: string): fc.Arbitrary<string> => {
    if (path.endsWith('.json')) return fc.constantFrom('{', `{ "url": "${address}/a/" }`, `{ "url": "${address}/c/" }`);
    if (path.endsWith('.png')) return fc.constantFrom('\u0089PNG', 'Exif\0\0');
    const parts = fc.array(
      fc.oneof(fc.constantFrom('<i id="x"></i>', '<i id="y"></i>', 'Lời ẩn', '<script>1</script>'), target),
      {
        maxLength: 4,
      },
    );
    return fc.tuple(fc.constantFrom('A', 'B'), parts, fc.constantFrom('', policyTag)).map(([title, all, policy]) =>
      page(title, all.map((part) => (/^[/#]/u.test(part) ? `<a href="${part}">1</a>` : `<p>${part}</p>`)).join(''))
        .replace(`${address}/"`, `${address}/${path.replace('index.html', '')}"`)
        .replace('<head>', `<head>${policy}`),
    );
  };
  const archive = fc.record(Object.fromEntries(paths.map((path) => [path, holding(path)])), {
    requiredKeys: ['index.html'],
  });
  const hiddenWords = new Set(['Lời ẩn']);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(archive, archive, fc.subarray(paths), async (first, second, kept) => {
      run += 1;
      const [before, next] = [join(dir, `run-${run}/before`), join(dir, `run-${run}/next`)];
      const written = (files: typeof first) =>
        Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text ?? '')]));
      await writeFiles(before, written(first));
      await writeFiles(next, written({ ...second, ...Object.fromEntries(kept.map((path) => [path, undefined])) }));
      const shown = paths.filter((path) => (kept.includes(path) ? first : second)[path] !== undefined);
      for (const path of kept) {
        await rm(join(next, path), { force: true });
        if (first[path] !== undefined) await link(join(before, path), join(next, path));
      }
      const at = (folder: string): string[] => paths.filter((path) => existsSync(join(folder, path)));
      const earlier = { known: join(dir, `run-${run}/known`), release: before };
      const looked = new BuiltFiles({ folder: before, address, hiddenWords }, 'c1');
      check(before, looked, at(before));
      looked.save(earlier);
      expect(at(next)).toEqual(shown);
      const known = check(next, watched(next, earlier, 'c1', hiddenWords), shown);
      expect(known).toEqual(check(next, new BuiltFiles({ folder: next, address, hiddenWords }), shown));
    }),
    { numRuns: 300 },
  );
});
