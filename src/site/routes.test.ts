import { describe, expect, test } from 'vitest';
import type { Destination } from './routes.ts';
import { addressOf, counterpartOf, isDerivedAddress, listAt, paramsOf, recordAt, wholeAddress } from './routes.ts';

const lists: [Destination, vi: string, en: string][] = [
  [{ page: 'meetings' }, '/tin/', '/en/news/'],
  [{ page: 'meetings', number: 1 }, '/tin/', '/en/news/'],
  [{ page: 'meetings', number: 2 }, '/tin/trang/2/', '/en/news/page/2/'],
  [{ page: 'meetings', of: { year: '2017' } }, '/tin/2017/', '/en/news/2017/'],
  [{ page: 'awards', of: { year: '2017' }, number: 3 }, '/khen-thuong/2017/trang/3/', '/en/awards/2017/page/3/'],
  [{ page: 'awards', of: { bloc: 'trang' } }, '/khen-thuong/khoi/trang/', '/en/awards/bloc/trang/'],
  [{ page: 'awards', of: { type: 'co' }, number: 2 }, '/khen-thuong/loai/co/trang/2/', '/en/awards/type/co/page/2/'],
  [{ page: 'covenants', of: { bloc: 'khoi' } }, '/giao-uoc/khoi/khoi/', '/en/covenants/bloc/khoi/'],
  [{ page: 'blocs', number: 2 }, '/khoi/trang/2/', '/en/blocs/page/2/'],
  [{ page: 'standings', number: 2 }, '/xep-hang/trang/2/', '/en/ranking/page/2/'],
];

test.each(lists)('the addresses of %o', (destination, vi, en) => {
  expect([addressOf(destination, 'vi'), addressOf(destination, 'en')]).toEqual([vi, en]);
  const [rest] = Object.values(paramsOf(destination, 'vi'));
  expect(`/${rest}/`).toBe(vi);
});

test.each(lists.slice(2))('%o is a part of a list, and no record', (destination, vi, en) => {
  const section = addressOf({ page: destination.page } as Destination, 'vi');
  expect(listAt(vi)).toBe(section);
  expect(listAt(en)).toBe(addressOf({ page: destination.page } as Destination, 'en'));
  expect([recordAt(vi), recordAt(en)]).toEqual([undefined, undefined]);
  expect([isDerivedAddress(vi), isDerivedAddress(en)]).toEqual([true, true]);
});

test.each([
  ...['/', '/tin/', '/khoi/', '/khoi/trang/', '/khoi/khoi/2017/', '/xep-hang/khoi/', '/don-vi/a/', '/du-lieu/'],
  ...['/tin/2017/tong-ket/', '/khen-thuong/2017/trang/', '/giao-uoc/2017/khoi/', '/tin/x/', '/tin/trang/hai/'],
])('%s is no part of a list', (path) => expect(listAt(path)).toBeUndefined());

test.each([
  ['/tin/2017/tong-ket/', 'meetings/2017/tong-ket'],
  ['/en/awards/2017/trang/', 'awards/2017/trang'],
  ['/khen-thuong/khoi/2017/', undefined],
])('the record at %s', (path, record) => expect(recordAt(path)).toBe(record));

describe('the same page in the other language', () => {
  const slugs = new Map([['about', { vi: 'gioi-thieu', en: 'about' }]]);
  test.each([
    ...lists.map(([, vi, en]) => [vi, en] as const),
    // What only looks like a word of a list keeps its name.
    ['/tin/2017/trang/', '/en/news/2017/trang/'],
    ['/khoi/loai/', '/en/blocs/loai/'],
    ['/gioi-thieu/', '/en/about/'],
    ['/', '/en/'],
  ] as const)('%s and %s', (vi, en) => {
    expect(counterpartOf(vi, 'vi', 'en', slugs)).toBe(en);
    expect(counterpartOf(en, 'en', 'vi', slugs)).toBe(vi);
  });
});

describe('a whole address is what the web makes of a path below a site', () => {
  test.each([
    'https://kho.example',
    'https://kho.example/',
    'https://KHO.example/thi-dua',
    'http://khô.example:8080/a b/',
  ])('%s', (site) => {
    for (const path of [
      ...[
        '/',
        '/tin/',
        '/tin/2017/hop/',
        '/data/awards.csv',
        '/data/awards.csv.gz',
        '/a/../b/',
        '/a/./b',
        '/..',
        '/.a',
      ],
      ...[
        '/a//b',
        '/tìm',
        '/a b',
        '/a%20b',
        '/tin/?q=1',
        '/tin/#cau',
        '/a.',
        '/a..b',
        '/a.b/.c',
        '/__a-b',
        `/${'a'.repeat(200)}?`,
      ],
    ])
      expect(wholeAddress(path, site), path).toBe(new URL(`.${path}`, `${site.replace(/\/$/u, '')}/`).href);
  });
});
