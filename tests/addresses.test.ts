import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteAddresses } from '../src/outputs/serving/site-addresses.ts';
import { startLocalCdn } from '../src/served/local-cdn.ts';
import { verifyServed } from '../src/served/verify-served.ts';
import { launchBrowser } from './support/browser.ts';
import { pdfOf } from './support/documents.ts';
import type { Files } from './support/memory-archive.ts';
import { award, base, covenant, meeting, site as siteFile } from './support/memory-archive.ts';
import { nginx, startNginx } from './support/nginx.ts';
import { serve } from './support/serve.ts';
import type { Run } from './support/site.ts';
import { filesIn, run, succeeded, temporaryFolder, wordsOf, writeFiles } from './support/site.ts';

/** One archive, changed from test to test, and built into one place: what is left of earlier builds is there each time. */
let dir: string;
let remove: () => Promise<void>;
const content = (path = ''): string => join(dir, 'content', path);
const out = (): string => join(dir, 'site');

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#8c1c13' } })
    .jpeg()
    .toBuffer();
  await writeFiles(content(), { ...base, ...archive, 'meetings/2015/bi-mat/anh-bi-mat.jpg': picture } as Files);
  await succeeded(build());
});
afterAll(() => remove());

const archive: Files = {
  ...meeting('2017/hop', { title: 'Hội nghị tổng kết', attachments: [{ title: 'Quyết định', file: './qd.pdf' }] }),
  'meetings/2017/hop/qd.pdf': pdfOf('Quyet dinh'),
  'meetings/2017/hop/index.en.md': '---\ntitle: Annual review\n---\n\nText.\n',
  'meetings/2015/bi-mat/index.vi.md': `---
title: Hội nghị BiMatABC của khối
summary: Tóm tắt BiMatABC.
bloc: khoi
kinds: [annual-review]
date: 2015-03-20
photos: [{ src: ./anh-bi-mat.jpg, alt: Ảnh BiMatABC }]
attachments: [{ title: Tài liệu BiMatABC, file: ./bi-mat.pdf }]
sources: [{ title: Nguồn BiMatABC }]
---

Ông BiMatABC nói.
`,
  'meetings/2015/bi-mat/bi-mat.pdf': pdfOf('BiMatABC'),
  ...award('khen', 2016, ['a co'], { announcedAt: '2015/bi-mat', decision: { date: '2016-05-01' } }),
  ...covenant('2017/giao-uoc', {}),
};

const build = (...args: string[]): Promise<Run> => run('build.ts', ['--content', content(), '--out', out(), ...args]);

const addresses = async (): Promise<SiteAddresses> =>
  JSON.parse(await readFile(join(out(), 'addresses.json'), 'utf8')) as SiteAddresses;

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(content(to)), { recursive: true });
  await rename(content(from), content(to));
}

