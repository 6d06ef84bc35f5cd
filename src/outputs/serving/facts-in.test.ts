import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pdfOf } from '../../../tests/support/documents.ts';
import type { Files } from '../../../tests/support/memory-archive.ts';
import {
  award,
  base,
  bloc,
  covenant,
  examined,
  meeting,
  releaseOf,
  result,
  roster,
  source,
  unit,
} from '../../../tests/support/memory-archive.ts';
import { recordFactsOf } from '../../changes/record-facts.ts';
import type { Change, ReleaseFacts } from '../../changes/release-facts.ts';
import { readReleaseFacts, writeReleaseFacts } from '../../changes/release-facts.ts';

const before: Files = {
  ...base,
  ...meeting('2017/hop', { title: 'Hội nghị tổng kết', place: 'Hải Phòng' }),
  'meetings/2017/hop/index.en.md': '---\ntitle: Annual review\n---\n\nText.\n',
  ...award('khen', 2016, ['a co', 'b bang-khen'], { attachments: [{ title: 'Quyết định', file: './qd.pdf' }] }),
  'awards/2016/khen/qd.pdf': pdfOf('Quyet dinh'),
  ...covenant('2017/giao-uoc', { tasks: ['Cải cách hành chính'] }),
  ...result(2015, { criteria: [{ column: 'x', name: 'Điểm' }] }, 'unit,x\na,90\nb,80\n'),
  ...bloc({
    rosters: [roster(2016, 'a', 'b', 'c', 'd', 'e')],
    documents: [{ title: 'Quy chế', file: './quy-che.pdf' }],
  }),
  'blocs/quy-che.pdf': pdfOf('Quy che'),
};

/** A change in a line. */
function write(change: Change): string {
  if (change.kind === 'corrected') return `corrected ${change.of}: ${change.parts.join(', ')}`;
  if (change.kind !== 'moved-places') return `${change.kind} ${change.of}`;
  const { bloc: id, period = 'all', moves, causes } = change;
  const places = moves.map(({ unit: one, from = '-', to = '-' }) => `${one} ${from} → ${to}`);
  return `${id} ${period}: ${places.join(', ')} < ${causes.join(', ')}`;
}

/** What a release changes after another. */
function changes(now: Files, was: Files = before): string[] {
  const { releases } = releaseOf(now, releaseOf(was), { asOf: '2026-11-27' });
  return releases.flatMap((release) => release.changes.map(write));
}

/** The same archive, with facts of one file that are others; what is undefined is taken out. */
function withFacts(path: string, facts: object, files = before): Files {
  const all = { ...(files[path] as object), ...facts };
  return { ...files, [path]: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) };
}

const without = (files: Files, ...paths: string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !paths.some((one) => path.startsWith(one))));

const [hop, khen] = ['meetings/2017/hop/index.vi.md', 'awards/2016/khen/index.vi.md'];
const noon = { ...(before['units/a.yaml'] as object) };

