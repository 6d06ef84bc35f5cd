import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCorpus } from '../src/corpus/generate-corpus.ts';
import { createRandom } from '../src/corpus/random.ts';
import { PageReader } from '../src/release/read-page.ts';
import type { SearchCatalogue, SearchManifest } from '../src/search/index-format.ts';
import type { PageText } from '../src/search/page-text.ts';
import { PageTextReader } from '../src/search/page-text.ts';
import { search } from '../src/search/search.ts';
import { SearchEngine } from '../src/search/search-engine.ts';
import { Vocabulary } from '../src/search/vocabulary.ts';
import { barriersOn } from './reader/barriers.ts';
import { phone } from './reader/viewports.ts';
import { launchBrowser } from './support/browser.ts';
import type { Files } from './support/memory-archive.ts';
import { serve } from './support/serve.ts';
import { buildWithoutImages, project, temporaryFolder, writeFiles } from './support/site.ts';
import { waysOfTyping } from './support/ways-of-typing.ts';

// The search of a site of 300 fictional reports, and of a few more that hold what is asked for.

const source = { title: 'Nguồn giả định' };

const report = (title: string, date: string, text: string, more: object = {}): string =>
  `---\n${Object.entries({ title, kinds: ['other'], date, sources: [source], ...more })
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n${text}\n`;

/** Fictional all of it. */
const asked: Files = {
  'units/so-ke-hoach.yaml': {
    names: [
      { vi: 'Ủy ban Kế hoạch Giả tưởng', to: '1999-12-31' },
      { vi: 'Sở Kế hoạch và Đầu tư', short: { vi: 'Sở KH&ĐT' }, from: '2000-01-01' },
    ],
  },
  'units/van-phong-hdnd.yaml': { names: [{ vi: 'Văn phòng Hội đồng nhân dân', short: { vi: 'VP HĐND' } }] },
  'meetings/2019/le-ra-quan/index.vi.md': report(
    'Lễ ra quân đầu xuân',
    '2019-02-20',
    'Mọi người đoàn kết. Đơn vị nào cũng có mặt ở Hòa Bình.\n\n## Đi đường\n\nĐường thủy là đường chính. Bà Trịnh Thị Tưởng Nhớ dẫn đoàn; thủ quỹ là ông Giả Sử.',
    { attending: { units: ['so-ke-hoach', 'van-phong-hdnd'] } },
  ),
  'meetings/2019/le-ra-quan/index.en.md':
    '---\ntitle: The zebra agencies set out\ntranslates: vi-000000000000\n---\n\nAll agencies came along with their quagga awards.\n',
  'meetings/2019/hoi-xuan/index.vi.md': report(
    'Hội xuân',
    '2019-02-21',
    'Cờ lau tập trận.\n\n## Kéo co ai được giải nhất\n\nNgoan ngoãn thi nhau, ai cũng đua chèo.',
  ),
  'awards/2019/khen-gia-dinh/index.vi.md': `---\ntitle: Khen thưởng giả định năm 2018\nperiod: "2018"\ndecision: { number: 1826/QĐ-UBND, date: 2019-03-05 }\nrecipients: [{ unit: so-ke-hoach, type: giay-khen }]\nsources: [{ title: Nguồn giả định }]\n---\n\nTặng giấy khen.\n`,
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `meetings/2018/hai-dua-${index + 1}/index.vi.md`,
      report(
        `Hái quả lần ${index + 1}`,
        `2018-05-${String(index + 10)}`,
        'Dưa hấu được mùa, cờ bay trên đồng. Thi hái, rồi đua thuyền. Thu hoạch vào ngày thứ ba. Ban đầu ai cũng ngại; dần dà thành giải. Vi vu như đơn ca, dương cầm, đoán chữ.',
      ),
    ]),
  ),
};

let site: string;
let origin: string;
let page: Page;
let newPage: Awaited<ReturnType<typeof launchBrowser>>['newPage'];
const endings: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const { dir, remove } = await temporaryFolder();
  endings.push(remove);
  const corpus = await generateCorpus({ reports: 300, seed: 18 });
  const content = join(dir, 'content');
  await writeFiles(content, Object.fromEntries(corpus.map(({ path, content: file }) => [path, file])));
  await writeFiles(content, asked);
  site = join(dir, 'site');
  await buildWithoutImages(content, site);
  const served = await serve(site);
  ({ origin } = served);
  endings.push(served.close);
  const browser = await launchBrowser();
  endings.push(browser.close);
  ({ newPage } = browser);
  page = await newPage();
});

