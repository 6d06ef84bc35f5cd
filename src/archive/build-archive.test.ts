import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Files } from '../../tests/support/memory-archive.ts';
import {
  archiveOf,
  award,
  base,
  bloc,
  check,
  checked,
  covenant,
  examined,
  meeting,
  problemsOf,
  result,
  roster,
  site,
  source,
  unit,
} from '../../tests/support/memory-archive.ts';
import type { Problem, ProblemKind } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Facts } from '../schemas/collections.ts';
import { schemas } from '../schemas/collections.ts';
import { parseFacts } from '../schemas/parse-facts.ts';
import { textDigest } from '../source/text-digest.ts';
import type { Archive } from './archive.ts';
import { buildArchive } from './build-archive.ts';
import { entriesBy } from './entries.ts';

const translation = { title: 'Meeting' };
const current = textDigest({ title: 'Hội nghị', body: 'Nội dung.' });

describe('what no file shows by itself', () => {
  const cases: [name: string, files: Files, expected: string[]][] = [
    ['nothing wrong', award('khen', 2016, ['a co']), []],
    ['an unknown unit', award('khen', 2016, ['a co', 'x co']), ['unknown-unit awards/2016/khen/index.vi.md 8']],
    ['an unknown bloc', meeting('2017/hop', { bloc: 'khoii' }), ['unknown-bloc meetings/2017/hop/index.vi.md 3']],
    [
      'an unknown award type',
      award('khen', 2016, ['a huy-chuong']),
      ['unknown-award-type awards/2016/khen/index.vi.md 7'],
    ],
    [
      'an unknown meeting',
      award('khen', 2016, ['a co'], { announcedAt: '2017/khong-co' }),
      ['unknown-meeting awards/2016/khen/index.vi.md 10'],
    ],
    [
      'a recipient outside a complete roster',
      { ...bloc({ rosters: [roster(2016, 'a')] }), ...award('khen', 2016, ['b co']) },
      ['outside-roster awards/2016/khen/index.vi.md 6'],
    ],
    [
      'a recipient outside an incomplete roster is none',
      { ...bloc({ rosters: [{ period: 2016, units: ['a'], source }] }), ...award('khen', 2016, ['b co']) },
      [],
    ],
    [
      'a recipient outside an older roster is a warning',
      { ...bloc({ rosters: [roster(2015, 'a')] }), ...award('khen', 2016, ['b co']) },
      ['outside-older-roster awards/2016/khen/index.vi.md 6'],
    ],
    [
      'a signatory outside a complete roster',
      { ...bloc({ rosters: [roster(2017, 'a')] }), ...covenant('2017/giao-uoc', { signatories: ['a', 'b'] }) },
      ['outside-roster covenants/2017/giao-uoc/index.vi.md 9'],
    ],
    [
      'a covenant signed before its meeting',
      { ...meeting('2017/hop', {}), ...covenant('2017/giao-uoc', { signedOn: '2017-03-19', signedAt: '2017/hop' }) },
      ['covenant-before-meeting covenants/2017/giao-uoc/index.vi.md 7'],
    ],
    [
      'a covenant signed in the month of its meeting is not before it',
      { ...meeting('2017/hop', {}), ...covenant('2017/giao-uoc', { signedOn: '2017-03', signedAt: '2017/hop' }) },
      [],
    ],
    [
      'two leaders for a period',
      {
        ...meeting('2017/hop', { handover: { period: 2017, leader: 'a' } }),
        ...covenant('2017/giao-uoc', { leader: 'b' }),
      },
      ['two-leaders covenants/2017/giao-uoc/index.vi.md 7'],
    ],
    [
      'two covenants for a period',
      { ...covenant('2017/mot', {}), ...covenant('2017/hai', {}) },
      ['two-covenants covenants/2017/mot/index.vi.md 4'],
    ],
    [
      'the same award in two records',
      { ...award('hai', 2016, ['a co']), ...award('mot', 2016, ['b co', 'a co']) },
      ['duplicate-award awards/2016/mot/index.vi.md 8'],
    ],
    [
      'an award of the same type by another decision, or for something else, is another award',
      {
        ...award('mot', 2016, ['a co'], { decision: { number: '1/QĐ' } }),
        ...award('hai', 2016, ['a co'], { decision: { number: '2/QĐ' } }),
        ...award('ba', 2016, ['a co'], { decision: { number: '1/QĐ' }, ground: 'theme' }),
        ...award('bon', 2016, ['b co'], { decision: { date: '2016-01' } }),
        ...award('nam', 2016, ['b co'], { decision: { date: '2016-05-05' } }),
      },
      ['repeated-decision awards/2016/mot/index.vi.md 11'],
    ],
    [
      'one whose decision has no number beside one that has may be the same',
      {
        ...award('mot', 2016, ['a co'], { decision: { number: '1/QĐ', date: '2016-05-05' } }),
        ...award('hai', 2016, ['a co'], { decision: { date: '2016-05' } }),
      },
      ['duplicate-award awards/2016/mot/index.vi.md 6'],
    ],
    [
      'merit over years has a span of its own, and no other award has',
      {
        ...award('cong-hien', '2011-2015', ['a co'], { ground: 'tenure' }),
        ...award('khen', '2012-2015', ['a co']),
      },
      ['other-calendar awards/2012/khen/index.vi.md 4'],
    ],
    [
      'the same award twice in one record',
      award('khen', 2016, ['a co', 'a co']),
      ['duplicate-award awards/2016/khen/index.vi.md 8'],
    ],
    [
      'a proposal beside its decision is no second award',
      { ...award('de-nghi', 2016, ['a co proposed']), ...award('khen', 2016, ['a co']) },
      [],
    ],
    [
      'the same award in a withdrawn record is none',
      { ...award('cu', 2016, ['a co'], { withdrawn: { on: 2017, reason: 'Nhầm' } }), ...award('khen', 2016, ['a co']) },
      [],
    ],
    [
      'a translation without original',
      { 'meetings/2017/hop/index.en.md': translation },
      ['orphan-translation meetings/2017/hop/index.en.md'],
    ],
    [
      'a translation that is out of date is a warning',
      {
        ...meeting('2017/hop', {}),
        'meetings/2017/hop/index.en.md': { ...translation, translates: 'vi-000000000000' },
      },
      ['outdated-translation meetings/2017/hop/index.en.md 3'],
    ],
    [
      'a translation that does not say what it translates is a warning',
      { ...meeting('2017/hop', {}), 'meetings/2017/hop/index.en.md': translation },
      ['unstamped-translation meetings/2017/hop/index.en.md'],
    ],
    [
      'facts in a translation',
      { ...meeting('2017/hop', {}), 'meetings/2017/hop/index.en.md': { ...translation, date: '2017-03-21' } },
      ['facts-in-translation meetings/2017/hop/index.en.md 3'],
    ],
    [
      'a year folder that is not that of the day',
      meeting('2016/hop', { date: '2017-03-20' }),
      ['wrong-year-folder meetings/2016/hop/index.vi.md'],
    ],
    [
      'an award in the year of its announcement, not of its period',
      { ...meeting('2017/hop', {}), ...award('khen', 2016, ['a co'], { announcedAt: '2017/hop' }) },
      ['wrong-year-folder awards/2016/khen/index.vi.md'],
    ],
    [
      'two own pages with one address',
      {
        'pages/mot/index.vi.mdx': { title: 'Một', slug: 'trang' },
        'pages/hai/index.vi.mdx': { title: 'Hai', slug: 'trang' },
      },
      ['duplicate-address pages/mot/index.vi.mdx 3'],
    ],
    [
      'an own page at the address of a section',
      { 'pages/tin/index.vi.mdx': { title: 'Tin' } },
      ['duplicate-address pages/tin/index.vi.mdx 2'],
    ],
    ['a word that the interface does not have', site({ words: { homee: 'X' } }), ['unknown-word site.yaml 6']],
    [
      'words that had another name, and that are said no more',
      site({ words: { periodsLabel: 'X', handoverNotRecorded: 'X', home: 'X' } }),
      ['renamed-field site.yaml 6', 'retired-word site.yaml 7'],
    ],
    [
      'nobody answers for the site, and nobody can be written to',
      site({ publisher: undefined, contact: undefined }),
      ['missing-publisher site.yaml', 'missing-contact site.yaml'],
    ],
    [
      'names that overlap',
      { 'units/a.yaml': { names: [{ vi: 'An' }, { vi: 'Ân' }] } },
      ['names-overlap units/a.yaml 1'],
    ],
    [
      'a photograph that is not there',
      meeting('2017/hop', { photos: [{ src: './anh.jpg', alt: 'Ảnh' }] }),
      ['missing-image meetings/2017/hop/index.vi.md 10'],
    ],
    [
      'a draft with questions is told',
      meeting('2017/hop', { draft: true, questions: ['Ngày nào?'] }),
      ['draft-with-questions meetings/2017/hop/index.vi.md 10'],
    ],
    [
      'the same unit twice in a list',
      meeting('2017/hop', { attending: ['a', 'a'] }),
      ['duplicate-unit meetings/2017/hop/index.vi.md 11'],
    ],
    [
      'results that contradict their folder',
      result(2016, { bloc: 'khac', order: [{ unit: 'a', place: 1 }] }),
      ['folder-says-otherwise results/khoi/2016/index.vi.md 5'],
    ],
    [
      'another leader is told where each was named, and the same leader is none',
      {
        ...meeting('2017/a', { handover: { period: 2017, leader: 'a' } }),
        ...meeting('2017/b', { handover: { period: 2017, leader: 'b' } }),
        ...covenant('2017/giao-uoc', { leader: 'a' }),
      },
      ['two-leaders meetings/2017/b/index.vi.md 12'],
    ],
    [
      'an award that was presented is one like another',
      { ...award('hai', 2016, ['a co presented']), ...award('mot', 2016, ['a co presented']) },
      ['duplicate-award awards/2016/mot/index.vi.md 6'],
    ],
    [
      'awards of no day and no period may be many',
      { ...award('hai', undefined, ['a co']), ...award('mot', undefined, ['a co']) },
      [],
    ],
    [
      'a decision is told again where its second file is',
      {
        ...award('hai', 2016, ['a co'], { announcedOn: '2016-12-30', decision: { number: '1/QĐ', date: 2016 } }),
        ...award('mot', 2016, ['b co'], { announcedOn: '2016-12-31', decision: { number: '1/QĐ', date: 2016 } }),
      },
      ['repeated-decision awards/2016/mot/index.vi.md 12'],
    ],
    [
      'scores without their result, beside others that have one',
      {
        ...result(2015, { criteria: [{ column: 'diem', name: 'Điểm' }] }, 'unit,diem\na,1\n'),
        'results/khoi/2016/scores.csv': 'unit,diem\na,1\n',
      },
      ['scores-without-result results/khoi/2016/scores.csv'],
    ],
    ['two successors', { 'units/z.yaml': unit('Z', 'a', 'b') }, []],
    [
      'names of a bloc that overlap',
      { 'blocs/z.yaml': { names: [{ vi: 'Khối X' }, { vi: 'Khối Y' }] } },
      ['names-overlap blocs/z.yaml 1'],
    ],
    ['a roster with as many units as it counts', bloc({ rosters: [{ ...roster(2016, 'a', 'b'), count: 2 }] }), []],
    [
      'one award type twice in the catalogue',
      {
        'award-types.yaml': ['co', 'bang-khen', 'co'].map((id) => ({ id, name: id, level: 'province' })),
      },
      ['duplicate-address award-types.yaml 7'],
    ],
    [
      'a result that names not every member is told only where the roster of its period is whole',
      {
        ...bloc({ rosters: [roster(2016, 'a', 'b'), { period: 2018, units: ['a', 'b'], source }] }),
        ...result(2016, { complete: true, order: [{ unit: 'a', place: 1 }] }),
        ...result(2017, { complete: true, order: [{ unit: 'a', place: 1 }] }),
        ...result(2018, { complete: true, order: [{ unit: 'a', place: 1 }] }),
      },
      ['not-complete results/khoi/2016/index.vi.md 5'],
    ],
    ['results without anything', result(2016, {}), ['result-without-content results/khoi/2016/index.vi.md']],
    [
      'grades of a unit that is no member, unknown, named twice or not among all',
      result(2016, {
        grades: ['a', 'x', 'khac', 'a'].map((id) => ({ unit: id, grade: 'good' })),
        complete: true,
      }),
      [
        'unknown-unit results/khoi/2016/index.vi.md 8',
        'unknown-unit results/khoi/2016/index.vi.md 10',
        'duplicate-unit results/khoi/2016/index.vi.md 12',
        'not-complete results/khoi/2016/index.vi.md 14',
      ],
    ],
    [
      'columns of a group that do not stand side by side',
      result(
        2016,
        {
          criteria: ['Một', undefined, 'Một', 'Hai', 'Hai'].map((group, index) => ({
            column: `c${index}`,
            name: `C${index}`,
            ...(group !== undefined && { group }),
          })),
        },
        'unit,c0,c1,c2,c3,c4\na,1,1,1,1,1\n',
      ),
      ['split-group results/khoi/2016/index.vi.md 13'],
    ],
  ];
  test.each(cases)('%s', (_, files, expected) => {
    expect(problemsOf({ ...base, ...files })).toEqual(expected);
  });

  test('an own page that collides in both languages is told where each is written', () => {
    const pages = {
      'pages/mot/index.vi.mdx': { title: 'Một' },
      'pages/mot/index.en.mdx': { title: 'One', slug: 'page' },
      'pages/hai/index.vi.mdx': { title: 'Hai' },
      'pages/hai/index.en.mdx': { title: 'Two', slug: 'page' },
    };
    expect(problemsOf({ ...base, ...pages }).filter((one) => one.startsWith('duplicate'))).toEqual([
      'duplicate-address pages/mot/index.en.mdx 3',
    ]);
  });

  test('all problems at once, in the order of their files', () => {
    const files = {
      ...base,
      ...award('khen', 2016, ['x co', 'a huy-chuong', 'a co', 'a co']),
      ...meeting('2016/hop', { date: '2017-02-31' }),
      'units/a.yaml': 'names: [',
    };
    expect(problemsOf(files)).toEqual([
      'unknown-unit awards/2016/khen/index.vi.md 6',
      'unknown-award-type awards/2016/khen/index.vi.md 9',
      'day-not-real meetings/2016/hop/index.vi.md 6',
      'yaml-syntax units/a.yaml 1',
    ]);
  });

  test('what follows from another problem is not told as well', () => {
    const wrongBloc = { ...meeting('2017/hop', { bloc: 'x' }), ...covenant('2017/giao-uoc', { signedAt: '2017/hop' }) };
    expect(problemsOf({ ...base, ...wrongBloc })).toEqual(['unknown-bloc meetings/2017/hop/index.vi.md 3']);
  });

  test('awards without a catalogue ask for it, and nothing asks for one that it does not need', () => {
    const { 'award-types.yaml': _, ...without } = base;
    expect(problemsOf({ ...without, ...award('khen', 2016, ['a co']) })).toEqual(['missing-file award-types.yaml']);
    expect(check({ ...without, ...award('khen', 2016, ['a co']) }).problems[0]?.details).toEqual({
      file: 'award-types.yaml',
    });
    expect(problemsOf(without)).toEqual([]);
    expect(problemsOf({ ...base, ...award('khen', 2016, ['a co']) })).toEqual([]);
  });
  test('an award type twice and a successor twice are told by what they are', () => {
    const types = ['co', 'co'].map((id) => ({ id, name: id, level: 'province' }));
    const files = { ...base, 'award-types.yaml': types, 'units/z.yaml': unit('Z', 'a', 'a') };
    expect(check(files).problems.map(({ details, position }) => [details, position?.line, position?.column])).toEqual([
      [{ address: 'co', otherPath: 'award-types.yaml' }, 4, 7],
      [{ unit: 'a' }, 5, 11],
    ]);
  });

  test('an empty folder says what to do, and nothing else', () => {
    expect(problemsOf({})).toEqual(['empty-archive ']);
  });
  test('a file that does not parse takes nothing else with it', () => {
    expect(problemsOf({ ...base, 'site.yaml': 'name: [' })).toEqual(['yaml-syntax site.yaml 1']);
    expect(problemsOf({ ...base, 'award-types.yaml': '- id', ...award('khen', 2016, ['a co']) })).toEqual([
      'wrong-type award-types.yaml 1',
    ]);
  });
});

