import { describe, expect, test } from 'vitest';
import type { Files } from '../../../tests/support/memory-archive.ts';
import {
  archiveOf,
  award,
  base,
  editionsOfArchive,
  meeting,
  releaseOf,
} from '../../../tests/support/memory-archive.ts';
import { historyOf } from '../../changes/history.ts';
import type { Change, Release } from '../../changes/release-facts.ts';
import { changesFeedOf } from '../../outputs/feeds/changes.ts';
import { changesSheet, changesTable } from '../../outputs/open-data/changes-table.ts';
import { toCsv } from '../../outputs/open-data/csv.ts';
import type { Lang } from '../../text/locales.ts';
import { changesPage } from './changes-page.ts';
import { citationOf } from './citation.ts';
import type { Link, Phrase } from './phrases.ts';

const before: Files = {
  ...base,
  ...meeting('2017/hop', { title: 'Hội nghị tổng kết' }),
  ...meeting('2015/bi-mat', { title: 'Hội nghị BiMatABC' }),
  ...award('khen', 2016, ['a co', 'b bang-khen'], { title: 'Khen thưởng năm 2016' }),
};
const now: Files = {
  ...before,
  ...meeting('2017/hop', { title: 'Hội nghị tổng kết', place: 'Hải Phòng', summary: 'Khối họp.' }),
  ...award('khen-sau', 2016, ['c co'], { title: 'Tặng cờ thi đua' }),
  'takedowns.yaml': [{ address: '/tin/2015/bi-mat/', day: '2026-11-20', reason: 'Theo yêu cầu.' }],
};

const text = (one: Link | Phrase): string => ('address' in one ? `[${one.text}](${one.address})` : one.text);

/** The page as lines, and as the feed has it. */
function told(files: Files, releases: readonly Release[], lang: Lang) {
  const edition = editionsOfArchive(archiveOf(files), { releases, editions: new Map() })[lang];
  const page = changesPage(edition, { page: 'changes' });
  const lines = page.releases.flatMap(({ title, anchor, records, places }) => [
    `# ${title} ${anchor}`,
    ...records.flatMap((one) => [`## ${one.title}`, ...one.changes.map(({ of, note }) => `${text(of)} (${note})`)]),
    ...(places === undefined ? [] : [`## ${places.title}`]),
    ...(places?.standings ?? []).flatMap(({ standing, moves, because, method }) => [
      text(standing),
      ...moves.map((move) => `- ${move}`),
      ...(because === undefined ? [] : [`${because.label} ${because.of.map(text).join('; ')}`]),
      ...(method === undefined ? [] : [method]),
    ]),
  ]);
  return { page, lines, feed: changesFeedOf(edition) };
}

const one = (...changes: Change[]): Release[] => [{ number: 1, changes }];

