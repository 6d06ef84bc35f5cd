import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textDigest } from '../src/source/text-digest.ts';
import { award, base, covenant, meeting, result, roster, site as siteFile, source } from './support/memory-archive.ts';
import { build, filesIn, run, temporaryFolder, wordsOf, writeFiles } from './support/site.ts';

let dir: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

describe('an empty archive', () => {
  const buildOf = (folder: string) =>
    run('build.ts', ['--content', join(dir, folder), '--out', join(dir, 'nothing-site')]);

  test('says what to do, and makes no site', async () => {
    await mkdir(join(dir, 'nothing'));
    const { code, stdout } = await buildOf('nothing');
    expect(code).toBe(1);
    expect(stdout).toContain('Thư mục nội dung chưa có khối thi đua nào và chưa có bản ghi nào.');
    expect(stdout).toContain('Cách sửa: Tạo site.yaml, một khối trong blocs/ và một bản tin trong meetings/');
    expect(await filesIn(dir)).toEqual([]);
  });

  test('is not what a folder is taken for that is not there', async () => {
    const { code, stdout, stderr } = await buildOf('nothin');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`--content ${join(dir, 'nothin')}: không có thư mục này.`);
    expect(await filesIn(dir)).toEqual([]);
  });
});

describe('an archive of one bloc, in Vietnamese alone, with everything that a bloc can have', () => {
  let site: string;
  beforeAll(async () => {
    const content = join(dir, 'one');
    site = join(dir, 'one-site');
    const criteria = [
      { column: 'diem', name: 'Điểm chung', maximum: 100 },
      { column: 'thuong', name: { vi: 'Cộng thêm', en: 'On top' }, role: 'bonus' },
    ];
    await writeFiles(content, {
      ...base,
      ...siteFile({ emblem: './bieu-trung.png' }),
      'bieu-trung.png': await sharp({ create: { width: 300, height: 360, channels: 4, background: '#0b4f8a' } })
        .png()
        .toBuffer(),
      'blocs/khoi.yaml': { names: [{ vi: 'Khối' }], rosters: [roster(2016, 'a', 'b', 'c')] },
      ...meeting('2017/hop', {
        handover: { period: 2017, leader: 'a', outgoing: 'b' },
        updates: [{ on: '2018-01', what: 'Sửa ngày.' }],
      }),
      ...meeting('2017/thu-hoi', { withdrawn: { on: '2018-02-01', reason: 'Nguồn đã rút bài.' } }),
      ...meeting('2017/nhap', { title: 'Bản nháp bí mật', draft: true, questions: ['Ở đâu?'] }),
      ...meeting('2017/sau', { title: 'Chưa đến ngày', publishOn: '2099-01-01' }),
      ...covenant('2017/giao-uoc', { tasks: ['Việc một', 'Việc hai'], taskCount: 2 }),
      ...covenant('2018/giao-uoc', { tasks: ['Việc hai', 'Việc ba'], taskCount: 2 }),
      ...award('khen', 2016, ['a co presented', 'b bang-khen revoked', 'c giay-khen proposed']),
      ...result(
        2016,
        { criteria, order: [{ unit: 'b', place: 1 }] },
        'unit;diem;thuong\na;98,25;0\nb;97,5;0,5\nc;10;0\n',
      ),
      ...result(2015, { criteria }, 'unit;diem;thuong\na;90;0\nb;97,5;0,5\n'),
    });
    await build(content, site);
  });

  test('a share image shows the emblem of the site', async () => {
    const html = await readFile(join(site, 'khoi/khoi/2016/index.html'), 'utf8');
    const address = /<meta property="og:image" content="([^"]+)"/u.exec(html)?.[1] ?? '';
    const corner = { left: 70, top: 50, width: 40, height: 50 };
    const cut = await sharp(join(site, new URL(address).pathname))
      .extract(corner)
      .png()
      .toBuffer();
    const { dominant } = await sharp(cut).stats();
    // The blue of the emblem.
    expect(dominant.b - dominant.r).toBeGreaterThan(80);
  });

  test('a score table has the columns that the bloc published, and no other', async () => {
    const words = await wordsOf(site, 'khoi/khoi/2016');
    expect(words).toMatch(/Điểm chung \(tối đa 100\)\s+Cộng thêm \(\+\)\s+Tổng điểm/u);
    expect(words).not.toMatch(/trừ/u);
    const reasons = await wordsOf(site, 'khoi/khoi/2015');
    expect(reasons).toMatch(/ 98 điểm, trong đó điểm thưởng 0,5 .* 90 điểm (?!,)/u);
    expect(await wordsOf(site, 'en/blocs/khoi/2016')).toMatch(/On top \(\+\)\s+Total/u);
  });

  test('the English pages give the facts in English, and the Vietnamese text under a notice', async () => {
    const html = await readFile(join(site, 'en/news/2017/hop/index.html'), 'utf8');
    expect(html).toContain('<link rel="canonical" href="https://kho.example/tin/2017/hop/">');
    expect(html).not.toContain('hreflang="x-default"');
    expect(html).toMatch(/<h1[^>]* lang="vi"[^>]*>Hội nghị<\/h1>/u);
    expect(html).toMatch(/<div class="text [^"]*" lang="vi"/u);
    const words = await wordsOf(site, 'en/news/2017/hop');
    expect(words).toContain('This record has not been translated yet.');
    expect(words).toContain('20 March 2017');
    expect(await readFile(join(site, 'sitemap.xml'), 'utf8')).not.toContain('/en/news/2017/hop/');
    expect(await readFile(join(site, 'en/rss.xml'), 'utf8')).not.toContain('<item>');
  });
  test('what is withdrawn keeps its address, and is named nowhere else', async () => {
    expect(await wordsOf(site, 'tin/2017/thu-hoi')).toContain(
      'Tư liệu này đã bị rút khỏi kho tư liệu ngày 01 tháng 02 năm 2018',
    );
    for (const file of await filesIn(site)) {
      // The lists of all addresses, files and records, for programs, have every one at which something stands.
      if (file.includes('thu-hoi') || ['addresses.json', 'checksums.txt', 'facts.json'].includes(file)) continue;
      expect(await readFile(join(site, file), 'utf8'), file).not.toContain('2017/thu-hoi');
    }
  });
  test('drafts and what is held back leave no trace', async () => {
    for (const file of await filesIn(site)) {
      expect(await readFile(join(site, file), 'utf8'), file).not.toMatch(
        /2017\/nhap|Bản nháp bí mật|2017\/sau|Chưa đến ngày/u,
      );
    }
  });
  test('the annual shows the order and the scores of the bloc, and where awards would differ', async () => {
    const words = await wordsOf(site, 'khoi/khoi/2016');
    expect(words).toContain('Thứ hạng do khối công bố; kho tư liệu chép lại theo nguồn.');
    expect(words).toContain('98,25');
    expect(words).toContain('An Cờ thi đua theo bảng điểm và khen thưởng: thứ nhất');
  });
  test('the covenant says what is new, kept and dropped', async () => {
    const words = await wordsOf(site, 'giao-uoc/2018/giao-uoc');
    expect(words).toContain('So với giao ước năm 2017: giữ 1, thêm 1, bỏ 1.');
    expect(words).toMatch(/1\. Việc hai Tiếp tục thực hiện 2\. Việc ba Nhiệm vụ mới Việc một Không còn/u);
  });
  test('corrections are shown', async () => {
    expect(await wordsOf(site, 'tin/2017/hop')).toContain('Đính chính, bổ sung 01/2018 : Sửa ngày.');
  });
});

