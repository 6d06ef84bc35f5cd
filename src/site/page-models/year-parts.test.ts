import { describe, expect, test } from 'vitest';
import type { Files } from '../../../tests/support/memory-archive.ts';
import {
  award,
  base,
  bloc,
  covenant,
  editionsFor,
  meeting,
  result,
  roster,
} from '../../../tests/support/memory-archive.ts';
import type { Lang } from '../../text/locales.ts';
import { pageModel } from './page-models.ts';
import { descriptionOf } from './year-parts.ts';

/** The key points of a year of the bloc, as `subject: sentences`. */
function points(files: Files, period = '2017', lang: Lang = 'vi'): Record<string, string> {
  const edition = editionsFor({ ...base, ...files })[lang];
  const { highlights } = pageModel<'annual'>(edition, { page: 'annual', bloc: 'khoi', period });
  return Object.fromEntries(highlights.rows.map(({ subject, text }) => [subject, text]));
}

const order = (...units: string[]): object => ({ order: units.map((id, index) => ({ unit: id, place: index + 1 })) });

describe('the awards of a year in a sentence', () => {
  test.each<[string, Files, string | undefined]>([
    ['nothing', covenant('2017/g', {}), undefined],
    ['the flag', award('x', 2017, ['a co']), 'Cờ thi đua năm 2017: An.'],
    [
      'the flag and what is below it, type by type',
      award('x', 2017, ['c giay-khen', 'b bang-khen', 'a co', 'd bang-khen', 'e co-luan-luu']),
      'Cờ thi đua năm 2017: An. Bằng khen: Bình và Dũng. Giấy khen: Cường.',
    ],
    [
      'what is decided alone',
      award('x', 2017, ['a co', 'b bang-khen proposed', 'c bang-khen revoked', 'd bang-khen declined']),
      'Cờ thi đua năm 2017: An.',
    ],
    [
      'many of one type',
      {
        ...award('x', 2017, ['a co', 'b bang-khen', 'c bang-khen', 'd bang-khen', 'e bang-khen', 'f bang-khen']),
        'units/f.yaml': { names: [{ vi: 'Giang' }] },
      },
      'Cờ thi đua năm 2017: An. Bằng khen: 5 đơn vị.',
    ],
    [
      'another who is first',
      { ...award('x', 2017, ['a co']), ...result(2017, order('b', 'a', 'c', 'd', 'e')) },
      'Cờ thi đua năm 2017: An. Xếp thứ nhất năm 2017: Bình (xét trong 5 đơn vị được nêu). Cờ thi đua được tặng cho An, còn xếp thứ nhất là Bình.',
    ],
    ['an order alone', result(2017, { ...order('b', 'a'), complete: true }), 'Xếp thứ nhất năm 2017: Bình.'],
    [
      'proposals alone',
      award('x', 2017, ['a co proposed']),
      'Kho tư liệu mới ghi nhận đề nghị khen thưởng năm 2017, chưa ghi nhận quyết định.',
    ],
    [
      'what counts in no ranking',
      award('x', 2017, ['a co-luan-luu']),
      'Kho tư liệu ghi nhận khen thưởng năm 2017, nhưng không có khen thưởng nào được tính khi xếp hạng.',
    ],
    [
      'what is of no year',
      { ...award('x', undefined, ['a co', 'b co proposed'], { announcedOn: '2017' }), ...covenant('2017/g', {}) },
      'Cờ thi đua, không tính vào năm nào: An.',
    ],
    [
      'the flag of the year before, where there is none yet',
      { ...award('x', 2016, ['a co']), ...covenant('2017/g', {}) },
      'Kho tư liệu chưa ghi nhận khen thưởng nào của năm 2017. Cờ thi đua năm 2016: An.',
    ],
  ])('%s', (_, files, expected) => expect(points(files)['awards']).toBe(expected));
});

describe('who leads, and what was promised', () => {
  test.each<[string, Files, string | undefined, string | undefined]>([
    ['neither', meeting('2017/hop', {}), undefined, undefined],
    [
      'both',
      covenant('2017/g', { leader: 'a', deputies: ['b'], signedOn: '2017-03-20', taskCount: 9 }),
      'Trưởng khối năm 2017: An. Phó Trưởng khối: Bình.',
      'Giao ước năm 2017, ký ngày 20 tháng 3 năm 2017: 9 nhiệm vụ trọng tâm.',
    ],
    [
      'a deputy alone, and tasks of which nobody says how many there are',
      covenant('2017/g', { deputies: ['b'], tasks: ['Một'] }),
      'Phó Trưởng khối: Bình.',
      'Giao ước năm 2017: kho tư liệu ghi nhận 1 nội dung.',
    ],
    ['a covenant of which no more is known', covenant('2017/g', {}), undefined, 'Giao ước năm 2017.'],
  ])('%s', (_, files, leader, promised) => {
    const { leader: saysLeader, covenant: saysCovenant } = points(files);
    expect([saysLeader, saysCovenant]).toEqual([leader, promised]);
  });
});