describe('what only follows from another problem is not told, and its wrong mend neither', () => {
  const named = (at: string): Files => award('khen', 2017, ['a co'], { announcedAt: at });
  const text = '---\ntitle: x\nbloc: khoi\nkinds: [other]\ndate: 2017-03-20\nsources: [{ title: S }]\n---\nx\n';
  const kindsOf = (files: Files): string[] => problemsOf({ ...base, ...files }).map((told) => told.split(' ')[0] ?? '');
  test.each<[string, Files, string[]]>([
    [
      'a folder in the wrong year',
      { ...meeting('2018/tong-ket', { date: '2017-03-20' }), ...named('2017/tong-ket') },
      ['wrong-year-folder'],
    ],
    [
      'a folder whose name is no id',
      { 'meetings/2017/Tổng kết/index.vi.md': text, ...named('2017/tong-ket') },
      ['bad-file-name'],
    ],
    [
      'a folder of no year',
      { 'meetings/nam/tong-ket/index.vi.md': text, ...named('2017/tong-ket') },
      ['bad-year-folder'],
    ],
    [
      'a file with errors',
      { 'meetings/2017/tong-ket/index.vi.md': text.replace('bloc', 'blok'), ...named('2017/tong-ket') },
      ['unknown-key'],
    ],
    [
      'a bloc of the name of a broken unit is told',
      { 'units/khoii.yaml': 'names: [', ...meeting('2017/tong-ket', { bloc: 'khoii' }) },
      ['unknown-bloc', 'yaml-syntax'],
    ],
    [
      'a bloc whose file is broken',
      { 'blocs/khoi.yaml': 'names: [', ...meeting('2017/tong-ket', {}) },
      ['yaml-syntax'],
    ],
    ['a unit whose file is broken', { 'units/a.yaml': 'names: [', ...award('khen', 2016, ['a co']) }, ['yaml-syntax']],
    [
      'a catalogue that is broken',
      { 'award-types.yaml': '- id: [', ...award('khen', 2016, ['a co']) },
      ['yaml-syntax'],
    ],
    ['a score table that is broken', result(2016, {}, 'unit,diem\na,"1\n'), ['csv-syntax']],
    [
      'criteria of a score table that is broken',
      result(2016, { criteria: [{ column: 'diem', name: 'Điểm' }] }, 'unit,diem\na,"1\n'),
      ['csv-syntax'],
    ],
    [
      'a score table of a result that is broken',
      { ...result(2016, {}, 'unit,diem\na,1\n'), 'results/khoi/2016/index.vi.md': '---\ntitle: [\n---\nNội dung.\n' },
      ['yaml-syntax'],
    ],
    [
      'a translation of a file that is broken',
      {
        'meetings/2017/hop/index.vi.md': '---\ntitle: [\n---\nNội dung.\n',
        'meetings/2017/hop/index.en.md': { title: 'Meeting' },
      },
      ['yaml-syntax'],
    ],
    [
      'a proposal with errors',
      {
        ...award('de-nghi', 2016, ['a co proposed'], { blok: 'x' }),
        ...award('khen', 2016, ['a co'], { follows: '2016/de-nghi' }),
      },
      ['unknown-key'],
    ],
    [
      'a proposal in the wrong year',
      {
        'awards/2019/de-nghi/index.vi.md':
          award('de-nghi', 2016, ['a co proposed'])['awards/2016/de-nghi/index.vi.md'] ?? '',
        ...award('khen', 2016, ['a co'], { follows: '2016/de-nghi' }),
      },
      ['wrong-year-folder'],
    ],
    [
      'a record with errors that stands for a withdrawn one',
      {
        ...covenant('2017/giao-uoc', { blok: 'x' }),
        ...covenant('2017/lap', { withdrawn: { on: '2018', reason: 'Trùng.', replacedBy: '2017/giao-uoc' } }),
      },
      ['unknown-key'],
    ],
    ['a meeting that is nowhere is told', named('2017/tong-ket'), ['unknown-meeting']],
  ])('%s', (_, files, expected) => expect(kindsOf(files).sort()).toEqual(expected));

  test.each<[string, Files, ProblemKind, string]>([
    [
      'a translation of a link',
      { 'meetings/2017/hop/index.en.md': { title: 'Meeting', translates: 'vi-000000000000' } },
      'symbolic-link',
      'meetings/2017/hop/index.vi.md',
    ],
    ['a folder that cannot be read', award('khen', 2016, ['z co']), 'unreadable-file', 'units/'],
  ])('%s', (_, files, kind, path) => {
    const told = problem(kind, path, { reason: 'EACCES' });
    const { problems } = checked(examined({ ...base, ...files }), { problems: [told] });
    expect(problems.map((one) => one.kind)).toEqual([kind]);
  });

  test('a broken file hides no missing one', () => {
    const { 'site.yaml': _, ...rest } = base;
    expect(problemsOf({ ...rest, 'units/a.yaml': 'names: [' })).toContain('missing-file site.yaml');
  });
});

