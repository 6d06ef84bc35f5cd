import { describe, expect, test } from 'vitest';
import type { Files } from '../../../tests/support/memory-archive.ts';
import {
  award,
  base,
  check,
  covenant,
  editionsFor,
  editionsOfArchive,
  meeting,
  site,
} from '../../../tests/support/memory-archive.ts';
import { wholeArchive } from '../../../tests/support/whole-archive.ts';
import { isWarning } from '../../problems/problem.ts';
import type { Lang } from '../../text/locales.ts';
import { languages } from '../../text/locales.ts';
import { pagesOf } from '../pages.ts';
import type { Destination } from '../routes.ts';
import { drawnCard, shareImage } from './share-image.ts';

const files: Files = {
  ...base,
  ...site({
    name: { vi: 'Niên giám', en: 'Yearbook' },
    description: { vi: 'Kho tư liệu.', en: 'An archive.' },
    address: 'https://kho.example/nien-giam',
  }),
  ...meeting('2017/hop', { title: 'Hội nghị tổng kết', kinds: ['annual-review', 'covenant-signing'] }),
  'meetings/2017/hop/index.en.md': '---\ntitle: Annual review\n---\n\nText.\n',
  ...meeting('2018/chua-dich', { title: 'Chưa dịch', date: '2018-03-02' }),
  ...meeting('2018/thu-hoi', {
    title: 'Đã thu hồi',
    date: '2018-03-03',
    withdrawn: { on: '2018-04-01', reason: { vi: 'Nhầm.' } },
  }),
  ...award('khen', 2016, ['a co', 'b bang-khen'], {
    decision: { number: '12/QĐ-UBND', date: '2016-12-30', issuer: { vi: 'Ủy ban nhân dân thành phố' } },
  }),
  ...award('de-nghi', 2017, ['a co proposed']),
  ...covenant('2017/giao-uoc', { tasks: ['Cải cách hành chính'] }),
};
const editions = editionsFor(files);

/** A card in lines: what it says from top to bottom, where it is said last. */
function write(destination: Destination, lang: Lang, from = editions): string[] {
  const {
    site: name = '-',
    kicker = '-',
    title,
    text,
    foot = '-',
    host,
    lead,
  } = drawnCard(from[lang], destination).card;
  return [`${name} / ${kicker} / ${title}`, ...text, `${foot} / ${host}`, ...(lead === undefined ? [] : [lead])];
}

describe('what the image of a page shows', () => {
  test.each<[string, Destination, Lang, string[]]>([
    [
      'the home page',
      { page: 'home' },
      'vi',
      [
        '- / - / Niên giám',
        'Kho tư liệu.',
        '1 khối thi đua · 5 đơn vị · 2 hội nghị, hoạt động · 2 tư liệu khen thưởng · 1 giao ước · từ năm 2016 đến năm 2018',
        '- / kho.example/nien-giam',
      ],
    ],
    [
      'the home page in English',
      { page: 'home' },
      'en',
      [
        '- / - / Yearbook',
        'An archive.',
        '1 bloc · 5 units · 2 meetings and events · 2 award records · 1 covenant · 2016 to 2018',
        '- / kho.example/nien-giam',
      ],
    ],
    [
      'a page of the site',
      { page: 'own', slugs: { vi: 'x', en: 'x' } },
      'vi',
      ['- / - / Niên giám', 'Kho tư liệu.', '- / kho.example/nien-giam'],
    ],
    [
      'a section',
      { page: 'awards', number: 2 },
      'vi',
      [
        'Niên giám / - / Khen thưởng',
        'Khen thưởng tập thể mà kho tư liệu ghi nhận, từ đề nghị đến quyết định và trao tặng.',
        '- / kho.example/nien-giam',
      ],
    ],
    [
      'a report',
      { page: 'meeting', id: '2017/hop' },
      'vi',
      [
        'Niên giám / Hội nghị tổng kết · Ký giao ước thi đua / Hội nghị tổng kết',
        '20/3/2017 · Khối / kho.example/nien-giam',
      ],
    ],
    [
      'its translation',
      { page: 'meeting', id: '2017/hop' },
      'en',
      [
        'Yearbook / Annual review conference · Covenant signing / Annual review',
        '20 Mar 2017 · Khối / kho.example/nien-giam',
      ],
    ],
    [
      'a report without a translation',
      { page: 'meeting', id: '2018/chua-dich' },
      'en',
      ['Niên giám / Hội nghị tổng kết / Chưa dịch', '02/3/2018 · Khối / kho.example/nien-giam'],
    ],
    [
      'a withdrawn report',
      { page: 'meeting', id: '2018/thu-hoi' },
      'vi',
      [
        'Niên giám / - / Tin hoạt động',
        'Hội nghị và hoạt động của các khối thi đua, mới nhất ở trên.',
        '- / kho.example/nien-giam',
      ],
    ],
    [
      'a decision',
      { page: 'award', id: '2016/khen' },
      'vi',
      [
        'Niên giám / Khen thưởng / Khen thưởng',
        'Quyết định số 12/QĐ-UBND ngày 30 tháng 12 năm 2016 của Ủy ban nhân dân thành phố',
        '2016 · Khối / kho.example/nien-giam',
      ],
    ],
    [
      'a proposal',
      { page: 'award', id: '2017/de-nghi' },
      'vi',
      ['Niên giám / Đề nghị khen thưởng / Khen thưởng', '2017 · Khối / kho.example/nien-giam'],
    ],
    [
      'a covenant',
      { page: 'covenant', id: '2017/giao-uoc' },
      'vi',
      [
        'Niên giám / - / Giao ước',
        'Giao ước thi đua mà các thành viên của khối ký cho từng năm.',
        '- / kho.example/nien-giam',
      ],
    ],
    [
      'a bloc',
      { page: 'bloc', bloc: 'khoi' },
      'vi',
      [
        'Niên giám / Khối thi đua / Khối',
        'Những gì kho tư liệu ghi nhận chưa đủ để so với năm 2017.',
        'Kho tư liệu ghi nhận 1 hội nghị, hoạt động.',
        'Kho tư liệu chưa ghi nhận khen thưởng, Trưởng khối và giao ước năm 2018.',
        'Niên giám năm 2018 / kho.example/nien-giam',
      ],
    ],
    [
      'a year',
      { page: 'annual', bloc: 'khoi', period: '2016' },
      'vi',
      [
        'Niên giám / Niên giám năm 2016 / Khối',
        'Cờ thi đua năm 2016: An. Bằng khen: Bình.',
        'Khối có 5 thành viên.',
        'Kho tư liệu chưa ghi nhận Trưởng khối và giao ước năm 2016.',
        '- / kho.example/nien-giam',
      ],
    ],
    [
      'a unit',
      { page: 'unit', unit: 'a' },
      'vi',
      [
        'Niên giám / - / Đơn vị',
        'Các đơn vị có tên trong kho tư liệu, theo thứ tự chữ cái.',
        '- / kho.example/nien-giam',
      ],
    ],
  ])('%s', (_, destination, lang, expected) => expect(write(destination, lang)).toEqual(expected));
});

