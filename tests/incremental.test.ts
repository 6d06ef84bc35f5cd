import { createHash } from 'node:crypto';
import { appendFile, cp, mkdtemp, readdir, readFile, realpath, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readKnown, stampOf, writeKnown } from '../src/release/known-file.ts';
import { pdfOf } from './support/documents.ts';
import { differences, filesIn, project, run, temporaryFolder, writeFiles } from './support/site.ts';

let dir: string;
let content: string;
let out: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
  [content, out] = [join(dir, 'content'), join(dir, 'site')];
  await cp(join(project, 'tests/fixtures/hai-phong'), content, { recursive: true });
  await writeFiles(content, {
    [`${report}/anh.jpg`]: await photograph('#8c1c13'),
    [`${report}/qd.pdf`]: Buffer.from(pdfOf('Quyet dinh'), 'latin1'),
    [`${report}/pl.pdf`]: Buffer.from(pdfOf('Phu luc'), 'latin1'),
  });
  await edit(`${report}/index.vi.md`, (text) =>
    `${text}\n![Lễ ký](./anh.jpg)\n`.replace(
      '\nbloc:',
      '\nphotos: [{ src: ./anh.jpg, alt: Lễ ký }]\nattachments: [{ title: Quyết định, file: ./qd.pdf }, { title: Phụ lục, file: ./pl.pdf }]\nbloc:',
    ),
  );
  await writeFiles(content, {
    [result]: Buffer.from(
      '---\ntitle: Kết quả\nstatus: final\ngrades:\n  - unit: so-noi-vu\n    grade: outstanding\nsources: [{ title: Nguồn }]\n---\n\nVăn bản.\n',
    ),
  });
  await build(content, out);
});
afterAll(() => remove());

const report = 'meetings/2017/tong-ket-2016';
const page = 'tin/2017/tong-ket-2016/index.html';
const result = 'results/cac-co-quan-tham-muu-tong-hop/2016/index.vi.md';
const annual = 'khoi/cac-co-quan-tham-muu-tong-hop/2016/index.html';

const photograph = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(content, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(join(content, path), after);
}

async function build(from: string, to: string, ...options: string[]): Promise<void> {
  const { code, stdout, stderr } = await run('build.ts', ['--content', from, '--out', to, ...options]);
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
}

/** What a build of nothing makes of the content as it stands, told that the release that stands there came before: made once for each content, since what it makes is the same after each release of one content. */
async function builtOfNothing(): Promise<string> {
  const digest = await digestOfContent();
  const there = madeOfNothing.get(digest);
  if (there !== undefined) return there;
  const made = join(await mkdtemp(join(dir, 'clean-')), 'site');
  await build(content, made, '--previous', out);
  madeOfNothing.set(digest, made);
  return made;
}
const madeOfNothing = new Map<string, string>();

async function digestOfContent(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await filesIn(content)).toSorted())
    hash.update(`${file}\0`).update(await readFile(join(content, file)));
  return hash.digest('hex');
}

/** The release that stands there, copied: of its pages nothing is known. */
async function copyOfRelease(): Promise<string> {
  const copy = join(await mkdtemp(join(dir, 'before-')), 'site');
  await cp(out, copy, { recursive: true, dereference: true });
  return copy;
}

/** The pages, pictures and documents that are the same files as in the release before, which a copy no more has: they are compared by their numbers. */
async function numbersOf(folder: string): Promise<Map<string, number>> {
  const pages = (await filesIn(folder)).filter((file) => /\.(?:html(?:\.md)?|avif|pdf)$/u.test(file));
  const numbers = await Promise.all(pages.map(async (file) => (await stat(join(folder, file))).ino));
  return new Map(pages.map((file, index) => [file, numbers[index] ?? 0]));
}

/** Builds over the release before, and anew beside it; gives how many pages are the same files as there. */
async function buildBothWays(...options: string[]): Promise<{ same: number; made: string[] }> {
  const before = await copyOfRelease();
  const numbers = await numbersOf(out);
  await build(content, out, ...options);
  const clean = join(await mkdtemp(join(dir, 'clean-')), 'site');
  await build(content, clean, '--previous', before, ...options);
  expect(await differences(out, clean)).toEqual([]);
  // By these the next build knows the pages: one that is known by another file would be made anew each time.
  const { pages } = readKnown<{ pages: Record<string, [key: string, stamp: string]> }>(knownPages()) ?? { pages: {} };
  expect(Object.keys(pages).length).toBeGreaterThan(100);
  for (const [file, [, stamp]] of Object.entries(pages))
    expect([file, stamp]).toEqual([file, stampOf(join(out, file))]);
  const after = [...(await numbersOf(out))];
  const made = after.filter(([file, number]) => numbers.get(file) !== number).map(([file]) => file);
  return { same: after.length - made.length, made };
}

const knownPages = (): string => join(dir, '.site/known/pages.json');