describe('what changed', () => {
  const tasks = (year: number, taskCount: number, ...all: string[]): Files =>
    covenant(`${year}/g`, { tasks: all, taskCount });
  test.each<[string, Files, string | undefined]>([
    ['no year before', { ...bloc({}), ...covenant('2017/g', {}) }, undefined],
    [
      'nothing to compare',
      { ...bloc({}), ...meeting('2016/hop', {}), ...covenant('2017/g', {}) },
      'Những gì kho tư liệu ghi nhận chưa đủ để so với năm 2016.',
    ],
    [
      'everything',
      {
        ...bloc({ rosters: [roster(2016, 'a', 'b', 'c'), roster(2017, 'a', 'b', 'd')] }),
        ...award('x', 2016, ['a co']),
        ...award('y', 2017, ['b co']),
        ...covenant('2016/g', { leader: 'a', taskCount: 2, tasks: ['Một', 'Hai'] }),
        ...covenant('2017/g', { leader: 'b', taskCount: 3, tasks: ['Một', 'Ba', 'Bốn'] }),
      },
      'Cờ thi đua: Bình, trước là An; Trưởng khối: Bình, trước là An; giao ước giữ 1, thêm 2, bỏ 1 nội dung; thành viên mới: Dũng; không còn là thành viên: Cường.',
    ],
    [
      'nothing changed',
      {
        ...bloc({ rosters: [roster(2016, 'a', 'b'), roster(2017, 'a', 'b')] }),
        ...award('x', 2016, ['a co']),
        ...award('y', 2017, ['a co']),
        ...covenant('2016/g', { leader: 'a' }),
        ...covenant('2017/g', { leader: 'a' }),
      },
      'Cờ thi đua: cũng là An; Trưởng khối: cũng là An; thành viên không thay đổi.',
    ],
    [
      'of tasks of which a part is on record',
      { ...bloc({}), ...tasks(2016, 9, 'Một'), ...tasks(2017, 2, 'Một', 'Hai') },
      'Giao ước giữ 1, thêm 1, bỏ 0 nội dung (so phần đã ghi nhận).',
    ],
  ])('%s', (_, files, expected) => expect(points(files)['change']).toBe(expected));

  test('is said of the year before on record, which may lie further back', () => {
    const files = { ...bloc({}), ...covenant('2012/g', { leader: 'a' }), ...covenant('2017/g', { leader: 'b' }) };
    const { rows } = pageModel<'annual'>(editionsFor({ ...base, ...files }).vi, {
      page: 'annual',
      bloc: 'khoi',
      period: '2017',
    }).highlights;
    expect(rows.find(({ subject }) => subject === 'change')).toEqual({
      subject: 'change',
      label: 'So với năm 2012',
      text: 'Trưởng khối: Bình, trước là An.',
    });
  });
});

test.each<[string, Files, string | undefined, string | undefined]>([
  [
    'a whole list, and meetings',
    { ...bloc({ rosters: [roster(2017, 'a', 'b')] }), ...meeting('2017/hop', {}) },
    'Khối có 2 thành viên. Kho tư liệu ghi nhận 1 hội nghị, hoạt động.',
    'Kho tư liệu chưa ghi nhận khen thưởng, Trưởng khối và giao ước năm 2017.',
  ],
  [
    'a list that may not be whole',
    bloc({ rosters: [{ ...roster(2017, 'a', 'b'), complete: false }] }),
    'Nguồn nêu tên 2 thành viên; danh sách có thể chưa đầy đủ.',
    'Kho tư liệu chưa ghi nhận khen thưởng, Trưởng khối và giao ước năm 2017.',
  ],
  [
    'everything but a list',
    { ...bloc({}), ...award('x', 2017, ['a co']), ...covenant('2017/g', { leader: 'a' }) },
    undefined,
    'Kho tư liệu chưa ghi nhận danh sách thành viên năm 2017.',
  ],
  [
    'everything',
    {
      ...bloc({ rosters: [roster(2017, 'a')] }),
      ...award('x', 2017, ['a co']),
      ...covenant('2017/g', { leader: 'a' }),
    },
    'Khối có 1 thành viên.',
    undefined,
  ],
])('members and what is not on record: %s', (_, files, members, missing) => {
  const { members: saysMembers, missing: saysMissing } = points(files);
  expect([saysMembers, saysMissing]).toEqual([members, missing]);
});

test('the sentences in English', () => {
  const files = {
    ...bloc({ rosters: [roster(2016, 'a', 'b'), roster(2017, 'a')] }),
    ...award('x', 2016, ['a co']),
    ...award('y', 2017, ['b co', 'a bang-khen']),
    ...covenant('2016/g', { leader: 'a' }),
    ...covenant('2017/g', { leader: 'b', signedOn: '2017-03', taskCount: 9 }),
  };
  expect(points(files, '2017', 'en')).toEqual({
    awards: 'Cờ thi đua, 2017: Bình. Bằng khen: An.',
    leader: 'Leader for 2017: Bình.',
    covenant: 'Covenant for 2017, signed March 2017: 9 key tasks.',
    change: 'Cờ thi đua: Bình (previously An); leader: Bình (previously An); no longer members: Bình.',
    members: 'The bloc has 1 member.',
  });
});

describe('the description of a year', () => {
  const row = (text: string) => ({ subject: 'awards' as const, label: '', text });
  test.each<[string, string[], string | undefined]>([
    ['nothing to say', [], undefined],
    ['all that fits', ['Một.', 'Hai.'], 'Một. Hai.'],
    ['whole sentences alone', ['Một.', 'x'.repeat(160), 'Ba.'], 'Một. Ba.'],
    ['a first sentence that is too long, up to a word', [`${'dài '.repeat(60)}.`], `${'dài '.repeat(39)}dài…`],
  ])('%s', (_, texts, expected) => {
    const description = descriptionOf({ title: '', rows: texts.map(row) });
    expect(description).toBe(expected);
    expect(description?.length ?? 0).toBeLessThanOrEqual(160);
  });
});