describe('something moves', () => {
  test('and nothing says so: nothing goes out, and what may stand for it is named', async () => {
    const before = await readFile(join(out(), 'addresses.json'), 'utf8');
    await move('meetings/2017/hop', 'meetings/2017/hop-tong-ket');
    const { code, stdout } = await build();
    expect(code).toBe(1);
    expect(stdout).toContain(
      'Địa chỉ /tin/2017/hop/ có trong lần tạo trước, nay không còn. Có phải nay là /tin/2017/hop-tong-ket/ không?',
    );
    expect(stdout).toContain('Địa chỉ /files/meetings/2017/hop/qd.pdf có trong lần tạo trước, nay không còn.');
    expect(stdout).toContain('2 lỗi');
    expect(await readFile(join(out(), 'addresses.json'), 'utf8')).toBe(before);
  });
  test('and movedFrom leads on from every former address, in both languages', async () => {
    const facts = archive['meetings/2017/hop/index.vi.md'] as object;
    const bloc = { names: [{ vi: 'Khối' }], rosters: (base['blocs/khoi.yaml'] as { rosters: object[] }).rosters };
    await writeFiles(content(), { 'meetings/2017/hop-tong-ket/index.vi.md': { ...facts, movedFrom: '2017/hop' } });
    // A bloc takes its years and its standing with it.
    await rm(content('blocs/khoi.yaml'));
    await writeFiles(content(), { 'blocs/khoi-moi.yaml': { ...bloc, movedFrom: ['khoi'] } });
    for (const path of [
      'meetings/2017/hop-tong-ket/index.vi.md',
      'meetings/2015/bi-mat/index.vi.md',
      'awards/2016/khen/index.vi.md',
      'covenants/2017/giao-uoc/index.vi.md',
    ]) {
      const text = await readFile(content(path), 'utf8');
      await writeFiles(content(), { [path]: text.replace('bloc: khoi\n', 'bloc: khoi-moi\n') });
    }
    const { code, stdout } = await build();
    expect(code, stdout).toBe(0);
    expect((await addresses()).redirects).toEqual({
      '/en/blocs/khoi/': '/en/blocs/khoi-moi/',
      '/en/blocs/khoi/2015/': '/en/blocs/khoi-moi/2015/',
      '/en/blocs/khoi/2016/': '/en/blocs/khoi-moi/2016/',
      '/en/blocs/khoi/2017/': '/en/blocs/khoi-moi/2017/',
      '/en/news/2017/hop/': '/en/news/2017/hop-tong-ket/',
      '/en/ranking/khoi/': '/en/ranking/khoi-moi/',
      '/files/meetings/2017/hop/qd.pdf': '/files/meetings/2017/hop-tong-ket/qd.pdf',
      '/khoi/khoi/': '/khoi/khoi-moi/',
      '/khoi/khoi/2015/': '/khoi/khoi-moi/2015/',
      '/khoi/khoi/2016/': '/khoi/khoi-moi/2016/',
      '/khoi/khoi/2017/': '/khoi/khoi-moi/2017/',
      '/tin/2017/hop/': '/tin/2017/hop-tong-ket/',
      '/xep-hang/khoi/': '/xep-hang/khoi-moi/',
    });
  });
  test('for good: what led on may not stop', async () => {
    const path = 'blocs/khoi-moi.yaml';
    const text = await readFile(content(path), 'utf8');
    await writeFiles(content(), { [path]: text.replace(/movedFrom:[\s\S]*$/u, '') });
    const { code, stdout } = await build();
    expect(code).toBe(1);
    expect(stdout).toContain('Địa chỉ /khoi/khoi/ có trong lần tạo trước, nay không còn.');
    await writeFiles(content(), { [path]: text });
  });
});

