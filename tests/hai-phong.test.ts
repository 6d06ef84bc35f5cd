import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, filesIn, project, temporaryFolder, wordsOf } from './support/site.ts';

let site: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  const folder = await temporaryFolder();
  remove = folder.remove;
  site = join(folder.dir, 'dist');
  await build(join(project, 'tests/fixtures/hai-phong'), site);
});
afterAll(() => remove());

const read = (file: string): Promise<string> => readFile(join(site, file), 'utf8');

describe('every address of the design', () => {
  const bloc = 'cac-co-quan-tham-muu-tong-hop';
  test.each([
    ['', 'en'],
    ['tin', 'en/news'],
    ['tin/2017', 'en/news/2017'],
    ['tin/2017/tong-ket-2016', 'en/news/2017/tong-ket-2016'],
    ['khen-thuong', 'en/awards'],
    ['khen-thuong/2017/khen-thuong-2016', 'en/awards/2017/khen-thuong-2016'],
    ['giao-uoc', 'en/covenants'],
    ['giao-uoc/2017/giao-uoc-2017', 'en/covenants/2017/giao-uoc-2017'],
    ['khoi', 'en/blocs'],
    [`khoi/${bloc}`, `en/blocs/${bloc}`],
    [`khoi/${bloc}/2016`, `en/blocs/${bloc}/2016`],
    ['khoi/cac-truong-cao-dang/2023-2024', 'en/blocs/cac-truong-cao-dang/2023-2024'],
    ['xep-hang', 'en/ranking'],
    [`xep-hang/${bloc}`, `en/ranking/${bloc}`],
    ['don-vi', 'en/units'],
    ['don-vi/so-noi-vu', 'en/units/so-noi-vu'],
    ['tim-kiem', 'en/search'],
    ['du-lieu', 'en/data'],
    ['gioi-thieu', 'en/about'],
    ['phuong-phap', 'en/method'],
    ['tro-nang', 'en/accessibility'],
  ])('/%s/ and /%s/ name each other', async (vi, en) => {
    const address = (path: string): string => `https://nien-giam.example/${path}${path === '' ? '' : '/'}`;
    for (const [own, other, lang] of [
      [vi, en, 'vi'],
      [en, vi, 'en'],
    ] as const) {
      const html = await read(join(own, 'index.html'));
      expect(html).toContain(`<html lang="${lang}"`);
      expect(html).toContain(`<link rel="canonical" href="${address(own)}">`);
      expect(html).toContain(`hreflang="vi" href="${address(vi)}"`);
      expect(html).toContain(`hreflang="en" href="${address(en)}"`);
      expect(html).toContain(`hreflang="x-default" href="${address(vi)}"`);
      expect(html).toContain(`<a href="/${other}${other === '' ? '' : '/'}" lang="${lang === 'vi' ? 'en' : 'vi'}"`);
    }
  });
});