describe('what a release changes', () => {
  test.each<[string, Files, string[]]>([
    ['nothing', before, []],
    [
      'the order of fields, a year in quotation marks, an empty list',
      {
        ...before,
        [khen]: { sources: [source], updates: [], period: '2016', ...withoutKeys(before[khen], 'sources', 'period') },
      },
      [],
    ],
    [
      'a proposal and a result beside a record that moves places: they move none of these',
      {
        ...before,
        ...award('de-nghi', 2016, ['d co proposed']),
        ...award('khen-sau', 2016, ['c co']),
        ...result(2014, { order: [{ unit: 'e', place: 1 }] }),
      },
      [
        'added awards/2016/de-nghi',
        'added awards/2016/khen-sau',
        'added results/khoi/2014',
        'khoi 2016: c - → 1, b 2 → 3 < awards/2016/khen-sau',
        'khoi 2014: e - → 1 < results/khoi/2014',
        'khoi all: c - → 1, b 2 → 3 < awards/2016/khen-sau',
      ],
    ],
    [
      'a published order, which stands before awards',
      { ...before, ...result(2016, { order: [{ unit: 'b', place: 1 }] }), ...award('khen-sau', 2016, ['c giay-khen']) },
      [
        'added awards/2016/khen-sau',
        'added results/khoi/2016',
        'khoi 2016: b 2 → 1, a 1 → - < results/khoi/2016',
        'khoi all: c - → 3 < awards/2016/khen-sau',
      ],
    ],
    [
      'that a unit has lost what it was given',
      { ...before, ...award('huy', 2016, ['a co revoked'], { follows: ['2016/khen'] }) },
      [
        'added awards/2016/huy',
        'khoi 2016: b 2 → 1, a 1 → - < awards/2016/huy',
        'khoi all: b 2 → 1, a 1 → - < awards/2016/huy',
      ],
    ],
    [
      'the order of the fields of a recipient',
      {
        ...before,
        [khen]: {
          ...(before[khen] as object),
          recipients: [
            { type: 'co', unit: 'a' },
            { type: 'bang-khen', unit: 'b' },
          ],
        },
      },
      [],
    ],
    [
      'a title beside a record that moves places: it moves none, and reports stand before awards',
      {
        ...withFacts(hop, { title: 'Hội nghị' }, withFacts(khen, { title: 'Khen' })),
        ...award('khen-sau', 2016, ['c co']),
      },
      [
        'corrected meetings/2017/hop: title',
        'corrected awards/2016/khen: title',
        'added awards/2016/khen-sau',
        'khoi 2016: c - → 1, b 2 → 3 < awards/2016/khen-sau',
        'khoi all: c - → 1, b 2 → 3 < awards/2016/khen-sau',
      ],
    ],
    [
      'who was awarded, and the title',
      withFacts(khen, {
        title: 'Khen',
        recipients: [
          { unit: 'a', type: 'giay-khen' },
          { unit: 'b', type: 'bang-khen' },
        ],
      }),
      [
        'corrected awards/2016/khen: title, recipients',
        'khoi 2016: b 2 → 1, a 1 → 2 < awards/2016/khen',
        'khoi all: b 2 → 1, a 1 → 2 < awards/2016/khen',
      ],
    ],
    [
      'the title of a translation',
      { ...before, 'meetings/2017/hop/index.en.md': '---\ntitle: Review\n---\n\nText.\n' },
      ['corrected meetings/2017/hop: translation'],
    ],
    [
      'what is withdrawn as it is taken in',
      { ...before, ...award('nham', 2016, ['c co'], { withdrawn: { on: '2026', reason: 'Nhầm' } }) },
      ['withdrawn awards/2016/nham'],
    ],
    ['what no reader sees', withFacts(hop, { addedOn: '2026-11-01', questions: [], draft: false }), []],
    [
      'a title and a place',
      withFacts(hop, { title: 'Hội nghị', place: 'Thủy Nguyên' }),
      ['corrected meetings/2017/hop: title, place'],
    ],
    ['a fact that goes', withFacts(hop, { place: undefined }), ['corrected meetings/2017/hop: place']],
    [
      'a text',
      {
        ...before,
        [hop]:
          '---\ntitle: Hội nghị tổng kết\nplace: Hải Phòng\nbloc: khoi\nkinds: [annual-review]\ndate: 2017-03-20\nsources: [{ title: Báo cáo của khối }]\n---\n\nKhác.\n',
      },
      ['corrected meetings/2017/hop: text'],
    ],
    [
      'a translation',
      { ...before, 'meetings/2017/hop/index.en.md': '---\ntitle: Annual review\n---\n\nOther.\n' },
      ['corrected meetings/2017/hop: translation'],
    ],
    [
      'a translation more',
      { ...before, 'covenants/2017/giao-uoc/index.en.md': '---\ntitle: Covenant\n---\n' },
      ['corrected covenants/2017/giao-uoc: translation'],
    ],
    [
      'that a translation was looked through after a correction',
      {
        ...withFacts(hop, { place: 'Thủy Nguyên' }),
        'meetings/2017/hop/index.en.md': '---\ntitle: Annual review\ntranslates: vi-0123456789ab\n---\n\nText.\n',
      },
      ['corrected meetings/2017/hop: place'],
    ],
    [
      'a document under the same name',
      { ...before, 'awards/2016/khen/qd.pdf': pdfOf('Khac') },
      ['corrected awards/2016/khen: attachments'],
    ],
    [
      'a document of a bloc under the same name',
      { ...before, 'blocs/quy-che.pdf': pdfOf('Khac') },
      ['corrected blocs/khoi: attachments'],
    ],
    [
      'a task',
      withFacts('covenants/2017/giao-uoc/index.vi.md', { tasks: ['Chuyển đổi số'] }),
      ['corrected covenants/2017/giao-uoc: tasks'],
    ],
    ['a name', { ...before, 'units/a.yaml': { ...noon, names: [{ vi: 'An Mới' }] } }, ['corrected units/a: names']],
    ['a new unit', { ...before, 'units/g.yaml': unit('Giang') }, ['added units/g']],
    [
      'a record more, which moves places',
      { ...before, ...award('khen-sau', 2016, ['c co']) },
      [
        'added awards/2016/khen-sau',
        'khoi 2016: c - → 1, b 2 → 3 < awards/2016/khen-sau',
        'khoi all: c - → 1, b 2 → 3 < awards/2016/khen-sau',
      ],
    ],
    [
      'who was awarded',
      withFacts(khen, {
        recipients: [
          { unit: 'b', type: 'co' },
          { unit: 'a', type: 'bang-khen' },
        ],
      }),
      [
        'corrected awards/2016/khen: recipients',
        'khoi 2016: b 2 → 1, a 1 → 2 < awards/2016/khen',
        'khoi all: b 2 → 1, a 1 → 2 < awards/2016/khen',
      ],
    ],
    [
      'points',
      { ...before, 'results/khoi/2015/scores.csv': 'unit,x\na,90\nb,95\n' },
      ['corrected results/khoi/2015: results', 'khoi 2015: b 2 → 1, a 1 → 2 < results/khoi/2015'],
    ],
    ['an empty line among points', { ...before, 'results/khoi/2015/scores.csv': 'unit,x\n\na,90\nb,80\n' }, []],
    [
      'what is withdrawn',
      withFacts(khen, { withdrawn: { on: '2026-11-01', reason: 'Nhầm' } }),
      [
        'withdrawn awards/2016/khen',
        'khoi 2016: a 1 → -, b 2 → - < awards/2016/khen',
        'khoi all: a 1 → -, b 2 → - < awards/2016/khen',
      ],
    ],
    [
      'how a bloc is ranked',
      withFacts('blocs/khoi.yaml', { ranking: { basis: 'none' } }),
      [
        'corrected blocs/khoi: ranking',
        'khoi 2016: a 1 → -, b 2 → - < blocs/khoi',
        'khoi 2015: a 1 → -, b 2 → - < blocs/khoi',
        'khoi all: a 1 → -, b 2 → - < blocs/khoi',
      ],
    ],
    [
      'the order of the award types',
      {
        ...before,
        'award-types.yaml': [
          (base['award-types.yaml'] as object[])[1],
          (base['award-types.yaml'] as object[])[0],
          ...(base['award-types.yaml'] as object[]).slice(2),
        ],
      },
      [
        'corrected awardTypes/award-types: types',
        'khoi 2016: b 2 → 1, a 1 → 2 < awardTypes/award-types',
        'khoi all: b 2 → 1, a 1 → 2 < awardTypes/award-types',
      ],
    ],
    [
      'results that go: they have no address of their own',
      without(before, 'results/'),
      ['removed results/khoi/2015', 'khoi 2015: a 1 → -, b 2 → - < results/khoi/2015'],
    ],
    [
      'what is taken down',
      {
        ...before,
        'takedowns.yaml': [{ address: '/en/awards/2016/khen/', day: '2026-11-20', reason: 'Theo yêu cầu.' }],
      },
      [
        'taken-down awards/2016/khen',
        'khoi 2016: a 1 → -, b 2 → - < awards/2016/khen',
        'khoi all: a 1 → -, b 2 → - < awards/2016/khen',
      ],
    ],
    [
      'what is held back, or a draft: nothing of it',
      {
        ...before,
        ...meeting('2017/sau', { publishOn: '2026-11-28' }),
        ...meeting('2017/nhap', { draft: true }),
      },
      [],
    ],
    [
      'what was held back until that day',
      { ...before, ...meeting('2017/nay', { publishOn: '2026-11-27' }) },
      ['added meetings/2017/nay'],
    ],
  ])('%s', (_, now, expected) => {
    expect(changes(now)).toEqual(expected);
  });

  test('who led, where what a unit won passes to its successor', () => {
    const led = (deputies: string[]): Files => ({
      ...base,
      ...bloc({ rosters: [{ ...roster(2016, 'a', 'b'), complete: false }], ranking: { lineage: 'carry' } }),
      'units/d.yaml': unit('Dũng', 'e'),
      'units/e.yaml': unit('Đức'),
      ...covenant('2016/giao-uoc', { deputies }),
      ...award('khen', 2016, ['d co', 'a bang-khen']),
    });
    expect(changes(led(['e']), led(['b']))).toEqual([
      'corrected covenants/2016/giao-uoc: leadership',
      'khoi all: e - → 1, d 1 → - < covenants/2016/giao-uoc',
    ]);
  });
  test('a picture under the same name', () => {
    const photo = (digest: string) =>
      recordFactsOf({
        files: examined(before),
        binaries: [
          {
            path: 'meetings/2017/hop/anh.jpg',
            place: { collection: 'image', folder: 'meetings/2017/hop' },
            digest,
          },
        ],
      }).get('meetings/2017/hop')?.parts.photographs;
    expect(photo('a')).toMatch(/^[0-9a-f]{8}$/u);
    expect(photo('b')).not.toBe(photo('a'));
  });
  test('a unit and a bloc with names that objects have of their own', () => {
    const named = (type: string): Files => ({
      ...base,
      'units/constructor.yaml': unit('Xây dựng'),
      'blocs/constructor.yaml': { names: [{ vi: 'Khối xây dựng' }], rosters: [roster(2016, 'constructor', 'b')] },
      ...award('khen', 2016, [`constructor ${type}`, 'b bang-khen'], { bloc: 'constructor' }),
    });
    expect(changes(named('co'), named('giay-khen'))).toEqual([
      'corrected awards/2016/khen: recipients',
      'constructor 2016: constructor 2 → 1, b 1 → 2 < awards/2016/khen',
      'constructor all: constructor 2 → 1, b 1 → 2 < awards/2016/khen',
    ]);
    expect(changes(named('co'), base)).toContain(
      'constructor 2016: constructor - → 1, b - → 2 < awards/2016/khen, blocs/constructor, units/constructor',
    );
  });
  test('what was withdrawn and counts again', () => {
    expect(changes(before, withFacts(khen, { withdrawn: { on: '2026', reason: 'Nhầm' } }))[0]).toBe(
      'restored awards/2016/khen',
    );
  });
  test('a reason of withdrawal that is another', () => {
    const withdrawn = (reason: string): Files => withFacts(hop, { withdrawn: { on: '2026', reason } });
    expect(changes(withdrawn('Trùng'), withdrawn('Nhầm'))).toEqual(['corrected meetings/2017/hop: withdrawn']);
  });
  test('places that no record has moved are the program’s own doing', () => {
    const was = releaseOf(before);
    const standings = { ...was.standings, 'khoi/2016': { rests: [], places: { b: 1, a: 2 } } };
    const { releases } = releaseOf(before, { ...was, standings });
    expect(releases.flatMap((release) => release.changes.map(write))).toEqual(['khoi 2016: a 2 → 1, b 1 → 2 < ']);
  });
});