afterAll(async () => {
  for (const end of endings.toReversed()) await end();
});

const results = '[data-search] > ol > li';

/** What a page says to those who search, as the parser reads it. */
function textOf(html: string): PageText {
  const text = new PageTextReader();
  new PageReader('https://kho.example', new Set()).readByParser(html, text);
  return text.page;
}

/** What a reader sees of a search: how many there are, what is said, and the first results. */
interface Seen {
  status: string;
  notes: string[];
  titles: string[];
  /** As far as they are marked. */
  marked: string[];
}

/** Opens a search by its address, and answers when it has been answered. */
async function ask(query: string, section = '/tim-kiem/', more = ''): Promise<Seen> {
  await page.goto(`${origin}${section}?q=${encodeURIComponent(query)}${more}`);
  return see(page);
}

async function see(seen: Page): Promise<Seen> {
  await seen.waitForFunction(() =>
    /\d/u.test(document.querySelector('[data-search] [role=status]')?.textContent ?? ''),
  );
  return seen.evaluate((items) => {
    const texts = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
    return {
      status: texts('[data-search] [role=status]').join(),
      notes: texts('[data-search] > div.stack > *'),
      titles: texts(`${items} h3`),
      marked: texts(`${items} h3 mark`),
    };
  }, results);
}

const outing = 'Lễ ra quân đầu xuân';
const plan = 'Sở Kế hoạch và Đầu tư';
const council = 'Văn phòng Hội đồng nhân dân';
const decision = 'Khen thưởng giả định năm 2018';