test('every page names an image of its own or of its section, drawn at its size', async () => {
  const pages = (await filesIn(site)).filter((file) => file.endsWith('.html') && !file.endsWith('404.html'));
  const images = new Map<string, number>();
  for (const page of pages) {
    const [name = ''] = (await read(page)).match(/(?<=og:image" content="https:\/\/nien-giam\.example\/)[^"]+/u) ?? [];
    images.set(name, (images.get(name) ?? 0) + 1);
  }
  for (const name of images.keys()) {
    const { format, width, height } = await sharp(join(site, name)).metadata();
    expect([name, format, width, height]).toEqual([expect.stringMatching(/^_astro\/share\./u), 'png', 1200, 630]);
  }
  const drawn = (await filesIn(join(site, '_astro'))).filter((file) => file.startsWith('share.'));
  expect(drawn.map((file) => `_astro/${file}`).toSorted()).toEqual([...images.keys()].toSorted());
  expect(existsSync(join(site, 'share-cards.json'))).toBe(false);
});

describe('the source report comes out as its source says', () => {
  const bloc = 'cac-co-quan-tham-muu-tong-hop';
  test('its words are those that the archive shows', async () => {
    const report = await readFile(join(project, 'tests/fixtures/report-2017-03-20.txt'), 'utf8');
    for (const words of ['Chiều 20/3', '9 nhiệm vụ trọng tâm', 'Cờ thi đua xuất sắc cho Sở Nội vụ', 'Nông Quốc Tuấn']) {
      expect(report).toContain(words);
    }
  });
  test.each([
    [
      'tin/2017/tong-ket-2016',
      [
        'ngày 20 tháng 3 năm 2017',
        'Năm 2017 được suy ra',
        'Nông Quốc Tuấn',
        'Cờ thi đua của Ủy ban nhân dân thành phố',
        '9 nhiệm vụ trọng tâm',
        'nhận nhiệm vụ Trưởng khối năm 2017',
        'Nguồn không nêu đơn vị bàn giao',
        '2019',
      ],
    ],
    ['tin', ['20/3/2017', 'Tổng kết công tác thi đua năm 2016']],
    [
      'en/news/2017/tong-ket-2016',
      [
        '20 March 2017',
        'inferred',
        'Nông Quốc Tuấn',
        "Emulation Flag of the City People's Committee",
        '9 key tasks',
        'took over as bloc leader for 2017',
        'does not name the outgoing leader',
      ],
    ],
    [
      'giao-uoc/2017/giao-uoc-2017',
      ['Giao ước có 9 nhiệm vụ trọng tâm; kho tư liệu ghi nhận 5 nội dung.', 'cải cách hành chính', 'doanh nghiệp'],
    ],
    [
      'en/covenants/2017/giao-uoc-2017',
      ['The covenant has 9 key tasks; 5 points are on record here.', 'administrative reform'],
    ],
    [
      `khoi/${bloc}/2016`,
      ['Kho tư liệu chưa ghi nhận Trưởng khối và giao ước năm 2016.', '2 = (đồng hạng)', 'Chưa ghi nhận kết quả'],
    ],
    [
      `en/blocs/${bloc}/2016`,
      ['Not on record in this archive for 2016: the leader and the covenant.', '2 = (tied)', 'No result on record'],
    ],
    [
      `khoi/${bloc}/2017`,
      ['Văn phòng Hội đồng nhân dân thành phố', 'Kho tư liệu chưa ghi nhận khen thưởng nào của năm 2017. Cờ thi đua'],
    ],
    ['don-vi/so-noi-vu', ['Cờ thi đua của Ủy ban nhân dân thành phố', 'Khối thi đua các cơ quan tham mưu tổng hợp']],
  ])('/%s/', async (address, expected) => {
    const words = await wordsOf(site, address);
    for (const phrase of expected) expect(words).toContain(phrase);
  });
  test('the covenant lists five tasks of nine, in both languages', async () => {
    for (const address of ['giao-uoc/2017/giao-uoc-2017', 'en/covenants/2017/giao-uoc-2017']) {
      const html = await read(join(address, 'index.html'));
      const list = /<ol[\s\S]*?<\/ol>/u.exec(html.slice(html.indexOf('</h1>')))?.[0] ?? '';
      expect(list.match(/<li/gu)).toHaveLength(5);
    }
  });
  test('the standing of 2016 is that of the design, with its reasons', async () => {
    const rankings: { bloc: string; period: string | null }[] = JSON.parse(await read('data/rankings.json'));
    const certified = {
      place: 2,
      tied: true,
      reasons: [{ kind: 'award', type: 'bang-khen-thanh-pho', count: 1 }],
      bestPossible: 2,
      worstPossibleOfKnown: 5,
    };
    expect(rankings.find((one) => one.bloc === bloc && one.period === '2016')).toEqual({
      bloc,
      period: '2016',
      basis: 'awards',
      // Who else was awarded, and how many members there are, the source does not say.
      gaps: [{ kind: 'open-decisions', awards: 1 }, { kind: 'unknown-members' }],
      standings: [
        {
          unit: 'so-noi-vu',
          place: 1,
          tied: false,
          reasons: [{ kind: 'award', type: 'co-thi-dua-thanh-pho', count: 1 }],
          bestPossible: 1,
          worstPossible: 1,
          worstPossibleOfKnown: 1,
        },
        { unit: 'so-ke-hoach-va-dau-tu', ...certified },
        { unit: 'van-phong-hdnd-thanh-pho', ...certified },
        { unit: 'van-phong-ubnd-thanh-pho', ...certified },
      ],
      unplaced: ['cuc-thong-ke-thanh-pho', 'so-ngoai-vu', 'so-tai-chinh'],
    });
  });
});

describe('the feeds', () => {
  test.each([
    ['rss.xml', 'feed.json', '/tin/2017/tong-ket-2016/'],
    ['en/rss.xml', 'en/feed.json', '/en/news/2017/tong-ket-2016/'],
  ])('%s and %s tell of the report of 2017', async (rss, json, address) => {
    const feed = JSON.parse(await read(json)) as { items: { url: string; date_published: string }[] };
    expect(feed.items.find(({ url }) => url.endsWith(address))?.date_published).toBe('2017-03-20T00:00:00.000Z');
    expect(await read(rss)).toContain(`<link>https://nien-giam.example${address}</link>`);
  });
});