describe('the image of a page', () => {
  const imageOf = (destination: Destination, lang: Lang, from = editions) => shareImage(from[lang], destination);
  test('stands below the path of the site, says how large it is, and what it shows', () => {
    expect(imageOf({ page: 'meeting', id: '2017/hop' }, 'en')).toEqual({
      address: expect.stringMatching(/^https:\/\/kho\.example\/nien-giam\/_astro\/share\.[\da-f]{16}\.png$/u),
      width: 1200,
      height: 630,
      alt: 'Annual review conference · Covenant signing · Annual review · Yearbook',
    });
  });
  test.each<[string, Destination, Destination, boolean]>([
    ['a translation', { page: 'meeting', id: '2017/hop' }, { page: 'meeting', id: '2017/hop' }, false],
    [
      'what stands in for one',
      { page: 'meeting', id: '2018/chua-dich' },
      { page: 'meeting', id: '2018/chua-dich' },
      true,
    ],
  ])('%s has its own, or that of the original', (_, destination, other, same) => {
    expect(imageOf(destination, 'en').address === imageOf(other, 'vi').address).toBe(same);
  });
  test('is another one where the site has another colour', () => {
    const blue = editionsFor({
      ...files,
      'site.yaml': { ...(files['site.yaml'] as object), colours: { lead: '#0b4f8a' } },
    });
    expect(write({ page: 'units' }, 'vi', blue).at(-1)).toBe('#0b4f8a');
    expect(imageOf({ page: 'units' }, 'vi', blue).address).not.toBe(imageOf({ page: 'units' }, 'vi').address);
  });
});

/** The places of the texts in facts. */
function textsIn(facts: unknown, pointer: (string | number)[] = []): (string | number)[][] {
  if (typeof facts === 'string') return [pointer];
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, value]) =>
    textsIn(value, [...pointer, Array.isArray(facts) ? Number(key) : key]),
  );
}

/** The same facts, with one more sign in one of their texts. */
function withStar(facts: unknown, [key, ...rest]: readonly (string | number)[]): unknown {
  if (key === undefined) return `${String(facts)} ★`;
  const copy = Array.isArray(facts) ? [...facts] : { ...(facts as object) };
  Reflect.set(copy, key, withStar(Reflect.get(copy, key), rest));
  return copy;
}

test('whatever an image shows, the check has held to the characters that it can show', () => {
  const told = new Set<string>();
  for (const [path, facts] of Object.entries(wholeArchive)) {
    if (typeof facts === 'string' || facts instanceof Uint8Array) continue;
    for (const pointer of textsIn(facts)) {
      const { archive, problems } = check({ ...wholeArchive, [path]: withStar(facts, pointer) as object });
      if (problems.some(({ kind }) => kind === 'missing-glyph'))
        told.add(`${path.split('/')[0]} ${pointer.filter((part) => typeof part === 'string').join('.')}`);
      if (archive === undefined || !problems.every(isWarning)) continue;
      const made = editionsOfArchive(archive);
      const cards = pagesOf(archive).flatMap(({ destination }) =>
        languages.map((lang) => drawnCard(made[lang], destination)),
      );
      expect(JSON.stringify(cards), `${path} ${pointer.join('.')}`).not.toContain('★');
    }
  }
  expect([...told].toSorted()).toEqual([
    'award-types.yaml name',
    'award-types.yaml name.en',
    'award-types.yaml name.vi',
    'awards decision.issuer.en',
    'awards decision.issuer.vi',
    'awards decision.number',
    'awards title',
    'blocs names.en',
    'blocs names.vi',
    'covenants title',
    'meetings title',
    'pages title',
    'results title',
    'site.yaml description.vi',
    'site.yaml name.en',
    'site.yaml name.vi',
    'site.yaml words.allNews.en',
    'site.yaml words.allNews.vi',
    'units names.en',
    'units names.vi',
  ]);
});
