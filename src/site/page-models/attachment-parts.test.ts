import { expect, test } from 'vitest';
import { pdfOf } from '../../../tests/support/documents.ts';
import type { Files } from '../../../tests/support/memory-archive.ts';
import { award, base, bloc, editionsFor, meeting } from '../../../tests/support/memory-archive.ts';
import type { Lang } from '../../text/locales.ts';
import { attachmentsOf, documentsIn, documentsOf } from './attachment-parts.ts';

const pdf = pdfOf('Quyet dinh');

function blocOf(files: Files, lang: Lang = 'vi') {
  const edition = editionsFor({ ...base, ...files })[lang];
  const [only] = edition.archive.blocs;
  if (only === undefined) throw new Error('no bloc');
  return { edition, only };
}

const documents: Files = {
  ...bloc({
    documents: [
      { title: 'Quy chế', file: './quy-che.pdf', kind: 'bylaws', issuedOn: '2015-02' },
      { title: 'Thang điểm cũ', address: 'https://tinh.example/a', kind: 'scores', period: 2015 },
      { title: { vi: 'Thang điểm', en: 'Score scale' }, file: './quy-che.pdf', period: 2016, issuedOn: '2016-01-04' },
      { title: 'Tiêu chí', file: './quy-che.pdf', kind: 'other', period: 2016, issuedOn: '2016-03-04' },
      { title: 'Mẫu', file: './quy-che.pdf', kind: 'form', period: 2016 },
    ],
  }),
  'blocs/quy-che.pdf': pdf,
};

test('the documents of a bloc stand by year, newest first; those for several years last', () => {
  const { edition, only } = blocOf(documents);
  const { title, groups } = documentsOf(edition, only) ?? { groups: [] };
  expect(title).toBe('Văn bản, tài liệu của khối');
  expect(
    groups.map((group) => [
      group.title,
      ...group.attachments.map(({ link, details }) => `${link.text}: ${details.join(', ')}`),
    ]),
  ).toEqual([
    [
      'Áp dụng cho năm 2016',
      'Tiêu chí: ban hành ngày 04 tháng 3 năm 2016, PDF, 1 KB',
      'Thang điểm: ban hành ngày 04 tháng 01 năm 2016, PDF, 1 KB',
      'Mẫu: biểu mẫu, PDF, 1 KB',
    ],
    ['Áp dụng cho năm 2015', 'Thang điểm cũ: bảng điểm, trên trang tinh.example'],
    [
      'Áp dụng cho nhiều năm, hoặc chưa ghi nhận năm áp dụng',
      'Quy chế: quy chế, tiêu chí, ban hành tháng 02 năm 2015, PDF, 1 KB',
    ],
  ]);
});

test('in English, what has no English name says so', () => {
  const { edition, only } = blocOf(documents, 'en');
  const shown = documentsOf(edition, only)?.groups[0]?.attachments;
  expect(shown?.map(({ link, details }) => [link.text, link.lang, ...details])).toEqual([
    ['Tiêu chí', 'vi', 'issued 4 March 2016', 'PDF', '1 KB'],
    ['Score scale', undefined, 'issued 4 January 2016', 'PDF', '1 KB'],
    ['Mẫu', 'vi', 'form', 'PDF', '1 KB'],
  ]);
});

test('a year has its own, and a bloc without documents nothing to say', () => {
  const { edition, only } = blocOf(documents);
  expect(documentsIn(edition, only, '2016')?.attachments.map(({ link }) => link.text)).toEqual([
    'Tiêu chí',
    'Thang điểm',
    'Mẫu',
  ]);
  expect(documentsIn(edition, only, '2014')).toBeUndefined();
  expect(documentsOf(edition, { documents: [] })).toBeUndefined();
  expect(attachmentsOf(edition, { attachments: [] })).toBeUndefined();
});

test('a file has an address of its own, its size and its digest; a page on the web has none of these', () => {
  const file = 'awards/2016/khen/quyết-định 1.pdf'.replace(' ', '-');
  const files = {
    ...award('khen', 2016, ['a co'], {
      attachments: [
        { title: 'Quyết định', file: './quyết-định-1.pdf', kind: 'decision' },
        { title: 'Tin', address: 'https://bao.example/tin?a=1' },
      ],
    }),
    [file]: pdf,
  };
  const edition = editionsFor({ ...base, ...files }).vi;
  const [khen] = edition.archive.awards;
  expect(attachmentsOf(edition, khen ?? { attachments: [] })).toEqual({
    title: 'Tài liệu kèm theo',
    attachments: [
      {
        link: { text: 'Quyết định', lang: undefined, address: `/${encodeURI(`files/${file}`)}` },
        details: ['quyết định', 'PDF', '1 KB'],
        digest: { label: 'Mã kiểm tra SHA-256', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) },
      },
      {
        link: { text: 'Tin', lang: undefined, address: 'https://bao.example/tin?a=1' },
        details: ['trên trang bao.example'],
        digest: undefined,
      },
    ],
  });
});

test('documents of a meeting stand in its own order', () => {
  const attachments = ['B', 'A'].map((title) => ({ title, address: `https://a.example/${title}` }));
  const edition = editionsFor({ ...base, ...meeting('2017/hop', { attachments }) }).vi;
  const [hop] = edition.archive.meetings;
  expect(hop?.attachments.map(({ title }) => title.vi)).toEqual(['B', 'A']);
});