describe('what moved is the same as before', () => {
  test('a report, an award, a unit and a bloc under new ids, and everything that names them', () => {
    const rename = (path: string): string =>
      path
        .replace('meetings/2017/hop/', 'meetings/2017/hop-moi/')
        .replace('awards/2016/khen/', 'awards/2016/khen-moi/')
        .replace('units/a.', 'units/an.')
        .replace('blocs/khoi.', 'blocs/khoi-moi.')
        .replace('results/khoi/', 'results/khoi-moi/');
    const again = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(again);
      if (typeof value !== 'object' || value === null)
        return value === 'khoi' ? 'khoi-moi' : value === 'a' ? 'an' : value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, again(one)]));
    };
    const now = Object.fromEntries(
      Object.entries(before).map(([path, content]) => [
        rename(path),
        typeof content === 'string' ? content.replace('\na,', '\nan,') : (again(content) as object),
      ]),
    );
    const moved = {
      'meetings/2017/hop-moi/index.vi.md': '/en/news/2017/hop/',
      'awards/2016/khen-moi/index.vi.md': '2016/khen',
      'units/an.yaml': '/don-vi/a/',
      'blocs/khoi-moi.yaml': 'khoi',
    };
    for (const [path, movedFrom] of Object.entries(moved)) now[path] = { ...(now[path] as object), movedFrom };
    expect(changes(now)).toEqual([]);
    const corrected = withFacts('awards/2016/khen-moi/index.vi.md', { title: 'Khác' }, now);
    expect(changes(corrected)).toEqual(['corrected awards/2016/khen-moi: title']);
  });
  test('and what bears the id that something else has now says what it said', () => {
    const named = (id: string, facts: object = {}): Files => ({
      ...base,
      ...meeting('2016/khen-moi', {}),
      ...award('khac', 2016, ['b bang-khen'], { announcedAt: '2016/khen-moi' }),
      ...award(id, 2016, ['a co'], facts),
    });
    expect(changes(named('khen-moi', { movedFrom: '2016/khen' }), named('khen'))).toEqual([]);
  });
  test('also where it moves a place by what it no longer says', () => {
    const now: Files = {
      ...without(before, 'awards/'),
      ...award('khen-moi', 2016, ['a co', 'b bang-khen'], {
        movedFrom: '2016/khen',
        withdrawn: { on: '2026', reason: 'Nhầm' },
      }),
    };
    expect(changes(now)).toContain('khoi 2016: a 1 → -, b 2 → - < awards/2016/khen-moi');
  });
  test('in what was told of it before too', () => {
    const first = releaseOf({ ...before, ...award('khen-sau', 2016, ['c co']) }, releaseOf(before));
    const now: Files = {
      ...without(before, 'units/c.'),
      'units/cuong.yaml': { ...unit('Cường'), movedFrom: 'c' },
      'blocs/khoi.yaml': {
        ...(before['blocs/khoi.yaml'] as object),
        rosters: [roster(2016, 'a', 'b', 'cuong', 'd', 'e')],
      },
      ...award('khen-khac', 2016, ['cuong co'], { movedFrom: '2016/khen-sau' }),
    };
    expect(releaseOf(now, first).releases.flatMap((release) => release.changes.map(write))).toEqual([
      'added awards/2016/khen-khac',
      'khoi 2016: cuong - → 1, b 2 → 3 < awards/2016/khen-khac',
      'khoi all: cuong - → 1, b 2 → 3 < awards/2016/khen-khac',
    ]);
  });
});