describe('the page of changes', () => {
  const { releases } = releaseOf(now, releaseOf(before), { asOf: '2026-11-27' });
  test('says what changed, in Vietnamese', () => {
    expect(told(now, releases, 'vi').lines).toEqual([
      '# Lần cập nhật 1, ngày 27 tháng 11 năm 2026 _1',
      '## Tư liệu mới',
      '[Tặng cờ thi đua](/khen-thuong/2016/khen-sau/) (khen thưởng)',
      '## Đã sửa',
      '[Hội nghị tổng kết](/tin/2017/hop/) (tin hoạt động: tóm tắt và địa điểm)',
      '## Đã gỡ xuống',
      '[/tin/2015/bi-mat/](/tin/2015/bi-mat/) (tin hoạt động)',
      '## Thứ hạng đã đổi',
      '[Khối, năm 2016](/khoi/khoi/2016/)',
      '- Cường: chưa có thứ hạng → thứ 1',
      '- Bình: thứ 2 → thứ 3',
      'Do [Tặng cờ thi đua](/khen-thuong/2016/khen-sau/)',
      '[Khối, qua các năm](/xep-hang/khoi/)',
      '- Cường: chưa có thứ hạng → thứ 1',
      '- Bình: thứ 2 → thứ 3',
      'Do [Tặng cờ thi đua](/khen-thuong/2016/khen-sau/)',
    ]);
  });
  test('says what changed, in English', () => {
    expect(told(now, releases, 'en').lines.filter((line) => !/khen-sau/u.test(line))).toEqual([
      '# Update 1, 27 November 2026 _1',
      '## New records',
      '## Corrected',
      '[Hội nghị tổng kết](/en/news/2017/hop/) (news: summary and place)',
      '## Taken down',
      '[/en/news/2015/bi-mat/](/en/news/2015/bi-mat/) (news)',
      '## Ranks that changed',
      '[Khối, 2016](/en/blocs/khoi/2016/)',
      '- Cường: no rank → 1',
      '- Bình: 2 → 3',
      '[Khối, over all years](/en/ranking/khoi/)',
      '- Cường: no rank → 1',
      '- Bình: 2 → 3',
    ]);
  });
  test('says that nothing is on record to have changed', () => {
    const { page, feed } = told(now, [], 'vi');
    expect([page.empty, page.releases, feed.items]).toEqual([
      'Kho tư liệu chưa ghi nhận thay đổi nào. Mỗi lần cập nhật được so với lần ngay trước đó; lần đầu tiên không có gì để so.',
      [],
      [],
    ]);
  });
  test.each<[string, Change, string[]]>([
    [
      'a record that went with no notice',
      { kind: 'removed', of: 'results/khoi/2010' },
      ['## Không còn trong kho tư liệu', '/khoi/khoi/2010/ (kết quả)'],
    ],
    [
      'results of a year',
      { kind: 'added', of: 'results/khoi/2016' },
      ['## Tư liệu mới', '[Khối, năm 2016](/khoi/khoi/2016/) (kết quả)'],
    ],
    [
      'a bloc',
      { kind: 'corrected', of: 'blocs/khoi', parts: ['authority', 'leadership'] },
      ['## Đã sửa', '[Khối](/khoi/khoi/) (khối thi đua: cơ quan tổ chức khối và Trưởng khối, Phó Trưởng khối)'],
    ],
    ['a unit', { kind: 'added', of: 'units/a' }, ['## Tư liệu mới', '[An](/don-vi/a/) (đơn vị)']],
    [
      'the catalogue',
      { kind: 'corrected', of: 'awardTypes/award-types', parts: ['types'] },
      ['## Đã sửa', 'Danh hiệu, hình thức khen thưởng (danh mục: danh hiệu, hình thức khen thưởng)'],
    ],
    [
      'a place that is lost, for no record',
      { kind: 'moved-places', bloc: 'khoi', period: '2016', moves: [{ unit: 'a', from: 1 }], causes: [] },
      [
        '## Thứ hạng đã đổi',
        '[Khối, năm 2016](/khoi/khoi/2016/)',
        '- An: thứ 1 → không còn thứ hạng',
        'Những tư liệu mà thứ hạng này dựa vào không thay đổi; cách tính của kho tư liệu có thể đã khác.',
      ],
    ],
    [
      'a year and a unit that are no more',
      { kind: 'moved-places', bloc: 'khoi', period: '2010', moves: [{ unit: 'z', to: 1 }], causes: ['awards/2010/z'] },
      ['## Thứ hạng đã đổi', 'Khối, năm 2010', '- z: chưa có thứ hạng → thứ 1', 'Do /khen-thuong/2010/z/'],
    ],
  ])('%s', (_, change, expected) => {
    expect(told(before, one(change), 'vi').lines).toEqual(['# Lần cập nhật 1 _1', ...expected]);
  });
  test('lists fifty, and says how many more there are', () => {
    const many = (number: number, count: number): Release => ({
      number,
      changes: Array.from({ length: count }, () => ({ kind: 'added', of: 'units/a' })),
    });
    const { page, feed } = told(before, [many(3, 30), many(2, 30), many(1, 5)], 'vi');
    expect(page.releases.map(({ title, records }) => [title, records[0]?.changes.length])).toEqual([
      ['Lần cập nhật 3', 30],
      ['Lần cập nhật 2', 20],
    ]);
    expect(page.more).toBe('Còn 15 thay đổi nữa không liệt kê ở đây; tệp dữ liệu có đầy đủ.');
    expect(feed.items).toHaveLength(3);
  });
  test('counts each place, and cuts a long release in the feed too', () => {
    const moved: Change = {
      kind: 'moved-places',
      bloc: 'khoi',
      period: '2016',
      moves: Array.from({ length: 30 }, (_, index) => ({ unit: `u${index}`, to: index + 1 })),
      causes: [],
    };
    const { page, feed } = told(before, one(moved, moved, { kind: 'added', of: 'units/a' }), 'en');
    expect(page.releases.map(({ records, places }) => [records.length, places?.standings.length])).toEqual([[0, 2]]);
    const more = '1 more change is not listed here; the data file has them all.';
    expect([page.more, feed.items[0]?.description?.endsWith(`\n${more}`)]).toEqual([more, true]);
  });
});

