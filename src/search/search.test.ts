import { describe, expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import type { SearchDocument, SearchLabels, SearchShard } from './index-format.ts';
import type { Found } from './search.ts';
import { search } from './search.ts';
import { countChoices, narrow, SearchEngine } from './search-engine.ts';
import { Vocabulary } from './vocabulary.ts';

const labels: SearchLabels = {
  kinds: { meeting: 'Tin', unit: 'Đơn vị' },
  facets: { bloc: { a: 'Khối A', b: 'Khối B' }, period: { 2016: '2016', 2017: '2017' }, type: {}, unit: {} },
};

type Given = Partial<SearchDocument> & { title: string };

const documentOf = ({ title, ...more }: Given, index: number): SearchDocument => ({
  address: `/${index}/`,
  kind: 'meeting',
  names: [],
  headings: [],
  blocks: [],
  ...more,
  title,
  facets: { bloc: [], period: [], type: [], unit: [], ...more.facets },
});

const whole = (shard: SearchShard): SearchShard => shard;

/** What is found among some pages, by their titles, the best first. */
const finder = (pages: readonly Given[]) => {
  const index = buildIndex(pages.map(documentOf), labels, whole);
  const asked = new Set<number>();
  const engine = new SearchEngine({
    starts: index.starts,
    catalogue: async () => index.catalogue,
    shard: async (number) => {
      asked.add(number);
      return index.shards[number] ?? {};
    },
  });
  const find = (query: string): Promise<Found> => search(query, engine, async () => new Vocabulary(index.vocabulary));
  return {
    index,
    find,
    titles: async (query: string): Promise<string[]> => {
      const { hits } = await find(query);
      return hits.map(({ page }) => index.catalogue.titles[page] ?? '');
    },
  };
};

const pages: Given[] = [
  { title: 'Giao ước Khối thi đua các cơ quan', blocks: ['Đoàn kết, đồng thuận.'] },
  { title: 'Tổng kết năm 2016', blocks: ['Sở Nội vụ được tặng Cờ thi đua. Bà Lê Thị Thủ chủ trì.'] },
  { title: 'Chợ quê', blocks: ['Thi hái dưa hấu, cờ bay trên đê. Thu hoạch đã xong.', 'Ngày thứ ba đoán được mưa.'] },
  { title: 'Quyết định khen thưởng', names: ['1826/QĐ-UBND'], blocks: ['Số 1826/QĐ-UBND ngày 05/07/2017'] },
  { title: 'Sở Kế hoạch và Đầu tư', kind: 'unit', names: ['Sở KH&ĐT', 'Ủy ban Kế hoạch'] },
  { title: 'Đường thủy nội địa', blocks: ['Hội nghị ở Hòa Bình, có hoà giải.'] },
  { title: 'Dương tính', blocks: ['Chữ khác.'] },
  { title: 'Đơn vị', kind: 'unit', headings: ['Vị trí'], blocks: ['Đơn vị dẫn đầu'] },
  { title: 'Vi khuẩn', blocks: ['Một đơn thuốc, một loại vi khuẩn.'] },
];

describe('one page first, however it was typed', () => {
  const { titles } = finder(pages);
  test.each<[query: string, first: string]>([
    ['khối thi đua', 'Giao ước Khối thi đua các cơ quan'],
    ['khoi thi dua', 'Giao ước Khối thi đua các cơ quan'],
    ['KHỐI THI ĐUA', 'Giao ước Khối thi đua các cơ quan'],
    ['khối thi đua'.normalize('NFD'), 'Giao ước Khối thi đua các cơ quan'],
    ['khoithidua', 'Giao ước Khối thi đua các cơ quan'],
    ['khoois thi ddua', 'Giao ước Khối thi đua các cơ quan'],
    ['kho61i thi d9ua', 'Giao ước Khối thi đua các cơ quan'],
    ['Khèi thi ®ua', 'Giao ước Khối thi đua các cơ quan'],
    ['khoi thi dau', 'Giao ước Khối thi đua các cơ quan'],
    ['khoi thi du', 'Giao ước Khối thi đua các cơ quan'],
    ['đoàn kết', 'Giao ước Khối thi đua các cơ quan'],
    ['doan ket', 'Giao ước Khối thi đua các cơ quan'],
    ['cờ thi đua', 'Tổng kết năm 2016'],
    ['co thi dua', 'Tổng kết năm 2016'],
    ['thủ', 'Tổng kết năm 2016'],
    ['thu', 'Chợ quê'],
    ['thứ', 'Chợ quê'],
    ['Lê Thị Thủ', 'Tổng kết năm 2016'],
    ['le thi thu', 'Tổng kết năm 2016'],
    ['1826/QĐ-UBND', 'Quyết định khen thưởng'],
    ['1826', 'Quyết định khen thưởng'],
    ['1826 qd ubnd', 'Quyết định khen thưởng'],
    ['5/7/2017', 'Quyết định khen thưởng'],
    ['sở kế hoạch và đầu tư', 'Sở Kế hoạch và Đầu tư'],
    ['so ke hoach va dau tu', 'Sở Kế hoạch và Đầu tư'],
    ['sở kh&đt', 'Sở Kế hoạch và Đầu tư'],
    ['uỷ ban kế hoạch', 'Sở Kế hoạch và Đầu tư'],
    ['uy ban ke hoach', 'Sở Kế hoạch và Đầu tư'],
    ['đường', 'Đường thủy nội địa'],
    ['duong thuy', 'Đường thủy nội địa'],
    ['thuỷ', 'Đường thủy nội địa'],
    ['hoà', 'Đường thủy nội địa'],
    ['đơn vị', 'Đơn vị'],
    ['đơn vi', 'Đơn vị'],
    ['don vi', 'Đơn vị'],
    ['don vị', 'Đơn vị'],
  ])('%s', async (query, first) => expect((await titles(query))[0]).toBe(first));
});

describe('in this order', () => {
  test.each<[query: string, pages: Given[], order: string[]]>([
    [
      'cờ thi đua',
      [
        { title: 'Một', blocks: ['cờ', 'thi', 'đua', 'cờ thi', 'cờ thi'] },
        { title: 'Hai', blocks: ['cờ thi đua'] },
        { title: 'Ba', blocks: ['co thi dua'] },
        { title: 'Bốn', blocks: ['co', 'thì', 'dứa'] },
        { title: 'Năm', blocks: ['cờ thi đấu'] },
      ],
      ['Hai', 'Một', 'Ba', 'Bốn'],
    ],
    ['thủ', [{ title: 'Thu' }, { title: 'Thứ' }, { title: 'Khác', blocks: ['thủ'] }], ['Khác', 'Thứ', 'Thu']],
    [
      'so noi vu',
      [
        { title: 'Tin', blocks: ['Sở Nội vụ Sở Nội vụ Sở Nội vụ Sở Nội vụ Sở Nội vụ Sở Nội vụ Sở Nội vụ Sở Nội vụ'] },
        { title: 'Giám đốc Sở Nội vụ' },
        { title: 'Sở Nội vụ họp' },
        { title: 'Ban mới', names: ['Sở Nội vụ'] },
        { title: 'Sở Nội vụ' },
        { title: 'Mục', headings: ['Sở Nội vụ'] },
      ],
      ['Sở Nội vụ', 'Ban mới', 'Sở Nội vụ họp', 'Giám đốc Sở Nội vụ', 'Mục', 'Tin'],
    ],
    [
      'tổng kết',
      [
        { title: 'Tổng kết', day: '2016-03-01' },
        { title: 'Tổng kết', address: '/new/', day: '2018-03-01' },
        { title: 'Tổng kết năm', day: '2019-03-01' },
      ],
      ['Tổng kết', 'Tổng kết', 'Tổng kết năm'],
    ],
    // The more often, the better; a newer page comes first only where nothing else tells.
    [
      'mùa xuân',
      [
        { title: 'Một', day: '2018', blocks: ['mùa xuân'] },
        { title: 'Hai', day: '2016', blocks: ['mùa xuân', 'mùa xuân', 'mùa xuân', 'mùa xuân'] },
      ],
      ['Hai', 'Một'],
    ],
    [
      'tổng kết',
      [
        { title: 'Tổng kết năm 2016 của khối', day: '2018' },
        { title: 'Tổng kết năm', day: '2016' },
      ],
      ['Tổng kết năm', 'Tổng kết năm 2016 của khối'],
    ],
    [
      'thi đua',
      [
        { title: 'Một', day: '2016', blocks: ['đua ghe', 'thi hát'] },
        { title: 'Hai', day: '2018', blocks: ['đua ghe', 'thì thôi'] },
      ],
      ['Một', 'Hai'],
    ],
    // A slip that made another word: what was meant stands in one piece.
    [
      'cac tuong dai hoc',
      [
        { title: 'Một', blocks: ['tường', 'đại', 'các', 'học'] },
        { title: 'Hai', blocks: ['Các trường đại học'] },
      ],
      ['Hai', 'Một'],
    ],
    // Of a phrase in quotation marks, of whatever kind, no block holds only a part.
    [
      '"nội vụ thành"',
      [
        { title: 'A', headings: ['Sở Nội vụ'], blocks: ['Thành phố'] },
        { title: 'B', blocks: ['Sở Nội vụ thành phố'] },
      ],
      ['B'],
    ],
    [
      '“nội vụ” thành',
      [
        { title: 'A', blocks: ['vụ nội', 'thành'] },
        { title: 'B', blocks: ['Sở Nội vụ', 'thành'] },
      ],
      ['B'],
    ],
    [
      '„noi vu"',
      [
        { title: 'A', blocks: ['vụ nội'] },
        { title: 'B', blocks: ['Sở Nội vụ'] },
      ],
      ['B'],
    ],
    // English words are found by their singular and their plural.
    ['awards', [{ title: 'An award' }, { title: 'Wards' }], ['An award']],
    ['agency', [{ title: 'Agencies' }, { title: 'Agent' }], ['Agencies']],
    ['khongcogi xyz', [{ title: 'Một' }], []],
    ['...', [{ title: 'Một' }, { title: 'Hai', day: '2016' }], ['Hai', 'Một']],
  ])('%s', async (query, given, order) => expect(await finder(given).titles(query)).toEqual(order));

  test('the newest first where nothing else tells', async () => {
    const { find, index } = finder([
      { title: 'Tổng kết', address: '/old/', day: '2016-03-01' },
      { title: 'Tổng kết', address: '/new/', day: '2018-03-01' },
    ]);
    const { hits } = await find('tong ket');
    expect(hits.map(({ page }) => index.catalogue.addresses[page])).toEqual(['/new/', '/old/']);
  });
});

describe('what is said of a query', () => {
  const { find } = finder(pages);
  test.each<[query: string, said: Partial<Found>]>([
    ['khoi thi dua', { isOpen: false, missing: [] }],
    ['khoi thi du', { isOpen: true, missing: [] }],
    // A space ends the word.
    ['khoi thi du ', { missing: ['du'], isOpen: false }],
    // What is quoted is meant to the letter.
    ['"khoii thi dua"', { missing: ['khoii'], isOpen: false }],
    ['khoithidua', { readAs: 'khoi thi dua', isOpen: false, missing: [] }],
    ['khoois thi ddua', { readAs: 'khối thi đua', isOpen: false, missing: [] }],
    ['khoi thii dua', { readAs: 'khoi thi dua', isOpen: false, missing: [] }],
    // A word that nothing has is named as it was typed; the others are looked for.
    ['Khối thi đua Zyxwvu', { missing: ['Zyxwvu'], isOpen: false }],
    ['zyxwvu qqqqqq', { missing: ['zyxwvu', 'qqqqqq'], hits: [], isOpen: false }],
    // Each word is known, and no page has both.
    ['khuan khen', { missing: [], hits: [], isOpen: false }],
  ])('%s', async (query, said) => {
    const { hits, words: _, ...found } = await find(query);
    expect({ ...found, ...(said.hits !== undefined && { hits }) }).toEqual(said);
    if (said.hits === undefined) expect(hits).not.toEqual([]);
  });
});

describe('narrowed down', () => {
  const given: Given[] = [
    { title: 'Một', facets: { bloc: ['a'], period: ['2016'], type: [], unit: [] } },
    { title: 'Hai', facets: { bloc: ['a'], period: ['2016', '2017'], type: [], unit: [] } },
    { title: 'Ba', kind: 'unit', facets: { bloc: ['b'], period: ['2017'], type: [], unit: [] } },
  ];

  test.each<[filters: Parameters<typeof narrow>[2], titles: string[], blocs: number[], periods: number[]]>([
    [{}, ['Một', 'Hai', 'Ba'], [2, 1], [2, 2]],
    // A filter does not hide what else it could be set to.
    [{ bloc: 'a' }, ['Một', 'Hai'], [2, 1], [2, 1]],
    [{ bloc: 'a', period: '2017' }, ['Hai'], [1, 1], [2, 1]],
    [{ kind: 'unit' }, ['Ba'], [0, 1], [0, 1]],
    [{ bloc: 'no such' }, [], [2, 1], [0, 0]],
  ])('by %j', async (filters, titles, blocs, periods) => {
    const { find, index } = finder(given);
    const all = (await find('')).hits;
    const hits = narrow(all, index.catalogue, filters);
    const counts = countChoices(all, index.catalogue, filters);
    expect(hits.map(({ page }) => index.catalogue.titles[page]).toSorted()).toEqual(titles.toSorted());
    expect([counts.bloc, counts.period]).toEqual([blocs, periods]);
  });
});

test('a part that could not be had is asked for again', async () => {
  const index = buildIndex(pages.map(documentOf), labels, whole);
  let isDown = true;
  const engine = new SearchEngine({
    starts: index.starts,
    catalogue: async () => index.catalogue,
    shard: async (number) => {
      if (isDown) throw new Error('the line is down');
      return index.shards[number] ?? {};
    },
  });
  const vocabulary = async (): Promise<Vocabulary> => new Vocabulary(index.vocabulary);
  await expect(search('khoi thi dua', engine, vocabulary)).rejects.toThrow('the line is down');
  isDown = false;
  expect((await search('khoi thi dua', engine, vocabulary)).hits).not.toEqual([]);
  // Those that follow a word, and those between two.
  expect(await engine.following('khoi', () => true)).toEqual(['thi']);
  expect(await engine.following('khoi', () => true, 'dua')).toEqual(['thi']);
  expect(await engine.following('khoi', () => true, 'khac')).toEqual([]);
});

test('pages in any order make one index, and a new one leaves the numbers of the others', () => {
  const dated = pages.map((page, index) => ({ ...documentOf(page, index), day: `2016-01-0${index + 1}` }));
  expect(buildIndex(dated.toReversed(), labels, whole)).toEqual(buildIndex(dated, labels, whole));
  const { catalogue } = buildIndex([documentOf({ title: 'Mới', day: '2020' }, 99), ...dated], labels, whole);
  expect(catalogue.titles).toEqual([...pages.map(({ title }) => title), 'Mới']);
});

test('between one reading of a query and the next others have their turn, and may give it up', async () => {
  const index = buildIndex(pages.map(documentOf), labels, whole);
  const engine = new SearchEngine({
    starts: index.starts,
    catalogue: async () => index.catalogue,
    shard: async (number) => index.shards[number] ?? {},
  });
  const vocabulary = async (): Promise<Vocabulary> => new Vocabulary(index.vocabulary);
  const giveUp = async (): Promise<never> => {
    throw new Error('something else was typed');
  };
  // Nothing has to be guessed.
  expect((await search('khoi thi dua', engine, vocabulary, giveUp)).hits).not.toEqual([]);
  for (const guessed of ['khoithidua', 'khoi thi duaa', 'th'])
    await expect(search(guessed, engine, vocabulary, giveUp), guessed).rejects.toThrow('something else was typed');
});