describe('something is taken down', () => {
  const takedown = '- address: /tin/2015/bi-mat/\n  day: 2026-11-20\n  reason: Theo yêu cầu của nơi công bố.\n';
  const traces = async (): Promise<string[]> => {
    const files = await filesIn(out());
    const found = await Promise.all(
      files.map(async (file) =>
        /BiMatABC|anh-bi-mat/u.test(file + (await readFile(join(out(), file))).toString('latin1')),
      ),
    );
    return files.filter((_, index) => found[index]);
  };
  test('something of it was corrected, and that was told', async () => {
    const path = content('meetings/2015/bi-mat/index.vi.md');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('nói.', 'phát biểu.'));
    const { code, stdout } = await build('--as-of', '2026-11-19');
    expect(code, stdout).toBe(0);
    expect(await wordsOf(out(), 'thay-doi')).toContain(
      'Lần cập nhật 1, ngày 19 tháng 11 năm 2026 Đã sửa Hội nghị BiMatABC của khối (tin hoạt động: nội dung)',
    );
  });
  test('it was there, in pages, feeds, data, pictures and files', async () => {
    const files = await traces();
    for (const file of [
      'tin/2015/bi-mat/index.html',
      'rss.xml',
      'data/meetings.json',
      'files/meetings/2015/bi-mat/bi-mat.pdf',
    ])
      expect(files).toContain(file);
    expect(files.some((file) => /^_astro\/anh-bi-mat\..*\.webp$/u.test(file))).toBe(true);
  });
  test('a line is enough: at the next build it is gone from everything, and a notice stands there', async () => {
    await writeFiles(content(), { 'takedowns.yaml': takedown });
    const { code, stdout } = await build();
    expect(code, stdout).toBe(0);
    expect(await traces()).toEqual([]);
    const named = await Promise.all(
      (await filesIn(out())).map(async (file) =>
        (await readFile(join(out(), file), 'latin1')).includes('2015/bi-mat') ? [file] : [],
      ),
    );
    // Its address alone is named: where a server has to know it, and where it is said that it was taken down.
    expect(named.flat()).toEqual([
      '_nginx.conf',
      '_redirects',
      'addresses.json',
      'checksums.txt',
      'data/changes.csv',
      'data/changes.json',
      'en/changes/index.html',
      'en/changes/rss.xml',
      'facts.json',
      'thay-doi/index.html',
      'thay-doi/rss.xml',
    ]);
    expect(await wordsOf(out(), 'thay-doi')).toContain('Đã gỡ xuống /tin/2015/bi-mat/ (tin hoạt động)');
    expect(await wordsOf(out(), 'tin/2015/bi-mat')).toContain(
      'Nội dung ở địa chỉ này đã được gỡ khỏi kho tư liệu (ngày 20 tháng 11 năm 2026). Lý do: Theo yêu cầu của nơi công bố.',
    );
    expect(await wordsOf(out(), 'en/news/2015/bi-mat')).toContain('Taken down');
    const html = await readFile(join(out(), 'en/news/2015/bi-mat/index.html'), 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<p>Reason: <span lang="vi">Theo yêu cầu của nơi công bố.</span></p>');
    // Its file is an address of its own, and so are the year and the files that only it had.
    expect((await addresses()).gone).toEqual({
      '/en/news/2015/bi-mat/': '/en/news/2015/bi-mat/',
      '/files/meetings/2015/bi-mat/bi-mat.pdf': '/tin/2015/bi-mat/',
      '/tin/2015/bi-mat/': '/tin/2015/bi-mat/',
    });
    expect((await addresses()).redirects).toMatchObject({
      '/tin/2015/': '/tin/',
      '/en/news/2015/': '/en/news/',
      '/khoi/khoi-moi/2015/': '/khoi/khoi-moi/',
      '/khoi/khoi/2015/': '/khoi/khoi-moi/',
    });
  });
  test('nothing of it is left in the caches', async () => {
    const caches = join(process.cwd(), '.builds');
    // Other builds remove their roots meanwhile: of such a one nothing is left.
    const files = await Promise.all((await readdir(caches)).map((root) => filesIn(join(caches, root)).catch(() => [])));
    expect(files.flat().filter((file) => file.includes('anh-bi-mat'))).toEqual([]);
  });
  test('what was committed may be removed as well', async () => {
    await rm(content('meetings/2015/bi-mat'), { recursive: true });
    const khen = archive['awards/2016/khen/index.vi.md'] as object;
    await writeFiles(content(), {
      'awards/2016/khen/index.vi.md': { ...khen, bloc: 'khoi-moi', announcedAt: undefined },
    });
    const { code, stdout } = await build();
    expect(code, stdout).toBe(0);
    expect(Object.keys((await addresses()).gone)).toHaveLength(3);
  });
  test('for good: a notice may not be removed', async () => {
    await rm(content('takedowns.yaml'));
    const { code, stdout } = await build();
    expect(code).toBe(1);
    expect(stdout).toContain('Địa chỉ /tin/2015/bi-mat/ có trong lần tạo trước, nay không còn.');
    await writeFiles(content(), { 'takedowns.yaml': takedown });
  });
  test('the CDN answers with the notice, and that nothing is there', async () => {
    const cdn = await startLocalCdn(out());
    try {
      expect((await verifyServed(cdn.origin, { headers: true })).faults).toEqual([]);
      for (const address of ['/tin/2015/bi-mat/', '/tin/2015/bi-mat', '/files/meetings/2015/bi-mat/bi-mat.pdf']) {
        const answer = await fetch(`${cdn.origin}${address}`);
        expect([address, answer.status]).toEqual([address, 404]);
        expect(await answer.text()).toContain('Theo yêu cầu của nơi công bố');
      }
    } finally {
      await cdn.close();
    }
  });
  test.runIf(nginx !== undefined)('nginx says that it is gone, on a machine that has one', async () => {
    const server = await startNginx(out(), join(dir, 'nginx'));
    try {
      expect((await verifyServed(server.origin, { headers: true })).faults).toEqual([]);
      const answer = await fetch(`${server.origin}/tin/2015/bi-mat/`);
      expect(answer.status).toBe(410);
      expect(await answer.text()).toContain('Theo yêu cầu của nơi công bố');
    } finally {
      await server.close();
    }
  });
});