test('headings of a report take no anchor of the page, and those of a result stand below its own', async () => {
  const content = join(dir, 'headings');
  const site = join(dir, 'headings-site');
  const text = (facts: string): string =>
    `---\ntitle: T\n${facts}sources: [{ title: S }]\n---\n## Nguồn\n\nA\n\n## Nội dung\n\nB\n\n## Nội dung\n\nC\n`;
  await writeFiles(content, {
    ...base,
    'meetings/2017/hop/index.vi.md': text('bloc: khoi\nkinds: [other]\ndate: 2017\n'),
    'results/khoi/2016/index.vi.md': text('order: [{ unit: a, place: 1 }]\n'),
  });
  await build(content, site);
  const headings = async (address: string): Promise<string[]> =>
    [...(await readFile(join(site, address, 'index.html'), 'utf8')).matchAll(/<(h[2-6])[^>]* id="([a-z0-9-]+)"/gu)].map(
      ([, level, id]) => `${level} ${id}`,
    );
  expect(await headings('tin/2017/hop')).toEqual(['h2 nguon', 'h2 noi-dung', 'h2 noi-dung-2']);
  expect(await headings('khoi/khoi/2016')).toEqual(['h4 nguon', 'h4 noi-dung', 'h4 noi-dung-2']);
});

test('two blocs with the same slugs in different years each have their own pages', async () => {
  const content = join(dir, 'two');
  const site = join(dir, 'two-site');
  await writeFiles(content, {
    ...base,
    'blocs/khac.yaml': { names: [{ vi: 'Khối khác' }] },
    'blocs/khong.yaml': { names: [{ vi: 'Khối không xếp hạng' }], ranking: { basis: 'none' } },
    ...award('khong', 2016, ['d co'], { bloc: 'khong' }),
    ...meeting('2016/tong-ket', { title: 'Tổng kết của khối này' }),
    ...meeting('2017/tong-ket', { title: 'Tổng kết của khối khác', bloc: 'khac' }),
    'meetings/2017/tong-ket/index.en.md': { title: 'Annual review', translates: 'vi-000000000000' },
  });
  await build(content, site);
  expect(await wordsOf(site, 'tin/2016/tong-ket')).toContain('Tổng kết của khối này');
  expect(await wordsOf(site, 'tin/2017/tong-ket')).toContain('Tổng kết của khối khác');
  expect(await wordsOf(site, 'khoi/khac/2017')).toContain('Tổng kết của khối khác');
  // An award is on record, so that nothing may say that none is.
  for (const page of ['xep-hang/khong', 'khoi/khong/2016']) {
    expect(await wordsOf(site, page)).toContain('Kho tư liệu không xếp hạng khối này.');
    expect(await wordsOf(site, page)).not.toMatch(/chưa có dữ liệu công bố/iu);
  }
  const outdated = 'This translation has not been updated since the latest change of the Vietnamese original.';
  expect(await wordsOf(site, 'en/news/2017/tong-ket')).toContain(outdated);
});