describe('score tables', () => {
  const criteria = [{ column: 'diem', name: 'Điểm', maximum: 10 }];
  const scores = (csv: string): string[] =>
    check({ ...base, ...result(2016, { criteria }, csv) }).problems.map(({ kind, path, position }) =>
      [kind, path.split('/').at(-1), ...(position ? [`${position.line}:${position.column}`] : [])].join(' '),
    );
  test.each([
    ['a value over its maximum', 'unit,diem\na,10.5\n', ['points-over-maximum scores.csv 2:3']],
    ['more than two decimals', 'unit,diem\na,9\nb,9.125\n', ['too-many-decimals scores.csv 3:3']],
    ['an empty cell', 'unit,diem\na,\n', ['empty-points scores.csv 2:3']],
    ['an unknown unit', 'unit,diem\nx,1\n', ['unknown-unit scores.csv 2:1']],
    ['a unit twice', 'unit,diem\na,1\na,2\n', ['duplicate-unit scores.csv 3:1']],
    ['words for points', 'unit,diem\na,tốt\n', ['bad-points scores.csv 2:3']],
    ['thousand separators', 'unit,diem\na,"1.000,5"\n', ['thousands-separator scores.csv 2:3']],
    ['negative points', 'unit,diem\na,-1\n', ['negative-points scores.csv 2:3']],
    ['a column that is there twice', 'unit,diem,diem\na,1,2\n', ['duplicate-column scores.csv 1:11']],
    ['two decimal marks', 'unit;diem\na;1,5\nb;2.5\nc;3.5\n', ['mixed-decimal-marks scores.csv 3:3']],
    ['a column that nothing declares', 'unit,diem,thuong\na,1,1\n', ['unknown-column scores.csv 1:11']],
    ['a criterion without its column', 'unit,total\na,1\n', ['missing-column scores.csv 1:1']],
    ['a bonus that nothing declares', 'unit,diem,bonus\na,1,1\n', ['unknown-column scores.csv 1:11']],
    ['a column of units twice', 'unit,unit,diem\na,b,1\n', ['duplicate-column scores.csv 1:6']],
    ['a header alone', 'unit,diem\n', ['empty-scores scores.csv']],
    ['a title above the header', 'BẢNG ĐIỂM,\nunit,diem\na,11\n', ['points-over-maximum scores.csv 3:3']],
    ['a title of two cells', 'BẢNG ĐIỂM,2016\nunit,diem\na,1\n', ['no-header scores.csv 1:1']],
    ['the columns by their names', 'Đơn vị;ĐIỂM;Tổng điểm\na;9,5;9,5\nb;1;2\n', ['wrong-total scores.csv 3:5']],
    ['a column of numbers', 'STT,unit,diem\n1,a,1\n2,b,11\n', ['points-over-maximum scores.csv 3:5']],
    ['a column of numbers that are none', 'STT,unit,diem\n1,a,1\nI,b,1\n', ['unknown-column scores.csv 1:1']],
    ['a line of sums', 'unit,diem\na,1\nb,2\nTổng cộng,3\n', []],
    ['a line of sums in the column of numbers', 'STT,unit,diem\n1,a,1\nTổng,,1\n', []],
    ['a line of sums among the others', 'unit,diem\na,1\nTổng,3\nb,2\n', ['unknown-unit scores.csv 3:1']],
    ['rows and columns that hold nothing', '\nunit;;diem;\n;;;\na;;9,5;\n;;;\n', []],
    ['a row of which some cells are filled', 'unit,diem,\na,1,\n,2,\n', ['unknown-unit scores.csv 3:1']],
    ['tabs between the cells', 'unit\tdiem\na\t9,5\nb\t11\n', ['points-over-maximum scores.csv 3:3']],
    [
      'a line for Excel that says the separator',
      'sep=;\nunit;diem\na;9,5\nb;11\n',
      ['points-over-maximum scores.csv 4:3'],
    ],
    ['no column of units', 'so,diem\na,1\n', ['unknown-column scores.csv 1:1', 'missing-column scores.csv 1:1']],
    ['a ragged row', 'unit,diem\na,1,2\n', ['ragged-row scores.csv 2:1']],
    ['a total that is not the sum', 'unit,diem,total\na,1,2\n', ['wrong-total scores.csv 2:5']],
    ['points that are the maximum', 'unit,diem\na,10\n', []],
    ['a total below nothing', 'unit,diem,total\na,1,-1\n', ['wrong-total scores.csv 2:5']],
    ['two marks in one cell are none of a decimal', 'unit,diem\na,"1,5"\nb,1.2.5\n', ['bad-points scores.csv 3:3']],
    [
      'two marks, the second of several digits',
      'unit;diem\na;1,5\nb;10.55\n',
      ['mixed-decimal-marks scores.csv 3:3', 'points-over-maximum scores.csv 3:3'],
    ],
    ['a unit with a mark in its id', 'unit,diem\n1.5,1\na,"1,5"\n', ['unknown-unit scores.csv 2:1']],
    ['a total that is the sum', 'unit,diem,total\na,"1,5","1,5"\n', []],
    ['an unclosed quotation mark', 'unit,diem\na,"1\n', ['csv-syntax scores.csv 2:1']],
  ])('%s', (_, csv, expected) => expect(scores(csv)).toEqual(expected));
});