describe('a site that would be made again as it stands', () => {
  const releases = async (): Promise<string[]> =>
    (await readdir(join(dir, '.site'))).filter((name) => /^[0-9a-f]{12}$/u.test(name));
  const buildSaying = async (...options: string[]): Promise<{ stdout: string; release: string }> => {
    const { code, stdout, stderr } = await run('build.ts', [
      '--content',
      content,
      '--out',
      out,
      '--lang',
      'en',
      ...options,
    ]);
    expect([code, stderr], stdout).toEqual([0, '']);
    return { stdout, release: await realpath(out) };
  };
  const stays = 'Nothing has changed: the site is the one that was built before.';

  test('stays, and is told as when it was made; the release before it goes, with what has been taken down', async () => {
    const before = await buildSaying('--commit', 'abcdef0');
    expect(before.stdout).not.toContain(stays);
    expect(await releases()).toHaveLength(2);
    const { stdout, release } = await buildSaying('--commit', 'abcdef0');
    expect(release).toBe(before.release);
    expect(await releases()).toEqual([basename(release)]);
    expect(stdout).toContain(stays);
    const ending = (text: string): string => text.slice(text.indexOf('\n\n')).replace(`${stays}\n`, '');
    expect(ending(stdout)).toBe(ending(before.stdout));
  });

  test('stays where content was written again as it was, and is told the same then and after that', async () => {
    const { stdout: before, release } = await buildSaying();
    await edit(`${report}/index.vi.md`, (text) => `${text}\n`);
    await buildSaying();
    await edit(`${report}/index.vi.md`, (text) => text.slice(0, -1));
    await buildSaying();
    const there = await buildSaying();
    await writeFile(join(content, 'site.yaml'), await readFile(join(content, 'site.yaml')));
    for (const { stdout, release: now } of [await buildSaying(), await buildSaying()]) {
      expect(stdout).toContain(stays);
      expect(now).toBe(there.release);
      expect(stdout).toBe(there.stdout);
    }
    expect(there.release).not.toBe(release);
    expect(before).toContain('outdated-translation');
    expect(there.stdout).toContain('outdated-translation');
  });

  test.each<[string, () => Promise<unknown>, string[]]>([
    ['a page was written into', () => appendFile(join(out, 'index.html'), ' '), []],
    ['a file for servers was written into', () => appendFile(join(out, '_headers'), ' '), []],
    ['a file came', () => writeFile(join(out, 'x.txt'), ''), []],
    ['a file is gone', () => rm(join(out, 'robots.txt')), []],
    ['what is known of it was changed', () => appendFile(join(dir, '.site/known/site.json'), ' '), []],
    ['it is said to be of another commit', async () => undefined, ['--commit', 'abcdef1']],
    ['the day is another one', async () => undefined, ['--as-of', '2017-01-01']],
    ['it is compared with nothing', async () => undefined, ['--previous', 'none']],
    ['a draft was written', () => writeFiles(content, { 'meetings/2017/nhap/index.vi.md': Buffer.from(draft) }), []],
  ])('is made again where %s', async (_, change, options) => {
    await buildSaying();
    const { stdout: again, release: before } = await buildSaying();
    expect(again).toContain(stays);
    await change();
    const { stdout, release } = await buildSaying(...options);
    expect(stdout).not.toContain(stays);
    expect(release).not.toBe(before);
    if (options.length === 0) expect(await differences(out, await builtOfNothing())).toEqual([]);
  });
  const draft =
    '---\ntitle: Nháp\ndraft: true\nkinds: [other]\ndate: 2017-03-20\nsources: [{ title: Báo cáo }]\n---\n\nVăn bản.\n';
});