test('two reports of one title have pages that can be told apart', async () => {
  const content = join(dir, 'titles');
  const site = join(dir, 'titles-site');
  await writeFiles(content, {
    ...base,
    ...meeting('2016/hop', {}),
    ...meeting('2017/hop', {}),
    ...meeting('2018/khac', { title: 'Khác' }),
  });
  const { stdout } = await build(content, site);
  expect(stdout).toContain('0 lỗi, 0 lưu ý');
  const title = async (address: string): Promise<string> =>
    /<title>(?<title>[^<]*)/u.exec(await readFile(join(site, address, 'index.html'), 'utf8'))?.groups?.['title'] ?? '';
  expect(await title('tin/2016/hop')).toBe('Hội nghị (tin/2016/hop) · Kho thử');
  expect(await title('tin/2017/hop')).toBe('Hội nghị (tin/2017/hop) · Kho thử');
  expect(await title('tin/2018/khac')).toBe('Khác · Kho thử');
});

test('Vietnamese in NFD, in texts, front matter and file names, makes the same site as in NFC', async () => {
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#8c1c13' } })
    .jpeg()
    .toBuffer();
  const body = '\n![Ảnh ký giao ước](./ký-giao-ước.jpg)\n\nĐường về đích.\n\n## Phần một\n';
  const frontMatter = (form: 'NFC' | 'NFD'): string =>
    `---\ntitle: Hội nghị tổng kết\nbloc: khoi\nkinds: [other]\ndate: 2017-03-20\nphotos:\n  - src: ./ảnh-lễ.jpg\n    alt: Lễ ký\nsources:\n  - title: ${source.title}\n---\n${body}`.normalize(
      form,
    );
  for (const form of ['NFC', 'NFD'] as const) {
    const content = join(dir, form);
    await writeFiles(content, {
      ...base,
      'meetings/2017/hop/index.vi.md': frontMatter(form),
      'meetings/2017/hop/index.en.md': `---\ntitle: Annual review\ntranslates: ${textDigest({ title: 'Hội nghị tổng kết', body })}\n---\nText.\n`,
    });
    await writeFiles(content, {
      'pages/gioi-thieu/index.vi.mdx':
        '---\ntitle: Giới thiệu\nslug: gioi-thieu\n---\n\nTrụ sở.\n\n![Trụ sở "cũ"](./trụ-sở.jpg "Năm 2017")\n\n<AwardTypes />\n'.normalize(
          form,
        ),
      ['pages/gioi-thieu/trụ-sở.jpg'.normalize('NFD')]: photo,
      ['meetings/2017/hop/ảnh-lễ.jpg'.normalize('NFD')]: photo,
      ['meetings/2017/hop/ký-giao-ước.jpg'.normalize('NFD')]: photo,
    });
    await build(content, join(dir, `${form}-site`));
  }
  const [composed, decomposed] = [join(dir, 'NFC-site'), join(dir, 'NFD-site')];
  expect(await filesIn(decomposed)).toEqual(await filesIn(composed));
  const html = await readFile(join(decomposed, 'tin/2017/hop/index.html'), 'utf8');
  expect(html).toBe(await readFile(join(composed, 'tin/2017/hop/index.html'), 'utf8'));
  expect(html).toBe(html.normalize('NFC'));
  expect(html).toContain('<h2 id="phan-mot">');
  // Each in its place, and alone.
  expect(html.match(/<img [^>]*src="\/_astro\//gu)).toHaveLength(4);
  const own = await readFile(join(decomposed, 'gioi-thieu/index.html'), 'utf8');
  expect(own).toBe(await readFile(join(composed, 'gioi-thieu/index.html'), 'utf8'));
  expect(own).toMatch(
    /<p><picture><source type="image\/avif" srcset="\/_astro\/tru-so\.[\w-]+\.avif 480w, [^"]+ 900w" sizes="[^"]+"><img src="\/_astro\/tru-so\.[\w-]+\.webp" srcset="[^"]+ 900w" sizes="[^"]+" width="900" height="600" alt="Trụ sở &quot;cũ&quot;" title="Năm 2017" loading="lazy" decoding="async"><\/picture><\/p>/u,
  );
});