test('a unit of a score table outside a complete roster, and a tie-breaker without its column', () => {
  const criteria = [{ column: 'diem', name: 'Điểm' }];
  const files = bloc({ rosters: [roster(2016, 'a')] });
  const table = (facts: object): Files => result(2016, { criteria, ...facts }, 'unit,diem\na,1\nb,2\n');
  expect(problemsOf({ ...base, ...files, ...table({}) })).toEqual(['outside-roster results/khoi/2016/scores.csv 3']);
  const behind = result(2016, { criteria }, 'unit,diem\nx,1\na,1\nb,2\n');
  expect(problemsOf({ ...base, ...files, ...behind })).toEqual([
    'unknown-unit results/khoi/2016/scores.csv 2',
    'outside-roster results/khoi/2016/scores.csv 4',
  ]);
  expect(problemsOf({ ...base, ...files, ...table({ tieBreakers: ['sang-kien'] }) })).toEqual([
    'missing-column results/khoi/2016/scores.csv 1',
  ]);
});

test('what a column was meant to be is said where one is near, and the place of what is there twice', () => {
  const criteria = [{ column: 'chuyen-mon', name: 'Chuyên môn' }];
  const told = (csv: string): unknown[] =>
    check({ ...base, ...result(2016, { criteria }, csv) }).problems.map(({ kind, details }) => [kind, details]);
  expect(told('unit,chuyen-mom,chuyen-mon\na,1,1\n')).toEqual([
    ['unknown-column', { column: 'chuyen-mom', nearest: 'chuyen-mon' }],
  ]);
  expect(told('unit,zzz,chuyen-mon\na,1,1\n')).toEqual([['unknown-column', { column: 'zzz' }]]);
  expect(told('unit,chuyen-mon\na,1\na,2\n')).toEqual([['duplicate-unit', { unit: 'a' }]]);
  expect(told('unit,unit,chuyen-mon\n')).toEqual([['duplicate-column', { column: 'unit' }]]);
});