describe('the same for machines', () => {
  const { releases } = releaseOf(now, releaseOf(before), { asOf: '2026-11-27' });
  const source = { archive: archiveOf(now), standings: new Map(), releases };
  test('as a feed, an entry a release', () => {
    expect(told(now, releases, 'vi').feed.items).toEqual([
      {
        title: 'Lần cập nhật 1, ngày 27 tháng 11 năm 2026',
        link: 'https://kho.example/thay-doi/#_1',
        pubDate: new Date('2026-11-27T00:00:00.000Z'),
        description: `Tư liệu mới:
- Tặng cờ thi đua (khen thưởng)
Đã sửa:
- Hội nghị tổng kết (tin hoạt động: tóm tắt và địa điểm)
Đã gỡ xuống:
- /tin/2015/bi-mat/ (tin hoạt động)
Thứ hạng đã đổi:
- Khối, năm 2016: Cường: chưa có thứ hạng → thứ 1; Bình: thứ 2 → thứ 3
  Do: Tặng cờ thi đua
- Khối, qua các năm: Cường: chưa có thứ hạng → thứ 1; Bình: thứ 2 → thứ 3
  Do: Tặng cờ thi đua`,
      },
    ]);
  });
  test('as JSON, a row a change', () => {
    expect(changesTable.rows(source)).toEqual([
      { release: 1, day: '2026-11-27', kind: 'taken-down', collection: 'meetings', record: '2015/bi-mat' },
      {
        release: 1,
        day: '2026-11-27',
        kind: 'corrected',
        collection: 'meetings',
        record: '2017/hop',
        parts: ['summary', 'place'],
      },
      { release: 1, day: '2026-11-27', kind: 'added', collection: 'awards', record: '2016/khen-sau' },
      ...['2016', null].map((period) => ({
        release: 1,
        day: '2026-11-27',
        kind: 'moved-places',
        bloc: 'khoi',
        period,
        moves: [
          { unit: 'c', to: 1 },
          { unit: 'b', from: 2, to: 3 },
        ],
        causes: ['awards/2016/khen-sau'],
      })),
    ]);
  });
  test('as CSV, a line a record and a place', () => {
    expect(toCsv(changesSheet, changesSheet.rows(source)).slice(1).trimEnd().split('\r\n')).toEqual([
      'release,day,kind,collection,record,parts,bloc,period,unit,from,to,causes',
      '1,2026-11-27,taken-down,meetings,2015/bi-mat,,,,,,,',
      '1,2026-11-27,corrected,meetings,2017/hop,summary; place,,,,,,',
      '1,2026-11-27,added,awards,2016/khen-sau,,,,,,,',
      '1,2026-11-27,moved-places,,,,khoi,2016,c,,1,awards/2016/khen-sau',
      '1,2026-11-27,moved-places,,,,khoi,2016,b,2,3,awards/2016/khen-sau',
      '1,2026-11-27,moved-places,,,,khoi,all,c,,1,awards/2016/khen-sau',
      '1,2026-11-27,moved-places,,,,khoi,all,b,2,3,awards/2016/khen-sau',
    ]);
  });
});

describe('how a record is cited', () => {
  const history = historyOf(releaseOf(before));
  const editions = editionsOfArchive(archiveOf(before), history);
  const edition = history.editions.get('meetings/2017/hop');
  const at = { page: 'meeting', id: '2017/hop' } as const;
  test('by its title, the archive, its edition and its address', () => {
    expect(edition).toMatch(/^[0-9a-f]{8}$/u);
    const cited = (lang: Lang, title: string, titleLang: Lang) => {
      const { quoted, rest } = citationOf(editions[lang], at, { title, lang: titleLang });
      return [quoted.lang, `${quoted.text}${rest}`];
    };
    expect([
      cited('vi', 'Hội nghị tổng kết', 'vi'),
      cited('en', 'Annual review', 'en'),
      cited('en', 'Hội nghị tổng kết', 'vi'),
    ]).toEqual([
      [undefined, `“Hội nghị tổng kết”, Kho thử, bản ${edition}, https://kho.example/tin/2017/hop/.`],
      [undefined, `“Annual review”, Kho thử, edition ${edition}, https://kho.example/en/news/2017/hop/.`],
      ['vi', `“Hội nghị tổng kết”, Kho thử, edition ${edition}, https://kho.example/en/news/2017/hop/.`],
    ]);
  });
  test('and a letter about it names both', () => {
    const { report } = citationOf(editions.vi, at, { title: 'Hội nghị tổng kết', lang: 'vi' });
    expect(report?.text).toBe('Báo sai sót của tư liệu này');
    expect(new URL(report?.address ?? '').searchParams.get('body')).toBe(
      `Địa chỉ: https://kho.example/tin/2017/hop/\r\nBản: ${edition}\r\n\r\nĐiều chưa đúng:\r\n\r\nĐúng ra là (kèm nguồn):\r\n`,
    );
  });
  test('an edition is another as soon as the record is, and only then', () => {
    const editionOf = (files: Files): string | undefined =>
      historyOf(releaseOf(files)).editions.get('meetings/2017/hop');
    expect(editionOf({ ...before, ...award('khac', 2016, ['c co']) })).toBe(edition);
    expect(editionOf(now)).not.toBe(edition);
  });
});
