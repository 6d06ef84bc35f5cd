import { expect, test } from 'vitest';
import { pdfOf } from '../../../tests/support/documents.ts';
import type { Files } from '../../../tests/support/memory-archive.ts';
import { award, base, covenant, editionsFor, meeting, roster } from '../../../tests/support/memory-archive.ts';
import type { FeedSubject } from './latest.ts';
import { jsonFeedOf, rssFeedOf } from './latest.ts';

const pdf = pdfOf('Quyet dinh');
const files: Files = {
  ...base,
  ...meeting('2015/nam', { title: 'Trong năm', date: '2015', summary: 'Khối họp.' }),
  ...meeting('2016/thang', { title: 'Trong tháng', date: '2016-04' }),
  ...meeting('2017/ngay', { title: 'Trong ngày', date: '2017-03-20', summary: 'Khối họp.' }),
  ...meeting('2014/dua-vao', {
    title: 'Đưa vào sau',
    date: '2014-05-06',
    addedOn: '2018-01-02',
    attachments: [
      { title: 'Trên mạng', address: 'https://a.example/x' },
      { title: { vi: 'Quyết định', en: 'Decision' }, file: './qd.pdf' },
      { title: 'Bảng', file: './b.csv' },
    ],
  }),
  'meetings/2014/dua-vao/qd.pdf': pdf,
  'meetings/2014/dua-vao/b.csv': 'A,B\n',
};

const address = (path: string): string => `https://kho.example/tin/${path}/`;
const edition = () => editionsFor(files).vi;

test('a feed invents no day: what is not known to the day is said in words, and the newest come first', () => {
  const { items } = jsonFeedOf(edition()) as { items: object[] };
  expect(items).toEqual([
    {
      id: address('2014/dua-vao'),
      url: address('2014/dua-vao'),
      title: 'Đưa vào sau',
      content_text: 'Thời gian diễn ra: ngày 06 tháng 5 năm 2014.',
      date_published: '2018-01-02T00:00:00.000Z',
      attachments: [
        {
          url: 'https://kho.example/files/meetings/2014/dua-vao/qd.pdf',
          mime_type: 'application/pdf',
          title: 'Quyết định',
          size_in_bytes: pdf.length,
        },
        {
          url: 'https://kho.example/files/meetings/2014/dua-vao/b.csv',
          mime_type: 'text/csv; charset=utf-8',
          title: 'Bảng',
          size_in_bytes: 4,
        },
      ],
    },
    {
      id: address('2017/ngay'),
      url: address('2017/ngay'),
      title: 'Trong ngày',
      content_text: 'Khối họp.',
      summary: 'Khối họp.',
      date_published: '2017-03-20T00:00:00.000Z',
    },
    {
      id: address('2016/thang'),
      url: address('2016/thang'),
      title: 'Trong tháng',
      content_text: 'Thời gian diễn ra: tháng 4 năm 2016.',
    },
    {
      id: address('2015/nam'),
      url: address('2015/nam'),
      title: 'Trong năm',
      content_text: 'Thời gian diễn ra: năm 2015. Khối họp.',
      summary: 'Khối họp.',
    },
  ]);
});

test('the same in RSS, where an entry takes but one file', () => {
  const { items } = rssFeedOf(edition());
  expect(items).toEqual([
    {
      title: 'Đưa vào sau',
      link: address('2014/dua-vao'),
      pubDate: new Date('2018-01-02T00:00:00.000Z'),
      description: 'Thời gian diễn ra: ngày 06 tháng 5 năm 2014.',
      enclosure: {
        url: 'https://kho.example/files/meetings/2014/dua-vao/qd.pdf',
        type: 'application/pdf',
        length: pdf.length,
      },
    },
    {
      title: 'Trong ngày',
      link: address('2017/ngay'),
      pubDate: new Date('2017-03-20T00:00:00.000Z'),
      description: 'Khối họp.',
    },
    { title: 'Trong tháng', link: address('2016/thang'), description: 'Thời gian diễn ra: tháng 4 năm 2016.' },
    { title: 'Trong năm', link: address('2015/nam'), description: 'Thời gian diễn ra: năm 2015. Khối họp.' },
  ]);
});

test('a feed holds thirty reports', () => {
  const many = Object.assign(
    {},
    base,
    ...Array.from({ length: 31 }, (_, index) =>
      meeting(`20${String(index + 10)}/hop`, { date: `20${String(index + 10)}-01-01` }),
    ),
  ) as Files;
  const { items } = jsonFeedOf(editionsFor(many).vi) as { items: { url: string }[] };
  expect([items.length, items[0]?.url, items.at(-1)?.url]).toEqual([30, address('2040/hop'), address('2011/hop')]);
});

/** Records of every kind, of two blocs. */
const several: Files = {
  ...base,
  'blocs/khac.yaml': { names: [{ vi: 'Khối khác' }], rosters: [roster(2016, 'a')] },
  ...meeting('2017/hop', { title: 'Họp', date: '2017-03-20' }),
  ...meeting('2018/khac', { title: 'Khối khác họp', date: '2018-03-20', bloc: 'khac' }),
  ...award('khen', 2016, ['a co'], { title: 'Khen', announcedOn: '2017-04-01', summary: 'Trao cờ.' }),
  ...covenant('2017/ky', { title: 'Ký giao ước', signedOn: '2017-01-02' }),
};

test.each<[string, FeedSubject, string, string[]]>([
  ['reports, of all blocs', 'meetings', 'Kho thử', ['Khối khác họp', 'Họp']],
  ['awards', 'awards', 'Khen thưởng · Kho thử', ['Khen']],
  ['covenants', 'covenants', 'Giao ước · Kho thử', ['Ký giao ước']],
  [
    'a bloc, whatever it has, and nothing of another',
    { bloc: 'khoi' },
    'Khối · Kho thử',
    ['Khen', 'Họp', 'Ký giao ước'],
  ],
  ['a bloc of which little is on record', { bloc: 'khac' }, 'Khối khác · Kho thử', ['Khối khác họp']],
])('a feed of %s', (_, of, name, expected) => {
  const { title, items } = rssFeedOf(editionsFor(several).vi, of);
  expect([title, items.map((item) => item.title)]).toEqual([name, expected]);
});

test('in a feed of several kinds of record each says of which it is; an award and a covenant have their own days', () => {
  const { description, items } = rssFeedOf(editionsFor(several).vi, { bloc: 'khoi' });
  expect(description).toBe('Tin hoạt động, khen thưởng và giao ước của Khối.');
  expect(items).toEqual([
    {
      title: 'Khen',
      link: 'https://kho.example/khen-thuong/2016/khen/',
      pubDate: new Date('2017-04-01T00:00:00Z'),
      description: 'Trao cờ.',
      categories: ['Khen thưởng'],
    },
    {
      title: 'Họp',
      link: 'https://kho.example/tin/2017/hop/',
      pubDate: new Date('2017-03-20T00:00:00Z'),
      categories: ['Tin hoạt động'],
    },
    {
      title: 'Ký giao ước',
      link: 'https://kho.example/giao-uoc/2017/ky/',
      pubDate: new Date('2017-01-02T00:00:00Z'),
      categories: ['Giao ước'],
    },
  ]);
});