describe('an order that its own scores contradict is told at the place that does', () => {
  const criteria = [{ column: 'diem', name: 'Điểm' }];
  test.each<[string, [unit: string, place: number][], string, unknown[]]>([
    [
      'by the scores',
      [
        ['a', 1],
        ['b', 2],
      ],
      'a,90\nb,80',
      [],
    ],
    [
      'less before more',
      [
        ['a', 1],
        ['b', 2],
      ],
      'a,80\nb,90',
      [['10:12', 'b', 2, '90', 'a', 1, '80']],
    ],
    [
      'whatever the order of the file',
      [
        ['b', 2],
        ['a', 1],
      ],
      'a,80\nb,90',
      [['8:12', 'b', 2, '90', 'a', 1, '80']],
    ],
    [
      'others at one place',
      [
        ['b', 1],
        ['a', 1],
      ],
      'a,90\nb,80',
      [['8:12', 'b', 1, '80', 'a', 1, '90']],
    ],
    [
      'equals at two places',
      [
        ['b', 1],
        ['a', 2],
      ],
      'a,80\nb,80',
      [],
    ],
    [
      'equals at one place',
      [
        ['b', 1],
        ['a', 1],
      ],
      'a,80\nb,80',
      [],
    ],
    [
      'a unit without points between',
      [
        ['a', 1],
        ['c', 2],
        ['b', 3],
      ],
      'a,90\nb,80',
      [],
    ],
    [
      'a unit without points before',
      [
        ['c', 1],
        ['a', 2],
        ['b', 3],
      ],
      'a,8\nb,9',
      [['12:12', 'b', 3, '9', 'a', 2, '8']],
    ],
  ])('%s', (_, places, rows, expected) => {
    const order = places.map(([id, place]) => ({ unit: id, place }));
    const files = result(2016, { complete: false, order, criteria }, `unit,diem\n${rows}\n`);
    const found = check({ ...base, ...files }).problems.map(({ position, details }) => {
      const {
        unit: id,
        place,
        points,
        other,
        otherPlace,
        otherPoints,
      } = details as Problem<'order-against-scores'>['details'];
      return [`${position?.line}:${position?.column}`, id, place, points, other, otherPlace, otherPoints];
    });
    expect(found).toEqual(expected);
  });
});