describe('what is compared', () => {
  test('not the site of another archive, and it is said', async () => {
    await writeFiles(content(), siteFile({ address: 'https://khac.example' }));
    const { code, stdout } = await build();
    expect(code, stdout).toBe(0);
    expect(stdout).toContain(
      'Trang được tạo trước đây là của https://kho.example: không so sánh địa chỉ với trang ấy.',
    );
  });
  test('another release, where one is named', async () => {
    const { code, stderr } = await build('--previous', dir);
    expect(code).toBe(1);
    expect(stderr).toContain(`--previous ${dir}: ở đây không có trang nào do Niên giám tạo ra (thiếu addresses.json).`);
    await rm(content('covenants'), { recursive: true });
    expect((await build()).stdout).toContain('Địa chỉ /giao-uoc/2017/giao-uoc/ có trong lần tạo trước');
    await succeeded(build('--previous', 'none'));
  });
});

describe('a site below a path of its host', () => {
  let host: { origin: string; close: () => Promise<void> };
  beforeAll(async () => {
    await writeFiles(join(dir, 'below'), {
      ...base,
      ...siteFile({ address: 'https://co-quan.example/kho' }),
      ...meeting('2017/hop', { movedFrom: '2017/cu', attachments: [{ title: 'Quyết định', file: './qd.pdf' }] }),
      'meetings/2017/hop/qd.pdf': pdfOf('Quyet dinh'),
      'takedowns.yaml': [{ address: '/tin/2016/x/', day: '2026-11-20', reason: 'Theo yêu cầu.' }],
    });
    const { code, stdout } = await run('build.ts', ['--content', join(dir, 'below'), '--out', join(dir, 'host/kho')]);
    expect(code, stdout).toBe(0);
    host = await serve(join(dir, 'host'));
  });
  afterAll(() => host.close());

  test('leads nowhere but below it', async () => {
    for (const file of await filesIn(join(dir, 'host/kho'))) {
      if (!/\.(?:html|xml|json|csv|txt)$/u.test(file) || file === 'addresses.json') continue;
      const text = await readFile(join(dir, 'host/kho', file), 'utf8');
      for (const [, address] of text.matchAll(/(?:href|src|srcset|url)="?(?<address>\/[^\s">]*)/gu))
        expect([file, address]).toEqual([file, expect.stringMatching(/^\/kho\//u)]);
      for (const [address] of text.matchAll(/https:\/\/co-quan\.example[^\s"<,]*/gu))
        expect([file, address]).toEqual([file, expect.stringMatching(/^https:\/\/co-quan\.example\/kho\b/u)]);
    }
  });
  test('is served whole by a host that knows no headers and no redirects', async () => {
    const { faults, asked } = await verifyServed(`${host.origin}/kho/`, { headers: false });
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(50);
  });
  test('a former address leads on in a browser', async () => {
    const { newPage, close } = await launchBrowser();
    const page = await newPage();
    await page.goto(`${host.origin}/kho/en/news/2017/cu/`);
    await page.waitForURL('**/kho/en/news/2017/hop/');
    await close();
  });
  test.runIf(nginx !== undefined)('nginx serves it there, on a machine that has one', async () => {
    const server = await startNginx(join(dir, 'host'), join(dir, 'nginx-below'), 'kho/');
    try {
      expect(server.said).toBe('');
      expect((await verifyServed(`${server.origin}/kho/`, { headers: true })).faults).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