describe('releases', () => {
  const order = [
    { unit: 'a', place: 1 },
    { unit: 'b', place: 2 },
  ];
  const more: Files = { ...before, ...award('khen-sau', 2016, ['c co']) };
  const takedown = (address: string): Files => ({
    'takedowns.yaml': [{ address, day: '2026-11-28', reason: 'Theo yêu cầu.' }],
  });
  const told = ({ releases }: ReleaseFacts): string[][] =>
    releases.map(({ number, on = 'no day', changes: all }) => [`${number} ${on}`, ...all.map(write)]);

  test('the first has nothing to be compared with', () => {
    expect(releaseOf(before).releases).toEqual([]);
  });
  test('stay, newest first, each with its number and the day that the build was told', () => {
    const first = releaseOf(more, releaseOf(before), { asOf: '2026-11-27' });
    const same = releaseOf(more, first, { asOf: '2026-11-28' });
    expect(same).toEqual(first);
    const second = releaseOf(withFacts(hop, { title: 'Hội nghị' }, more), same);
    expect(told(second)).toEqual([
      ['2 no day', 'corrected meetings/2017/hop: title'],
      [
        '1 2026-11-27',
        'added awards/2016/khen-sau',
        'khoi 2016: c - → 1, b 2 → 3 < awards/2016/khen-sau',
        'khoi all: c - → 1, b 2 → 3 < awards/2016/khen-sau',
      ],
    ]);
  });
  test('say no more of what was taken down but that it was, and what moved with it', () => {
    const first = releaseOf(more, releaseOf(before));
    const second = releaseOf({ ...more, ...takedown('/khen-thuong/2016/khen-sau/') }, first);
    const expected = [
      [
        '2 no day',
        'taken-down awards/2016/khen-sau',
        'khoi 2016: b 3 → 2, c 1 → - < awards/2016/khen-sau',
        'khoi all: b 3 → 2, c 1 → - < awards/2016/khen-sau',
      ],
    ];
    expect(told(second)).toEqual(expected);
    // Also where its files are deleted at last.
    expect(told(releaseOf({ ...before, ...takedown('/khen-thuong/2016/khen-sau/') }, second))).toEqual(expected);
  });
  test('nor which places it moved together with another', () => {
    const two = releaseOf({ ...more, ...award('khen-nua', 2016, ['d co']) }, releaseOf(before));
    expect(told(two)[0]).toContain('khoi 2016: c - → 1, d - → 1, b 2 → 4 < awards/2016/khen-nua, awards/2016/khen-sau');
    const files = { ...more, ...award('khen-nua', 2016, ['d co']), ...takedown('/khen-thuong/2016/khen-sau/') };
    expect(told(releaseOf(files, two)).at(-1)).toEqual(['1 no day', 'added awards/2016/khen-nua']);
  });
  test('nor of a unit that was taken down and is nowhere any more', () => {
    const first = releaseOf({ ...before, 'units/h.yaml': unit('Hà') }, releaseOf(before));
    expect(told(first)).toEqual([['1 no day', 'added units/h']]);
    expect(told(releaseOf({ ...before, ...takedown('/don-vi/h/') }, first))).toEqual([
      ['2 no day', 'taken-down units/h'],
    ]);
  });
  test('say nothing of what is hidden again', () => {
    const results: Files = { ...before, ...result(2014, { order }) };
    const first = releaseOf(results, releaseOf(before));
    const hidden: Files = { ...before, ...result(2014, { order, draft: true }) };
    const second = releaseOf(hidden, first);
    const removed = ['2 no day', 'removed results/khoi/2014', 'khoi 2014: a 1 → -, b 2 → - < results/khoi/2014'];
    expect(told(second)).toEqual([removed]);
    expect(told(releaseOf(withFacts(hop, { title: 'Khác' }, hidden), second))).toEqual([
      ['3 no day', 'corrected meetings/2017/hop: title'],
      removed,
    ]);
  });
  test('hold no word of what readers do not see', () => {
    const text = writeReleaseFacts(
      releaseOf(
        {
          ...more,
          ...meeting('2017/giu-lai', { publishOn: '2026-12-31', title: 'Giữ lại' }),
          'units/e.yaml': { ...unit('Đức'), movedFrom: 'cu' },
        },
        releaseOf(before),
        { asOf: '2026-11-27' },
      ),
    );
    expect(text).not.toMatch(/giu-lai|Giữ lại|2026-12-31/u);
  });

  const step = fc.constantFrom<(files: Files) => Files>(
    (files) => ({ ...files, ...award('khen-sau', 2016, ['c co']) }),
    (files) => ({ ...files, ...award('khen-sau', 2016, ['d co', 'e bang-khen']) }),
    (files) => withFacts(hop, { title: 'Hội nghị' }, files),
    (files) => withFacts(hop, { withdrawn: { on: '2026', reason: 'Nhầm' } }, files),
    (files) => ({ ...files, ...takedown('/khen-thuong/2016/khen/') }),
    (files) => without(files, 'results/'),
    (files) => ({ ...files, ...result(2014, { order }) }),
    (files) => ({ ...files, 'units/h.yaml': unit('Hà') }),
  );
  test('the same content after itself gives the same, byte by byte, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let files = before;
        let facts = releaseOf(files);
        for (const make of steps) {
          files = make(files);
          facts = releaseOf(files, facts, { asOf: '2026-11-27' });
          const text = writeReleaseFacts(facts);
          const read = readReleaseFacts(text);
          expect(read).toEqual(facts);
          expect(writeReleaseFacts(releaseOf(files, read, { asOf: '2026-11-27' }))).toBe(text);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function withoutKeys(value: string | object | undefined, ...keys: string[]): object {
  return Object.fromEntries(Object.entries(value as object).filter(([key]) => !keys.includes(key)));
}