describe('what the columns of points are has to be said', () => {
  const of = (criteria: object[], csv: string, facts: object = {}): string[] =>
    check({ ...base, ...result(2016, { criteria, ...facts }, csv) }).problems.map(({ kind, path, position }) =>
      [kind, path.split('/').at(-1), `${position?.line}:${position?.column}`].join(' '),
    );
  const diem = { column: 'diem', name: 'Điểm' };
  test.each<[string, string[], object[], string, object?]>([
    ['no criteria', ['scores-without-criteria index.vi.md 5:1'], [], 'unit\na\n'],
    [
      'deductions alone',
      ['scores-without-criteria index.vi.md 5:1'],
      [{ ...diem, role: 'deduction' }],
      'unit,diem\na,1\n',
    ],
    [
      'a criterion that is the total',
      ['reserved-column index.vi.md 6:13'],
      [{ ...diem, column: 'total' }],
      'unit,total\na,1\n',
    ],
    ['a criterion that is the unit', ['reserved-column index.vi.md 6:13'], [{ ...diem, column: 'unit' }], 'unit\na\n'],
    [
      'one criterion twice',
      ['duplicate-column index.vi.md 8:13'],
      [diem, { column: 'diem', name: 'Khác' }],
      'unit,diem\na,1\n',
    ],
    [
      'a tie-breaker twice',
      ['duplicate-column index.vi.md 10:5'],
      [diem],
      'unit,diem\na,1\n',
      { tieBreakers: ['diem', 'diem'] },
    ],
    [
      'a deduction by its name',
      ['column-without-role index.vi.md 8:13'],
      [diem, { ...diem, column: 'tru' }],
      'unit,diem,tru\na,1,1\n',
    ],
    ['a deduction by its role', [], [diem, { ...diem, column: 'tru', role: 'deduction' }], 'unit,diem,tru\na,1,1\n'],
    [
      'more taken off than there is',
      ['negative-total scores.csv 2:1'],
      [diem, { ...diem, column: 'tru', role: 'deduction' }],
      'unit,diem,tru\na,1,3\n',
    ],
  ])('%s', (_, expected, criteria, csv, facts) => expect(of(criteria, csv, facts)).toEqual(expected));
});

describe('places of a published order', () => {
  const of = (places: number[], facts: object = {}): string[] => {
    const order = places.map((place, index) => ({ unit: 'abcde'[index], place }));
    return problemsOf({ ...base, ...result(2016, { order, ...facts }) });
  };
  const at = (kind: string, line: number): string => `${kind} results/khoi/2016/index.vi.md ${line}`;
  test.each<[string, number[], string[]]>([
    ['each its own', [1, 2, 3], []],
    ['shared, and the next skipped', [1, 2, 2, 4], []],
    ['in any order of the file', [4, 2, 1, 2], []],
    ['one that is skipped', [1, 2, 4], [at('missing-place', 11)]],
    ['one that is skipped is told once', [1, 3, 4, 5], [at('missing-place', 9)]],
    ['none that is the first', [7], [at('missing-place', 7)]],
    ['shared, and the next not skipped', [1, 1, 2], [at('unskipped-place', 11)]],
  ])('%s', (_, places, expected) => {
    expect(of(places)).toEqual(expected);
    expect(of(places, { complete: false })).toEqual([]);
  });
  test('one that is said to be complete is held to the complete roster of its period', () => {
    expect(of([1, 2, 3], { complete: true })).toEqual([at('not-complete', 12)]);
    expect(of([1, 2, 3, 4, 5], { complete: true })).toEqual([]);
  });
});