describe('a build over the release before comes to the same bytes as one of nothing', () => {
  test('where nothing is other every page is the same file, whether it was made again or not', async () => {
    // It is said to be of another commit, or nothing would be made at all.
    const { same, made } = await buildBothWays('--commit', '0123456');
    expect(made).toEqual([]);
    expect(same).toBeGreaterThan(170);
  });

  test('where nothing is other, a page is not made again: what stands there is taken as it is', async () => {
    const path = join(out, annual);
    // A page that says something else, and is known by the file that says it.
    await writeFile(path, (await readFile(path, 'utf8')).replace('Khối', 'Khôi'));
    type Known = { pages: Record<string, [key: string, stamp: string, ...rest: unknown[]]> };
    const known = readKnown<Known>(knownPages());
    const row = known?.pages[annual];
    if (known === undefined || row === undefined) throw new Error(`${annual} is not known`);
    row[1] = stampOf(path);
    writeKnown(knownPages(), known);
    await build(content, out, '--commit', '1234567');
    expect(await readFile(join(out, annual), 'utf8')).toContain('Khôi');
    // Where it is known by the file that was made, it is made anew.
    await writeFile(join(out, annual), await readFile(join(out, annual)));
    await build(content, out, '--commit', '2345678');
    expect(await readFile(join(out, annual), 'utf8')).not.toContain('Khôi');
  });

  test('nor is a picture, or a document', async () => {
    type Known = { pages: Record<string, [key: string, stamp: string, ...rest: unknown[]]> };
    const known = readKnown<Known>(knownPages());
    const kept = Object.keys(known?.pages ?? {}).filter((file) => /\.(?:avif|pdf)$/u.test(file));
    expect(kept.length).toBeGreaterThan(2);
    for (const file of kept) {
      const row = known?.pages[file];
      if (known === undefined || row === undefined) throw new Error(`${file} is not known`);
      await appendFile(join(out, file), 'x');
      row[1] = stampOf(join(out, file));
    }
    writeKnown(knownPages(), known);
    await build(content, out, '--commit', '3456789');
    for (const file of kept) expect((await readFile(join(out, file), 'latin1')).endsWith('x'), file).toBe(true);
    for (const file of kept) await writeFile(join(out, file), '');
    await build(content, out, '--commit', '4567890');
    for (const file of kept) expect((await readFile(join(out, file), 'latin1')).endsWith('x'), file).toBe(false);
    for (const file of kept) expect((await stat(join(out, file))).size, file).toBeGreaterThan(0);
  });

  test('where a text is other: its page, and pages that show nothing of it are the same files', async () => {
    await edit(`${report}/index.vi.md`, (text) => text.replace('công bố quyết định', 'công bố các quyết định'));
    const { same, made } = await buildBothWays();
    expect(made).toContain(page);
    expect(made).toContain(`${page}.md`);
    expect(made).not.toContain('khoi/cac-truong-cao-dang/index.html');
    expect(made.filter((file) => /\.(?:avif|pdf)$/u.test(file))).toEqual([]);
    expect(same).toBeGreaterThan(100);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    [
      'a title',
      () => edit(`${report}/index.vi.md`, (text) => text.replace('title: Tổng kết', 'title: Hội nghị tổng kết')),
      'index.html',
    ],
    ['a photograph', async () => writeFile(join(content, report, 'anh.jpg'), await photograph('#0b4f8a')), annual],
    [
      'a document',
      async () => {
        // Astro makes the first of them.
        for (const name of ['pl.pdf', 'qd.pdf'])
          await writeFiles(content, { [`${report}/${name}`]: Buffer.from(pdfOf(`Khac ${name}`), 'latin1') });
      },
      `files/${report}/qd.pdf`,
    ],
    ['the text of a result', () => edit(result, (text) => text.replace('Văn bản.', 'Văn bản khác.')), annual],
    [
      'the name of a unit',
      () => edit('units/so-noi-vu.yaml', (text) => text.replace('vi: Sở Nội vụ', 'vi: Sở Nội vụ thành phố')),
      'don-vi/so-noi-vu/index.html',
    ],
    [
      'an award type',
      () =>
        appendFile(
          join(content, 'award-types.yaml'),
          '\n- id: moi\n  name: { vi: Hình thức mới, en: New type }\n  level: grassroots\n',
        ),
      'du-lieu/index.html',
    ],
    [
      'an own page',
      () => appendFile(join(content, 'pages/about/index.vi.mdx'), '\nThêm một dòng.\n'),
      'gioi-thieu/index.html',
    ],
    ['the colours', () => appendFile(join(content, 'site.yaml'), "\ncolours: { lead: '#0b4f8a' }\n"), page],
    [
      'what was taken down',
      () =>
        writeFile(
          join(content, 'takedowns.yaml'),
          '- address: /giao-uoc/2020/giao-uoc-2020/\n  day: 2020-01-02\n  reason: { vi: Có dữ liệu cá nhân., en: It held personal data. }\n',
        ),
      'giao-uoc/2020/giao-uoc-2020/index.html',
    ],
  ])('where %s is other', async (_, change, made) => {
    await change();
    expect((await buildBothWays()).made).toContain(made);
  });
});

describe('a page of the release before is made anew', () => {
  const kept = 'khoi/cac-truong-cao-dang/index.html';

  test.each<[string, () => Promise<unknown>]>([
    ['where somebody has written into it', () => appendFile(join(out, kept), '<script>x</script>')],
    ['where it was written as long as it was', () => rewrite(kept)],
    [
      'where another file took its place',
      async () => {
        const bytes = await readFile(join(out, kept));
        await rm(join(out, kept));
        await writeFile(join(out, kept), `${bytes}x`);
      },
    ],
    ['where it is gone', () => rm(join(out, kept))],
    ['where it is not known any more', () => rm(join(dir, '.site/known/pages.json'))],
    ['where what is known of it is half there', () => writeFile(join(dir, '.site/known/pages.json'), '{"pages":')],
  ])('%s', async (_, change) => {
    await change();
    await build(content, out);
    expect((await differences(out, await builtOfNothing())).filter((file) => file.endsWith('.html'))).toEqual([]);
    expect(await readFile(join(out, kept), 'utf8')).toContain('</html>');
    expect(await readFile(join(out, kept), 'utf8')).not.toContain('<script>x');
  });

  async function rewrite(file: string): Promise<void> {
    const { atime, mtime } = await stat(join(out, file));
    const bytes = await readFile(join(out, file));
    bytes.write('X', bytes.length - 10);
    await writeFile(join(out, file), bytes);
    await utimes(join(out, file), atime, new Date(mtime.getTime() + 1));
  }
});
