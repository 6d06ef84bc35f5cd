import type { z } from 'zod';
import type { awardTypesSchema } from '../schemas/award-types.ts';
import type { siteSchema } from '../schemas/site.ts';
import { textDigest } from '../source/text-digest.ts';
import type { Bilingual } from './names.ts';
import type { CorpusFile } from './record.ts';
import { writeMarkdown, writeYaml } from './record-files.ts';

interface Page {
  folder: string;
  order: number;
  slug: Bilingual;
  title: Bilingual;
  summary: Bilingual;
  body: Bilingual;
}

const site: z.input<typeof siteSchema> = {
  name: { vi: 'Kho Mẫu: niên giám thi đua giả định', en: 'Sample Archive: a Hypothetical Emulation Yearbook' },
  description: {
    vi: 'Kho tư liệu hư cấu, được máy tạo ra để thử phần mềm Niên giám.',
    en: 'A fictional archive, made by machine to try the software of the yearbook.',
  },
  address: 'https://kho-mau.example',
  publisher: { vi: 'Ban Biên tập Giả định, Thành phố Mẫu', en: 'Hypothetical Editorial Board, Sample City' },
  contact: 'dinh-chinh@kho-mau.example',
  licence: {
    name: { vi: 'Creative Commons Ghi công 4.0', en: 'Creative Commons Attribution 4.0' },
    address: 'https://creativecommons.org/licenses/by/4.0/',
  },
  // Another than that of the site itself, so that whatever is tried on the corpus is tried on a colour of somebody's own.
  colours: { lead: '#0b4f8a' },
};

const awardTypes: z.input<typeof awardTypesSchema> = [
  {
    id: 'huan-chuong-lao-dong-hang-nhat',
    name: { vi: 'Huân chương Lao động hạng Nhất', en: 'Labour Order, First Class' },
    level: 'state',
  },
  {
    id: 'huan-chuong-lao-dong-hang-nhi',
    name: { vi: 'Huân chương Lao động hạng Nhì', en: 'Labour Order, Second Class' },
    level: 'state',
  },
  {
    id: 'huan-chuong-lao-dong-hang-ba',
    name: { vi: 'Huân chương Lao động hạng Ba', en: 'Labour Order, Third Class' },
    level: 'state',
  },
  {
    id: 'co-thi-dua-chinh-phu',
    name: { vi: 'Cờ thi đua của Chính phủ', en: 'Government Emulation Flag' },
    level: 'government',
  },
  {
    id: 'bang-khen-thu-tuong',
    name: { vi: 'Bằng khen của Thủ tướng Chính phủ', en: "Prime Minister's Certificate of Merit" },
    level: 'government',
  },
  {
    id: 'co-thi-dua-thanh-pho',
    name: { vi: 'Cờ thi đua của Ủy ban nhân dân thành phố', en: "Emulation Flag of the City People's Committee" },
    also: ['Cờ thi đua xuất sắc'],
    level: 'province',
  },
  {
    id: 'bang-khen-thanh-pho',
    name: { vi: 'Bằng khen của Ủy ban nhân dân thành phố', en: "Certificate of Merit of the City People's Committee" },
    also: ['Bằng khen'],
    level: 'province',
  },
  {
    id: 'tap-the-lao-dong-xuat-sac',
    name: { vi: 'Tập thể lao động xuất sắc', en: 'Excellent Labour Collective' },
    level: 'province',
  },
  {
    id: 'tap-the-lao-dong-tien-tien',
    name: { vi: 'Tập thể lao động tiên tiến', en: 'Advanced Labour Collective' },
    level: 'grassroots',
  },
  { id: 'giay-khen', name: { vi: 'Giấy khen', en: 'Certificate of Commendation' }, level: 'grassroots' },
];

const pages: readonly Page[] = [
  {
    folder: 'about',
    order: 1,
    slug: { vi: 'gioi-thieu', en: 'about' },
    title: { vi: 'Giới thiệu', en: 'About' },
    summary: { vi: 'Kho tư liệu này là gì.', en: 'What this archive is.' },
    body: {
      vi: `Mọi khối thi đua, đơn vị, địa danh và tên người ở đây **đều là hư cấu**. Kho được máy tạo ra để thử phần mềm với nhiều bản ghi.

## Vì sao cần một kho giả định

- Đo tốc độ dựng trang khi có hàng nghìn bản tin.
- Xem bố cục với tên đơn vị rất dài và nhiều kỳ.
- Kiểm tra bản nháp, bản ghi bị thu hồi và bản dịch đã cũ.
`,
      en: `Every bloc, unit, place and person here **is made up**. The archive is made by machine to try the software with many records.

## Why a hypothetical archive

- To measure how fast thousands of reports are built.
- To see the layout with very long names and many periods.
- To check drafts, withdrawn records and translations that are out of date.
`,
    },
  },
];

/** The files that every archive has, whatever it tells. */
export function writeSiteFiles(): CorpusFile[] {
  return [
    { path: 'site.yaml', content: writeYaml(site) },
    { path: 'award-types.yaml', content: writeYaml(awardTypes) },
    ...pages.flatMap(writePage),
  ];
}

function writePage({ folder, order, slug, title, summary, body }: Page): CorpusFile[] {
  const original = { title: title.vi, summary: summary.vi, slug: slug.vi, order };
  const translates = textDigest({ title: title.vi, summary: summary.vi, body: body.vi });
  const translation = { title: title.en, summary: summary.en, slug: slug.en, translates };
  return [
    { path: `pages/${folder}/index.vi.mdx`, content: writeMarkdown(original, body.vi) },
    { path: `pages/${folder}/index.en.mdx`, content: writeMarkdown(translation, body.en) },
  ];
}