describe('what is joined', () => {
  const files = {
    ...base,
    ...meeting('2017/tong-ket', {
      reviews: 2016,
      opens: 2017,
      handover: { period: 2017, leader: 'b', receivedBy: 'X' },
    }),
    'meetings/2017/tong-ket/index.en.md': { ...translation, translates: current },
    ...award('khen', 2016, ['a co'], { announcedAt: '2017/tong-ket' }),
    ...covenant('2017/giao-uoc', { signedAt: '2017/tong-ket', deputies: ['c'], tasks: ['Một', 'Hai'], taskCount: 2 }),
    ...covenant('2018/giao-uoc', { tasks: ['hai.', 'Ba'], taskCount: 3 }),
  };
  // The award is announced in 2017, so that is its folder.
  const moved = Object.fromEntries(
    Object.entries(files).map(([path, facts]) => [path.replace('awards/2016', 'awards/2017'), facts]),
  );
  const joined = (): Archive => archiveOf(moved);

  test('a meeting knows the awards announced and the covenant signed at it', () => {
    const [found] = joined().meetings;
    expect(found?.awards.map(({ id }) => id)).toEqual(['2017/khen']);
    expect(found?.covenants.map(({ id }) => id)).toEqual(['2017/giao-uoc']);
    expect(found?.periods).toEqual(['2016', '2017']);
    expect(found?.texts.en).toMatchObject({ title: 'Meeting', outdated: false });
  });
  test('a bloc has its annuals in order, each with what belongs to it', () => {
    const [only] = joined().blocs;
    expect(
      only?.annuals.map(({ period, meetings, awards, covenant: signed, leadership: { leaders, deputies } }) => [
        period,
        meetings.length,
        awards.length,
        signed?.id,
        leaders.map(({ unit: { id } }) => id).join(),
        deputies.map(({ unit: { id } }) => id).join(),
      ]),
    ).toEqual([
      ['2016', 1, 1, undefined, '', ''],
      ['2017', 1, 0, '2017/giao-uoc', 'b', 'c'],
      ['2018', 0, 0, '2018/giao-uoc', '', ''],
    ]);
    expect(only?.annuals.map(({ previous, next }) => [previous?.period, next?.period])).toEqual([
      [undefined, '2017'],
      ['2016', '2018'],
      ['2017', undefined],
    ]);
  });
  test('a unit knows its awards, its posts and its blocs', () => {
    const [a, b, c] = joined().units;
    expect(a?.awards.map(({ award: { id }, recipient: { type } }) => [id, type.id])).toEqual([['2017/khen', 'co']]);
    expect(b?.posts).toMatchObject([{ period: '2017', role: 'leader' }]);
    expect(c?.posts).toMatchObject([{ period: '2017', role: 'deputy' }]);
    expect(a?.memberships.map(({ bloc: { id }, periods }) => [id, periods])).toEqual([['khoi', ['2016']]]);
  });

  test('a withdrawn record keeps its address, and counts and is listed nowhere', () => {
    const state = { withdrawn: { on: '2018', reason: 'Nhầm' } };
    const { meetings, awards, covenants, results, withdrawn, blocs } = archiveOf({
      ...base,
      ...meeting('2017/hop', state),
      ...meeting('2016/con', {}),
      ...award('cu', 2016, ['a co'], state),
      ...award('moi', 2016, ['b co']),
      ...covenant('2017/cu', { ...state, leader: 'a' }),
      ...covenant('2016/moi', {}),
      ...result(2018, { ...state, order: [{ unit: 'a', place: 1 }] }),
    });
    const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
    expect([meetings, awards, covenants, results].map(ids)).toEqual([['2016/con'], ['2016/moi'], ['2016/moi'], []]);
    const { meetings: gone, awards: goneAwards, covenants: goneCovenants } = withdrawn;
    expect([gone, goneAwards, goneCovenants].map(ids)).toEqual([['2017/hop'], ['2016/cu'], ['2017/cu']]);
    expect(blocs[0]?.annuals.map(({ period }) => period)).toEqual(['2016']);
  });
  test('a unit belongs to a bloc by rosters, awards and posts, in the periods that these are of', () => {
    const { units } = archiveOf({
      ...base,
      ...bloc({ rosters: [roster(2017, 'a'), { period: 2015, units: ['a', 'b'], source }] }),
      'blocs/khac.yaml': { names: [{ vi: 'Khối khác' }], rosters: [{ period: 2018, units: ['b'], source }] },
      ...award('khen', 2016, ['c co', 'a co']),
      ...award('khong-ky', undefined, ['d co'], { announcedOn: '2016' }),
      ...covenant('2014/giao-uoc', { leader: 'e', deputies: ['a'] }),
    });
    const belongs = units.map(({ id, memberships }) => [
      id,
      ...memberships.map(({ bloc: { id: of }, periods }) => `${of}: ${periods.join(' ')}`),
    ]);
    expect(belongs).toEqual([
      ['a', 'khoi: 2014 2015 2016 2017'],
      ['b', 'khoi: 2015', 'khac: 2018'],
      ['c', 'khoi: 2016'],
      ['d', 'khoi: '],
      ['e', 'khoi: 2014'],
    ]);
    expect(units.map(({ posts }) => posts.map(({ period, role }) => `${period} ${role}`))).toEqual([
      ['2014 deputy'],
      [],
      [],
      [],
      ['2014 leader'],
    ]);
  });
  test('records come newest first: by their day, else by their period, then by id', () => {
    const { meetings, awards, covenants } = archiveOf({
      ...base,
      ...meeting('2017/b', {}),
      ...meeting('2017/a', {}),
      ...meeting('2018/z', {}),
      ...award('som', 2016, ['a co']),
      ...award('muon', 2016, ['b co'], { announcedOn: '2016-12-01' }),
      ...covenant('2017/z', {}),
      ...covenant('2016/z', { signedOn: '2016-02-01', period: 2018 }),
    });
    expect([meetings, awards, covenants].map((list) => list.map(({ id }) => id))).toEqual([
      ['2018/z', '2017/a', '2017/b'],
      ['2016/muon', '2016/som'],
      ['2017/z', '2016/z'],
    ]);
  });
  test('own pages come in their order, then by id', () => {
    const page = (order: number): object => ({ title: `Trang ${order}`, order });
    const { pages } = archiveOf({
      ...base,
      'pages/a/index.vi.mdx': page(2),
      'pages/c/index.vi.mdx': { ...page(1), slug: 'khac', updatedOn: '2020-01-01' },
      'pages/b/index.vi.mdx': page(1),
    });
    expect(pages.map(({ id, slugs, updatedOn }) => [id, slugs.vi, slugs.en, updatedOn])).toEqual([
      ['b', 'b', 'b', undefined],
      ['c', 'khac', 'khac', '2020-01-01'],
      ['a', 'a', 'a', undefined],
    ]);
  });
  test('what is not said twice is held once, and in order', () => {
    const { meetings } = archiveOf({
      ...base,
      ...meeting('2017/hop', { kinds: ['other', 'annual-review', 'other'], reviews: [2017, 2016], opens: 2017 }),
    });
    expect(meetings[0]?.kinds).toEqual(['other', 'annual-review']);
    expect(meetings[0]?.periods).toEqual(['2016', '2017']);
  });
  test.each([
    ['held back', { publishOn: '2099-01-01' }, '2099-01-01'],
    ['a draft that is held back', { draft: true, publishOn: '2099-01-01' }, '2099-01-01'],
    ['a draft whose day has come', { draft: true, publishOn: '2019-01-01' }, undefined],
    ['a draft', { draft: true }, undefined],
  ])('the preview knows until when a record is held: %s', (_, state, expected) => {
    const entry = <C extends 'site' | 'blocs' | 'meetings'>(collection: C, id: string, data: object) => ({
      id,
      path: id,
      facts: parseFacts(schemas[collection] as z.ZodType, data, id).facts as Facts[C],
      digest: '',
      hasBody: false,
    });
    const [facts = {}] = Object.values(meeting('2017/hop', state)) as object[];
    const { archive, preview } = buildArchive(
      {
        ...entriesBy(() => []),
        site: [entry('site', 'site', base['site.yaml'] as object)],
        blocs: [entry('blocs', 'khoi', { names: [{ vi: 'Khối' }] })],
        meetings: [entry('meetings', '2017/hop', facts)],
      },
      { asOf: '2020-01-01' },
    );
    expect(archive?.meetings).toEqual([]);
    expect(preview?.meetings.map(({ heldUntil }) => heldUntil)).toEqual([expected]);
  });
  test('a draft is nowhere, and what names it is not linked to it', () => {
    const drafts = archiveOf({
      ...base,
      ...meeting('2016/hop', { draft: true, date: '2016-12-01' }),
      ...award('khen', 2016, ['a co'], { announcedAt: '2016/hop' }),
    });
    expect([...drafts.meetings, ...drafts.withdrawn.meetings]).toEqual([]);
    expect(drafts.awards[0]?.announcedAt).toBeUndefined();
  });
  test.each([
    ['a draft', { draft: true }],
    ['held back', { publishOn: '2099-01-01' }],
    ['withdrawn', { withdrawn: { on: '2018', reason: 'Nhầm' } }],
  ])('nothing rests on a meeting that is %s', (_, state) => {
    const shown = archiveOf({
      ...base,
      'blocs/khoi.yaml': {
        names: [{ vi: 'Khối' }],
        rosters: [roster(2016, 'a'), { period: 2017, units: ['b'], complete: true, source: '2017/hop' }],
      },
      ...meeting('2017/hop', { ...state, handover: { period: 2018, leader: 'c' } }),
      ...award('khen', 2017, ['a co'], { announcedAt: '2017/hop' }),
      ...covenant('2017/giao-uoc', { signedAt: '2017/hop' }),
    });
    expect(shown.awards.map(({ announcedAt, announcedOn, day }) => [announcedAt, announcedOn, day])).toEqual([
      [undefined, undefined, undefined],
    ]);
    expect(shown.covenants.map(({ signedAt, day }) => [signedAt, day])).toEqual([[undefined, undefined]]);
    expect(shown.blocs[0]?.annuals.map(({ period, roster: members }) => [period, members?.period])).toEqual([
      ['2016', '2016'],
      ['2017', '2016'],
    ]);
    expect(shown.units.map(({ id, memberships, posts }) => [id, memberships.length, posts.length])).toEqual([
      ['a', 1, 0],
      ['b', 0, 0],
      ['c', 0, 0],
      ['d', 0, 0],
      ['e', 0, 0],
    ]);
  });
  test('any order of the files gives the same archive', () => {
    const archive = joined();
    const reversed = archiveOf(Object.fromEntries(Object.entries(moved).toReversed()));
    const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
    expect(ids(reversed.meetings)).toEqual(ids(archive.meetings));
    expect(ids(reversed.units)).toEqual(ids(archive.units));
    expect(reversed.blocs[0]?.annuals.map(({ period }) => period)).toEqual(
      archive.blocs[0]?.annuals.map(({ period }) => period),
    );
  });
});