describe('in Vietnamese', () => {
  test.each<[query: string, ...first: string[]]>([
    ['Sở Kế hoạch và Đầu tư', plan],
    ['so ke hoach va dau tu', plan],
    ['SO KE HOACH VA DAU TU', plan],
    ['sở kế hoạch và đầu tư'.normalize('NFD'), plan],
    ['sokehoachvadautu', plan],
    ['sowr kees hoachj vaf ddaauf tuw', plan],
    ['so73 ke61 hoach5 va2 d9a62u tu7', plan],
    ['Së KÕ ho¹ch vµ §Çu t\u00ad', plan],
    ['so ke hoach va dau tuu', plan],
    ['so ke hoac', plan],
    ['sở kh&đt', plan],
    ['so khdt', plan],
    ['ủy ban kế hoạch', plan],
    ['uỷ ban kế hoạch', plan],
    ['VP HĐND', council],
    ['vp hdnd', council],
    ['lễ ra quân', outing],
    ['le ra quan', outing],
    ['trinh thi tuong nho', outing],
    ['Trịnh Thị Tưởng Nhớ', outing],
    ['"đường thủy là đường chính"', outing],
    ['“duong thuỷ là”', outing],
    ['1826/QĐ-UBND', decision],
    ['1826', decision],
    ['1826 qd ubnd', decision],
    ['khen thuong gia dinh', decision],
  ])('%s', async (query, ...first) => {
    const { titles } = await ask(query);
    expect(titles.slice(0, first.length)).toEqual(first);
  });

  const read = new Map<string, string>();
  /** What a page says, read once: most are found by several searches. */
  const texts = async (address: string): Promise<string> => {
    const found = read.get(address);
    if (found !== undefined) return found;
    const { title, headings, blocks } = textOf(await readFile(join(site, address, 'index.html'), 'utf8'));
    const text = [title, ...headings, ...blocks].join('\n').normalize('NFC').toLowerCase();
    read.set(address, text);
    return text;
  };

  /** The whole list of results, by their addresses. */
  const everyAddress = async (): Promise<string[]> => {
    // Hundreds of times: the page presses it itself.
    await page.evaluate(async (listed) => {
      const more = document.querySelector<HTMLButtonElement>('[data-search] > button.more');
      const count = (): number => document.querySelectorAll(listed).length;
      while (more?.checkVisibility()) {
        const before = count();
        more.click();
        while (count() === before) await new Promise(requestAnimationFrame);
      }
    }, results);
    return page.$$eval(`${results} h3 a`, (links) => links.map((link) => link.getAttribute('href') ?? ''));
  };

  test.each([
    ['cờ thi đua', /cờ thi đua/u],
    ['co thi dua', /cờ thi đua|có thi đua|cơ thi đua/u],
    ['đơn vị', /đơn vị/u],
    ['đơn vi', /đơn vị/u],
    ['don vi', /đơn vị|đơn vi/u],
    ['thủ', /(?<!\p{L})thủ(?!\p{L})/u],
    ['đường', /(?<!\p{L})đường(?!\p{L})/u],
    ['đoàn kết', /đoàn kết/u],
    ['doan ket', /đoàn kết/u],
    ['khối thi đua', /khối thi đua/u],
    ['khoi thi dua', /khối thi đua/u],
    ['hòa bình', /h(?:òa|oà) bình/u],
    ['hoà bình', /h(?:òa|oà) bình/u],
  ])('every page with what "%s" means stands before every page with scattered or other words', async (query, meant) => {
    const { status } = await ask(query);
    const addresses = await everyAddress();
    expect(status.replaceAll('.', '')).toMatch(new RegExp(`^${addresses.length} kết quả`, 'u'));
    const has: boolean[] = [];
    for (const address of addresses) has.push(meant.test(await texts(address)));
    expect(has[0]).toBe(true);
    expect(has).toEqual(has.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('a phrase in quotation marks does not go on across a heading', async () => {
    const { titles, status } = await ask('"tập trận kéo co"');
    expect([titles, status]).toEqual([[], '0 kết quả']);
    expect((await ask('tập trận kéo co')).titles[0]).toBe('Hội xuân');
  });

  test('nonsense finds nothing, and is said to', async () => {
    expect(await ask('zyxwvut qqqqqqq')).toEqual({
      status: '0 kết quả',
      notes: ['Không tìm thấy trang nào có “zyxwvut qqqqqqq”.', 'Hãy thử ít từ hơn hoặc bỏ ngoặc kép.'],
      titles: [],
      marked: [],
    });
    // The lists are another way.
    expect(await page.isVisible('.ways-in')).toBe(true);
  });
});

describe('in English', () => {
  test.each<[query: string, first: string]>([
    ['zebra agencies', 'The zebra agencies set out'],
    ['zebra agency', 'The zebra agencies set out'],
    ['quagga award', 'The zebra agencies set out'],
    ['QUAGGA AWARDS', 'The zebra agencies set out'],
    ['quagga awar', 'The zebra agencies set out'],
    // A Vietnamese name has a page in English as well.
    ['vp hdnd', council],
  ])('%s', async (query, first) => expect((await ask(query, '/en/search/')).titles[0]).toBe(first));

  test('what only Vietnamese pages have is offered in Vietnamese', async () => {
    await ask('dưa hấu', '/en/search/');
    // The other index is asked when this one has answered.
    await page.getByRole('link', { name: '12 results in Vietnamese' }).click();
    expect((await see(page)).status).toBe('12 kết quả');
  });
});

describe('on the page', () => {
  /** A window of its own, with the page of the search in it. */
  const open = async (path = '/tim-kiem/', options: Parameters<typeof newPage>[0] = {}): Promise<Page> => {
    const own = await newPage(options);
    await own.goto(`${origin}${path}`);
    return own;
  };
  const titlesOn = (own: Page): Promise<string[]> =>
    own.$$eval(`${results} h3`, (titles) => titles.map(({ textContent }) => textContent ?? ''));

  test('results come as one types, and the address can be passed on and gone back from', async () => {
    const own = await open();
    await expect.poll(() => own.isVisible('.ways-in')).toBe(true);
    await own.focus('#_tim');
    for (const [typed, first] of [
      ['le ra', outing],
      [' quan', outing],
    ] as const) {
      await own.keyboard.type(typed);
      await expect.poll(async () => (await titlesOn(own))[0]).toBe(first);
    }
    expect(await own.isVisible('.ways-in')).toBe(false);
    await expect.poll(() => new URL(own.url()).search).toBe('?q=le+ra+quan');
    await own.fill('#_tim', '1826');
    await own.keyboard.press('Enter');
    await expect.poll(async () => (await titlesOn(own))[0]).toBe(decision);
    expect(new URL(own.url()).search).toBe('?q=1826');
    await own.goBack();
    await expect.poll(async () => (await titlesOn(own))[0]).toBe(outing);
    expect(await own.inputValue('#_tim')).toBe('le ra quan');
    await own.fill('#_tim', '');
    await expect.poll(() => own.isVisible('.ways-in')).toBe(true);
    await own.close();
  });

  test('a result shows why it was found: its words marked, in a passage, with the heading above it', async () => {
    const { titles, marked } = await ask('le ra quan "thủ quỹ"');
    expect([titles, marked]).toEqual([[outing], ['Lễ ra quân']]);
    const passage = page.locator(`${results} .passage`).first();
    await expect.poll(() => passage.textContent()).toMatch(/^Đi đường .*thủ quỹ là ông Giả Sử/u);
    expect(await passage.locator('mark').allInnerTexts()).toEqual(['thủ quỹ']);
    await passage.getByRole('link', { name: 'Đi đường' }).click();
    await page.waitForURL(/\/tin\/2019\/le-ra-quan\/#/u);
    expect(await page.locator(':target').textContent()).toBe('Đi đường');
  });

  test('filters say how many pages each leaves, stand in the address, and can be taken away', async () => {
    await ask('khoi thi dua');
    const [all = ''] = (await see(page)).status.split(' ');
    await page.waitForSelector('select[name=kind]');
    const choices = await page.locator('select[name=kind] option').allTextContents();
    expect(choices).toContainEqual(expect.stringMatching(/^Giao ước \(\d+\)$/u));
    const told = choices.slice(1).map((choice) => Number(/\((\d+)\)$/u.exec(choice)?.[1]));
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(Number(all));
    await page.selectOption('select[name=kind]', 'covenant');
    const count = choices.map((choice) => /^Giao ước \((\d+)\)$/u.exec(choice)?.[1]).find((one) => one !== undefined);
    await expect.poll(async () => (await see(page)).status).toBe(`${count} kết quả`);
    await page.selectOption('select[name=sort]', 'newest');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=khoi+thi+dua&kind=covenant&sort=newest');
    const days = await page.$$eval(`${results} .meta`, (lines) => lines.map(({ textContent }) => textContent ?? ''));
    const years = days.map((line) => Number(/\d{4}$/u.exec(line)?.[0]));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    // Whoever is given the address sees the same.
    const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect((await see(other)).status).toBe(`${count} kết quả`);
    await other.getByRole('button', { name: 'Bỏ các bộ lọc' }).click();
    await expect.poll(async () => (await see(other)).status).toBe(`${all} kết quả`);
    expect(new URL(other.url()).search).toBe('?q=khoi+thi+dua&sort=newest');
    await other.close();
  });

  test('every filter has Vietnamese names, and narrows down', async () => {
    for (const name of ['kind', 'bloc', 'period', 'type', 'unit']) {
      await ask('thi đua');
      const option = page.locator(`select[name=${name}] option`).nth(1);
      const [, label = '', count = ''] = /^(.+) \((\d+)\)$/u.exec((await option.textContent()) ?? '') ?? [];
      expect(label).toMatch(/^(?:\d{4}(?:-\d{4})?|[A-ZĐ].*)$/u);
      const id = (await option.getAttribute('value')) ?? '';
      expect((await ask('thi đua', '/tim-kiem/', `&${name}=${id}`)).status).toBe(`${count} kết quả`);
    }
    // That the filters leave nothing is not that there is nothing.
    expect(await ask('1826', '/tim-kiem/', '&kind=own')).toMatchObject({
      status: '0 kết quả',
      notes: ['Có kết quả, nhưng không kết quả nào hợp với các bộ lọc.', 'Bỏ các bộ lọc'],
    });
    // Without words, everything that fits, the newest first.
    expect((await ask('', '/tim-kiem/', '&unit=van-phong-hdnd')).titles).toEqual([outing, council]);
  });

  test('words that no page has are named, and a mended search is said to be one', async () => {
    expect(await ask('lễ ra quân zyxwvut')).toMatchObject({
      notes: ['Không tìm thấy: zyxwvut. Dưới đây là kết quả của các từ còn lại.'],
      titles: expect.arrayContaining([outing]),
    });
    expect((await ask('lex ra quaan')).notes).toEqual([
      'Có thể bạn muốn tìm “lẽ ra quân”; dưới đây là kết quả theo cách viết này.',
    ]);
  });

  test('a search can be used with keys alone, and is heard', async () => {
    const own = await open('/tim-kiem/?q=khoi+thi+dua', { viewport: { width: 360, height: 740 } });
    await see(own);
    await own.focus('#_tim');
    const reached: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      await own.keyboard.press('Tab');
      reached.push(await own.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    const [first, second] = await titlesOn(own);
    expect(reached.slice(0, 3)).toEqual(['Tìm', 'Lọc kết quả', first]);
    expect([...(await titlesOn(own)), '']).toContain(second);
    expect(await own.getAttribute('[data-search] [role=status]', 'role')).toBe('status');
    // More of them are shown where the reader is.
    await own.focus('[data-search] > button.more');
    await own.keyboard.press('Enter');
    const titles = await titlesOn(own);
    expect(titles).toHaveLength(20);
    expect(await own.evaluate(() => document.activeElement?.textContent)).toBe(titles[10]);
    await own.close();
  });

  test('axe knows of no barrier in results with filters, nor where nothing was found', async () => {
    for (const [query, lang] of [
      ['thi đua', 'vi'],
      ['flag awards', 'en'],
      ['zyxwvut', 'vi'],
    ] as const) {
      const own = await newPage();
      await own.setViewportSize(phone);
      await own.goto(`${origin}${lang === 'vi' ? '/tim-kiem/' : '/en/search/'}?q=${encodeURIComponent(query)}`);
      await see(own);
      if (query !== 'zyxwvut') {
        await own.locator('[data-search] summary').click();
        // Passages and filters come last.
        await own.locator('[data-search] select[name=sort]').waitFor();
        await own.locator(`${results} .passage mark`).first().waitFor();
      }
      expect(await barriersOn(own), query).toEqual([]);
      await own.close();
    }
  });

  test('what cannot be loaded is said, and is asked for again; a site that was published anew is found', async () => {
    const own = await open();
    await own.route('**/_astro/search.*.json', (route) => route.abort());
    await own.fill('#_tim', 'khoi thi dua');
    const status = own.locator('[data-search] [role=status]');
    await expect.poll(() => status.textContent()).toMatch(/^Chưa tải được dữ liệu tìm kiếm/u);
    await own.unroute('**/_astro/search.*.json');
    await own.getByRole('button', { name: 'Thử lại' }).click();
    await expect.poll(() => status.textContent()).toMatch(/^\d+ kết quả$/u);
    await own.close();
    // The first manifest names parts that are there no more.
    const late = await newPage();
    let asked = 0;
    await late.route('**/tim-kiem/index.json', async (route) => {
      asked += 1;
      if (asked > 1) return route.continue();
      return route.fulfill({
        json: {
          catalogue: '/_astro/search.0.json',
          vocabulary: '/_astro/search.0.json',
          shards: ['/_astro/search.0.json'],
          starts: [''],
        },
      });
    });
    await late.goto(`${origin}/tim-kiem/?q=1826`);
    await expect.poll(async () => (await titlesOn(late))[0]).toBe(decision);
    await late.close();
  });

  test('no other page loads anything of it, and its policy is that of every page', async () => {
    const own = await newPage();
    const asked: string[] = [];
    own.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await own.goto(`${origin}/tin/2019/le-ra-quan/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.includes('search') || path.includes('tim-kiem'))).toEqual([]);
    const policyOf = (): Promise<string | null> => own.getAttribute('meta[http-equiv]', 'content');
    const policy = await policyOf();
    await own.goto(`${origin}/tim-kiem/?q=1826`);
    expect(await policyOf()).toBe(policy);
    await own.close();
  });

  test('without JavaScript the box in the header leads to lists: blocs, years, units and numbers of decisions', async () => {
    const own = await open('/tin/2019/le-ra-quan/', { javaScriptEnabled: false });
    await own.getByRole('searchbox', { name: 'Tìm trong kho tư liệu' }).fill('1826');
    await own.keyboard.press('Enter');
    await own.waitForURL('**/tim-kiem/?q=1826');
    expect(await own.locator('.without-script').isVisible()).toBe(true);
    const headings = await own.locator('.ways-in h2').allInnerTexts();
    expect(headings).toEqual(['Theo khối thi đua', 'Theo số quyết định khen thưởng', 'Theo đơn vị']);
    await own.locator('summary', { hasText: '2019' }).first().click();
    await own.getByRole('link', { name: '1826/QĐ-UBND' }).click();
    await own.waitForURL('**/khen-thuong/2019/khen-gia-dinh/');
    await own.close();
  });
});

describe('two thousand queries, each typed in twelve ways', async () => {
  const queries = 2000;
  const counted = new Map<string, number>();

  beforeAll(async () => {
    const { engine, vocabulary, catalogue } = await readIndex();
    const cases = await casesOf(catalogue, queries);
    for (const { name, type } of waysOfTyping) {
      const random = createRandom(`typed ${name}`);
      let right = 0;
      for (const { text, isRight } of cases) {
        const { hits } = await search(type(text, random), engine, async () => vocabulary);
        const [first] = hits;
        if (first !== undefined && isRight(first.page)) right += 1;
      }
      counted.set(name, right / queries);
    }
  });

  test.each(waysOfTyping.map(({ name }) => name))('%s', (name) => {
    const least = name === 'with marks' || name === 'without marks' ? 0.99 : 0.95;
    expect(counted.get(name)).toBeGreaterThanOrEqual(least);
  });

  test('the table of them in docs/quality.md is true', async () => {
    const rows = [...counted].map(
      ([name, share]) => `| ${name.padEnd(19)} | ${(100 * share).toFixed(2).padStart(14)} |`,
    );
    expect(await readFile(join(project, 'docs/quality.md'), 'utf8')).toContain(rows.join('\n'));
  });
});

async function readIndex(): Promise<{ engine: SearchEngine; vocabulary: Vocabulary; catalogue: SearchCatalogue }> {
  const part = async <T>(address: string): Promise<T> => JSON.parse(await readFile(join(site, address), 'utf8')) as T;
  const manifest = await part<SearchManifest>('tim-kiem/index.json');
  const catalogue = await part<SearchCatalogue>(manifest.catalogue);
  const engine = new SearchEngine({
    starts: manifest.starts,
    catalogue: async () => catalogue,
    shard: (number) => part(manifest.shards[number] ?? ''),
  });
  return { engine, vocabulary: new Vocabulary(await part(manifest.vocabulary)), catalogue };
}

/** Something that is looked for, and whether a page is it. */
interface Case {
  text: string;
  isRight: (page: number) => boolean;
}

/** Titles, names of units, names of people and numbers of decisions, a quarter of each. */
async function casesOf(catalogue: SearchCatalogue, count: number): Promise<Case[]> {
  const table = async <T>(name: string): Promise<T[]> =>
    JSON.parse(await readFile(join(site, `data/${name}.json`), 'utf8')) as T[];
  const placeOf = new Map(catalogue.addresses.map((address, page) => [address, page]));
  /** What several things are called finds any of them. */
  const named = (all: readonly (readonly [text: string, page: number | undefined])[]): Case[] => {
    const pages = Map.groupBy(all, ([text]) => text.normalize('NFC').toLowerCase());
    return [...pages.values()].map((ofText) => {
      const right = new Set(ofText.map(([, page]) => page));
      return { text: ofText[0]?.[0] ?? '', isRight: (page) => right.has(page) };
    });
  };
  const pageOf = ({ addresses }: { addresses: { vi: string } }): number | undefined =>
    placeOf.get(new URL(addresses.vi).pathname);
  const titles = catalogue.titles.map((title, page) => [title, page] as const);
  const units = (await table<NamedRow>('units')).flatMap((unit) =>
    unit.names.flatMap(({ vi, short }) =>
      [vi, ...(short === undefined ? [] : [short.vi])].map((name) => [name, pageOf(unit)] as const),
    ),
  );
  const numbers = (await table<AwardRow>('awards')).flatMap((award) =>
    award.decision?.number === undefined ? [] : [[award.decision.number, pageOf(award)] as const],
  );
  const meetings = await table<MeetingRow>('meetings');
  const texts = new Map<number, string>();
  for (const [address, page] of placeOf) {
    const { title, headings, blocks } = textOf(await readFile(join(site, address, 'index.html'), 'utf8'));
    texts.set(page, [title, ...headings, ...blocks].join('\n'));
  }
  const people = [...new Set(meetings.flatMap(({ people: ofMeeting = [] }) => ofMeeting.map(({ name }) => name)))];
  const kinds = [
    named(titles),
    // A unit and a page may bear one name.
    named([...units, ...titles]).filter(({ text }) => units.some(([name]) => name === text)),
    named(numbers),
    people.map((text): Case => ({ text, isRight: (page) => texts.get(page)?.includes(text) === true })),
  ];
  const random = createRandom('queries');
  return Array.from({ length: count }, (_, index) => random.pick(kinds[index % kinds.length] ?? []));
}

interface NamedRow {
  addresses: { vi: string };
  names: { vi: string; short?: { vi: string } }[];
}

interface AwardRow {
  addresses: { vi: string };
  decision?: { number?: string };
}

interface MeetingRow {
  people?: { name: string }[];
}
