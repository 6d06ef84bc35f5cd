import { expect, test } from 'vitest';
import { editionsFor } from '../../../tests/support/memory-archive.ts';
import { wholeArchive } from '../../../tests/support/whole-archive.ts';
import type { SearchedPage } from './searched-pages.ts';
import { searchedPages } from './searched-pages.ts';

const editions = editionsFor(wholeArchive);
const { pages, labels } = searchedPages(editions.vi);

const at = (address: string): SearchedPage | undefined => pages.find((page) => page.address === address);

test.each<[address: string, about: Omit<SearchedPage, 'address'>]>([
  [
    '/tin/2017/tong-ket/',
    {
      kind: 'meeting',
      day: '2017-03-20',
      names: [],
      facets: { bloc: ['khoi'], period: ['2016', '2017'], type: ['co', 'bang-khen'], unit: ['an', 'binh'] },
    },
  ],
  [
    '/khen-thuong/2017/khen/',
    {
      kind: 'award',
      day: '2017-03-20',
      names: ['15/QĐ'],
      facets: {
        bloc: ['khoi'],
        period: ['2016'],
        type: ['co', 'bang-khen'],
        unit: ['an', 'binh', 'chau', 'dung'],
      },
    },
  ],
  [
    '/giao-uoc/2016/giao-uoc/',
    {
      kind: 'covenant',
      day: '2016-03-03',
      names: [],
      facets: { bloc: ['khoi'], period: ['2016'], type: [], unit: ['an', 'chau', 'binh', 'dung'] },
    },
  ],
  [
    '/khoi/khoi/',
    {
      kind: 'bloc',
      names: ['Khối cũ', 'Khối mới', 'New bloc'],
      facets: { bloc: ['khoi'], period: [], type: [], unit: [] },
    },
  ],
  ['/xep-hang/khoi/', { kind: 'standing', names: [], facets: { bloc: ['khoi'], period: [], type: [], unit: [] } }],
  [
    '/don-vi/an/',
    {
      kind: 'unit',
      names: ['Sở An', 'Sở An mới', 'New An Department'],
      facets: { bloc: ['khoi'], period: [], type: [], unit: ['an'] },
    },
  ],
  ['/phuong-phap/', { kind: 'own', names: [], facets: { bloc: [], period: [], type: [], unit: [] } }],
])('%s is searched by what it is about', (address, about) => {
  expect(at(address)).toEqual({ address, ...about });
});

test('a year of a bloc is found by all that it puts together', () => {
  expect(at('/khoi/khoi/2016/')).toMatchObject({ kind: 'annual', names: [], facets: { period: ['2016'] } });
  expect(at('/khoi/khoi/2016/')?.facets.unit.toSorted()).toEqual(['an', 'binh', 'chau', 'dung']);
  expect(at('/khoi/khoi/2016/')?.facets.type).toEqual(['co', 'bang-khen']);
});

test('neither lists, nor what was withdrawn or is held back, nor what stands in for a translation', () => {
  const addresses = pages.map(({ address }) => address);
  for (const address of ['/', '/tin/', '/tim-kiem/', '/don-vi/', '/tin/2018/thu-hoi/', '/tin/2018/giu-lai/'])
    expect(addresses).not.toContain(address);
  expect(addresses).toContain('/tin/2016/tong-ket/');
  const english = searchedPages(editions.en).pages.map(({ address }) => address);
  expect(english).toContain('/en/news/2017/tong-ket/');
  expect(english).not.toContain('/en/news/2016/tong-ket/');
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('every id has a name, in the language of the reader', () => {
  for (const { kind, facets } of pages) {
    expect(labels.kinds).toHaveProperty(kind);
    for (const name of ['bloc', 'period', 'type', 'unit'] as const)
      for (const id of facets[name]) expect(Object.keys(labels.facets[name])).toContain(id);
  }
  expect([labels.kinds['meeting'], labels.facets.bloc['khoi'], labels.facets.unit['an']]).toEqual([
    'Tin hoạt động',
    'Khối mới',
    'Sở An mới',
  ]);
  expect(searchedPages(editions.en).labels.facets.unit['an']).toBe('New An Department');
});