describe('which periods a meeting belongs to', () => {
  const periods = (facts: object, of: object = {}): string[] | undefined =>
    archiveOf({ ...base, ...bloc(of), ...meeting('2017/hop', facts) }).meetings[0]?.periods;
  test.each([
    ['those that it reviews and opens', { reviews: 2016, opens: [2017] }, {}, ['2016', '2017']],
    ['else those that it names', { periods: [2015] }, {}, ['2015']],
    ['else the year of its day', {}, {}, ['2017']],
    ['none in a bloc of school years', {}, { calendar: 'school-year' }, []],
    ['school years in their order', { reviews: '2023 - 2024', opens: '2024–2025' }, {}, ['2023-2024', '2024-2025']],
  ])('%s', (_, facts, of, expected) => expect(periods(facts, of)).toEqual(expected));
});

test('Vietnamese text in either form of Unicode is the same text', () => {
  const nfd = JSON.parse(JSON.stringify({ ...base, ...meeting('2017/hop', {}) }).normalize('NFD')) as Files;
  expect(archiveOf(nfd).meetings[0]?.texts.vi.title).toBe('Hội nghị'.normalize('NFC'));
  const found = check({ ...nfd, 'meetings/2017/hop/index.en.md': { ...translation, translates: current } }).problems;
  expect([...new Set(found.map(({ kind }) => kind))]).toEqual(['not-composed']);
});

describe('what is hidden is held against the rules as if it were shown', () => {
  const hidden = [
    ['a draft', { draft: true }],
    ['held back', { publishOn: '2099-01-01' }],
  ] as const;
  const cases: [string, (state: object) => Files, string[]][] = [
    [
      'an award that is recorded already',
      (state) => ({ ...award('mot', 2016, ['a co']), ...award('hai', 2016, ['a co'], state) }),
      ['duplicate-award awards/2016/mot/index.vi.md 6'],
    ],
    [
      'another leader',
      (state) => ({
        ...meeting('2017/hop', { handover: { period: 2017, leader: 'a' } }),
        ...covenant('2017/giao-uoc', { leader: 'b', ...state }),
      }),
      ['two-leaders covenants/2017/giao-uoc/index.vi.md 7'],
    ],
    [
      'a unit that is no member',
      (state) => ({ 'units/f.yaml': unit('Phú'), ...award('khen', 2016, ['f co'], state) }),
      ['outside-roster awards/2016/khen/index.vi.md 6'],
    ],
  ];
  test.each(
    cases.flatMap(([name, files, expected]) =>
      hidden.map(([how, state]) => [name, how, files(state), expected] as const),
    ),
  )('%s, in %s', (_, __, files, expected) => {
    expect(problemsOf({ ...base, ...files })).toEqual(expected);
  });
  test('what is withdrawn never comes back, and stands in no conflict', () => {
    const withdrawn = { withdrawn: { on: '2018', reason: 'Nhầm' } };
    expect(
      problemsOf({ ...base, ...award('mot', 2016, ['a co']), ...award('hai', 2016, ['a co'], withdrawn) }),
    ).toEqual([]);
  });
  test('a record stays in the folder of its year, whatever becomes of its meeting', () => {
    const filed = (state: object): string[] =>
      problemsOf({
        ...base,
        ...meeting('2017/hop', state),
        'awards/2017/khen/index.vi.md': {
          ...(Object.values(award('khen', 2016, ['a co']))[0] as object),
          announcedAt: '2017/hop',
        },
      });
    expect(filed({ draft: true })).toEqual([]);
    expect(filed({ withdrawn: { on: '2018', reason: 'Nhầm' } })).toEqual([
      'withdrawn-meeting awards/2017/khen/index.vi.md 10',
    ]);
    expect(filed({ date: '2017-02-31' })).toEqual(['day-not-real meetings/2017/hop/index.vi.md 6']);
  });
});

describe('what stands beside a hidden record is hidden with it', () => {
  const hidden = { draft: true };
  const english = (path: string): Files => ({ [`${path}/index.en.md`]: { title: 'English' } });
  const given: [collection: string, files: Files][] = [
    ['meetings', { ...meeting('2016/nhap', { ...hidden, date: 2016 }), ...english('meetings/2016/nhap') }],
    ['awards', { ...award('nhap', 2016, ['a co'], hidden), ...english('awards/2016/nhap') }],
    ['covenants', { ...covenant('2016/nhap', hidden), ...english('covenants/2016/nhap') }],
    [
      'results',
      {
        ...result(2016, { ...hidden, criteria: [{ column: 'diem', name: 'Điểm' }] }, 'unit,diem\na,1\n'),
        ...english('results/khoi/2016'),
      },
    ],
  ];
  test.each(given)('of %s', (collection, files) => {
    const { archive, hidden: ids, problems } = check({ ...base, ...files });
    expect(ids.size).toBe(1);
    expect(archive?.[collection as 'meetings']).toEqual([]);
    expect(archive?.blocs[0]?.annuals.map(({ period, result: found }) => [period, found])).toEqual([
      ['2016', undefined],
    ]);
    // Its translation is held against it all the same, and is no orphan.
    expect(problems.map(({ kind }) => kind)).toEqual(['unstamped-translation']);
  });
});
